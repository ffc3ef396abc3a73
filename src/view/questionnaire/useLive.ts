import { useDeferredValue, useMemo } from 'react';
import type { Answers } from '#questionnaire/answers.ts';
import type { QuestionnaireContext } from '#questionnaire/context.ts';
import { type Live, liveOf } from '#questionnaire/live.ts';

import { type Moved, movedBetween } from '#questionnaire/moved.ts';
import { useApp } from '../shared/app-context.ts';
import { useAnswersContext } from '../shared/useAnswers.ts';
import { useAsking } from '../shared/useAsking.ts';

/** What is possible by the answers so far, and what the last change of them did. */
export interface LiveNow {
  readonly answers: Answers;
  readonly live: Live;
  /** Nothing when nothing was changed yet, or while nobody knows where it begins. */
  readonly moved: Moved | null;
}

const asTheyAre = (answers: Answers) => answers;

/**
 * What is possible now, by the answers or by what `read` makes of them (always the same function). Counted after the next question stands on the screen: a search takes a few frames. Null until
 * the first count is there.
 */
export function useLive(read: (answers: Answers) => Answers = asTheyAre): LiveNow | null {
  const { network, today } = useApp();
  const asking = useAsking();
  const now = useAnswersContext();
  const context: QuestionnaireContext | null = useDeferredValue(now, null);
  return useMemo(() => {
    if (!context) return null;
    const world = { network, today };
    const answers = read(context.answers);
    const live = liveOf(world, asking, answers);
    const last = context.past.at(-1);
    if (!last) return { answers, live, moved: null };
    const before = read(last);
    const was = liveOf(world, asking, before);
    // From "everything is open somewhere" to a start of one's own nothing fell off yet: it was about nobody.
    if (!was.isStartKnown || !live.isStartKnown) return { answers, live, moved: null };
    return { answers, live, moved: movedBetween(world, { answers: before, live: was }, { answers, live }) };
  }, [context, read, network, asking, today]);
}
