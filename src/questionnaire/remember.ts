/** Remembers the last results of a function by a key. Forgets the oldest when there are more than `most`. */
export function remember<A, R>(
  compute: (argument: A) => R,
  keyOf: (argument: A) => string,
  most: number,
): (argument: A) => R {
  const known = new Map<string, { readonly result: R }>();
  return (argument) => {
    const key = keyOf(argument);
    const found = known.get(key);
    if (found) return found.result;
    const result = compute(argument);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(key, { result });
    return result;
  };
}
