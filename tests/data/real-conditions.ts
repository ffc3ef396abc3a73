import { evaluate, type Situation } from '#domain/evaluate.ts';
import { withCredentials } from '#domain/held.ts';
import type { Standing } from '#domain/itinerary.ts';
import { judgeCondition } from '#domain/judge.ts';
import { indexOf } from '#domain/network-index.ts';
import { monthOf, type PersonFacts } from '#domain/profile.ts';
import type { NetworkCondition } from '#model/network.ts';
import { FACT_IDS, isNumberFact } from '#model/vocabulary.ts';
import { conditionId, credentialId } from '../fixtures/build.ts';
import { realNetwork } from '../real-network.ts';

/** The real network, indexed. */
export const index = indexOf(realNetwork());
/** Every condition in `data/conditions/`. */
export const { conditions } = index.network;

/** One condition by its code. @throws when it is not there. */
export function conditionOf(id: string): NetworkCondition {
  const found = index.conditions.get(conditionId(id));
  if (!found) throw new Error(`no condition "${id}" in data/conditions/`);
  return found;
}

/** What is so for somebody who begins a segment. Nothing held, nothing told and the pabo year of 2026, unless said. */
export function starting({
  holds = [],
  facts = {},
  start = '2026-09',
  elapsed = 0,
  worked = 0,
}: {
  readonly holds?: readonly string[];
  readonly facts?: PersonFacts;
  readonly start?: string;
  readonly elapsed?: number;
  readonly worked?: number;
} = {}): Situation {
  return {
    held: withCredentials(index, new Set(), holds.map(credentialId)),
    facts,
    month: monthOf(start),
    elapsed,
    worked,
  };
}

/** The value of a condition's test. */
export const truthOf = (id: string, situation: Situation) => evaluate(conditionOf(id).test, situation).truth;
/** Where a condition stands for the reader. */
export const standingOf = (id: string, situation: Situation): Standing =>
  judgeCondition(index, conditionOf(id), situation).standing;
/** The repairs that are offered; none when the condition is met. */
export const repairsOf = (id: string, situation: Situation): readonly string[] => {
  const { judgement } = judgeCondition(index, conditionOf(id), situation);
  return judgement.kind === 'met' ? [] : judgement.repairs;
};

/** Every yes-or-no fact answered with no, every number with nothing. */
export const NO_TO_ALL: PersonFacts = Object.fromEntries(FACT_IDS.map((id) => [id, isNumberFact(id) ? 0 : 'nee']));
