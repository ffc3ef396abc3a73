import type { QuestionText, QuestionTexts } from '#i18n/questions-nl.ts';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import { type Answers, DONT_KNOW, type QuestionId, SKIPPED } from '#questionnaire/answers.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { openingOf, type World } from '#questionnaire/options.ts';
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

/** What is needed to say an answer in words: `answers` are those among which it stands. */
export interface AnswerSpeech {
  readonly texts: QuestionTexts;
  readonly answers: Answers;
  readonly world: World;
}

/** An answer in words: "Ja", "Havo, Vwo", "Weet ik niet". An option without words shows its id. */
export function answerText({ texts, answers, world }: AnswerSpeech, id: QuestionId, values: readonly string[]) {
  const words = wordsOf(texts, id, openingOf(answers));
  const options = optionsOf(id, answers, world);
  const wordOf = (value: string) => {
    if (value === DONT_KNOW) return r('routewijzer.dontKnow');
    if (value === SKIPPED) return r('routewijzer.skipped');
    const option = options.find((one) => one.id === value);
    if (option) return words.option(option.label).label;
    return words.unit === undefined ? value : `${value} ${words.unit}`;
  };
  return values.map(wordOf).join(', ');
}
