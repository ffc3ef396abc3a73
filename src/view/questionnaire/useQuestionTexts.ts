import { use, useEffect, useState } from 'react';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { spokenWords } from '#i18n/spoken.ts';
import { late } from '../shared/late.ts';

/** The words of the questions in Dutch; those of another language come with the language. */
export const DUTCH_QUESTIONS = late(async () => (await import('#i18n/questions-nl.ts')).QUESTION_TEXTS);

/** The words of the questions in the language of the page, for what cannot do without: it waits for them. */
export const useNeededQuestionTexts = (): QuestionTexts =>
  spokenWords().questions ?? DUTCH_QUESTIONS.get() ?? use(DUTCH_QUESTIONS.wait());

/** The same for what shows a little more when they are there; null until then. */
export function useQuestionTexts(): QuestionTexts | null {
  const [dutch, setDutch] = useState(DUTCH_QUESTIONS.get() ?? null);
  const spoken = spokenWords().questions;
  useEffect(() => {
    if (spoken) return;
    let wanted = true;
    DUTCH_QUESTIONS.load().then(
      (loaded) => {
        if (wanted) setDutch(loaded);
      },
      () => undefined, // the question is then not shown; everything else stays usable
    );
    return () => {
      wanted = false;
    };
  }, [spoken]);
  return spoken ?? dutch;
}
