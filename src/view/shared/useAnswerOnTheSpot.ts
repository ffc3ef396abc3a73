import { useCallback } from 'react';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { belongs } from '#questionnaire/options.ts';
import type { Opening } from '#questionnaire/questions.ts';
import { useApp } from './app-context.ts';
import { useAnswers, useTriedAnswers } from './useAnswers.ts';

/** Levels at which somebody who says "hier ben ik nu" is still at school. */
const SCHOOL_LEVELS: readonly string[] = ['opstap', '4', '4+'];

/**
 * Answers a question outside the Routewijzer. Whoever did not open it yet is spoken to as what Van suggests: a pupil up
 * to level 4, else a career switcher. `canAnswer` is false for a question that is not put to such a person. `attempt`
 * tries an answer beside the real ones; while something is tried, `answer` does so too, so that nothing real changes.
 */
export function useAnswerOnTheSpot() {
  const { actor, network, useStore } = useApp();
  const from = useStore((state) => state.planner.from);
  const isTrying = useStore((state) => state.whatIf !== null);
  const { tryAnswer } = useStore.getState();
  const real = useAnswers();
  const answers = useTriedAnswers();
  const level = network.stations.find((station) => station.id === from)?.drawnAtLevel;
  const guess: Opening = level && SCHOOL_LEVELS.includes(level) ? 'leerling' : 'overstapper';
  const based: Answers = answers.opening ? answers : { ...answers, opening: [guess] };
  const canAnswer = (question: QuestionId) => belongs(question, based);
  const attempt = useCallback(
    (question: QuestionId, values: readonly string[]) => {
      // What is so already is no try.
      tryAnswer(question, String(real[question]) === String(values) ? null : values);
      // Afterwards: an opening alone is no try, so it would be forgotten.
      if (!real.opening) tryAnswer('opening', [guess]);
    },
    [real, guess, tryAnswer],
  );
  const change = useCallback(
    (question: QuestionId, values: readonly string[]) =>
      actor.send({ type: 'load', answers: { ...based, [question]: values } }),
    [actor, based],
  );
  return { canAnswer, answer: isTrying ? attempt : change, attempt, isTrying, answers: based } as const;
}
