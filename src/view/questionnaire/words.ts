import type { QuestionText, QuestionTexts } from '#i18n/questions-nl.ts';
import type { QuestionId } from '#questionnaire/answers.ts';
import type { Opening } from '#questionnaire/questions.ts';

/** The words of a question for one opening: whoever is beside a pupil is asked in the third person. */
export interface Words {
  readonly question: string;
  readonly why: string;
  readonly unit: string | undefined;
  readonly option: (label: string) => { readonly label: string; readonly hint: string | undefined };
}

/** The words of a question. An option without words shows its id. */
export function wordsOf(texts: QuestionTexts, id: QuestionId, opening: Opening | undefined): Words {
  const words: QuestionText = texts[id];
  return {
    question: opening === 'begeleider' ? words.thirdPerson : words.question,
    why: words.why,
    unit: words.unit,
    option: (label) => ({ label: words.options[label]?.label ?? label, hint: words.options[label]?.hint }),
  };
}
