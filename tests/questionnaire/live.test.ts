import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Answers } from '#questionnaire/answers.ts';
import { createAsking } from '#questionnaire/asked.ts';
import { liveOf } from '#questionnaire/live.ts';
import { createQuestionnaireMachine } from '#questionnaire/machine.ts';
import { movedBetween } from '#questionnaire/moved.ts';
import { villageWorld } from './village.ts';

const world = villageWorld();
const asking = createAsking(world);
const live = (answers: Answers) => liveOf(world, asking, answers);
const moved = (before: Answers, after: Answers) =>
  movedBetween(world, { answers: before, live: live(before) }, { answers: after, live: live(after) });
const goals = (list: readonly { readonly goal: string }[]) => list.map(({ goal }) => goal);

const HAVO: Answers = { opening: ['leerling'], school: ['havo'], leerjaar: ['diploma'] };
const DEGREE: Answers = { opening: ['overstapper'], diplomas: ['hbo-wo-diploma'] };

describe('what is possible', () => {
  test('before a start is known every goal that fits the wish is open', () => {
    expect(goals(live({}).possible).sort()).toEqual(['docent-mbo', 'leraar-po', 'leraar-vo-2', 'schoolleider-po']);
    const wish = live({ opening: ['leerling'], 'voor-wie': ['mbo'] });
    expect([wish.isStartKnown, goals(wish.possible), wish.segments]).toEqual([false, ['docent-mbo'], null]);
  });

  test('goals are counted, each once, with the steps that lead there', () => {
    const { unit, possible, notYet, segments } = live(HAVO);
    expect([unit, goals(possible).sort(), notYet]).toEqual([
      'goals',
      ['leraar-po', 'leraar-vo-2', 'schoolleider-po'],
      [],
    ]);
    expect(segments?.size).toBe(3);
  });

  test('what cannot go is named with what is lacking, and its step is no longer open', () => {
    const { possible, notYet, segments } = live({ ...HAVO, 'profiel-past': ['nee'] });
    expect(goals(possible)).not.toContain('leraar-vo-2');
    expect(notYet).toMatchObject([{ goal: 'leraar-vo-2', why: { code: 'lacking', conditions: ['VR04'] } }]);
    expect(segments?.size).toBe(2);
  });

  test('what could go but is not preferred is named with the preference', () => {
    const { notYet } = live({ ...HAVO, 'max-jaren': ['1'] });
    expect(notYet.map(({ why }) => why)).toContainEqual({
      code: 'left-out',
      reasons: [{ code: 'too-long', months: 48 }],
    });
  });

  test('with one goal left its ways are counted', () => {
    const { unit, possible } = live(DEGREE);
    expect([unit, possible.length]).toEqual(['ways', 1]);
  });
});

describe('what moved', () => {
  test('a wish: what does not fit it fell off, with the question', () => {
    const { was, is, went } = moved(HAVO, { ...HAVO, 'voor-wie': ['vmbo'] });
    expect([was, is]).toEqual([3, 1]);
    expect(went.map(({ goal, why }) => [goal, why])).toEqual(
      expect.arrayContaining([
        ['leraar-po', { code: 'wish', question: 'voor-wie' }],
        ['schoolleider-po', { code: 'wish', question: 'voor-wie' }],
      ]),
    );
  });

  test('a fact: what is lacking', () => {
    const { went } = moved(HAVO, { ...HAVO, 'profiel-past': ['nee'] });
    expect(went).toMatchObject([{ goal: 'leraar-vo-2', why: { code: 'lacking', conditions: ['VR04'] } }]);
  });

  test('another diploma: nothing leads there from it', () => {
    const { went } = moved(HAVO, { ...DEGREE });
    expect(went.find(({ goal }) => goal === 'leraar-po')?.why).toEqual({ code: 'no-way' });
  });

  test('a verdict that only became another one is no loss', () => {
    const { went, changed } = moved(HAVO, { ...HAVO, 'vak-aardrijkskunde': ['ja'] });
    expect(went).toEqual([]);
    expect(changed.map(({ after }) => after.to)).toContain('leraar-po');
  });

  test('taken back, it came again', () => {
    const wish = { ...HAVO, 'voor-wie': ['vmbo'] };
    expect(goals(moved(wish, HAVO).came).sort()).toEqual(['leraar-po', 'schoolleider-po']);
  });

  test('the same answers move nothing', () => {
    expect(moved(HAVO, HAVO)).toMatchObject({ came: [], went: [], changed: [] });
  });
});

describe('undo', () => {
  const machine = createQuestionnaireMachine(world, asking);
  const start = (answers: Answers) => createActor(machine, { input: { answers } }).start();
  const answersOf = (actor: ReturnType<typeof start>) => actor.getSnapshot().context.answers;

  test('takes back the last answer and puts its question again', () => {
    const actor = start(HAVO);
    expect(actor.getSnapshot().can({ type: 'undo' })).toBe(false);
    actor.send({ type: 'answer.voor-wie', values: ['vmbo'] });
    actor.send({ type: 'undo' });
    expect([answersOf(actor), actor.getSnapshot().value]).toEqual([HAVO, 'voor-wie']);
    expect(actor.getSnapshot().can({ type: 'undo' })).toBe(false);
  });

  test('takes back a skip, an answer from elsewhere and a new beginning, one after the other', () => {
    const actor = start(HAVO);
    actor.send({ type: 'skip' });
    actor.send({ type: 'load', answers: { ...HAVO, rol: ['leiden'] } });
    actor.send({ type: 'restart' });
    actor.send({ type: 'undo' });
    expect(answersOf(actor)).toEqual({ ...HAVO, rol: ['leiden'] });
    actor.send({ type: 'undo' });
    expect(answersOf(actor)).toEqual({ ...HAVO, 'voor-wie': ['sla-over'] });
    actor.send({ type: 'undo' });
    expect(answersOf(actor)).toEqual(HAVO);
  });

  test('the same answer again is no change', () => {
    const actor = start(HAVO);
    actor.send({ type: 'load', answers: Object.fromEntries(Object.entries(HAVO).reverse()) });
    expect(actor.getSnapshot().can({ type: 'undo' })).toBe(false);
  });

  test('how much is asked stays as it was chosen', () => {
    const actor = start({ ...HAVO, lengte: ['kort'] });
    actor.send({ type: 'answer.voor-wie', values: ['vmbo'] });
    actor.send({ type: 'length', length: 'alles' });
    actor.send({ type: 'undo' });
    expect(answersOf(actor)).toEqual(HAVO);
  });
});
