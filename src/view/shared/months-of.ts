import type { MonthRange } from '#domain/itinerary.ts';
import type { NetworkSegment } from '#model/network.ts';

const known = (list: readonly (number | null)[]) => list.filter((one) => one !== null);

/** How long a step takes over all its variants, in months; a bound that no variant has is null. */
export function monthsOf({ variants }: NetworkSegment): MonthRange {
  const min = known(variants.map((variant) => variant.monthsMin));
  const max = known(variants.map((variant) => variant.monthsMax));
  return { min: min.length > 0 ? Math.min(...min) : null, max: max.length > 0 ? Math.max(...max) : null };
}
