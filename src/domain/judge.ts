import type { NetworkCondition, NetworkRepair } from '#model/network.ts';
import { type Evaluation, evaluate, type Situation } from './evaluate.ts';
import type { JudgedCondition, Judgement, Standing } from './itinerary.ts';
import type { NetworkIndex } from './network-index.ts';
import { applyRepair, isAvailable, isWaitOver } from './repair.ts';

/** Does this condition count for the verdict? Formalities and what comes during or after the programme do not. */
export const isCounted = ({ moment, kind }: Pick<NetworkCondition, 'moment' | 'kind'>): boolean =>
  kind !== 'formaliteit' && (moment === 'toelating' || moment === 'voor-start');

/** What becomes of a condition in a situation, and where that leaves the reader. */
export function judgeCondition(
  index: NetworkIndex,
  condition: NetworkCondition,
  situation: Situation,
): JudgedCondition {
  const judgement = judgementOf(index, condition, situation);
  return { condition: condition.id, judgement, standing: standingOf(condition, judgement) };
}

function judgementOf(index: NetworkIndex, condition: NetworkCondition, situation: Situation): Judgement {
  const value = evaluate(condition.test, situation);
  if (value.truth === 'met') return { kind: 'met' };
  const helps = (each: NetworkRepair) =>
    // A choice can be made only while it is open.
    (each.kind !== 'keuze' || value.choosing.length > 0) &&
    !isWaitOver(each, situation) &&
    // Where something is lacking, only what makes it met helps: a test for adults does not help at 18.
    (value.truth === 'unknown' || evaluate(condition.test, applyRepair(index, situation, each)).truth === 'met');
  const repairs = condition.repairs
    .filter((each) => isAvailable(each, situation.month) && helps(each))
    .map((each) => each.id);
  // Others may still decide otherwise: their no of today is never a loss.
  if (condition.kind === 'anderen-beslissen') return { ...openPart(value), others: true, repairs };
  return value.truth === 'not-met' ? { kind: 'not-met', repairs } : { ...openPart(value), repairs };
}

const openPart = ({ missing, choosing, others }: Evaluation) =>
  ({ kind: 'unknown', missing, choosing, others }) as const;

function standingOf(condition: NetworkCondition, judgement: Judgement): Standing {
  if (condition.kind === 'formaliteit') return 'checklist';
  if (!isCounted(condition)) return 'later';
  if (judgement.kind === 'met') return 'have';
  if (judgement.kind === 'unknown') return 'open';
  const canBeMended = condition.repairs.some((each) => each.insideStep && judgement.repairs.includes(each.id));
  return canBeMended ? 'open' : 'lost';
}
