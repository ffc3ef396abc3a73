import { use } from 'react';

/** Code that is not in the first load: fetched once, and there at once from then on. */
export interface Late<T> {
  /** Nothing while it has not loaded. */
  readonly get: () => T | undefined;
  /** After a failure the next call tries again. */
  readonly load: () => Promise<T>;
}

/** What `fetch` brings, when it is first asked for. */
export function late<T>(fetch: () => Promise<T>): Late<T> {
  let there: T | undefined;
  let onItsWay: Promise<T> | undefined;
  return {
    get: () => there,
    load() {
      onItsWay ??= fetch().then(
        (value) => {
          there = value;
          return value;
        },
        (error: unknown) => {
          onItsWay = undefined;
          throw error;
        },
      );
      return onItsWay;
    },
  };
}

/** It itself; the part that asks waits in its `<Suspense>` until it is there. */
export const useLate = <T>(part: Late<T>): T => part.get() ?? use(part.load());
