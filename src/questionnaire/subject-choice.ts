import type { Itinerary, JudgedCondition } from '#domain/itinerary.ts';
import { isCounted } from '#domain/judge.ts';
import { judgeAgain } from '#domain/judge-again.ts';
import { indexOf } from '#domain/network-index.ts';
import type { Profile } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import type { ConditionId, StationId } from '#model/provenance.ts';
import { type Choice, type ChoiceFactId, FACT_IDS, FACTS, isNumberFact } from '#model/vocabulary.ts';
import type { Answers } from './answers.ts';
import { factsAtStake, factsIn } from './at-stake.ts';
import type { World } from './options.ts';
import { toProfile } from './to-profile.ts';

/** What a pupil chooses: `ja`, `nee`, or not yet; what is left out is not yet chosen either. */
export type Choices = Readonly<Partial<Record<ChoiceFactId, Choice>>>;

/**
 * What a choice does to the way to a goal: nothing is asked on its account; it depends on what is still chosen;
 * something must be made up for (a test); the way is closed.
 */
export const CHOICE_STATES = ['open', 'choose', 'needs', 'closed'] as const;
export type ChoiceState = (typeof CHOICE_STATES)[number];

/** A choice at school that matters, and the conditions that read it. */
export interface ChosenFact {
  readonly fact: ChoiceFactId;
  readonly conditions: readonly ConditionId[];
}

/** What becomes of one goal with certain choices. */
export interface GoalOutcome {
  readonly goal: StationId;
  /** The way that comes first for somebody who has not chosen yet, judged with these choices. */
  readonly itinerary: Itinerary;
  readonly state: ChoiceState;
  /** The conditions about these choices that are not met, in the order of the way. */
  readonly unmet: readonly JudgedCondition[];
  /** Where the first way is closed: the first other one that is possible. */
  readonly instead: Itinerary | null;
}

/**
 * What goes without one subject: the goals that close, those of which only the first way closes, and those that ask
 * something more.
 */
export interface SubjectEffect {
  readonly fact: ChoiceFactId;
  readonly closes: readonly StationId[];
  readonly detours: readonly StationId[];
  readonly asksMore: readonly StationId[];
}

/** Which choice keeps which goals open, for one school type and class. */
export interface SubjectChoice {
  readonly facts: readonly ChosenFact[];
  /** In the order of the list: the shortest first. */
  readonly goals: readonly StationId[];
  /** The goals to which no choice makes a difference. */
  readonly untouched: readonly StationId[];
  readonly effects: readonly SubjectEffect[];
  /** Combinations of yes and no that `effects` and `untouched` were found from. */
  readonly combinations: number;
  readonly outcomesOf: (choices: Choices) => readonly GoalOutcome[];
}

/**
 * How far a pupil looks, in steps: from class 3 to a diploma, a programme, and one more. Who looks further passes a
 * first job, and that one has its own row.
 */
const HORIZON = 3;

/** The facts that a person can still be choosing, by the words of the vocabulary. */
const CHOOSABLE: readonly ChoiceFactId[] = FACT_IDS.filter((id): id is ChoiceFactId => {
  if (isNumberFact(id)) return false;
  const values: readonly Choice[] = FACTS[id].values;
  return values.includes('kiest-nog');
});

/** The person in the form in which `judgeAgain` takes it, with these choices and no others. */
function chooser({ holdings, facts }: Profile, choices: Choices): Profile {
  const told: { -readonly [K in keyof Profile['facts']]: Profile['facts'][K] } = { ...facts };
  for (const fact of CHOOSABLE) delete told[fact];
  return { holdings, facts: { ...told, ...choices } };
}

/** Everything that a pupil can travel to within the horizon, best first. */
function waysOf({ network, today }: World, profile: Profile): readonly Itinerary[] {
  if (profile.holdings.length === 0) return [];
  const anything = { kind: 'wish', sectors: [], learners: [], roles: [], subjects: [] } as const;
  return findItineraries(network, profile, anything, { today, maxSteps: HORIZON }).itineraries;
}

/** Every combination of yes and no. */
const combinationsOf = (facts: readonly ChosenFact[]): readonly Choices[] =>
  facts.reduce<readonly Choices[]>(
    (all, { fact }) => all.flatMap((each) => [{ ...each, [fact]: 'ja' } as const, { ...each, [fact]: 'nee' } as const]),
    [{}],
  );

const isUndecided = ({ judgement }: JudgedCondition) =>
  judgement.kind === 'unknown' && judgement.missing.length + judgement.choosing.length > 0;

function stateOf(unmet: readonly JudgedCondition[]): ChoiceState {
  if (unmet.some(({ standing }) => standing === 'lost')) return 'closed';
  if (unmet.length === 0) return 'open';
  return unmet.every(isUndecided) ? 'choose' : 'needs';
}

/** The ways to one goal: the first one on which no other goal lies, and all others, best first. */
interface GoalWays {
  readonly first: Itinerary;
  readonly others: readonly Itinerary[];
}

/** The first goals, in the order of their first way. A goal that is only reached over another goal has no row. */
function goalWays({ network }: World, ways: readonly Itinerary[]): readonly GoalWays[] {
  const isGoal = new Set(network.stations.filter(({ goal }) => goal !== undefined).map(({ id }) => id));
  const isFirst = ({ steps }: Itinerary) => steps.slice(0, -1).every(({ to }) => !isGoal.has(to));
  const firsts = new Map<StationId, Itinerary>();
  for (const way of ways) if (isFirst(way) && !firsts.has(way.to)) firsts.set(way.to, way);
  return [...firsts.values()].map((first) => ({
    first,
    others: ways.filter((way) => way.to === first.to && way !== first),
  }));
}

/** Judges the ways of one pupil with any choices. */
function createJudge({ network, today }: World, profile: Profile, facts: readonly ChosenFact[]) {
  const about = new Set(facts.flatMap(({ conditions }) => conditions));
  const judged = (way: Itinerary, choices: Choices) => judgeAgain(network, chooser(profile, choices), way, { today });
  const unmetOf = ({ steps }: Itinerary): readonly JudgedCondition[] => {
    const unmet = steps
      .flatMap(({ conditions }) => conditions)
      .filter(({ condition, standing }) => about.has(condition) && (standing === 'open' || standing === 'lost'));
    return [...new Map(unmet.map((each) => [each.condition, each])).values()];
  };
  const insteadOf = (ways: readonly Itinerary[], choices: Choices): Itinerary | null => {
    for (const way of ways) {
      const again = judged(way, choices);
      if (again && again.verdict.kind !== 'nu-niet') return again;
    }
    return null;
  };
  return ({ first, others }: GoalWays, choices: Choices): GoalOutcome | null => {
    const itinerary = judged(first, choices);
    if (!itinerary) return null;
    const unmet = unmetOf(itinerary);
    const state = stateOf(unmet);
    return {
      goal: itinerary.to,
      itinerary,
      state,
      unmet,
      instead: state === 'closed' ? insteadOf(others, choices) : null,
    };
  };
}

/** What a "nee" does to a goal, from nothing to the worst. */
const EFFECTS = ['none', 'asksMore', 'detours', 'closes'] as const;
type Effect = (typeof EFFECTS)[number];

function effectOn(before: GoalOutcome, after: GoalOutcome | undefined): Effect {
  if (!after || after.unmet.length <= before.unmet.length) return 'none';
  if (after.state !== 'closed' || before.state === 'closed') return 'asksMore';
  return after.instead ? 'detours' : 'closes';
}

/** The worst that a "nee" does to each goal, over all combinations of the other choices. */
function effectOf(
  { fact }: ChosenFact,
  combinations: readonly Choices[],
  outcomesOf: (choices: Choices) => readonly GoalOutcome[],
): SubjectEffect {
  const worst = new Map<StationId, Effect>();
  for (const chosen of combinations.filter((each) => each[fact] === 'ja')) {
    const without = new Map(outcomesOf({ ...chosen, [fact]: 'nee' }).map((each) => [each.goal, each]));
    for (const before of outcomesOf(chosen)) {
      const effect = effectOn(before, without.get(before.goal));
      const known = worst.get(before.goal) ?? 'none';
      worst.set(before.goal, EFFECTS.indexOf(effect) > EFFECTS.indexOf(known) ? effect : known);
    }
  }
  const goalsWith = (effect: Effect) => [...worst].flatMap(([goal, each]) => (each === effect ? [goal] : []));
  return { fact, closes: goalsWith('closes'), detours: goalsWith('detours'), asksMore: goalsWith('asksMore') };
}

/**
 * Which subject choice keeps which goals open for a pupil with these answers (`school` and `leerjaar`; what they say
 * about choices, wishes and preferences does not count). The choices that matter are found in the network: facts that a
 * pupil can still be choosing and that an unsettled condition on a first way reads. Nothing matters where the list of
 * facts is empty.
 */
export function createSubjectChoice(world: World, answers: Answers): SubjectChoice {
  const profile = chooser(toProfile(answers, world).profile, {});
  const goals = goalWays(world, waysOf(world, profile));
  const firsts = goals.map(({ first }) => first);
  const atStake = factsAtStake(world.network, firsts);
  const { conditions } = indexOf(world.network);
  const counted = [...conditions.values()].filter(isCounted);
  const onTheWay = new Set(
    firsts.flatMap(({ steps }) => steps.flatMap((step) => step.conditions.map((c) => c.condition))),
  );
  const facts = CHOOSABLE.filter((fact) => atStake.has(fact)).map((fact) => ({
    fact,
    conditions: counted.filter(({ id, test }) => onTheWay.has(id) && factsIn(test).includes(fact)).map(({ id }) => id),
  }));
  const judge = createJudge(world, profile, facts);
  const outcomesOf = (choices: Choices) => goals.flatMap((each) => judge(each, choices) ?? []);
  const combinations = combinationsOf(facts);
  const known = new Map(combinations.map((each) => [JSON.stringify(each), outcomesOf(each)]));
  const remembered = (choices: Choices) => known.get(JSON.stringify(choices)) ?? outcomesOf(choices);
  const effects = facts.map((each) => effectOf(each, combinations, remembered));
  const touched = new Set(effects.flatMap(({ closes, detours, asksMore }) => [...closes, ...detours, ...asksMore]));
  return {
    facts,
    goals: firsts.map(({ to }) => to),
    untouched: firsts.map(({ to }) => to).filter((goal) => !touched.has(goal)),
    effects,
    combinations: combinations.length,
    outcomesOf,
  };
}
