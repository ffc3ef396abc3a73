import { initialTransition, type SnapshotFrom } from 'xstate';
import type { QuestionId } from './answers.ts';
import type { QuestionnaireMachine } from './machine.ts';
import { isQuestionId } from './options.ts';
import { type IgnoredAnswer, sift } from './sift.ts';

/** Where the questionnaire stands. */
export type QuestionnaireSnapshot = SnapshotFrom<QuestionnaireMachine>;

/** Where given answers lead, and which of them could not be used. */
export interface Replayed {
  readonly snapshot: QuestionnaireSnapshot;
  readonly ignored: readonly IgnoredAnswer[];
}

/**
 * The state that these answers lead to: the first question that they leave open and that still matters, or the outcome.
 * Total: whatever is not a possible answer, or is not asked of this person, is left out and named in `ignored`.
 */
export function replay(
  machine: QuestionnaireMachine,
  answers: Readonly<Record<string, readonly string[] | undefined>>,
): Replayed {
  const { kept, ignored } = sift(answers);
  const [snapshot] = initialTransition(machine, { answers: kept });
  return { snapshot, ignored };
}

/** The question that is being put; nothing at the outcome. */
export function currentQuestion(snapshot: QuestionnaireSnapshot): QuestionId | undefined {
  const state = String(snapshot.value);
  return isQuestionId(state) ? state : undefined;
}
