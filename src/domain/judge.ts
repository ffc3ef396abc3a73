import type { NetworkCondition } from '#model/network.ts';
import { type Evaluation, evaluate, type Situation } from './evaluate.ts';
import type { JudgedCondition, Judgement, Standing } from './itinerary.ts';
import { isAvailable } from './repair.ts';

/** Does this condition count for the verdict? Formalities and what comes during or after the programme do not. */
export const isCounted = ({ moment, kind }: Pick<NetworkCondition, 'moment' | 'kind'>): boolean =>
  kind !== 'formaliteit' && (moment === 'toelating' || moment === 'voor-start');

/** What becomes of a condition in a situation, and where that leaves the reader. */
export function judgeCondition(condition: NetworkCondition, situation: Situation): JudgedCondition {
  const judgement = judgementOf(condition, situation);
  return { condition: condition.id, judgement, standing: standingOf(condition, judgement, situation) };
}

function judgementOf(condition: NetworkCondition, situation: Situation): Judgement {
  const value = evaluate(condition.test, situation);
  if (value.truth === 'met') return { kind: 'met' };
  const repairs = condition.repairs.filter((each) => isAvailable(each, situation.month)).map((each) => each.id);
  // Others may still decide otherwise: their no of today is never a loss.
  if (condition.kind === 'anderen-beslissen') return { ...openPart(value), others: true, repairs };
  return value.truth === 'not-met' ? { kind: 'not-met', repairs } : { ...openPart(value), repairs };
}

const openPart = ({ missing, choosing, others }: Evaluation) =>
  ({ kind: 'unknown', missing, choosing, others }) as const;

function standingOf(condition: NetworkCondition, judgement: Judgement, { month }: Situation): Standing {
  if (condition.kind === 'formaliteit') return 'checklist';
  if (!isCounted(condition)) return 'later';
  if (judgement.kind === 'met') return 'have';
  if (judgement.kind === 'unknown') return 'open';
  const canBeMended = condition.repairs.some((each) => each.insideStep && isAvailable(each, month));
  return canBeMended ? 'open' : 'lost';
}
