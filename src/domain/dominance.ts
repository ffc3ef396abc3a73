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
  const outcome = itinerary.obtains.filter(isOutcome).sort().join();
  const forms = itinerary.formGroups.filter((each) => each !== 'stap').join();
  return `${canonicalOf(index, itinerary.to)} ${outcome} ${forms} ${perStart ? itinerary.from : ''}`;
}

const openConditions = ({ verdict }: Itinerary): readonly string[] =>
  verdict.kind === 'kan-als' ? verdict.open.map((each) => each.condition) : [];

/** Can it dominate any other? What is blocked, or of which length or cost is not known, dominates nothing. */
const canDominate = ({ verdict, months, ownCost }: Itinerary): boolean =>
  verdict.kind !== 'nu-niet' && months.max !== null && ownCost.complete;

/** Can any other dominate it? Not when its own length or cost is not known: nothing is surely less. */
const canBeDominated = ({ months, ownCost }: Itinerary): boolean => months.min !== null && ownCost.complete;

/**
 * Is `a` at least as good as `b` in every respect? An interval is so only if its maximum is at most the other's minimum.
 * Most pairs differ in months or money: those are looked at first.
 */
function isAsGood(a: Itinerary, b: Itinerary): boolean {
  if (a.months.max === null || b.months.min === null || a.months.max > b.months.min) return false;
  if (!b.ownCost.complete || a.ownCost.eurosMax > b.ownCost.eurosMin) return false;
  if (a.programmes > b.programmes || a.start > b.start) return false;
  if (a.statuses.length > b.statuses.length) return false;
  if (!canDominate(a) || verdictRank(a.verdict) > verdictRank(b.verdict)) return false;
  if (weaknessOf(a.weakest.confidence) > weaknessOf(b.weakest.confidence)) return false;
  const asked = openConditions(b);
  return b.verdict.kind === 'nu-niet' || openConditions(a).every((each) => asked.includes(each));
}

/**
 * Does `a` dominate `b`? Both must be comparable (see `markDominated`). Of two that are as good as each other, the one
 * with the first id dominates, so that never both are folded away.
 */
export const dominates = (a: Itinerary, b: Itinerary): boolean =>
  isAsGood(a, b) && a.id !== b.id && (!isAsGood(b, a) || a.id < b.id);

/** Per dominated itinerary the id of the best that dominates it and is not dominated itself; of itineraries in order. */
function dominatorsAmong(
  index: NetworkIndex,
  ordered: readonly Itinerary[],
  perStart: boolean,
): ReadonlyMap<Itinerary, string> {
  const groups = new Map<string, Itinerary[]>();
  for (const each of ordered) {
    if (!canDominate(each) && !canBeDominated(each)) continue;
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
  return dominators;
}

function marked(itinerary: Itinerary, dominators: ReadonlyMap<Itinerary, string>): Itinerary {
  const dominatedBy = dominators.get(itinerary) ?? null;
  return itinerary.dominatedBy === dominatedBy ? itinerary : { ...itinerary, dominatedBy };
}

/**
 * The same itineraries, each dominated one with the id of the best that dominates it and is not dominated itself.
 * Only itineraries with the same goal, outcome and form are compared; with `perStart` also only those from one start.
 */
export function markDominated(
  index: NetworkIndex,
  itineraries: readonly Itinerary[],
  perStart: boolean,
): readonly Itinerary[] {
  const dominators = dominatorsAmong(index, inOrder(itineraries), perStart);
  return itineraries.map((each) => marked(each, dominators));
}

/** Itineraries of which none is marked yet, marked as by `markDominated` and best first. */
export function ranked(
  index: NetworkIndex,
  itineraries: readonly Itinerary[],
  perStart: boolean,
): readonly Itinerary[] {
  const ordered = inOrder(itineraries);
  const dominators = dominatorsAmong(index, ordered, perStart);
  if (dominators.size === 0) return ordered;
  const all = ordered.map((each) => marked(each, dominators));
  const part = (isBlocked: boolean, isFolded: boolean) =>
    all.filter((each) => (each.verdict.kind === 'nu-niet') === isBlocked && (each.dominatedBy !== null) === isFolded);
  // Being dominated is the second key of the order, after being possible; all the others have decided already.
  return [part(false, false), part(false, true), part(true, false), part(true, true)].flat();
}
