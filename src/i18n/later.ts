/** Makes a thing when it is first asked for. What `Intl` makes costs a slow phone tens of milliseconds each, before it answers a press. */
export function later<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
