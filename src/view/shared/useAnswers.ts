import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Answers } from '#questionnaire/answers.ts';
import type { QuestionnaireContext } from '#questionnaire/context.ts';
import { useApp } from './app-context.ts';

/** The answers given so far, with what they were before each change. */
export function useAnswersContext(): QuestionnaireContext {
  const { actor } = useApp();
  const subscribe = useCallback(
    (onChange: () => void) => {
      const { unsubscribe } = actor.subscribe(onChange);
      return unsubscribe;
    },
    [actor],
  );
  const read = () => actor.getSnapshot().context;
  return useSyncExternalStore(subscribe, read, read);
}

/** The answers given so far. */
export const useAnswers = (): Answers => useAnswersContext().answers;

/** The answers given so far, with what is tried laid over them. The same object while nothing is tried. */
export function useTriedAnswers(): Answers {
  const { useStore } = useApp();
  const answers = useAnswers();
  const tried = useStore((state) => state.whatIf?.answers);
  return useMemo(() => (tried ? { ...answers, ...tried } : answers), [answers, tried]);
}
