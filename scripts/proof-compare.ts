import { compareItineraries } from '#domain/compare-itineraries.ts';
import { markDominated } from '#domain/dominance.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { judgeAgain } from '#domain/judge-again.ts';
import { canonicalOf, indexOf, type NetworkIndex } from '#domain/network-index.ts';
import { sieve } from '#domain/preferences.ts';
import type { PersonFacts } from '#domain/profile.ts';
import { targetsOf } from '#domain/targets.ts';
import { type FactId, isNumberFact } from '#model/vocabulary.ts';
import { type Answers, DONT_KNOW, type QuestionId, SKIPPED } from '#questionnaire/answers.ts';
import { createAsking } from '#questionnaire/asked.ts';
import { factsIn } from '#questionnaire/at-stake.ts';
import { createQuestionnaireMachine } from '#questionnaire/machine.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import type { World } from '#questionnaire/options.ts';
import { NONE, QUESTIONS, type Question } from '#questionnaire/questions.ts';
import { replay } from '#questionnaire/replay.ts';
import { type Told, toProfile } from '#questionnaire/to-profile.ts';
import type { Dice } from './proof-random.ts';
import { binsOf } from './proof-space.ts';
import type { Place } from './proof-walk.ts';

/** How often a question is answered in a set of raw answers, with nothing known, and with two values where that may be. */
const CHANCES = { answered: 0.85, untold: 0.1, another: 0.3 };

function drawValues(question: Question, answers: Answers, world: World, dice: Dice): readonly string[] {
  if (dice.chance(CHANCES.untold)) return [dice.one([DONT_KNOW, SKIPPED])];
  if (question.kind === 'number') return [String(dice.below(100))];
  const ids = optionsOf(question.id, answers, world).map(({ id }) => id);
  if (ids.length === 0) return [DONT_KNOW];
  if (question.kind === 'single' || !dice.chance(CHANCES.another)) return [dice.one(ids)];
  return dice.shuffled(ids.filter((id) => id !== NONE)).slice(0, 2);
}

type Mutable = { [Q in QuestionId]?: readonly string[] };

/** Raw answers of somebody with this beginning: any question of the table, also those that nobody would put to them. */
export function drawAnswers({ world, beginning }: Pick<Place, 'world' | 'beginning'>, dice: Dice): Answers {
  const answers: Mutable = { ...beginning.answers };
  for (const question of QUESTIONS) {
    if (question.feeds === 'opening' || question.feeds === 'holding') continue;
    if (dice.chance(CHANCES.answered)) answers[question.id] = drawValues(question, answers, world, dice);
  }
  return answers;
}

/** The same facts and the same wish, told otherwise: other preferences, in another order, "weet ik niet" for "sla over". */
export function drawAgain(answers: Answers, world: World, dice: Dice): Answers {
  const other: Mutable = {};
  for (const question of QUESTIONS) {
    const values = answers[question.id];
    if (question.feeds === 'preference') {
      if (dice.chance(CHANCES.answered)) other[question.id] = drawValues(question, answers, world, dice);
    } else if (values) {
      const isUntold = values.some((each) => each === DONT_KNOW || each === SKIPPED);
      other[question.id] = isUntold ? [dice.one([DONT_KNOW, SKIPPED])] : dice.shuffled(values);
    }
  }
  return Object.fromEntries(dice.shuffled(Object.entries(other)));
}

/** What a reader sees of a list, as a text: order, verdicts, figures, what is folded, and the way round. */
export const seenOf = (itineraries: readonly Itinerary[]): string =>
  JSON.stringify(
    itineraries.map(({ id, verdict, months, ownCost, start, dominatedBy, weakest }) => [
      id,
      verdict,
      months,
      ownCost,
      start,
      dominatedBy,
      weakest.record,
    ]),
  );

/** The full machine: the answers go through the statechart, what it keeps is searched with. */
export function createFullMachine(world: World): (answers: Answers) => { kept: Answers; seen: readonly Itinerary[] } {
  const asking = createAsking(world);
  const machine = createQuestionnaireMachine(world, asking);
  return (answers) => {
    const kept = replay(machine, answers).snapshot.context.answers;
    return { kept, seen: asking.inSight(kept) };
  };
}

/** Everything that an itinerary can read of the answers: nothing but the facts in its own conditions. */
function readBy(index: NetworkIndex, { steps }: Itinerary): readonly FactId[] {
  const tests = steps.flatMap((step) =>
    step.conditions.flatMap(({ condition }) => index.conditions.get(condition)?.test ?? []),
  );
  return [...new Set(tests.flatMap(factsIn))].toSorted();
}

/** The facts that an itinerary can read, numbers as their bin. */
function projected(
  facts: PersonFacts,
  read: readonly FactId[],
  bins: ReadonlyMap<FactId, readonly number[]>,
): PersonFacts {
  const entries = read.flatMap((fact): readonly (readonly [FactId, string | number])[] => {
    const value = facts[fact];
    if (value === undefined) return [];
    if (!isNumberFact(fact)) return [[fact, value]];
    const per = fact === 'werkmaanden-vak' ? 12 : 1;
    const bin = (bins.get(fact) ?? []).findLast((each) => each * per <= Number(value));
    return bin === undefined ? [] : [[fact, bin * per]];
  });
  return Object.fromEntries(entries) as PersonFacts; // each value under its own fact
}

/**
 * The reduced walk: what was found once without answers, each itinerary judged alone by the facts that it can read, and
 * put together again. Nothing is searched.
 */
export function createReduced(place: Place): (kept: Answers) => readonly Itinerary[] {
  const { world, beginning, itineraries } = place;
  const index = indexOf(world.network);
  const read = new Map(itineraries.map((each) => [each.id, readBy(index, each)]));
  const numbers = QUESTIONS.filter(({ kind }) => kind === 'number').map(({ id }) => id as FactId); // a number feeds a fact
  const bins: ReadonlyMap<FactId, readonly number[]> = new Map(
    numbers.filter(isNumberFact).map((fact) => [fact, binsOf(fact, world.network)]),
  );
  const judged = new Map<string, Itinerary | null>();
  const again = (itinerary: Itinerary, { profile, start }: Told) => {
    const own = projected(profile.facts, read.get(itinerary.id) ?? [], bins);
    const key = `${itinerary.id} ${start} ${JSON.stringify(own)}`;
    const when = { today: world.today, ...(start === undefined ? {} : { start }) };
    if (!judged.has(key))
      judged.set(key, judgeAgain(world.network, { holdings: beginning.holdings, facts: own }, itinerary, when));
    return judged.get(key) ?? null;
  };
  return (kept) => {
    const told = toProfile(kept, world);
    const { goal, preferences } = told;
    const targets = targetsOf(index, goal);
    const found = itineraries
      .filter(({ to }) => targets.has(canonicalOf(index, to)))
      .flatMap((each) => again(each, told) ?? []);
    const ordered = markDominated(index, found, false).toSorted(compareItineraries);
    return sieve(index, withDetours(index, ordered), preferences).kept;
  };
}

/** A blocked itinerary names the first possible one to the same end. */
function withDetours(index: NetworkIndex, ordered: readonly Itinerary[]): readonly Itinerary[] {
  const possible = ordered.filter(({ verdict }) => verdict.kind !== 'nu-niet');
  return ordered.map((each) => {
    if (each.verdict.kind !== 'nu-niet') return each;
    const via = possible.find(({ to }) => canonicalOf(index, to) === canonicalOf(index, each.to))?.id ?? null;
    return { ...each, verdict: { ...each.verdict, via } };
  });
}
