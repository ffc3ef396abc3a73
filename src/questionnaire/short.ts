import type { Answers, QuestionId } from './answers.ts';

/**
 * The questions of the short version, beside the facts that leave most itineraries open: where somebody begins and for
 * whom they want to work. They decide which part of the network is left; the rest only sharpens that part.
 */
export const SHORT_QUESTIONS: readonly QuestionId[] = ['opening', 'school', 'leerjaar', 'diplomas', 'werk', 'voor-wie'];

/** Facts that are asked in the short version, at most: with the frame five to seven questions, about a minute. */
export const SHORT_FACTS = 2;

/** Was the short version chosen? Without a choice everything is asked. */
export const isShort = (answers: Answers): boolean => answers.lengte?.[0] === 'kort';
