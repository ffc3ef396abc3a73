import { useEffect, useState } from 'react';
import type { QuestionTexts } from '#i18n/questions-nl.ts';

let ready: QuestionTexts | null = null;

/** The words of the questions. They load when the first question is shown; null until then. */
export function useQuestionTexts(): QuestionTexts | null {
  const [texts, setTexts] = useState(ready);
  useEffect(() => {
    let wanted = true;
    import('#i18n/questions-nl.ts').then(
      (module) => {
        ready = module.QUESTION_TEXTS;
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
