import { describe, expect, test } from 'vitest';
import { createActor, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { type Asking, createAsking } from '#questionnaire/asked.ts';
import { createQuestionnaireMachine, type QuestionnaireEvent } from '#questionnaire/machine.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { questionOf } from '#questionnaire/options.ts';
import { QUESTIONS } from '#questionnaire/questions.ts';
import { currentQuestion, type QuestionnaireSnapshot, replay } from '#questionnaire/replay.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { roadOfEveryFact, TODAY, villageWorld } from './village.ts';

const world = villageWorld();
const asking = createAsking(world);
const machine = createQuestionnaireMachine(world, asking);

const start = (answers: Answers = {}) => {
  const actor = createActor(machine, { input: { answers } });
  actor.start();
  return actor;
};
const give = (question: QuestionId, ...values: string[]) =>
  ({ type: `answer.${question}`, values }) as QuestionnaireEvent; // the union of 34 literal types
const at = (answers: Answers) => currentQuestion(replay(machine, answers).snapshot);

const PUPIL: Answers = { opening: ['leerling'], school: ['havo'], leerjaar: ['2028'] };
const MOST_QUESTIONS = 16;

/** Of these a third answer tells no more than two, and would make the walk walk all that follows once more. */
const ALIKE: ReadonlySet<QuestionId> = new Set(['leerjaar', 'startjaar', 'max-jaren', 'rol', 'vorm']);

/** The events of a walk: at each question its first three options, or the last two, and "weet ik niet". */
function forward(snapshot: QuestionnaireSnapshot): readonly QuestionnaireEvent[] {
  const question = currentQuestion(snapshot);
  if (!question) return [];
  const options =
    questionOf(question).kind === 'number'
      ? ['1', '40']
      : optionsOf(question, snapshot.context.answers, world).map(({ id }) => id);
  const tried = ALIKE.has(question) ? options.slice(-2) : options.slice(0, 3);
  return [...tried, 'weet-niet'].map((value) => give(question, value));
}

/** Walks every distinguishable state: the question, and what the answers say. */
const walk = (of: typeof machine) =>
  getShortestPaths(of, {
    input: { opening: 'leerling' },
    events: forward,
    serializeState: (snapshot) => JSON.stringify([snapshot.value, toProfile(snapshot.context.answers, world)]),
  });

describe('every path', () => {
  const paths = [
    ...walk(machine),
    ...getShortestPaths(machine, {
      input: { opening: 'overstapper' },
      events: forward,
      serializeState: (snapshot) => JSON.stringify([snapshot.value, toProfile(snapshot.context.answers, world)]),
    }),
  ];

  /** Questions on a path that could change nothing when they were put. */
  const idle = (list: readonly (typeof paths)[number][]) =>
    list.filter(({ state }) => {
      const question = currentQuestion(state);
      return question !== undefined && !asking.matters(question, state.context.answers);
    }).length;

  test('there are hundreds', () => expect(paths.length).toBeGreaterThan(300));

  /** The answers of every path replayed, and those of an outcome turned around. What is alike comes together: it was just searched. */
  const replayed = paths
    .map(({ state }) => ({ state, key: JSON.stringify(Object.entries(state.context.answers)) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ state }) => {
      const { answers } = state.context;
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      return {
        state,
        again: replay(machine, answers),
        turned: state.hasTag('outcome') ? replay(machine, turned) : null,
      };
    });

  test('its answers lead to the same state when they are replayed', () => {
    expect(replayed.length).toBe(paths.length);
    for (const { state, again } of replayed)
      expect(again).toMatchObject({ snapshot: { value: state.value }, ignored: [] });
  });

  test('its answers lead to the same outcome in the opposite order', () => {
    const outcomes = replayed.filter(({ state }) => state.hasTag('outcome'));
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { state, turned } of outcomes) expect(turned?.snapshot.value).toBe(state.value);
  });

  test('only outcomes are dead ends', () => {
    for (const { state } of paths) {
      const ways = forward(state).filter((event) => state.can(event));
      expect(ways.length > 0).toBe(state.hasTag('question'));
      expect(ways.length === 0).toBe(state.hasTag('outcome'));
    }
  });

  test(`it asks no question twice, and at most ${MOST_QUESTIONS}`, () => {
    for (const { steps } of paths) {
      const asked = steps.map(({ event }) => event.type).filter((type) => type.startsWith('answer.'));
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS);
    }
  });

  test('it asks no idle question', () => expect(idle(paths)).toBe(0));

  test('an idle question is counted', () => {
    const eager: Asking = {
      ...asking,
      isAsked: (question, answers) =>
        asking.isAsked(question, answers) || (question === 'pilotschool' && !answers[question]),
    };
    const { snapshot } = replay(createQuestionnaireMachine(world, eager), {
      ...PUPIL,
      'voor-wie': ['weet-niet'],
      rol: ['weet-niet'],
      vakken: ['weet-niet'],
      'vak-aardrijkskunde': ['ja'],
      'profiel-past': ['ja'],
    });
    expect(snapshot.value).toBe('pilotschool');
    expect(idle([{ state: snapshot, steps: [], weight: 0 }])).toBe(1);
  });
});

test('every state is reached: on the way, or from "verfijn"', () => {
  const wide = { network: roadOfEveryFact(), today: TODAY };
  const of = createQuestionnaireMachine(wide);
  for (const { id, first, refine } of QUESTIONS) {
    const [opening] = [...first, ...refine];
    const based: Answers = { opening: [opening ?? 'leerling'], school: ['havo'], diplomas: ['havo'] };
    const [next] = transition(of, replay(of, based).snapshot, { type: 'revisit', question: id });
    expect(currentQuestion(next)).toBe(id);
  }
  expect(
    replay(machine, { opening: ['overstapper'], diplomas: ['havo', 'vwo'], werk: ['geen'], 'voor-wie': ['mbo'] })
      .snapshot.value,
  ).toBe('outcome');
});

describe('the questionnaire', () => {
  test('begins with the opening, or behind it when a door was chosen', () => {
    expect(start().getSnapshot().value).toBe('opening');
    expect(
      createActor(machine, { input: { opening: 'begeleider' } })
        .start()
        .getSnapshot().value,
    ).toBe('school');
  });

  test('asks the next question after an answer', () => {
    const actor = start({ opening: ['leerling'] });
    actor.send(give('school', 'havo'));
    expect(actor.getSnapshot().value).toBe('leerjaar');
    expect(actor.getSnapshot().context.answers).toEqual({ opening: ['leerling'], school: ['havo'] });
  });

  test.each<[QuestionnaireEvent, string]>([
    [give('school', 'kostschool'), 'no option'],
    [give('school'), 'no value'],
    [give('leerjaar', '2028'), 'another question'],
    [{ type: 'revisit', question: 'diplomas' }, 'not asked of a pupil'],
  ])('refuses %j: %s', (event) => {
    const actor = start({ opening: ['leerling'] });
    expect(actor.getSnapshot().can(event)).toBe(false);
    actor.send(event);
    expect(actor.getSnapshot().value).toBe('school');
  });

  test('the opening cannot be skipped, any other question can', () => {
    const actor = start();
    actor.send({ type: 'skip' });
    expect(actor.getSnapshot().value).toBe('opening');
    actor.send(give('opening', 'leerling'));
    actor.send({ type: 'skip' });
    expect(actor.getSnapshot().context.answers.school).toEqual(['sla-over']);
    expect(actor.getSnapshot().value).not.toBe('school');
  });

  test('back goes to the answered question before, and keeps every answer', () => {
    const actor = start({ ...PUPIL, 'voor-wie': ['basisschool'] });
    const { value, context } = actor.getSnapshot();
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('voor-wie');
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('leerjaar');
    expect(actor.getSnapshot().context).toEqual(context);
    actor.send({ type: 'resume' });
    expect(actor.getSnapshot().value).toBe(value);
  });

  test('back at the first question stays there', () => {
    const actor = start();
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('opening');
  });

  test('back from the outcome goes to the last question that was answered', () => {
    const actor = start({ opening: ['overstapper'], diplomas: ['havo', 'vwo'], werk: ['geen'], 'voor-wie': ['mbo'] });
    expect(actor.getSnapshot().hasTag('outcome')).toBe(true);
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('voor-wie');
  });

  test('an earlier answer can be changed without losing the others', () => {
    const actor = start({ ...PUPIL, 'voor-wie': ['basisschool'], 'vak-aardrijkskunde': ['nee'] });
    actor.send({ type: 'revisit', question: 'school' });
    actor.send(give('school', 'vwo'));
    expect(actor.getSnapshot().context.answers).toEqual({
      ...PUPIL,
      school: ['vwo'],
      'voor-wie': ['basisschool'],
      'vak-aardrijkskunde': ['nee'],
    });
  });

  test('load takes over answers from outside, without what cannot be', () => {
    const actor = start({ opening: ['overstapper'] });
    actor.send({ type: 'load', answers: { ...PUPIL, diplomas: ['havo'], 'vak-natuur': ['onzin'] } });
    expect(actor.getSnapshot().context.answers).toEqual(PUPIL);
  });

  test('restart forgets everything', () => {
    const actor = start(PUPIL);
    actor.send({ type: 'restart' });
    expect(actor.getSnapshot()).toMatchObject({ value: 'opening', context: { answers: {} } });
  });

  test('a start without answers, and one with broken answers, do not fail', () => {
    expect(createActor(machine, { input: {} }).start().getSnapshot().status).toBe('active');
    const broken = { opening: [], school: ['??'], niets: ['x'] } as Answers; // as a link may hold
    expect(start(broken).getSnapshot()).toMatchObject({ status: 'active', value: 'opening' });
  });
});

describe('replay()', () => {
  test('goes on at the first question that is open, whatever is answered behind it', () => {
    expect(at({ opening: ['leerling'], school: ['havo'], 'vak-aardrijkskunde': ['ja'] })).toBe('leerjaar');
  });

  test('names what it could not use', () => {
    expect(replay(machine, { ...PUPIL, diplomas: ['havo'], onzin: ['x'] }).ignored).toEqual([
      { code: 'unknown-question', id: 'onzin' },
      { code: 'answer-not-asked', question: 'diplomas' },
    ]);
  });
});
