import type { Answers, QuestionId } from './answers.ts';
import { belongs, isAcceptable, isQuestionId } from './options.ts';

/** Why an answer from outside (a link, a file) was not taken. */
export type IgnoredAnswer =
  | { readonly code: 'unknown-question'; readonly id: string }
  | { readonly code: 'unknown-answer'; readonly question: QuestionId; readonly values: readonly string[] }
  /** It belongs to another opening, or builds on something that was not answered. */
  | { readonly code: 'answer-not-asked'; readonly question: QuestionId };

/** Answers that can be used, and those that cannot. */
export interface Sifted {
  readonly kept: Answers;
  readonly ignored: readonly IgnoredAnswer[];
}

/** Keeps the answers that are possible and belong together. Total: any record of lists of texts will do. */
export function sift(given: Readonly<Record<string, readonly string[] | undefined>>): Sifted {
  const ignored: IgnoredAnswer[] = [];
  const possible: { [Q in QuestionId]?: readonly string[] } = {};
  for (const [id, values] of Object.entries(given)) {
    if (!values) continue;
    if (!isQuestionId(id)) ignored.push({ code: 'unknown-question', id });
    else if (!isAcceptable(id, values)) ignored.push({ code: 'unknown-answer', question: id, values });
    else possible[id] = values;
  }
  const kept: { [Q in QuestionId]?: readonly string[] } = {};
  for (const [id, values] of Object.entries(possible)) {
    if (!isQuestionId(id)) continue;
    if (belongs(id, possible)) kept[id] = values;
    else ignored.push({ code: 'answer-not-asked', question: id });
  }
  return { kept, ignored };
}
