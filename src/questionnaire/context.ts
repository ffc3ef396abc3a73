import type { Answers } from './answers.ts';
import type { Length, Opening } from './questions.ts';
import { sift } from './sift.ts';

/** The answers are the only thing the questionnaire knows of a person; everything else follows from them. */
export interface QuestionnaireContext {
  readonly answers: Answers;
  /** What the answers were before each change, the last change last: what `undo` takes back. Not part of a link. */
  readonly past: readonly Answers[];
}

/** What can be there at the start: the answers of a link and what they were before, or the opening of a door. */
export interface QuestionnaireInput {
  readonly answers?: Answers;
  readonly opening?: Opening;
  readonly past?: readonly Answers[];
}

/** The context to begin with; of the answers only what is possible and belongs together. */
export function startingContext({ answers, opening, past = [] }: QuestionnaireInput): QuestionnaireContext {
  return { answers: sift({ ...answers, ...(opening ? { opening: [opening] } : {}) }).kept, past };
}

/** The context of somebody who told nothing yet, with nothing of anybody before. */
export const NOTHING_TOLD: QuestionnaireContext = { answers: {}, past: [] };

/** Changes that can be taken back. */
const MOST_CHANGES = 50;

/** Other answers, with those of now kept for `undo`. The same answers again are no change. */
export function changed({ answers, past }: QuestionnaireContext, next: Answers): QuestionnaireContext {
  if (textOf(answers) === textOf(next)) return { answers, past };
  return { answers: next, past: [...past, answers].slice(-MOST_CHANGES) };
}

/** The answers before the last change; how much is asked stays as it was chosen. */
export function takenBack({ answers, past }: QuestionnaireContext): QuestionnaireContext {
  const { lengte: _, ...before } = past.at(-1) ?? answers;
  return { answers: answers.lengte ? { ...before, lengte: answers.lengte } : before, past: past.slice(0, -1) };
}

/** The answers with this choice of length. Everything is the standard: it needs no word in the link. */
export function withLength({ lengte: _, ...others }: Answers, length: Length): Answers {
  return length === 'kort' ? { ...others, lengte: [length] } : others;
}

/** The answers as a text that does not depend on the order in which they were given. */
const textOf = (answers: Answers) =>
  JSON.stringify(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)));
