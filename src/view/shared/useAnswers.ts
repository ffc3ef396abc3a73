import { useSelector } from '@xstate/react';
import { useCallback } from 'react';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { belongs } from '#questionnaire/options.ts';
import type { Opening } from '#questionnaire/questions.ts';
import { useApp } from './app-context.ts';

/** The answers given so far. */
export function useAnswers(): Answers {
  const { actor } = useApp();
  return useSelector(actor, (snapshot) => snapshot.context.answers);
}

/** Levels at which somebody who says "hier ben ik nu" is still at school. */
const SCHOOL_LEVELS: readonly string[] = ['opstap', '4', '4+'];

/**
 * Answers a question outside the Routewijzer. Whoever did not open it yet is spoken to as what Van suggests: a pupil up
 * to level 4, else a career switcher. `canAnswer` is false for a question that is not put to such a person.
 */
export function useAnswerOnTheSpot() {
  const { actor, network, useStore } = useApp();
  const from = useStore((state) => state.planner.from);
  const answers = useAnswers();
  const level = network.stations.find((station) => station.id === from)?.drawnAtLevel;
  const guess: Opening = level && SCHOOL_LEVELS.includes(level) ? 'leerling' : 'overstapper';
  const based: Answers = answers.opening ? answers : { ...answers, opening: [guess] };
  const canAnswer = (question: QuestionId) => belongs(question, based);
  const answer = useCallback(
    (question: QuestionId, values: readonly string[]) =>
      actor.send({ type: 'load', answers: { ...based, [question]: values } }),
    [actor, based],
  );
  return { canAnswer, answer, answers: based } as const;
}
