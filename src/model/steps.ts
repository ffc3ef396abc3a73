/** Work that may rest: each `yield` is a moment at which whoever does it can let others in. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it without a rest. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
