import type { Itinerary, JudgedCondition } from '#domain/itinerary.ts';
import { judgeCondition } from '#domain/judge.ts';
import type { NetworkIndex } from '#domain/network-index.ts';
import { departuresOf } from '#domain/paths.ts';
import type { Holding, PersonFacts } from '#domain/profile.ts';
import { createRider as createPerson } from '#domain/rider.ts';
import { rideOf } from '#domain/rides.ts';
import { type Leg, travel } from '#domain/travel.ts';
import type { Expression } from '#model/condition.ts';
import type { NetworkCondition } from '#model/network.ts';
import type { FactId } from '#model/vocabulary.ts';
import { factsIn } from '#questionnaire/at-stake.ts';
import { valuesOf } from './proof-space.ts';

/** What the states of one condition, in one way in which it can come up, come to. */
export interface ConditionStates {
  readonly condition: NetworkCondition;
  readonly count: number;
  /** `fact=value` of every answer that changes something compared with no answer. */
  readonly used: readonly string[];
  readonly canBeLost: boolean;
  readonly canBeLostWithoutRepair: boolean;
  readonly crashed: string | null;
}

function credentialsIn(test: Expression): readonly string[] {
  if (test.kind === 'holds') return test.credentials;
  if (test.kind === 'not') return credentialsIn(test.of);
  return test.kind === 'all' || test.kind === 'any' ? test.of.flatMap(credentialsIn) : [];
}

interface Reads {
  readonly facts: readonly FactId[];
  readonly credentials: readonly string[];
  readonly dated: boolean;
}

/** What a condition can read of a situation. */
function readsOf({ test, repairs }: NetworkCondition): Reads {
  const effects = repairs.flatMap(({ makes }) => makes);
  const isDated = (each: { validFrom?: string; validUntil?: string }) =>
    each.validFrom !== undefined || each.validUntil !== undefined;
  return {
    facts: [...new Set([...factsIn(test), ...effects.flatMap((each) => (each.kind === 'answer' ? [each.fact] : []))])],
    credentials: credentialsIn(test),
    dated: repairs.some(isDated) || JSON.stringify(test).includes('"starts-by"'),
  };
}

/** Every state of the facts, one after the other. */
function* statesOf(facts: readonly FactId[], index: NetworkIndex): Generator<PersonFacts> {
  const [fact, ...others] = facts;
  if (!fact) {
    yield {};
    return;
  }
  for (const rest of statesOf(others, index)) {
    for (const value of valuesOf(fact, index.network)) yield value === undefined ? rest : { ...rest, [fact]: value };
  }
}

const textOf = (judged: JudgedCondition) => JSON.stringify(judged);

/** Walks conditions in the ways in which itineraries meet them; each different way once, whoever meets it. */
export class StateWalk {
  readonly states = new Map<string, ConditionStates>();
  private readonly reads = new Map<string, Reads>();
  private readonly ofLeg = new WeakMap<Leg, readonly ConditionStates[]>();
  private readonly index: NetworkIndex;

  constructor(index: NetworkIndex) {
    this.index = index;
  }

  /** The states of every counted or shown condition on the way. */
  along(legs: readonly Leg[]): readonly ConditionStates[] {
    return legs.flatMap((leg) => {
      const known =
        this.ofLeg.get(leg) ?? leg.taken.judged.facts.conditions.map((condition) => this.of(leg, condition));
      this.ofLeg.set(leg, known);
      return known;
    });
  }

  private of({ taken: { situation } }: Leg, condition: NetworkCondition): ConditionStates {
    const reads = this.reads.get(condition.id) ?? readsOf(condition);
    this.reads.set(condition.id, reads);
    const key = [
      condition.id,
      reads.credentials.filter((each) => (situation.held as Pick<ReadonlySet<string>, 'has'>).has(each)).join(),
      reads.dated ? situation.month : '',
      reads.facts.includes('leeftijd') ? situation.elapsed : '',
      reads.facts.includes('werkmaanden-vak') ? situation.worked : '',
    ].join('|');
    const known = this.states.get(key);
    if (known) return known;
    const walked = this.walk(condition, reads.facts, situation);
    this.states.set(key, walked);
    return walked;
  }

  private walk(
    condition: NetworkCondition,
    facts: readonly FactId[],
    situation: Leg['taken']['situation'],
  ): ConditionStates {
    const used = new Set<string>();
    let [count, canBeLost, canBeLostWithoutRepair] = [0, false, false];
    let crashed: string | null = null;
    const judge = (told: PersonFacts) => judgeCondition(this.index, condition, { ...situation, facts: told });
    for (const told of statesOf(facts, this.index)) {
      count++;
      try {
        const judged = judge(told);
        if (judged.standing === 'lost') {
          canBeLost = true;
          canBeLostWithoutRepair ||= judged.judgement.kind !== 'not-met' || judged.judgement.repairs.length === 0;
        }
        for (const [fact, value] of Object.entries(told)) {
          if (used.has(`${fact}=${value}`)) continue;
          const { [fact as FactId]: _, ...others } = told; // the keys of PersonFacts
          if (textOf(judge(others)) !== textOf(judged)) used.add(`${fact}=${value}`);
        }
      } catch (error) {
        crashed = `${condition.id}: ${error instanceof Error ? error.message : String(error)}`;
      }
    }
    return { condition, count, used: [...used], canBeLost, canBeLostWithoutRepair, crashed };
  }
}

/** Takes the steps of itineraries again, each shared beginning once. */
export function createRider(index: NetworkIndex, holdings: readonly Holding[], today: string) {
  const departures = new Map(departuresOf(index, holdings).map((each) => [each.segment.id, each.from]));
  const person = createPerson({ index, holdings, facts: {}, today });
  const taken = new Map<string, Leg>();
  return ({ steps }: Pick<Itinerary, 'steps'>): readonly Leg[] => {
    const [first] = steps;
    const from = first && departures.get(first.segment);
    if (!from) return [];
    const legs: Leg[] = [];
    let path = '';
    for (const step of steps) {
      path += `~${step.segment}.${step.variant}`;
      const ride = rideOf(index, step.segment, step.variant);
      const leg = taken.get(path) ?? (ride && travel(person, legs.at(-1) ?? from, ride));
      if (!leg) return [];
      taken.set(path, leg);
      legs.push(leg);
    }
    return legs;
  };
}
