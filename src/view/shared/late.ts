import { use } from 'react';
import { partsRound } from './lazy-part.ts';

/** Code that is not in the first load: fetched once, and there at once from then on. */
export interface Late<T> {
  /** Nothing while it has not loaded. */
  readonly get: () => T | undefined;
  /** After a failure the next call tries again. */
  readonly load: () => Promise<T>;
  /**
   * The same for a part that is being drawn: after a failure it stays failed until `tryPartsAgain`. React draws a part
   * again when its promise fails, and a new promise each time would ask for what is not there without end.
   */
  readonly wait: () => Promise<T>;
}

/** What `fetch` brings, when it is first asked for. */
export function late<T>(fetch: () => Promise<T>): Late<T> {
  let there: T | undefined;
  let onItsWay: Promise<T> | undefined;
  let failed: { readonly promise: Promise<T>; readonly round: number } | undefined;
  function load(): Promise<T> {
    if (onItsWay) return onItsWay;
    const promise = fetch().then(
      (value) => {
        there = value;
        return value;
      },
      (error: unknown) => {
        onItsWay = undefined;
        failed = { promise, round: partsRound() };
        throw error;
      },
    );
    onItsWay = promise;
    return promise;
  }
  return {
    get: () => there,
    load,
    wait: () => (failed && !onItsWay && failed.round === partsRound() ? failed.promise : load()),
  };
}

/** It itself; the part that asks waits in its `<Suspense>` until it is there. */
export const useLate = <T>(part: Late<T>): T => part.get() ?? use(part.wait());

/** Is there when it has settled, or after some milliseconds: what hangs must not hold the page back. Never fails. */
export const settledWithin = (milliseconds: number, promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, milliseconds))]);
