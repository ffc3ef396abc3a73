import { weakestOf } from './certainty.ts';
import type { Itinerary } from './itinerary.ts';
import { firstInSchool, firstPaid, formGroupsOf, knownMonthsOf, monthsOf, takesTime } from './moments.ts';
import { type Leg, legsTo, type Traveller } from './travel.ts';
import { dateOf, total } from './variant-facts.ts';
import { verdictOf } from './verdict.ts';

/** The id of an itinerary: `segment.variant` of each step, joined by `~`. */
export const itineraryId = (steps: readonly Pick<Itinerary['steps'][number], 'segment' | 'variant'>[]): string =>
  steps.map((each) => `${each.segment}.${each.variant}`).join('~');

/**
 * Everything that a person asks about a journey. Not yet known here, because they need the other itineraries:
 * `dominatedBy` and the `via` of the verdict, both `null`.
 */
export function createItinerary(traveller: Traveller, last: Leg): Itinerary {
  const legs = legsTo(last);
  const first = legs[0] ?? last;
  const steps = legs.map((each) => each.step);
  return {
    id: itineraryId(steps),
    from: traveller.from.station,
    to: last.step.to,
    steps,
    verdict: verdictOf(traveller, legs),
    start: first.step.start,
    months: monthsOf(legs),
    knownMonths: knownMonthsOf(legs),
    programmes: legs.filter(takesTime).length,
    formGroups: formGroupsOf(legs),
    ownCost: total(legs.map((each) => each.facts.ownCost)),
    obtains: [...new Set(last.granted)],
    inSchool: firstInSchool(legs),
    paid: firstPaid(legs),
    statuses: legs.flatMap(({ segment, facts }) => facts.statuses.map((status) => ({ segment: segment.id, status }))),
    dates: datesOf(traveller, legs),
    weakest: weakestOf(
      first.facts.weakest,
      legs.map((each) => each.facts.weakest),
    ),
    dominatedBy: null,
  };
}

/** The days still to come on which a fact on the way switches, each once: also of the repairs that are still needed. */
function datesOf({ index, today }: Traveller, legs: readonly Leg[]): Itinerary['dates'] {
  const found = new Map<string, Itinerary['dates'][number]>();
  const add = (dates: Itinerary['dates']) => {
    for (const each of dates) if (each.validUntil >= today) found.set(`${each.record} ${each.validUntil}`, each);
  };
  for (const { facts, step } of legs) {
    add(facts.dates);
    for (const { judgement } of step.conditions) {
      if (judgement.kind === 'met') continue;
      for (const id of judgement.repairs) add(dateOf(`repair:${id}`, index.repairs.get(id) ?? {}));
    }
  }
  return [...found.values()];
}
