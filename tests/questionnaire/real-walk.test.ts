import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { createAsking } from '#questionnaire/asked.ts';
import { createQuestionnaireMachine, type QuestionnaireEvent } from '#questionnaire/machine.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { questionOf } from '#questionnaire/options.ts';
import { currentQuestion, replay } from '#questionnaire/replay.ts';
import { realNetwork } from '../real-network.ts';
import { TODAY } from './village.ts';

/*
 * A bounded walk over the real network: every start, each with a few ways of answering. The whole product is walked by
 * the proof (`npm run proof`); here it must end, ask little and leave something.
 */

const world = { network: realNetwork(), today: TODAY };
const asking = createAsking(world);
const machine = createQuestionnaireMachine(world, asking);

/** Which option a person takes: the first, the last, or none. A wish is always to teach small children, so that it stays narrow. */
const HABITS = ['first', 'last', 'weet-niet'] as const;
type Habit = (typeof HABITS)[number];
const WISH: Answers = { 'voor-wie': ['basisschool'], rol: ['voor-de-klas'] };

function answerBy(habit: Habit, question: QuestionId, answers: Answers): string {
  if (habit === 'weet-niet') return habit;
  if (questionOf(question).kind === 'number') return habit === 'first' ? '17' : '45';
  return optionsOf(question, answers, world).at(habit === 'first' ? 0 : -1)?.id ?? 'weet-niet';
}

/** The questions put to this person, in order, until the outcome. */
function journey(begin: Answers, habit: Habit) {
  let { snapshot } = replay(machine, { ...begin, ...WISH });
  const asked: QuestionId[] = [];
  for (let question = currentQuestion(snapshot); question && asked.length < 40; question = currentQuestion(snapshot)) {
    asked.push(question);
    const values = [answerBy(habit, question, snapshot.context.answers)];
    const event = { type: `answer.${question}`, values } as QuestionnaireEvent; // the union of 34 literal types
    [snapshot] = transition(machine, snapshot, event);
  }
  return { asked, snapshot, questions: Object.keys(begin).length + Object.keys(WISH).length + asked.length };
}

const pupils: readonly Answers[] = [
  ['vmbo-basis', '2027'],
  ['vmbo-kb-gl-tl', '2028'],
  ['havo', '2028'],
  ['havo', '2029'],
  ['vwo', '2027'],
  ['mbo-3', '2027'],
  ['onderwijsassistent', '2027'],
  ['mbo-4', 'diploma'],
].map(([school = '', year = '']) => ({ opening: ['leerling'], school: [school], leerjaar: [year] }));
const switchers: readonly Answers[] = [
  'havo',
  'mbo-4',
  'ad-pep',
  'hbo-wo-diploma',
  'wo-master',
  'diploma-buitenland',
  'geen-diploma-21',
].flatMap((diploma) =>
  ['geen', 'vakmens'].map((job) => ({ opening: ['overstapper'], diplomas: [diploma], werk: [job] })),
);
const journeys = [...pupils, ...switchers].flatMap((begin) =>
  HABITS.map((habit) => ({ name: `${Object.values(begin).join(' ')}, ${habit}`, ...journey(begin, habit) })),
);

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe('on the real network', () => {
  test.each(journeys)('$name ends at an outcome, and no question comes twice', ({ asked, snapshot }) => {
    expect(snapshot.hasTag('outcome')).toBe(true);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('the longest has at most 16 questions, the median at most 10', () => {
    const counts = journeys.map(({ questions }) => questions);
    expect(Math.max(...counts)).toBeLessThanOrEqual(16);
    expect(median(counts)).toBeLessThanOrEqual(10);
  });

  test('whoever leaves things open has itineraries in sight', () => {
    for (const { name, snapshot } of journeys.filter((each) => each.name.endsWith('weet-niet')))
      expect([name, asking.inSight(snapshot.context.answers).length > 0]).toEqual([name, true]);
  });

  test('the same answers in another order lead to the same place', () => {
    for (const { snapshot } of journeys) {
      const turned = Object.fromEntries(Object.entries(snapshot.context.answers).reverse());
      expect(replay(machine, turned).snapshot.value).toBe(snapshot.value);
    }
  });

  test('a pupil with vwo is asked no subject for the pabo, a pupil with havo is', () => {
    const subjects: readonly QuestionId[] = ['vak-aardrijkskunde', 'vak-geschiedenis', 'vak-natuur'];
    const askedOf = (school: string) =>
      subjects.filter((id) =>
        asking.isAsked(id, { opening: ['leerling'], school: [school], leerjaar: ['2028'], ...WISH }),
      );
    expect(askedOf('vwo')).toEqual([]);
    expect(askedOf('havo')).toEqual(subjects);
  });
});
