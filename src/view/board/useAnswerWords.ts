import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { type Answers, DONT_KNOW, type QuestionId, SKIPPED } from '#questionnaire/answers.ts';
import { isQuestionId } from '#questionnaire/options.ts';
import { NONE, QUESTIONS } from '#questionnaire/questions.ts';
import { answerText } from '../questionnaire/words.ts';
import { useApp } from '../shared/app-context.ts';

/** What says most about a pupil, most first. The other answers are counted. */
const TELLING: readonly QuestionId[] = ['school', 'leerjaar', 'diplomas', 'werk', 'voor-wie', 'rol', 'vakken'];

/** Answers that say nothing of this person in a few words. */
const SILENT: readonly string[] = [DONT_KNOW, SKIPPED, NONE];

/** Says answers in a few words: "Havo, Klas 4, in de basisschool". */
export function useAnswerWords(texts: QuestionTexts) {
  const { network, today } = useApp();
  const short = (answers: Answers) => {
    const speech = { texts, answers, world: { network, today } };
    const told = TELLING.filter((id) => answers[id]?.some((value) => !SILENT.includes(value)));
    const given = QUESTIONS.filter(({ id }) => answers[id] && id !== 'opening' && id !== 'lengte');
    return {
      words: told.map((id) => ({ id, word: answerText(speech, id, answers[id] ?? []) })),
      others: given.length - told.length,
    };
  };
  const question = (id: string) => (isQuestionId(id) ? texts[id].thirdPerson : id);
  return { short, question } as const;
}
