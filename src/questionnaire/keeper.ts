import type { ActorRefFrom } from 'xstate';
import {
  changed,
  NOTHING_TOLD,
  type QuestionnaireContext,
  type QuestionnaireInput,
  startingContext,
  takenBack,
} from './context.ts';
import type { QuestionnaireEvent, QuestionnaireMachine } from './machine.ts';
import { sift } from './sift.ts';

/** The statechart at work. */
export type QuestionnaireActor = ActorRefFrom<QuestionnaireMachine>;

/**
 * Keeps the answers. The statechart is their owner as soon as somebody wakes it; until then, for who only looks at the
 * map or follows a link, they stand here and its code need not load.
 */
export interface AnswersKeeper {
  readonly getSnapshot: () => { readonly context: QuestionnaireContext };
  /** What is about a question waits until the statechart is awake. */
  readonly send: (event: QuestionnaireEvent) => void;
  readonly subscribe: (onChange: () => void) => { readonly unsubscribe: () => void };
  /** Hands the answers over to the statechart that `start` starts with them; the same one when it is awake already. */
  readonly wake: (start: (input: QuestionnaireInput) => QuestionnaireActor) => QuestionnaireActor;
}

/** What these events make of the answers, by the same rules as the statechart; nothing for those about a question. */
function changedBy(event: QuestionnaireEvent, context: QuestionnaireContext): QuestionnaireContext | undefined {
  if (event.type === 'load') return changed(context, sift(event.answers).kept);
  if (event.type === 'restart') return changed(context, {});
  if (event.type === 'forget') return NOTHING_TOLD;
  if (event.type === 'undo') return context.past.length > 0 ? takenBack(context) : context;
  return undefined;
}

/** Keeps answers, to begin with those of a link. */
export function createKeeper(input: QuestionnaireInput): AnswersKeeper {
  let context = startingContext(input);
  let actor: QuestionnaireActor | undefined;
  const waiting: QuestionnaireEvent[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    getSnapshot: () => actor?.getSnapshot() ?? { context },
    send(event) {
      if (actor) {
        actor.send(event);
        return;
      }
      const next = changedBy(event, context);
      if (event.type === 'forget') waiting.length = 0;
      if (next) context = next;
      else waiting.push(event);
      tell();
    },
    subscribe(onChange) {
      // A listener of its own for each call: the same function may listen twice.
      const listener = () => onChange();
      listeners.add(listener);
      return { unsubscribe: () => void listeners.delete(listener) };
    },
    wake(start) {
      if (actor) return actor;
      actor = start(context);
      for (const event of waiting.splice(0)) actor.send(event);
      actor.subscribe(tell);
      return actor;
    },
  };
}
