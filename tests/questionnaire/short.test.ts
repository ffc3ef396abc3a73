import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { createAsking } from '#questionnaire/asked.ts';
import { createQuestionnaireMachine, type QuestionnaireEvent } from '#questionnaire/machine.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { questionOf } from '#questionnaire/options.ts';
import { currentQuestion, type QuestionnaireSnapshot, replay } from '#questionnaire/replay.ts';
import { realNetwork } from '../real-network.ts';
import { TODAY } from './village.ts';

const world = { network: realNetwork(), today: TODAY };
const asking = createAsking(world);
const machine = createQuestionnaireMachine(world, asking);
const SHORT: Answers = { lengte: ['kort'] };

const STARTS: readonly Answers[] = [
  { opening: ['leerling'], school: ['havo'], leerjaar: ['2028'] },
  { opening: ['leerling'], school: ['vmbo-kb-gl-tl'], leerjaar: ['2028'] },
  { opening: ['leerling'], school: ['vwo'], leerjaar: ['2027'] },
  { opening: ['begeleider'], school: ['mbo-4'], leerjaar: ['diploma'] },
  { opening: ['overstapper'], diplomas: ['hbo-wo-diploma'], werk: ['geen'] },
  { opening: ['overstapper'], diplomas: ['diploma-buitenland'], werk: ['vakmens'] },
];

/** The questions put from here on, each answered with its first option or left open. */
function walk(snapshot: QuestionnaireSnapshot, leavesOpen: boolean) {
  const asked: QuestionId[] = [];
  let now = snapshot;
  for (let question = currentQuestion(now); question && asked.length < 40; question = currentQuestion(now)) {
    const [first] = optionsOf(question, now.context.answers, world);
    expect(asking.matters(question, now.context.answers)).toBe(true);
    asked.push(question);
    const value = leavesOpen ? 'weet-niet' : questionOf(question).kind === 'number' ? '30' : (first?.id ?? 'weet-niet');
    [now] = transition(machine, now, { type: `answer.${question}`, values: [value] } as QuestionnaireEvent); // a union of literals
  }
  return { asked, end: now };
}

describe.each(STARTS)('the short version for %j', (start) => {
  const from = (answers: Answers) => replay(machine, answers).snapshot;

  test.each([false, true])(
    'asks the wish and at most two facts, each of which matters (left open: %s)',
    (leavesOpen) => {
      const { asked, end } = walk(from({ ...start, ...SHORT }), leavesOpen);
      expect(end.hasTag('outcome')).toBe(true);
      expect(asked.filter((id) => questionOf(id).feeds === 'fact').length).toBeLessThanOrEqual(2);
      expect(asked.filter((id) => questionOf(id).feeds !== 'fact' && id !== 'voor-wie')).toEqual([]);
      expect(Object.keys(start).length + asked.length).toBeLessThanOrEqual(7);
      expect(asked.length).toBeLessThan(walk(from(start), leavesOpen).asked.length);
    },
  );

  test('its link leads to the same place, in any order of the answers', () => {
    const { end } = walk(from({ ...start, ...SHORT }), false);
    const turned = Object.fromEntries(Object.entries(end.context.answers).reverse());
    expect(from(turned).value).toBe(end.value);
  });

  test('going on to everything keeps the answers and asks only what is left', () => {
    const { asked, end } = walk(from({ ...start, ...SHORT }), false);
    const [further] = transition(machine, end, { type: 'length', length: 'alles' });
    const { lengte: _, ...others } = end.context.answers;
    expect(further.context.answers).toEqual(others);
    const rest = walk(further, false).asked;
    expect(rest.filter((id) => asked.includes(id))).toEqual([]);
    expect(Object.keys(others).length + rest.length).toBeLessThanOrEqual(16);
  });
});

test('the facts that it asks are those that leave most open', () => {
  const answers: Answers = { ...STARTS[0], ...SHORT, 'voor-wie': ['basisschool'] };
  const { asked } = walk(replay(machine, answers).snapshot, false);
  const { missing } = asking.finding(answers);
  expect(asked).toHaveLength(2);
  for (const fact of asked) expect(missing.indexOf(fact as (typeof missing)[number])).toBeLessThan(6); // a fact question has the id of its fact
});

test('the short version is chosen before or after the opening, and leaves no word when everything is asked', () => {
  const [chosen] = transition(machine, replay(machine, {}).snapshot, { type: 'length', length: 'kort' });
  expect([chosen.value, chosen.context.answers]).toEqual(['opening', SHORT]);
  const [back] = transition(machine, chosen, { type: 'length', length: 'alles' });
  expect(back.context.answers).toEqual({});
  expect(asking.isAsked('lengte', { opening: ['leerling'] })).toBe(false);
});
