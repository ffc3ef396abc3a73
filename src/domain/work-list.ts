import type { Facts, Network } from '#model/network.ts';
import type { Text } from '#model/provenance.ts';
import type { Confidence } from '#model/vocabulary.ts';
import { recordsUnder } from './decides.ts';
import { datedOf, type Freshness, freshnessOf, listedOf, shelfOf } from './freshness.ts';
import { startsOf } from './goals.ts';
import { findItineraries } from './search.ts';

/** Who keeps a fact up to date: the editors of a region, or `null`: those of the country. */
export type FactOwner = { readonly region: string; readonly label: Text } | null;

/** One thing that a person must check. `key` is that of the record in `Facts`, or `open-point:…`. */
export interface CheckTask {
  readonly key: string;
  readonly freshness: Freshness;
  readonly confidence: Confidence | null;
  readonly owner: FactOwner;
  /** In how many itineraries it plays a part. */
  readonly itineraries: number;
  /** Ids of the publications in which to look. */
  readonly sources: readonly string[];
}

/** Every goal: a wish without preferences. */
const ANYWHERE = { kind: 'wish', sectors: [], learners: [], roles: [], subjects: [] } as const;

/** What hangs on other records, by the id of what it hangs on; `*` is everywhere. */
function hangingOn(network: Network, { openPoints }: Facts): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const all = [
    ...network.support.map(({ id, attachesTo }) => ({ key: `support:${id}`, attachesTo })),
    ...openPoints.map(({ id, attachesTo }) => ({ key: `open-point:${id}`, attachesTo })),
  ];
  for (const { key, attachesTo } of all) for (const id of attachesTo) found.set(id, [...(found.get(id) ?? []), key]);
  return found;
}

/**
 * In how many itineraries each record plays a part: of those from every start to every goal that the planner finds.
 * It takes a moment, so it goes start by start: each turn gives the part that is done, 0 to 1. `counts` grows meanwhile.
 */
export function* countItineraries(
  { network, facts, today }: { readonly network: Network; readonly facts: Facts; readonly today: string },
  counts: Map<string, number>,
): Generator<number, void> {
  const hanging = hangingOn(network, facts);
  const starts = startsOf(network);
  for (const [at, { id: station }] of starts.entries()) {
    const profile = { holdings: [{ station, when: { kind: 'heeft' as const } }], facts: {} };
    for (const itinerary of findItineraries(network, profile, ANYWHERE, { today }).itineraries) {
      const records = recordsUnder(itinerary);
      const also = ['*', ...records.map((key) => key.slice(key.indexOf(':') + 1))].flatMap(
        (id) => hanging.get(id) ?? [],
      );
      for (const key of new Set([...records, ...also])) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    yield (at + 1) / starts.length;
  }
}

/** Who keeps the record with this key: the region in whose overlay it stands, else the country. */
export function ownerOf({ regions }: Network, { regional }: Facts, key: string): FactOwner {
  const region = regions.find((one) => {
    const own = regional[one.id];
    const keys = [
      `region:${one.id}`,
      ...one.segments.flatMap(({ id, variants }) => [
        `segment:${id}`,
        ...variants.map((variant) => `variant:${id}.${variant.id}`),
      ]),
      ...one.support.map(({ id }) => `support:${id}`),
      ...one.contacts.map(({ id }) => `contact:${id}`),
      ...one.overrides.map(({ record, id }) => `override:${record}.${id}`),
      ...one.hides.map(({ record, id }) => `hide:${record}.${id}`),
      ...(own?.events ?? []).map((id) => `event:${id}`),
      ...(own?.institutions ?? []).map((id) => `institution:${id}`),
    ];
    return keys.includes(key);
  });
  return region ? { region: region.id, label: region.label } : null;
}

/** A variant that says nothing of its own about its sources is checked with its segment. */
function hasOwnSources({ segments, regions }: Network, key: string): boolean {
  if (!key.startsWith('variant:')) return true;
  const [segment, variant] = key.slice('variant:'.length).split('.');
  const all = [...segments, ...regions.flatMap((region) => region.segments)];
  const found = all.find(({ id }) => id === segment)?.variants.find(({ id }) => id === variant);
  return found?.confidence !== undefined;
}

/** The records that are checked one by one. */
export const checkedRecords = (network: Network, facts: Facts): readonly string[] =>
  [...Object.keys(facts.records), ...listedOf(facts).map(({ key }) => key)].filter((key) =>
    hasOwnSources(network, key),
  );

const URGENT: readonly (Confidence | null)[] = ['nog-controleren', 'tegenstrijdig'];

/**
 * What must be checked: every fact that is not fresh or of which the sources disagree or were not seen, and every open
 * point. What most itineraries rest on comes first, then what is due first, then by key.
 */
export function workListOf(
  { network, facts, today }: { readonly network: Network; readonly facts: Facts; readonly today: string },
  counts: ReadonlyMap<string, number>,
): readonly CheckTask[] {
  const records = checkedRecords(network, facts).flatMap((key): CheckTask[] => {
    const dated = datedOf(facts, key);
    if (!dated) return [];
    return [
      {
        key,
        freshness: freshnessOf(shelfOf(key), dated, today),
        confidence: dated.confidence,
        owner: ownerOf(network, facts, key),
        itineraries: counts.get(key) ?? 0,
        sources: dated.sources,
      },
    ];
  });
  const points = facts.openPoints.map(({ id }): CheckTask => {
    const key = `open-point:${id}`;
    const freshness = { state: 'undated', due: null } as const;
    return { key, freshness, confidence: null, owner: null, itineraries: counts.get(key) ?? 0, sources: [] };
  });
  return [...records, ...points]
    .filter(({ freshness, confidence }) => freshness.state !== 'fresh' || URGENT.includes(confidence))
    .toSorted(
      (a, b) =>
        b.itineraries - a.itineraries ||
        (a.freshness.due ?? '').localeCompare(b.freshness.due ?? '') ||
        (a.key < b.key ? -1 : 1),
    );
}
