import type { Network } from '#model/network.ts';
import type { FactId } from '#model/vocabulary.ts';
import { type Answers, DONT_KNOW, QUESTION_IDS, type QuestionId, SKIPPED } from './answers.ts';
import { HAS_DIPLOMA, NONE, OPENINGS, type Opening, QUESTIONS, type Question, SOON } from './questions.ts';

/** The network that is asked about, and the day on which that happens (`YYYY-MM-DD`). */
export interface World {
  readonly network: Network;
  readonly today: string;
}

const byId = new Map<QuestionId, Question>(QUESTIONS.map((question) => [question.id, question]));

/** The question with this id. @throws Error when the table misses it, which a test forbids. */
export function questionOf(id: QuestionId): Question {
  const question = byId.get(id);
  if (!question) throw new Error(`no question "${id}" in src/questionnaire/questions.ts`);
  return question;
}

/** The opening that was chosen, if any. */
export const openingOf = (answers: Answers): Opening | undefined =>
  OPENINGS.find((opening) => answers.opening?.[0] === opening);

const SPECIAL: readonly string[] = [DONT_KNOW, SKIPPED];

/** The largest number that is taken for an answer: nobody is older, nobody has worked longer. */
const LARGEST_NUMBER = 99;

function isValueOf(question: Question, value: string): boolean {
  if (question.kind === 'number') return /^\d{1,2}$/.test(value) && Number(value) <= LARGEST_NUMBER;
  if (question.id === 'leerjaar') return value === HAS_DIPLOMA || /^20\d\d$/.test(value);
  if (question.id === 'startjaar') return value === SOON || /^20\d\d$/.test(value);
  return question.options.includes(value);
}

/**
 * Is this a possible answer to this question? One value; for a multiple question one or more different ones; "weet ik
 * niet", "sla over" and "geen" only alone. The opening cannot be left open: it decides who is spoken to.
 */
export function isAcceptable(id: QuestionId, values: readonly string[]): boolean {
  const question = questionOf(id);
  const [only] = values;
  if (only === undefined || new Set(values).size !== values.length) return false;
  if (SPECIAL.includes(only)) return values.length === 1 && id !== 'opening';
  if (values.length === 1) return isValueOf(question, only);
  return question.kind === 'multiple' && values.every((value) => value !== NONE && isValueOf(question, value));
}

/** Is this the id of a question? */
export const isQuestionId = (id: string): id is QuestionId => QUESTION_IDS.some((known) => known === id);

/** The question that settles a fact has the id of that fact. */
export const isFactQuestion = (id: QuestionId): id is FactId => questionOf(id).feeds === 'fact';

/** Is this question put in the opening chosen, and is everything answered that it builds on? */
export function belongs(id: QuestionId, answers: Answers): boolean {
  const question = questionOf(id);
  if (id === 'opening' || id === 'lengte') return true;
  const opening = openingOf(answers);
  if (!opening || !(question.first.includes(opening) || question.refine.includes(opening))) return false;
  return question.needs?.(answers) ?? true;
}
