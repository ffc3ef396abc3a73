import type { NetworkRepair } from '#model/network.ts';
import { isNumberFact, TRAVELLABLE } from '#model/vocabulary.ts';
import { evaluate, type Situation } from './evaluate.ts';
import { withCredentials } from './held.ts';
import type { NetworkIndex } from './network-index.ts';
import { type Month, monthOf, type PersonFacts } from './profile.ts';

type Effects = NetworkRepair['makes'];

/** Can this repair be had in a month: does it exist, and does its fact hold then? A repair of one school counts too. */
export function isAvailable(repair: NetworkRepair, month: Month): boolean {
  if (!TRAVELLABLE.includes(repair.status)) return false;
  if (repair.validFrom !== undefined && month < monthOf(repair.validFrom)) return false;
  return repair.validUntil === undefined || month <= monthOf(repair.validUntil);
}

/** Is waiting over: is what this repair waits for so already? At 34 nobody has to wait until 21. */
export const isWaitOver = (repair: NetworkRepair, situation: Situation): boolean =>
  repair.kind === 'wachten' &&
  repair.makes.some(
    (effect) =>
      effect.kind === 'answer' &&
      typeof effect.value === 'number' &&
      evaluate({ kind: 'at-least', fact: effect.fact, value: effect.value }, situation).truth === 'met',
  );

/** The facts after the answers among these effects have come true. Effects of the wrong type change nothing. */
export function applyToFacts(facts: PersonFacts, effects: Effects): PersonFacts {
  const told: Record<string, string | number> = {};
  for (const effect of effects) {
    if (effect.kind !== 'answer') continue;
    if ((typeof effect.value === 'number') === isNumberFact(effect.fact)) told[effect.fact] = effect.value;
  }
  return { ...facts, ...told };
}

/** The situation after a repair: its answers are true and its credentials held. The condition it mends is then met. */
export function applyRepair(
  index: NetworkIndex,
  situation: Situation,
  repair: Pick<NetworkRepair, 'makes'>,
): Situation {
  const gained = repair.makes.flatMap((effect) => (effect.kind === 'hold' ? [effect.credential] : []));
  return {
    ...situation,
    facts: applyToFacts(situation.facts, repair.makes),
    held: withCredentials(index, situation.held, gained),
  };
}
