import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Answers } from '#questionnaire/answers.ts';
import type { QuestionnaireInput } from '#questionnaire/context.ts';
import { createKeeper } from '#questionnaire/keeper.ts';
import { createQuestionnaireMachine, type QuestionnaireEvent } from '#questionnaire/machine.ts';
import { realNetwork } from '../real-network.ts';

const machine = createQuestionnaireMachine({ network: realNetwork(), today: '2026-11-23' });
const start = (input: QuestionnaireInput) => createActor(machine, { input }).start();

const HAVO: Answers = { opening: ['leerling'], school: ['havo'] };
const GIVEN: readonly Answers[] = [
  {},
  HAVO,
  { ...HAVO, lengte: ['kort'] },
  { opening: ['overstapper'], diplomas: ['havo'] },
  // Not asked of anybody without an opening, and no answer at all.
  { school: ['vwo'], leeftijd: ['nul'] },
];

const event: fc.Arbitrary<QuestionnaireEvent> = fc.oneof(
  fc.constantFrom(...GIVEN).map((answers) => ({ type: 'load', answers }) as const),
  fc.constantFrom({ type: 'restart' } as const, { type: 'undo' } as const, { type: 'forget' } as const),
);

describe('the keeper of the answers', () => {
  test('asleep it says of every change what the statechart says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GIVEN), fc.array(event, { maxLength: 6 }), (answers, events) => {
        const keeper = createKeeper({ answers });
        const actor = start({ answers });
        for (const one of events) {
          keeper.send(one);
          actor.send(one);
          expect(keeper.getSnapshot().context).toEqual(actor.getSnapshot().context);
        }
        // Awake it goes on from there, with all that can be taken back.
        expect(keeper.wake(start).getSnapshot().context).toEqual(actor.getSnapshot().context);
      }),
      { numRuns: 30 },
    );
  });

  test('awake the statechart is the owner, and who listened before still hears', () => {
    const keeper = createKeeper({ answers: HAVO });
    let heard = 0;
    const { unsubscribe } = keeper.subscribe(() => {
      heard += 1;
    });
    const actor = keeper.wake(start);
    actor.send({ type: 'restart' });
    expect([keeper.getSnapshot().context.answers, heard]).toEqual([{}, 1]);
    keeper.send({ type: 'undo' });
    expect([actor.getSnapshot().context.answers, heard]).toEqual([HAVO, 2]);
    expect(keeper.wake(start)).toBe(actor);
    unsubscribe();
    keeper.send({ type: 'restart' });
    expect(heard).toBe(2);
  });

  test('of who is forgotten nothing can be taken back, asleep or awake, and no question waits', () => {
    const told = { ...HAVO, 'voor-wie': ['basisschool'] };
    for (const isAwake of [false, true]) {
      const keeper = createKeeper({ answers: HAVO });
      if (isAwake) keeper.wake(start);
      keeper.send({ type: 'load', answers: told });
      keeper.send({ type: 'revisit', question: 'school' });
      keeper.send({ type: 'forget' });
      keeper.send({ type: 'undo' });
      expect(keeper.getSnapshot().context).toEqual({ answers: {}, past: [] });
      expect(keeper.wake(start).getSnapshot().value).toBe('opening');
    }
  });

  test('a question to be put again waits for the statechart', () => {
    const keeper = createKeeper({ answers: HAVO });
    keeper.send({ type: 'revisit', question: 'school' });
    expect(keeper.getSnapshot().context.answers).toEqual(HAVO);
    expect(keeper.wake(start).getSnapshot().value).toBe('school');
  });
});
