import type { Itinerary } from '#domain/itinerary.ts';
import type { Journey, JourneyKind } from '../shared/journey.ts';

/** How many ways stand in sight before the rest is folded. */
const IN_SIGHT = 6;

/** One way through the network: the same segments, in the variants that are worth a choice. The best one is first. */
export interface Way {
  readonly best: Itinerary;
  readonly others: readonly Itinerary[];
}

export interface Groups {
  readonly first: readonly Way[];
  readonly also: readonly Way[];
  readonly notNow: readonly Way[];
}

/** The segments of an itinerary, whatever the variant. */
const segmentsOf = (itinerary: Itinerary) => itinerary.steps.map((step) => step.segment).join('~');

/** The first of each kind, with the others of that kind; in the order of the list. */
function byKind(list: readonly Itinerary[], kindOf: (itinerary: Itinerary) => string): readonly Way[] {
  const kinds = new Map<string, Itinerary[]>();
  for (const itinerary of list) {
    const kind = kindOf(itinerary);
    kinds.set(kind, [...(kinds.get(kind) ?? []), itinerary]);
  }
  return [...kinds.values()].flatMap(([best, ...others]) => (best ? [{ best, others }] : []));
}

/** Is there a shorter possible way with fewer steps that asks for the same way of living: at school, beside work, paid? */
const isDetour = (way: Way, among: readonly Way[]) =>
  among.some(
    ({ best }) =>
      best.steps.length < way.best.steps.length &&
      best.knownMonths.max <= way.best.knownMonths.min &&
      best.formGroups.every((group) => way.best.formGroups.includes(group)),
  );

/** Which itineraries share a card: with one end known those with the same other end, else those over the same segments. */
export function cardOf(kind: JourneyKind): (itinerary: Itinerary) => string {
  if (kind === 'from-start') return ({ to }) => to;
  return kind === 'to-goal-from-anywhere' ? ({ from }) => from : segmentsOf;
}

/**
 * What stands in sight, what is folded under "ook mogelijk", and what is not possible now. Variants of one way share a
 * card. With one end known there is one card for each goal (or start): the others appear when the second end is chosen.
 * A way that is not possible in one variant is left out when it is possible in another.
 */
export function groupsOf({ kind, shown }: Journey): Groups {
  const kindOf = cardOf(kind);
  const possible = byKind(
    shown.filter((one) => one.verdict.kind !== 'nu-niet'),
    kindOf,
  ).map((way) => (kind === 'to-goal' ? way : { ...way, others: [] }));
  const taken = new Set(possible.map(({ best }) => kindOf(best)));
  const notNow = byKind(
    shown.filter((one) => one.verdict.kind === 'nu-niet' && !taken.has(kindOf(one))),
    kindOf,
  ).map(({ best }) => ({ best, others: [] }));
  if (kind !== 'to-goal') return { first: possible, also: [], notNow };
  const first = possible.filter((way) => way.best.dominatedBy === null && !isDetour(way, possible)).slice(0, IN_SIGHT);
  return { first, also: possible.filter((way) => !first.includes(way)), notNow };
}
