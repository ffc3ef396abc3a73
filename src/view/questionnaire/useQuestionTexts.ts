import { useEffect, useState } from 'react';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { spokenWords } from '#i18n/spoken.ts';

let ready: QuestionTexts | null = null;

/** In the language of the page. */
async function loadTexts(): Promise<QuestionTexts> {
  return spokenWords().questions ?? (await import('#i18n/questions-nl.ts')).QUESTION_TEXTS;
}

/** The words of the questions. They load when the first question is shown; null until then. */
export function useQuestionTexts(): QuestionTexts | null {
  const [texts, setTexts] = useState(ready);
  useEffect(() => {
    let wanted = true;
    loadTexts().then(
      (loaded) => {
        ready = loaded;
        if (wanted) setTexts(ready);
      },
      () => undefined, // the question is then not shown; everything else stays usable
    );
    return () => {
      wanted = false;
    };
  }, []);
  return texts;
}
