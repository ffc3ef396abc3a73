import { createElement, type FunctionComponent, lazy, type ReactNode } from 'react';

let round = 0;

/** Lets every part that did not load be fetched once more when it is drawn again. */
export function tryPartsAgain(): void {
  round += 1;
}

/** Counts how often `tryPartsAgain` was asked. */
export const partsRound = (): number => round;

/**
 * A part of the screen that loads when it is first drawn. React remembers a part that did not load for ever; this one
 * is fetched again after `tryPartsAgain`, and only then: else a part that is not there would be asked for without end.
 */
export function lazyPart<P extends object>(load: () => Promise<(props: P) => ReactNode>): FunctionComponent<P> {
  let failedIn: number | null = null;
  const begin = () =>
    lazy<FunctionComponent<P>>(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failedIn = round;
        throw error;
      }
    });
  let Part = begin();
  return function LazyPart(props: P) {
    if (failedIn !== null && failedIn < round) {
      failedIn = null;
      Part = begin();
    }
    return createElement<P>(Part, props);
  };
}
