import type { Expression } from '#model/condition.ts';
import type { NetworkCondition, NetworkRepair } from '#model/network.ts';
import type { CredentialId } from '#model/provenance.ts';
import { type FactId, isNumberFact } from '#model/vocabulary.ts';
import type { Situation } from './evaluate.ts';
import type { PersonFacts } from './profile.ts';

/** All that the rules read of a situation when they judge: in situations that are the same in this, so is the answer. */
export interface Reads {
  readonly credentials: readonly CredentialId[];
  readonly facts: readonly FactId[];
  readonly month: boolean;
  /** A number fact is read: it grows along the way, by the time that went by or by the months worked. */
  readonly growth: boolean;
}

type Atom = Exclude<Expression, { kind: 'all' | 'any' | 'not' }>;

/** The parts of a test that look at the situation. */
function atomsOf(test: Expression): readonly Atom[] {
  if (test.kind === 'not') return atomsOf(test.of);
  return test.kind === 'all' || test.kind === 'any' ? test.of.flatMap(atomsOf) : [test];
}

const isDated = ({ validFrom, validUntil }: NetworkRepair) => validFrom !== undefined || validUntil !== undefined;

const known = new WeakMap<NetworkCondition, Reads>();

/** What is read to judge a condition, with its repairs: whether one helps depends on what it would change. */
export function readsOf(condition: NetworkCondition): Reads {
  const before = known.get(condition);
  if (before) return before;
  const atoms = atomsOf(condition.test);
  const effects = condition.repairs.flatMap(({ makes }) => makes);
  const facts = [
    ...atoms.flatMap((each) => (each.kind === 'answer' || each.kind === 'at-least' ? [each.fact] : [])),
    ...effects.flatMap((each) => (each.kind === 'answer' ? [each.fact] : [])),
  ];
  const reads = {
    credentials: atoms.flatMap((each) => (each.kind === 'holds' ? each.credentials : [])),
    facts,
    month: atoms.some(({ kind }) => kind === 'starts-by') || condition.repairs.some(isDated),
    growth: facts.some(isNumberFact),
  };
  known.set(condition, reads);
  return reads;
}

/** What is read to judge all of these, and which of these credentials are held. */
export const readsTogether = (all: readonly Reads[], credentials: readonly CredentialId[]): Reads => ({
  credentials: [...new Set([...all.flatMap((each) => each.credentials), ...credentials])],
  facts: [...new Set(all.flatMap((each) => each.facts))],
  month: all.some((each) => each.month),
  growth: all.some((each) => each.growth),
});

/** What is read of what somebody told, as a text. */
export const toldOf = ({ facts }: Reads, told: PersonFacts): string => facts.map((each) => told[each]).join('|');

/** So many credentials make one number: as many as a number can tell apart. */
const TOGETHER = 2 ** 50;

/** What else is read of a situation: a number where only a few credentials are, which is found sooner than a text. */
export function readingOf({ credentials, month, growth }: Reads, situation: Situation): number | string {
  let text = '';
  // A one in front, so that it is known how many there are.
  let bits = 1;
  for (const each of credentials) {
    bits = bits * 2 + (situation.held.has(each) ? 1 : 0);
    if (bits < TOGETHER) continue;
    text += `${bits}|`;
    bits = 1;
  }
  if (month) text += `${situation.month}|`;
  if (growth) text += `${situation.elapsed}|${situation.worked}|`;
  return text === '' ? bits : text + bits;
}
