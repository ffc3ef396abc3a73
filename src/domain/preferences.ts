import type { SegmentId } from '#model/provenance.ts';
import type { FormGroup } from '#model/vocabulary.ts';
import type { Itinerary, Step } from './itinerary.ts';
import { groupOf, takesTime } from './moments.ts';
import type { NetworkIndex } from './network-index.ts';
import type { Preferences } from './profile.ts';

/** Why a preference leaves an itinerary out of sight. */
export type LeftOutReason =
  /** A step is in none of the wanted forms. */
  | { readonly code: 'other-form'; readonly segment: SegmentId; readonly formGroups: readonly FormGroup[] }
  /** It takes at least `months`; that is more than wanted. */
  | { readonly code: 'too-long'; readonly months: number }
  /** No income during a step, or it is not known whether there is any. */
  | { readonly code: 'no-income' | 'income-unknown'; readonly segment: SegmentId }
  /** A test stands at the door. */
  | { readonly code: 'admission-test'; readonly segment: SegmentId };

export interface Sieved {
  readonly kept: readonly Itinerary[];
  readonly leftOut: readonly { readonly itinerary: Itinerary; readonly reasons: readonly LeftOutReason[] }[];
}

/** Splits itineraries by preferences, both parts in the given order. Every reason is named, not only the first. */
export function sieve(index: NetworkIndex, itineraries: readonly Itinerary[], preferences: Preferences): Sieved {
  const judged = itineraries.map((itinerary) => ({
    itinerary,
    reasons: reasonsAgainst(index, itinerary, preferences),
  }));
  return {
    kept: judged.filter((each) => each.reasons.length === 0).map((each) => each.itinerary),
    leftOut: judged.filter((each) => each.reasons.length > 0),
  };
}

function reasonsAgainst(
  index: NetworkIndex,
  itinerary: Itinerary,
  { formGroups, maxMonths, needsIncome, withoutAdmissionTest }: Preferences,
): readonly LeftOutReason[] {
  const { steps, knownMonths } = itinerary;
  // Unknown months are not too many: only what is known for certain leaves an itinerary out.
  const isTooLong = maxMonths !== undefined && knownMonths.min > maxMonths;
  return [
    ...(formGroups.length > 0 ? steps.flatMap((step) => otherForm(step, formGroups)) : []),
    ...(isTooLong ? [{ code: 'too-long' as const, months: knownMonths.min }] : []),
    ...(needsIncome ? steps.flatMap((step) => withoutIncome(index, step)) : []),
    ...(withoutAdmissionTest ? steps.flatMap((step) => admissionTest(index, step)) : []),
  ];
}

/** A change of job has no form to choose, so it fits every preference. */
function otherForm({ segment, forms }: Step, wanted: readonly FormGroup[]): readonly LeftOutReason[] {
  const groups = [...new Set(forms.map(groupOf))];
  const fits = groups.some((each) => each === 'stap' || wanted.includes(each));
  return fits ? [] : [{ code: 'other-form', segment, formGroups: groups }];
}

function withoutIncome(index: NetworkIndex, step: Step): readonly LeftOutReason[] {
  if (!takesTime({ step })) return [];
  const variant = index.segments.get(step.segment)?.variants.find((each) => each.id === step.variant);
  const how = variant?.income.how ?? 'onbekend';
  if (how === 'loon' || how === 'eigen-baan') return [];
  return [{ code: how === 'onbekend' ? 'income-unknown' : 'no-income', segment: step.segment }];
}

function admissionTest(index: NetworkIndex, { segment, conditions }: Step): readonly LeftOutReason[] {
  // Only what counts at the door can be open; a test that is passed is no hindrance.
  const isTest = conditions.some(
    (each) => each.standing === 'open' && index.conditions.get(each.condition)?.kind === 'toets',
  );
  return isTest ? [{ code: 'admission-test', segment }] : [];
}
