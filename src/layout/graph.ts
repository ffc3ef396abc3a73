import type { NetworkSegment, NetworkStation } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';

/** The network cannot be laid out: a segment names no station, leads to a lower level, or lies on a cycle. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';
}

/** What the map shows of a station, and all that its place depends on. Of a goal only that it is one. */
export interface DrawnStation
  extends Pick<
    NetworkStation,
    'id' | 'kind' | 'start' | 'sameAs' | 'label' | 'sectors' | 'drawnAtLevel' | 'prominence'
  > {
  readonly goal?: unknown;
}

/** What the map shows of a segment, and all that its way depends on. */
export type DrawnSegment = Pick<NetworkSegment, 'id' | 'line' | 'from' | 'to' | 'status'>;

/** What is drawn of a network: nothing else of it changes the map. */
export interface DrawnNetwork {
  readonly stations: readonly DrawnStation[];
  readonly segments: readonly DrawnSegment[];
}

/** Stations and segments by number. Both are sorted by id, so that nothing depends on the order of the input. */
export interface Graph {
  readonly stations: readonly DrawnStation[];
  readonly segments: readonly DrawnSegment[];
  /** Per segment the number of its stations. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The value at `index`, 0 outside the array: typed arrays without a check at every use. */
export function at(array: ArrayLike<number>, index: number): number {
  return array[index] ?? 0;
}

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The part of the network between the stations in `only` (all when absent).
 * @throws LayoutError if a segment names a station that does not exist.
 */
export function graphOf(network: DrawnNetwork, only?: ReadonlySet<StationId>): Graph {
  const known = new Set(network.stations.map((station) => station.id));
  for (const { id, from, to } of network.segments) {
    if (known.has(from) && known.has(to)) continue;
    throw new LayoutError(`segment "${id}": no station "${known.has(from) ? to : from}"`);
  }
  const wanted = (id: StationId) => !only || only.has(id);
  const stations = network.stations.filter((station) => wanted(station.id)).sort(byId);
  const segments = network.segments.filter((segment) => wanted(segment.from) && wanted(segment.to)).sort(byId);
  const number = new Map(stations.map((station, index) => [station.id, index]));
  return {
    stations,
    segments,
    from: Int32Array.from(segments, (segment) => number.get(segment.from) ?? 0),
    to: Int32Array.from(segments, (segment) => number.get(segment.to) ?? 0),
  };
}

/** Lists of `count` keys in one array: the values of key k are `values[start[k]] … values[start[k + 1] - 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly values: Int32Array;
}

/** For every key the indices i with `keys[i] === key`, ascending. */
export function listsBy(keys: Int32Array, count: number): Lists {
  const start = new Int32Array(count + 1);
  for (const key of keys) start[key + 1] = at(start, key + 1) + 1;
  for (let key = 0; key < count; key++) start[key + 1] = at(start, key + 1) + at(start, key);
  const next = start.slice();
  const values = new Int32Array(keys.length);
  keys.forEach((key, index) => {
    values[at(next, key)] = index;
    next[key] = at(next, key) + 1;
  });
  return { start, values };
}

/** A seeded generator of numbers in [0, 1) (mulberry32): the same seed gives the same map on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
