import { assertEvent, assign, setup } from 'xstate';
import { type Answers, type QuestionId, SKIPPED } from './answers.ts';
import { type Asking, createAsking } from './asked.ts';
import {
  changed,
  NOTHING_TOLD,
  type QuestionnaireContext,
  type QuestionnaireInput,
  startingContext,
  takenBack,
  withLength,
} from './context.ts';
import { belongs, isAcceptable, type World } from './options.ts';
import { type Length, QUESTIONS } from './questions.ts';
import { sift } from './sift.ts';

type AnswerEvent = {
  [Q in QuestionId]: { readonly type: `answer.${Q}`; readonly values: readonly string[] };
}[QuestionId];

/**
 * `answer.<id>` answers the current question; `skip` passes it over; `back` goes to the answered question before it;
 * `revisit` goes to any question and keeps the other answers; `resume` goes on to the first question still to be put;
 * `load` takes over answers from outside; `restart` begins without answers; `undo` takes back the last change of answers,
 * also a `load` or a `restart`; `forget` begins without answers for somebody else: nothing can be taken back;
 * `length` chooses how much is asked and goes on from there.
 */
export type QuestionnaireEvent =
  | AnswerEvent
  | { readonly type: 'skip' }
  | { readonly type: 'back' }
  | { readonly type: 'resume' }
  | { readonly type: 'revisit'; readonly question: QuestionId }
  | { readonly type: 'load'; readonly answers: Answers }
  | { readonly type: 'restart' }
  | { readonly type: 'undo' }
  | { readonly type: 'forget' }
  | { readonly type: 'length'; readonly length: Length };

/** Marks a state as a question that is put, or as the place where nothing is left to ask. */
export type QuestionnaireTag = 'question' | 'outcome';

/** The name of a state: a question, the outcome, or the moment of choosing what comes next (never at rest). */
export type QuestionnaireState = QuestionId | 'outcome' | 'deciding';

const IDS: readonly QuestionId[] = QUESTIONS.map(({ id }) => id);

/** The questions before this one in the order of the table; before the outcome: all of them. */
const idsBefore = (state: QuestionnaireState): readonly QuestionId[] =>
  state === 'outcome' || state === 'deciding' ? IDS : IDS.slice(0, IDS.indexOf(state));

/** The answered question before this one; before the outcome: the last one answered. */
const questionBefore = (state: QuestionnaireState, answers: Answers): QuestionId | undefined =>
  idsBefore(state).findLast((id) => answers[id] && belongs(id, answers));

type Params = { readonly question: QuestionId };

const TYPES: {
  readonly context?: QuestionnaireContext;
  readonly events?: QuestionnaireEvent;
  readonly input?: QuestionnaireInput;
  readonly tags?: QuestionnaireTag;
} = {};

/**
 * The questionnaire as a statechart: one state per question, and `outcome` when no question can change anything any
 * more. Pure: no clock, no effects; the same answers always lead to the same state. `asking` can be given to share its
 * memory with the screen.
 */
export function createQuestionnaireMachine(world: World, asking: Asking = createAsking(world)) {
  const questionnaire = setup({
    types: TYPES,
    guards: {
      isAsked: ({ context }, { question }: Params) => asking.isAsked(question, context.answers),
      accepts: ({ event }, { question }: Params) =>
        event.type === `answer.${question}` && 'values' in event && isAcceptable(question, event.values),
      mayBeSkipped: (_, { question }: Params) => isAcceptable(question, [SKIPPED]),
      revisits: ({ context, event }, { question }: Params) =>
        event.type === 'revisit' && event.question === question && belongs(question, context.answers),
      canUndo: ({ context }) => context.past.length > 0,
      comesBefore: ({ context }, { question, state }: Params & { readonly state: QuestionnaireState }) =>
        questionBefore(state, context.answers) === question,
    },
    actions: {
      keepAnswer: assign(({ context, event }, { question }: Params) =>
        'values' in event ? changed(context, { ...context.answers, [question]: event.values }) : {},
      ),
      passOver: assign(({ context }, { question }: Params) =>
        changed(context, { ...context.answers, [question]: [SKIPPED] }),
      ),
      takeOver: assign(({ context, event }) => {
        assertEvent(event, 'load');
        return changed(context, sift(event.answers).kept);
      }),
      startAgain: assign(({ context }) => changed(context, {})),
      forget: assign(() => NOTHING_TOLD),
      takeBack: assign(({ context }) => takenBack(context)),
      chooseLength: assign(({ context, event }) => {
        assertEvent(event, 'length');
        return { answers: withLength(context.answers, event.length) };
      }),
    },
  });

  // Targets are the names of siblings: an address from the top costs the machine, which has some 700 of them, twice the time.
  const backFrom = (state: QuestionnaireState) =>
    idsBefore(state).map(
      (question) => ({ guard: { type: 'comesBefore', params: { question, state } }, target: question }) as const,
    );

  const questionState = (question: QuestionId) =>
    questionnaire.createStateConfig({
      tags: ['question'],
      on: {
        [`answer.${question}`]: {
          guard: { type: 'accepts', params: { question } },
          actions: { type: 'keepAnswer', params: { question } },
          target: 'deciding',
        },
        skip: {
          guard: { type: 'mayBeSkipped', params: { question } },
          actions: { type: 'passOver', params: { question } },
          target: 'deciding',
        },
        back: backFrom(question),
      },
    });

  return questionnaire.createMachine({
    id: 'questionnaire',
    context: ({ input }) => startingContext(input),
    initial: 'deciding',
    on: {
      revisit: IDS.map(
        (question) =>
          ({
            guard: { type: 'revisits', params: { question } },
            target: `.${question}`,
          }) as const,
      ),
      resume: { target: '.deciding' },
      load: { actions: 'takeOver', target: '.deciding' },
      restart: { actions: 'startAgain', target: '.deciding' },
      forget: { actions: 'forget', target: '.deciding' },
      undo: { guard: 'canUndo', actions: 'takeBack', target: '.deciding' },
      length: { actions: 'chooseLength', target: '.deciding' },
    },
    states: {
      deciding: {
        always: [
          ...IDS.map((question) => ({ guard: { type: 'isAsked', params: { question } }, target: question }) as const),
          { target: 'outcome' },
        ],
      },
      ...Object.fromEntries(IDS.map((question) => [question, questionState(question)])),
      outcome: { tags: ['outcome'], on: { back: backFrom('outcome') } },
    },
  });
}

/** The statechart of one network on one day. */
export type QuestionnaireMachine = ReturnType<typeof createQuestionnaireMachine>;
