import type { Itinerary, JudgedCondition, Standing, Step } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import type { Network, NetworkAmount, NetworkCondition, NetworkSegment, NetworkVariant } from '#model/network.ts';

/** A step with the records it points to. */
export interface StepRecords {
  readonly step: Step;
  readonly segment: NetworkSegment;
  readonly variant: NetworkVariant;
}

/** The records behind each step. A step whose records are gone (older data) is left out. */
export function recordsOf(network: Network, itinerary: Itinerary): readonly StepRecords[] {
  return itinerary.steps.flatMap((step) => {
    const segment = network.segments.find((one) => one.id === step.segment);
    const variant = segment?.variants.find((one) => one.id === step.variant);
    return segment && variant ? [{ step, segment, variant }] : [];
  });
}

/** Conditions of a step with one of these standings, each once, in the order of the data. */
export function conditionsOf(
  network: Network,
  step: Step,
  standings: readonly Standing[],
): readonly { readonly judged: JudgedCondition; readonly record: NetworkCondition }[] {
  const { conditions } = indexOf(network);
  return step.conditions.flatMap((judged) => {
    const record = conditions.get(judged.condition);
    return record && standings.includes(judged.standing) ? [{ judged, record }] : [];
  });
}

/** The amounts with these ids, in that order. */
export const amountsOf = (network: Network, ids: Step['costs']): readonly NetworkAmount[] =>
  ids.flatMap((id) => network.amounts.filter((amount) => amount.id === id));

/** The share of each step in the bar of a card: months, at least enough for its letter. */
export function sharesOf(itinerary: Itinerary): readonly number[] {
  const months = itinerary.steps.map((step) => step.monthsMax ?? step.monthsMin ?? 12);
  const least = Math.max(...months) / 6;
  return months.map((one) => Math.max(one, least));
}
