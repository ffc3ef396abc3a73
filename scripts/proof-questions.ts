import { transition } from 'xstate';
import { judgeAgain } from '#domain/judge-again.ts';
import { canonicalOf, indexOf } from '#domain/network-index.ts';
import { departuresOf } from '#domain/paths.ts';
import { sieve } from '#domain/preferences.ts';
import { matchesWish } from '#domain/targets.ts';
import { isNumberFact } from '#model/vocabulary.ts';
import { type Answers, DONT_KNOW, type QuestionId } from '#questionnaire/answers.ts';
import { type Asking, createAsking } from '#questionnaire/asked.ts';
import { factsIn, thresholdsOf } from '#questionnaire/at-stake.ts';
import {
  createQuestionnaireMachine,
  type QuestionnaireEvent,
  type QuestionnaireMachine,
} from '#questionnaire/machine.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { belongs, isFactQuestion, openingOf, questionOf, type World } from '#questionnaire/options.ts';
import { currentQuestion, type QuestionnaireSnapshot, replay } from '#questionnaire/replay.ts';
import { type Told, toProfile } from '#questionnaire/to-profile.ts';
import type { Dice } from './proof-random.ts';
import type { Place } from './proof-walk.ts';

/** How a person answers: always the first option, the last, "weet ik niet", or one by chance. */
export const HABITS = ['first', 'last', 'untold', 'chance'] as const;
type Habit = (typeof HABITS)[number];

/** The machine of a world, with what it remembers. */
export interface Interview {
  readonly world: World;
  readonly asking: Asking;
  readonly machine: QuestionnaireMachine;
}

/** Begins an interview. */
export function createInterview(world: World): Interview {
  const asking = createAsking(world);
  return { world, asking, machine: createQuestionnaireMachine(world, asking) };
}

/** The answers that are worth trying for a question. */
export function answersToTry(question: QuestionId, answers: Answers, world: World): readonly string[] {
  if (isFactQuestion(question) && isNumberFact(question)) return thresholdsOf(question, world.network);
  return optionsOf(question, answers, world).map(({ id }) => id);
}

/** One way through the questions. */
export interface Journey {
  readonly asked: readonly { readonly question: QuestionId; readonly before: Answers }[];
  readonly answers: Answers;
  readonly snapshot: QuestionnaireSnapshot;
}

function answerBy(
  habit: Habit,
  question: QuestionId,
  answers: Answers,
  { world, dice }: { world: World; dice: Dice },
): string {
  if (habit === 'untold') return DONT_KNOW;
  const options = answersToTry(question, answers, world);
  if (habit === 'chance') return options.length > 0 ? dice.one(options) : DONT_KNOW;
  return options.at(habit === 'first' ? 0 : -1) ?? DONT_KNOW;
}

const eventOf = (question: QuestionId, values: readonly string[]) =>
  ({ type: `answer.${question}`, values }) as QuestionnaireEvent; // one of a union of literal types

/** More questions than any interview may have: an interview that does not end is a fault. */
const ENDLESS = 60;

/** Answers every question that the machine puts, after those of the beginning, by a habit. */
export function interview({ machine, world }: Interview, begin: Answers, habit: Habit, dice: Dice): Journey {
  let { snapshot } = replay(machine, begin);
  const asked: Journey['asked'][number][] = [];
  for (
    let question = currentQuestion(snapshot);
    question && asked.length < ENDLESS;
    question = currentQuestion(snapshot)
  ) {
    const before = snapshot.context.answers;
    asked.push({ question, before });
    const value = answerBy(habit, question, before, { world, dice });
    [snapshot] = transition(machine, snapshot, eventOf(question, [value]));
  }
  return { asked, answers: snapshot.context.answers, snapshot };
}

/** The itineraries of a place that fit the wish and the preferences. */
function inSight({ world, itineraries }: Place, { goal, preferences }: Told) {
  const index = indexOf(world.network);
  const fits = (to: string) => {
    const station = world.network.stations.find(({ id }) => id === to);
    return goal.kind === 'wish' && station !== undefined && matchesWish(station, goal);
  };
  return sieve(
    index,
    itineraries.filter(({ to }) => fits(canonicalOf(index, to))),
    preferences,
  ).kept;
}

/** Does this answer to a question change what somebody at this place gets, compared with no answer? */
export function changes(place: Place, question: QuestionId, value: string, before: Answers): boolean {
  const { world } = place;
  const { [question]: _, ...none } = before;
  const [without, withIt] = [toProfile(none, world), toProfile({ ...none, [question]: [value] }, world)];
  const { feeds } = questionOf(question);
  if (feeds === 'opening') return true;
  const index = indexOf(world.network);
  if (feeds === 'holding') {
    const ways = ({ profile }: Told) =>
      JSON.stringify(departuresOf(index, profile.holdings).map(({ from, segment }) => [from.when, segment.id]));
    return ways(without) !== ways(withIt);
  }
  const seen = inSight(place, without);
  if (feeds !== 'fact' && feeds !== 'start') {
    const then = inSight(place, withIt);
    return then.length > 0 && then.length !== seen.length;
  }
  const reads = new Set(
    world.network.conditions.filter(({ test }) => factsIn(test).some((fact) => fact === question)).map(({ id }) => id),
  );
  const reading = seen.filter(
    ({ steps }) =>
      feeds === 'start' || steps.some(({ conditions }) => conditions.some(({ condition }) => reads.has(condition))),
  );
  const judged = ({ profile, start }: Told, each: Place['itineraries'][number]) =>
    judgeAgain(world.network, profile, each, { today: world.today, ...(start === undefined ? {} : { start }) });
  return reading.some((each) => {
    const [one, other] = [without, withIt].map((told) => judged(told, each));
    return JSON.stringify([one?.verdict, one?.start]) !== JSON.stringify([other?.verdict, other?.start]);
  });
}

/** Is a question idle for who is asked it: does no answer change anything, nor lead to another question? */
export function isIdle(place: Place, { question, before }: Journey['asked'][number], { asking }: Interview): boolean {
  const values = answersToTry(question, before, place.world);
  if (values.some((value) => changes(place, question, value, before))) return false;
  const left = (answers: Answers) => asking.questionsLeft(answers);
  const now = left({ ...before, [question]: [DONT_KNOW] });
  return values.every((value) => left({ ...before, [question]: [value] }) === now);
}

/** Gives the answers one by one in another order, each question as soon as it belongs; what is seen at the end. */
function answeredInOrder(
  { machine }: Interview,
  answers: Answers,
  order: readonly QuestionId[],
): QuestionnaireSnapshot {
  let { snapshot } = replay(machine, {});
  let waiting: readonly QuestionId[] = order;
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    for (const question of waiting) {
      const values = answers[question];
      if (!values || !belongs(question, snapshot.context.answers)) continue;
      [snapshot] = transition(machine, snapshot, { type: 'revisit', question });
      [snapshot] = transition(machine, snapshot, eventOf(question, values));
    }
    const given = snapshot.context.answers;
    waiting = waiting.filter((question) => !given[question]);
  }
  return snapshot;
}

/** Do the same answers in other orders lead elsewhere, or to another list? The orders that do, as text. */
export function ordersThatDiffer(of: Interview, { answers, snapshot }: Journey, dice: Dice): readonly string[] {
  const ids = Object.keys(answers) as QuestionId[]; // the keys of Answers
  const seen = (one: QuestionnaireSnapshot) =>
    JSON.stringify([
      one.value,
      Object.entries(one.context.answers).toSorted(),
      of.asking.inSight(one.context.answers).map(({ id }) => id),
    ]);
  const expected = seen(snapshot);
  return [ids.toReversed(), dice.shuffled(ids)]
    .filter((order) => seen(answeredInOrder(of, answers, order)) !== expected)
    .map((order) => `${openingOf(answers) ?? ''}: ${order.join(' ')}`);
}
