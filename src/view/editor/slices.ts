import type { Steps } from '#model/steps.ts';

/** How long the page may be busy before it lets others in, in milliseconds. */
export const SLICE = 40;

/** A moment in which the page does something else. */
export const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Does work in slices. Nothing when it is not wanted any more before it is done. */
export async function inSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null> {
  let rested = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested < SLICE) continue;
    await breath();
    if (!isWanted()) return null;
    rested = performance.now();
  }
}
