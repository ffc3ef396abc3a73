import type { Itinerary } from './itinerary.ts';
import { formGroupsOf } from './moments.ts';
import type { Rider } from './rider.ts';
import { type Leg, legsTo } from './travel.ts';
import { verdictOf } from './verdict.ts';

/**
 * Everything that a person asks about a journey. Not yet known here, because they need the other itineraries:
 * `dominatedBy` and the `via` of the verdict, both `null`.
 */
export function createItinerary(rider: Rider, last: Leg): Itinerary {
  const legs = legsTo(last);
  const { tally } = last;
  return {
    id: tally.id,
    from: tally.from,
    to: last.taken.step.to,
    steps: legs.map(({ taken }) => taken.step),
    verdict: verdictOf(rider, legs, tally),
    start: tally.start,
    months: tally.months,
    knownMonths: tally.knownMonths,
    programmes: tally.programmes,
    formGroups: formGroupsOf(tally.forms),
    ownCost: tally.ownCost,
    obtains: tally.obtains,
    inSchool: tally.inSchool,
    paid: tally.paid,
    statuses: tally.statuses,
    dates: tally.dates,
    weakest: tally.weakest,
    dominatedBy: null,
  };
}
