import type { MonthRange } from '#domain/itinerary.ts';
import type { NetworkSegment } from '#model/network.ts';

/** How long a step takes in its shortest and in its longest variant; unknown where no variant says so. */
export function monthsOf({ variants }: NetworkSegment): MonthRange {
  const known = (list: readonly (number | null)[]) => list.filter((one) => one !== null);
  const least = known(variants.map((variant) => variant.monthsMin));
  const most = known(variants.map((variant) => variant.monthsMax));
  return { min: least.length > 0 ? Math.min(...least) : null, max: most.length > 0 ? Math.max(...most) : null };
}
