import type { CredentialId } from '#model/provenance.ts';
import type { CredentialKind } from '#model/vocabulary.ts';
import { weaknessOf } from './certainty.ts';
import { inOrder, verdictRank } from './compare-itineraries.ts';
import type { Itinerary } from './itinerary.ts';
import { canonicalOf, type NetworkIndex } from './network-index.ts';

/** The kinds of credential that make two outcomes differ. A job or a school subject on the way does not. */
const OUTCOME: readonly CredentialKind[] = ['diploma', 'bevoegdheid', 'certificaat', 'getuigschrift', 'vooropleiding'];

/** Same goal, same outcome, same form: only then may one itinerary be called better than another. */
function comparableKey(index: NetworkIndex, itinerary: Itinerary, perStart: boolean): string {
  const isOutcome = (id: CredentialId) => OUTCOME.includes(index.credentials.get(id)?.kind ?? 'diploma');
  return [
    canonicalOf(index, itinerary.to),
    itinerary.obtains.filter(isOutcome).toSorted().join(),
    itinerary.formGroups.filter((each) => each !== 'stap').join(),
    perStart ? itinerary.from : '',
  ].join(' ');
}

const openConditions = ({ verdict }: Itinerary): readonly string[] =>
  verdict.kind === 'kan-als' ? verdict.open.map((each) => each.condition) : [];

/** Can it dominate any other? What is blocked, or of which length or cost is not known, dominates nothing. */
const canDominate = ({ verdict, months, ownCost }: Itinerary): boolean =>
  verdict.kind !== 'nu-niet' && months.max !== null && ownCost.complete;

/** Is `a` at least as good as `b` in every respect? An interval is so only if its maximum is at most the other's minimum. */
function isAsGood(a: Itinerary, b: Itinerary): boolean {
  if (!canDominate(a) || verdictRank(a.verdict) > verdictRank(b.verdict)) return false;
  if (a.months.max === null || b.months.min === null || a.months.max > b.months.min) return false;
  if (!b.ownCost.complete || a.ownCost.eurosMax > b.ownCost.eurosMin) return false;
  if (a.programmes > b.programmes || a.start > b.start) return false;
  if (a.statuses.length > b.statuses.length) return false;
  if (weaknessOf(a.weakest.confidence) > weaknessOf(b.weakest.confidence)) return false;
  const asked = openConditions(b);
  return b.verdict.kind === 'nu-niet' || openConditions(a).every((each) => asked.includes(each));
}

/**
 * Does `a` dominate `b`? Both must be comparable (see `markDominated`). Of two that are as good as each other, the one
 * with the first id dominates, so that never both are folded away.
 */
export const dominates = (a: Itinerary, b: Itinerary): boolean =>
  a.id !== b.id && isAsGood(a, b) && (!isAsGood(b, a) || a.id < b.id);

/**
 * The same itineraries, each dominated one with the id of the best that dominates it and is not dominated itself.
 * Only itineraries with the same goal, outcome and form are compared; with `perStart` also only those from one start.
 */
export function markDominated(
  index: NetworkIndex,
  itineraries: readonly Itinerary[],
  perStart: boolean,
): readonly Itinerary[] {
  const groups = new Map<string, Itinerary[]>();
  for (const each of inOrder(itineraries)) {
    const key = comparableKey(index, each, perStart);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const dominators = new Map<Itinerary, string>();
  for (const group of groups.values()) {
    const able = group.filter(canDominate);
    const undominated = able.filter((each) => !able.some((other) => dominates(other, each)));
    for (const each of group) {
      const dominator = undominated.find((other) => dominates(other, each));
      if (dominator) dominators.set(each, dominator.id);
    }
  }
  return itineraries.map((each) => {
    const dominatedBy = dominators.get(each) ?? null;
    return each.dominatedBy === dominatedBy ? each : { ...each, dominatedBy };
  });
}
