import { FACT_IDS, type FactId } from '#model/vocabulary.ts';

/** Questions that are about more than one fact; every other question has the id of the fact it settles. */
export const FRAME_QUESTIONS = [
  'opening',
  'lengte',
  'school',
  'leerjaar',
  'diplomas',
  'werk',
  'voor-wie',
  'rol',
  'vakken',
  'startjaar',
  'vorm',
  'inkomen',
  'max-jaren',
] as const;
export type FrameQuestion = (typeof FRAME_QUESTIONS)[number];

export type QuestionId = FrameQuestion | FactId;

/** All question ids, in no particular order; the order of asking is in `questions.ts`. */
export const QUESTION_IDS: readonly QuestionId[] = [...FRAME_QUESTIONS, ...FACT_IDS];

/** The answer for "I do not know": it stays unknown and becomes a to-do. */
export const DONT_KNOW = 'weet-niet';
/** The answer for a question that was passed over. */
export const SKIPPED = 'sla-over';

/**
 * Answers by question id: the ids of the options chosen, or one number as text.
 * The owner is the context of the questionnaire actor; the link carries them.
 */
export type Answers = Readonly<Partial<Record<QuestionId, readonly string[]>>>;
