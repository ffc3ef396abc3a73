import { CONFIDENCES, type Confidence } from '#model/vocabulary.ts';
import type { WeakestFact } from './itinerary.ts';

/** How weak a confidence is: 0 is the strongest. */
export const weaknessOf = (confidence: Confidence): number => CONFIDENCES.indexOf(confidence);

/** The weakest of some facts; of equally weak ones the first. */
export function weakestOf(first: WeakestFact, others: readonly WeakestFact[]): WeakestFact {
  let weakest = first;
  for (const each of others) if (weaknessOf(each.confidence) > weaknessOf(weakest.confidence)) weakest = each;
  return weakest;
}
