import type { Facts } from '#model/network.ts';
import { datedOf, type ShelfKind, shelfOf } from './freshness.ts';

/** What rests on each publication: keys in `Facts`, by source id, in the order of the facts. */
export function restsOn(facts: Facts, records: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of records) {
    const values = key.startsWith('amount:') ? (facts.amountValues[key.slice('amount:'.length)] ?? []) : [];
    const own = (facts.records[key]?.provenance ?? datedOf(facts, key))?.sources ?? [];
    for (const source of new Set([...own, ...values.flatMap(({ provenance }) => provenance.sources)]))
      found.set(source, [...(found.get(source) ?? []), key]);
  }
  return found;
}

const SHORTEST_FIRST: readonly ShelfKind[] = ['amount', 'rule', 'structure'];

/** How often a publication is looked at again: as often as the fact on it that keeps shortest. */
export function rhythmOf(records: readonly string[]): ShelfKind {
  return SHORTEST_FIRST.find((kind) => records.some((key) => shelfOf(key) === kind)) ?? 'structure';
}
