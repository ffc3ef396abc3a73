/** A number of people as it may be shown: exactly (`min` is `max`), or as one of two numbers. */
export interface VeiledCount {
  readonly min: number;
  readonly max: number;
}

/** Below this many people somebody could be recognised. */
const SMALL = 3;

const isSmall = (count: number) => count > 0 && count < SMALL;
const exactly = (count: number): VeiledCount => ({ min: count, max: count });

/**
 * From this many people on, a group in four parts always has a part that can take over a doubt, so that no small part
 * can be worked out from the rest: three parts of two leave three for the fourth.
 */
export const SAFE_FROM = 9;

/**
 * The parts of a group as they may be shown to everybody: one and two both become "one or two". Whoever knows the size
 * of the group could subtract: where that would give the small parts away, the largest part is shown as one of two
 * numbers as well. `counts` are the sizes of parts that do not overlap; the answer is in the same order.
 */
export function veil(counts: readonly number[]): readonly VeiledCount[] {
  const small = counts.filter(isSmall);
  const sum = small.reduce((total, count) => total + count, 0);
  const largest = counts.indexOf(Math.max(...counts));
  const allOne = small.length > 0 && sum === small.length;
  const allTwo = small.length > 0 && sum === small.length * 2;
  return counts.map((count, index) => {
    if (isSmall(count)) return { min: 1, max: SMALL - 1 };
    if (index !== largest || !(allOne || allTwo)) return exactly(count);
    // All ones: the largest may also be one smaller, and one of them two. All twos: the other way round.
    return allOne ? { min: count - 1, max: count } : { min: count, max: count + 1 };
  });
}
