import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { belongs, questionOf } from '#questionnaire/options.ts';
import { type Feeds, QUESTIONS } from '#questionnaire/questions.ts';
import { sift } from '#questionnaire/sift.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { useApp } from '../shared/app-context.ts';
import { useAnswers } from '../shared/useAnswers.ts';
import { useAsking } from '../shared/useAsking.ts';

/** The answers as those about a pupil, told by who is beside one. What is not asked about a pupil is left out. */
export const aboutPupil = (answers: Answers): Answers => sift({ ...answers, opening: ['begeleider'] }).kept;

/**
 * The answers about this pupil and the way to change one. They are the answers of the questionnaire; the opening becomes
 * that of a decaan at the first change, so that looking at the page changes nothing.
 */
export function usePupil() {
  const { actor, network, today } = useApp();
  const real = useAnswers();
  const answers = useMemo(() => aboutPupil(real), [real]);
  const change = useCallback(
    (question: QuestionId, values: readonly string[] | null) => {
      const { [question]: _, ...others } = answers;
      const next: Answers = values ? { ...others, [question]: values } : others;
      const years = optionsOf('leerjaar', next, { network, today }).map(({ id }) => id);
      // A year of another school is none of this one.
      const [year] = next.leerjaar ?? [];
      const { leerjaar: __, ...withoutYear } = next;
      const keepsYear = question !== 'school' || year === undefined || years.includes(year);
      actor.send({ type: 'load', answers: keepsYear ? next : withoutYear });
    },
    [actor, answers, network, today],
  );
  return { answers, change } as const;
}

/** The questions that can be put about this pupil, in the order of the table. */
export const questionsAbout = (answers: Answers): readonly QuestionId[] =>
  QUESTIONS.map(({ id }) => id).filter((id) => id !== 'opening' && id !== 'lengte' && belongs(id, answers));

/** What a question can end up in while nobody knows where the pupil begins. */
const WITHOUT_START: readonly Feeds[] = ['holding', 'goal'];

/** Gives the browser a turn, so that a key in between is answered. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/**
 * The questions whose answer matters at this moment. Found after the paint, one question at a time, because each takes a
 * few searches; until all are known what was true before stays.
 */
export function useMattering(answers: Answers): ReadonlySet<QuestionId> {
  const { network, today } = useApp();
  const asking = useAsking();
  const [found, setFound] = useState<ReadonlySet<QuestionId>>(() => new Set(['school', 'leerjaar', 'voor-wie', 'rol']));
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const mattering = new Set<QuestionId>();
      const isStartKnown = toProfile(answers, { network, today }).profile.holdings.length > 0;
      for (const id of questionsAbout(answers)) {
        // Without a start nobody is judged and no way is shown: only goals can change.
        if (!isStartKnown && !WITHOUT_START.includes(questionOf(id).feeds)) continue;
        await turn();
        if (!wanted) return;
        if (asking.matters(id, answers)) mattering.add(id);
      }
      setFound(mattering);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [asking, answers, network, today]);
  return found;
}
