import type { NetworkCondition, NetworkRepair } from '#model/network.ts';
import type { CredentialId } from '#model/provenance.ts';
import type { ConditionAt, Verdict } from './itinerary.ts';
import type { NetworkIndex } from './network-index.ts';
import { readsOf } from './reads.ts';
import { applyToFacts, isAvailable } from './repair.ts';
import { createRider, type Rider } from './rider.ts';
import { isAnythingLost, type Leg } from './travel.ts';

type Change = Extract<Verdict, { kind: 'nu-niet' }>['smallestChange'];

/** A repair for something that is lost. */
interface Candidate {
  readonly at: ConditionAt;
  readonly repair: NetworkRepair;
  /** Which of what is lost it touches: one bit for each, by position. */
  readonly touches: number;
}

/** How many of what is lost are looked at for what touches it: as many as a number has bits to spare. */
const LOOKED_AT = 30;

/**
 * The fewest repairs, also those outside the step, after which nothing is lost any more; of equally few the first in
 * order of the way. Empty when no repairs do it.
 */
export function smallestChangeOf(rider: Rider, legs: readonly Leg[], lost: readonly ConditionAt[]): Change {
  const candidates = candidatesFor(rider.index, legs, lost);
  const all = 2 ** Math.min(lost.length, LOOKED_AT) - 1;
  const everything = candidates.flat();
  // What no repair touches stays lost.
  if (everything.reduce((bits, each) => bits | each.touches, 0) !== all) return [];
  const most = Math.max(...everything.map(({ touches }) => bitsIn(touches)));
  for (let size = 1; size <= lost.length; size++) {
    for (const choice of choices(candidates, { size, left: all, most })) {
      if (!isAnythingLost(afterRepairs(rider, choice), legs))
        return choice.map(({ at, repair }) => ({ at, repair: repair.id }));
    }
  }
  return [];
}

/** The repairs for each of what is lost. */
function candidatesFor(
  index: NetworkIndex,
  legs: readonly Leg[],
  lost: readonly ConditionAt[],
): readonly (readonly Candidate[])[] {
  const conditions = lost.map(({ condition }) => index.conditions.get(condition));
  return lost.map((at, position) => {
    const start = legs[at.step]?.taken.step.start ?? 0;
    const repairs = (conditions[position]?.repairs ?? []).filter((each) => isAvailable(each, start));
    return repairs.map((repair) => ({ at, repair, touches: touchedBy(index, repair, conditions) }));
  });
}

function touchedBy(
  index: NetworkIndex,
  repair: NetworkRepair,
  conditions: readonly (NetworkCondition | undefined)[],
): number {
  let bits = 0;
  for (const [position, condition] of conditions.slice(0, LOOKED_AT).entries()) {
    if (condition && isTouched(index, repair, condition)) bits |= 1 << position;
  }
  return bits;
}

const known = new WeakMap<NetworkRepair, Map<NetworkCondition, boolean>>();

/** Does a repair change anything that is read of a situation to judge a condition? If not, the verdict on it stays. */
function isTouched(index: NetworkIndex, repair: NetworkRepair, condition: NetworkCondition): boolean {
  const ofRepair = known.get(repair) ?? new Map<NetworkCondition, boolean>();
  known.set(repair, ofRepair);
  const before = ofRepair.get(condition);
  if (before !== undefined) return before;
  const { facts, credentials } = readsOf(condition);
  const isRead = repair.makes.some((effect) =>
    effect.kind === 'answer'
      ? facts.includes(effect.fact)
      : (index.implied.get(effect.credential) ?? [effect.credential]).some((each) => credentials.includes(each)),
  );
  ofRepair.set(condition, isRead);
  return isRead;
}

/** How many bits of a number are set. */
function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest > 0; rest &= rest - 1) count++;
  return count;
}

/** What is still to be chosen: so many repairs, which touch all that is left; one repair touches so much at most. */
interface Choosing {
  readonly size: number;
  readonly left: number;
  readonly most: number;
}

/** Every way to take `size` repairs, at most one for each condition, that touches everything: any other mends nothing. */
function* choices(
  candidates: readonly (readonly Candidate[])[],
  { size, left, most }: Choosing,
): Generator<readonly Candidate[]> {
  if (bitsIn(left) > size * most) return;
  if (size === 0) {
    yield [];
    return;
  }
  for (const [position, group] of candidates.entries()) {
    const others = candidates.slice(position + 1);
    for (const first of group) {
      const rest = { size: size - 1, left: left & ~first.touches, most };
      for (const more of choices(others, rest)) yield [first, ...more];
    }
  }
}

/** The same person after these repairs; worked out once for each choice of repairs, whatever way asks for it. */
function afterRepairs(rider: Rider, choice: readonly Candidate[]): Rider {
  // Of two that are the same the last one counts: what it brings holds over what came between.
  const repairs = [...new Set(choice.map(({ repair }) => repair).reverse())].reverse();
  const key = repairs.map(({ id }) => id).join();
  const before = rider.memory.mended.get(key);
  if (before) return before;
  const effects = repairs.flatMap((each) => each.makes);
  const extra = effects.flatMap((each): readonly CredentialId[] => (each.kind === 'hold' ? [each.credential] : []));
  const { index, holdings, today } = rider;
  const mended = createRider({ index, holdings, today, facts: applyToFacts(rider.facts, effects), extra });
  rider.memory.mended.set(key, mended);
  return mended;
}
