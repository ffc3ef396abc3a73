import type { NetworkRepair } from '#model/network.ts';
import type { CredentialId } from '#model/provenance.ts';
import { evaluate } from './evaluate.ts';
import type { ConditionAt, Standing, Verdict } from './itinerary.ts';
import type { NetworkIndex } from './network-index.ts';
import { type Month, monthOf } from './profile.ts';
import { applyToFacts, isAvailable } from './repair.ts';
import { heldBy, type Leg, type Traveller, travelAgain } from './travel.ts';

type Blocked = Extract<Verdict, { kind: 'nu-niet' }>;
type Change = Blocked['smallestChange'];

/** The verdict on a journey. `via` is not known here: it needs the other itineraries. */
export function verdictOf(traveller: Traveller, legs: readonly Leg[]): Verdict {
  const lost = standingAt(legs, 'lost');
  if (lost.length > 0) {
    return { kind: 'nu-niet', lost, via: null, smallestChange: smallestChangeOf(traveller, legs, lost) };
  }
  const open = standingAt(legs, 'open');
  const after = awaitedMonth(traveller, legs);
  return open.length === 0 && after === null ? { kind: 'kan-nu' } : { kind: 'kan-als', open, after };
}

/** The conditions with this standing, in the order in which one meets them. */
function standingAt(legs: readonly Leg[], standing: Standing): readonly ConditionAt[] {
  return legs.flatMap(({ step: { conditions } }, step) =>
    conditions.flatMap((each) => (each.standing === standing ? [{ step, condition: each.condition }] : [])),
  );
}

/** The month of the last expected diploma without which this journey cannot begin or a condition is not met; else `null`. */
function awaitedMonth(traveller: Traveller, legs: readonly Leg[]): Month | null {
  const now = monthOf(traveller.today);
  const expected = traveller.holdings.flatMap(({ when }) => (when.kind === 'verwacht' ? [when.month] : []));
  const months = [...new Set(expected)].filter((each) => each > now).toSorted((a, b) => a - b);
  if (months.length === 0) return null;
  const { when } = traveller.from;
  const first = when.kind === 'verwacht' && when.month > now ? [when.month] : [];
  const awaited = [...first, ...legs.flatMap((leg) => awaitedAt(traveller, leg, [now, ...months]))];
  const last = Math.max(now, ...awaited);
  return last > now ? last : null;
}

/** Per condition that is met: the first of `months` whose holdings are enough for it. */
function awaitedAt(
  traveller: Traveller,
  { step, situation, granted }: Leg,
  months: readonly Month[],
): readonly Month[] {
  const before = granted.slice(0, granted.length - step.grants.length);
  return step.conditions
    .filter((each) => each.standing === 'have')
    .flatMap((each) => {
      const test = traveller.index.conditions.get(each.condition)?.test;
      const first = months.find(
        (month) => test && evaluate(test, { ...situation, held: heldBy(traveller, month, before) }).truth === 'met',
      );
      return first ?? [];
    });
}

interface Candidate {
  readonly at: ConditionAt;
  readonly repair: NetworkRepair;
}

/**
 * The fewest repairs, also those outside the step, after which nothing is lost any more; of equally few the first in
 * order of the way. Empty when no repairs do it.
 */
function smallestChangeOf(traveller: Traveller, legs: readonly Leg[], lost: readonly ConditionAt[]): Change {
  const candidates = lost.map((at) => repairsAt(traveller.index, legs, at));
  for (let size = 1; size <= lost.length; size++) {
    for (const choice of choices(candidates, size)) {
      if (mends(traveller, legs, choice)) return choice.map(({ at, repair }) => ({ at, repair: repair.id }));
    }
  }
  return [];
}

function repairsAt(index: NetworkIndex, legs: readonly Leg[], at: ConditionAt): readonly Candidate[] {
  const start = legs[at.step]?.step.start ?? 0;
  const repairs = index.conditions.get(at.condition)?.repairs ?? [];
  return repairs.filter((each) => isAvailable(each, start)).map((repair) => ({ at, repair }));
}

/** Every way to take `size` repairs, at most one for each condition. */
function* choices(candidates: readonly (readonly Candidate[])[], size: number): Generator<readonly Candidate[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [position, group] of candidates.entries()) {
    for (const first of group) {
      for (const rest of choices(candidates.slice(position + 1), size - 1)) yield [first, ...rest];
    }
  }
}

function mends(traveller: Traveller, legs: readonly Leg[], choice: readonly Candidate[]): boolean {
  const effects = choice.flatMap((each) => each.repair.makes);
  const gained = effects.flatMap((each): readonly CredentialId[] => (each.kind === 'hold' ? [each.credential] : []));
  const facts = applyToFacts(traveller.facts, effects);
  const again = travelAgain({ ...traveller, facts, extra: [...traveller.extra, ...gained] }, legs);
  return again !== null && standingAt(again, 'lost').length === 0;
}
