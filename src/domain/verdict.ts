import type { Verdict } from './itinerary.ts';
import type { Rider } from './rider.ts';
import { smallestChangeOf } from './smallest-change.ts';
import type { Tally } from './tally.ts';
import type { Leg } from './travel.ts';

/** The verdict on a journey. `via` is not known here: it needs the other itineraries. */
export function verdictOf(rider: Rider, legs: readonly Leg[], { lost, open, awaited }: Tally): Verdict {
  if (lost.length > 0) {
    return { kind: 'nu-niet', lost, via: null, smallestChange: smallestChangeOf(rider, legs, lost) };
  }
  const after = awaited > rider.memory.months[0] ? awaited : null;
  return open.length === 0 && after === null ? { kind: 'kan-nu' } : { kind: 'kan-als', open, after };
}
