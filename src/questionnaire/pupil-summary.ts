import type { Itinerary } from '#domain/itinerary.ts';
import type { ConditionId } from '#model/provenance.ts';
import type { Answers, QuestionId } from './answers.ts';
import type { Asking } from './asked.ts';
import { type LiveUnit, liveOf } from './live.ts';
import type { World } from './options.ts';
import { todos } from './to-profile.ts';

/** One pupil in short: how much is possible, the first routes, and what is still open on them. */
export interface PupilSummary {
  /** Without a start nobody is judged. */
  readonly isStartKnown: boolean;
  /** What `possible` counts. */
  readonly unit: LiveUnit;
  /** Jobs and diplomas (or, when one is left, ways to it) that are possible. */
  readonly possible: number;
  /** The first ones, one route each; when nothing is possible the first ones that are not. */
  readonly routes: readonly Itinerary[];
  /** Conditions on those routes that are still to be arranged, in the order of the way. */
  readonly open: readonly ConditionId[];
  /** Conditions on those routes about which a question is not answered yet. */
  readonly unanswered: readonly ConditionId[];
  /** Questions answered with "weet ik niet". */
  readonly todos: readonly QuestionId[];
}

/** Routes of one pupil on the board. */
const ROUTES = 3;

/** The open conditions that count for the verdict, told apart by whether an answer is lacking. */
function openOf(routes: readonly Itinerary[]) {
  const [open, unanswered] = [new Set<ConditionId>(), new Set<ConditionId>()];
  for (const { verdict, steps } of routes) {
    if (verdict.kind !== 'kan-als') continue;
    for (const { step, condition } of verdict.open) {
      const judgement = steps[step]?.conditions.find((each) => each.condition === condition)?.judgement;
      const lacksAnswer = judgement?.kind === 'unknown' && judgement.missing.length > 0;
      (lacksAnswer ? unanswered : open).add(condition);
    }
  }
  return { open: [...open], unanswered: [...unanswered] };
}

/** Sums up what these answers come to, by the same search as the page of a decaan (three steps ahead). */
export function summaryOf(world: World, asking: Asking, answers: Answers): PupilSummary {
  const { isStartKnown, unit, possible, notYet } = liveOf(world, asking, answers);
  const shown = possible.length > 0 ? possible : notYet;
  const routes = shown.flatMap(({ itinerary }) => itinerary ?? []).slice(0, ROUTES);
  return { isStartKnown, unit, possible: possible.length, routes, ...openOf(routes), todos: todos(answers) };
}
