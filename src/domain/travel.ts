import type { NetworkSegment, NetworkVariant } from '#model/network.ts';
import type { CredentialId } from '#model/provenance.ts';
import { TRAVELLABLE } from '#model/vocabulary.ts';
import { earliestStart, nextIntake } from './calendar.ts';
import { clockFault } from './clock.ts';
import type { Situation } from './evaluate.ts';
import { type Held, heldAt, newOf, withCredentials } from './held.ts';
import type { Step } from './itinerary.ts';
import { judgeCondition } from './judge.ts';
import type { NetworkIndex } from './network-index.ts';
import { type Holding, type Month, monthOf, type PersonFacts } from './profile.ts';
import { factsOf, type VariantFacts } from './variant-facts.ts';

/** Who travels, from which holding, and when. */
export interface Traveller {
  readonly index: NetworkIndex;
  readonly holdings: readonly Holding[];
  readonly facts: PersonFacts;
  /** The holding at which the journey begins. */
  readonly from: Holding;
  /** The day on which the facts were told, `YYYY-MM-DD`. */
  readonly today: string;
  /** Not earlier than this, when the person wants to wait. */
  readonly notBefore?: Month;
  /** Held beside what the holdings give: what a repair would add. */
  readonly extra: readonly CredentialId[];
}

/** One step taken, with what was so at its start and what is so at its end. Legs form a chain back to the start. */
export interface Leg {
  readonly previous: Leg | null;
  readonly segment: NetworkSegment;
  readonly variant: NetworkVariant;
  readonly step: Step;
  readonly situation: Situation;
  readonly facts: VariantFacts;
  /** Everything that the segments so far granted. */
  readonly granted: readonly CredentialId[];
  /** The month after the last one of this step, by its later bound. */
  readonly end: Month;
}

/** May this variant be part of an itinerary at all? */
export const isTravellable = (segment: NetworkSegment, variant: NetworkVariant): boolean =>
  TRAVELLABLE.includes(segment.status) && TRAVELLABLE.includes(variant.status ?? segment.status);

/**
 * Never before its first day. An experiment ends on its last day; for what else has one it is a remark until that day has
 * passed for whoever looks: then nobody knows whether it is still there.
 */
function runsIn({ index, today }: Traveller, records: readonly (NetworkSegment | NetworkVariant)[], start: Month) {
  const { dataDate } = index.network.site;
  return records.every(({ status, validFrom, validUntil }) => {
    // By a clock that runs ahead everything has begun: then only what had begun for the editor is sure.
    const sure = validFrom !== undefined && clockFault(today, dataDate) === 'ahead' ? monthOf(dataDate) : start;
    if (validFrom !== undefined && sure < monthOf(validFrom)) return false;
    if (validUntil === undefined) return true;
    return validUntil >= today && (status !== 'experiment' || start <= monthOf(validUntil));
  });
}

function startOf(traveller: Traveller, previous: Leg | null, { intake }: NetworkSegment): Month {
  if (previous) return nextIntake(intake, previous.end);
  const { when } = traveller.from;
  const there = when.kind === 'verwacht' ? when.month : 0;
  return nextIntake(intake, Math.max(earliestStart(traveller.today, intake), there, traveller.notBefore ?? 0));
}

/** What the traveller holds in a month, given what the steps before it granted. */
export function heldBy(traveller: Traveller, month: Month, granted: readonly CredentialId[]): Held {
  const { index, holdings, extra } = traveller;
  return withCredentials(index, heldAt(index, holdings, month), [...extra, ...granted]);
}

/** Months of work in the own job during a leg, the earlier bound. */
const workedIn = ({ variant }: Leg): number => (variant.income.how === 'eigen-baan' ? (variant.monthsMin ?? 0) : 0);

/** What is held at the start of a leg: what was held one step before and what that step granted, unless a diploma came in between. */
function heldAfter(traveller: Traveller, previous: Leg | null, month: Month): Held {
  if (!previous) return heldBy(traveller, month, []);
  const { situation, step } = previous;
  const isExpectedSince = traveller.holdings.some(
    ({ when }) => when.kind === 'verwacht' && when.month > situation.month && when.month <= month,
  );
  if (isExpectedSince) return heldBy(traveller, month, previous.granted);
  return withCredentials(traveller.index, situation.held, step.grants);
}

function situationAt(traveller: Traveller, previous: Leg | null, month: Month): Situation {
  return {
    held: heldAfter(traveller, previous, month),
    facts: traveller.facts,
    month,
    elapsed: Math.max(0, month - monthOf(traveller.today)),
    worked: previous ? previous.situation.worked + workedIn(previous) : 0,
  };
}

/** Takes one segment in one variant after `previous`, judged at its own start. Nothing when it does not run then. */
export function travel(
  traveller: Traveller,
  previous: Leg | null,
  segment: NetworkSegment,
  variant: NetworkVariant,
): Leg | null {
  const start = startOf(traveller, previous, segment);
  if (!runsIn(traveller, [segment, variant], start)) return null;
  const situation = situationAt(traveller, previous, start);
  const facts = factsOf(traveller.index, segment, variant);
  const grants = newOf(situation.held, variant.grants ?? segment.grants);
  const step: Step = {
    segment: segment.id,
    variant: variant.id,
    from: segment.from,
    to: segment.to,
    start,
    monthsMin: variant.monthsMin,
    monthsMax: variant.monthsMax,
    forms: variant.forms,
    conditions: facts.conditions.map((each) => judgeCondition(traveller.index, each, situation)),
    exemptions: segment.exemptions,
    grants,
    costs: variant.costs,
    pay: variant.pay,
    funding: variant.funding,
  };
  const end = start + (variant.monthsMax ?? variant.monthsMin ?? 0);
  const granted = [...(previous?.granted ?? []), ...grants];
  return { previous, segment, variant, step, situation, facts, granted, end };
}

/** The legs from the first to this one. */
export const legsTo = (last: Leg): readonly Leg[] => [...(last.previous ? legsTo(last.previous) : []), last];

/** The same journey by somebody for whom something else is so: every step judged again. Nothing if a step does not run. */
export function travelAgain(traveller: Traveller, legs: readonly Leg[]): readonly Leg[] | null {
  const again: Leg[] = [];
  for (const { segment, variant } of legs) {
    const leg = travel(traveller, again.at(-1) ?? null, segment, variant);
    if (!leg) return null;
    again.push(leg);
  }
  return again;
}
