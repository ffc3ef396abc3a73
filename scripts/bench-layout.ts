import { fileURLToPath } from 'node:url';
import { graphOf } from '#layout/graph.ts';
import { assignLayers } from '#layout/layers.ts';
import { layersFor, layoutMap, orderMap, SEEDS } from '#layout/layout.ts';
import type { MapLayout, Orientation } from '#layout/map-layout.ts';
import { measureLayout } from '#layout/measure.ts';
import { countCrossings, type Ordering, saveOrder, startOrdering } from '#layout/order.ts';
import { partOfMap } from '#layout/part.ts';
import { rowOf } from '#layout/rows.ts';
import { type Effort, searchOrder } from '#layout/search-order.ts';
import { buildTrunks } from '#layout/trunks.ts';
import type { Network, NetworkSegment } from '#model/network.ts';
import { generatedNetwork } from '../tests/fixtures/generated-network.ts';
import { buildData, buildLayouts, LAYOUT_CACHE, withAllRegions } from './build-data.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The layouts as a build draws them, from its cache when they are there. */
const BUILD = { root: ROOT, cacheFolder: `${ROOT}${LAYOUT_CACHE}`, effort: 'search' } as const;

/** The network of the build: the country with the segments of every region. */
export const builtNetwork = (): Network => withAllRegions(buildData(ROOT).network);

/** A network on its layers, in no order yet. `orientation` decides the layers of the real network: upright ones are divided. */
export function layered(network: Network, orientation: Orientation = 'landscape'): Ordering {
  const graph = graphOf(network);
  const layering = orientation === 'portrait' ? layersFor(graph, { orientation }) : assignLayers(graph);
  const rows = Int32Array.from(graph.stations, (station) => rowOf(station).sequence);
  return startOrdering(buildTrunks(graph, layering), rows);
}

/** What a peer is given: the same stations, bend points and links. */
export function taskOf({ graph, rowOf: rows }: Ordering) {
  return {
    layerOf: [...graph.layerOf],
    rowOf: [...rows],
    tail: [...graph.tail],
    head: [...graph.head],
    weight: [...graph.weight],
    layerCount: graph.layerCount,
  };
}

/** Where a peer put every node. */
export interface Answer {
  readonly across: readonly number[];
  readonly along: readonly number[];
}

/**
 * Crossings of the order that a peer found, counted as ours are: straight from layer to layer, branches on one trunk
 * never with each other. `holds` says what of the levels and the rows it kept.
 */
export function judge(ordering: Ordering, { across, along }: Answer) {
  const place = (list: readonly number[], node: number) => list[node] ?? 0;
  let rowsHeld = true;
  for (const layer of ordering.layers) {
    const sorted = [...layer].sort((a, b) => place(across, a) - place(across, b) || a - b);
    layer.set(sorted);
    sorted.forEach((node, index) => {
      ordering.position[node] = index;
    });
    const rows = sorted.map((node) => ordering.rowOf[node] ?? -1).filter((row) => row >= 0);
    // In any sequence, but each row in one piece.
    const pieces = rows.filter((row, index) => row !== rows[index - 1]);
    if (new Set(pieces).size !== pieces.length) rowsHeld = false;
  }
  const { tail, head } = ordering.graph;
  const levelsHeld = tail.every((node, link) => place(along, node) < place(along, head[link] ?? 0));
  const holds = !levelsHeld ? ('none' as const) : rowsHeld ? ('levels+rows' as const) : ('levels' as const);
  return { crossings: countCrossings(ordering), holds };
}

/** Our order: its crossings, and the quickest of so many runs, in milliseconds of processor time. */
export function orderOurs(network: Network, effort: Effort, runs: number) {
  let ms = Number.POSITIVE_INFINITY;
  let crossings = 0;
  for (let run = 0; run < runs; run++) {
    const begin = process.cpuUsage();
    const ordering = layered(network);
    searchOrder(ordering, effort, 7);
    const { user, system } = process.cpuUsage(begin);
    ms = Math.min(ms, (user + system) / 1000);
    crossings = countCrossings(ordering);
  }
  return { crossings, ms: Math.round(ms * 10) / 10 };
}

/** What a filter leaves: every fifth station is gone, with the segments that end there. */
export function filtered(network: Network): Network {
  const stations = network.stations.filter((_, index) => index % 5 !== 4);
  const left = new Set(stations.map(({ id }) => id));
  return { ...network, stations, segments: network.segments.filter(({ from, to }) => left.has(from) && left.has(to)) };
}

/** Per station its layer, and its place across that layer. */
type Places = ReadonlyMap<string, { readonly layer: number; readonly place: number }>;

/** The places of the stations of an ordering; `across` are those that a peer answered. */
export function placesOf(
  network: Network,
  { graph, position }: Ordering,
  across: ArrayLike<number> = position,
): Places {
  return new Map(
    graphOf(network).stations.map(({ id }, node) => [
      id,
      { layer: graph.layerOf[node] ?? 0, place: across[node] ?? 0 },
    ]),
  );
}

/** Kendall's distance: the share of the pairs of stations in one layer, before and after, that changed sides. 0 is none. */
export function shareTurned(before: Places, after: Places): number {
  let [pairs, turned] = [0, 0];
  const both = [...after].flatMap(([id, now]) => {
    const was = before.get(id);
    return was ? [{ was, now }] : [];
  });
  for (const [index, a] of both.entries()) {
    for (const b of both.slice(index + 1)) {
      if (a.was.layer !== b.was.layer || a.now.layer !== b.now.layer) continue;
      pairs++;
      if ((a.was.place - b.was.place) * (a.now.place - b.now.place) < 0) turned++;
    }
  }
  return pairs === 0 ? 0 : turned / pairs;
}

/** Milliseconds of processor time of the quickest of so many runs. */
function cpuOf(act: () => void, runs: number): number {
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const begin = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(begin);
    ms = Math.min(ms, (user + system) / 1000);
  }
  return Math.round(ms * 10) / 10;
}

/** Our order after a filter, kept as far as it goes: how long it takes, and how many pairs change sides. */
export function orderFiltered(network: Network) {
  const before = orderMap(network, {});
  const stations = graphOf(network).stations.map(({ id }, node) => ({ id, x: 0, y: before.position[node] ?? 0 }));
  // An order is kept by the places of the stations; the rest of a layout is not read.
  const base = { orientation: 'landscape', stations } as unknown as MapLayout;
  const left = filtered(network);
  let after = orderMap(left, { base });
  const ms = cpuOf(() => {
    after = orderMap(left, { base });
  }, 10);
  return { ms, turned: shareTurned(placesOf(network, before), placesOf(left, after)) };
}

/** A station with what it is joined to: what stands out when it is pressed. */
function around(network: Network, station: string): readonly NetworkSegment[] {
  return network.segments.filter(({ from, to }) => from === station || to === station);
}

/**
 * The real map laid out anew as the page does it for "Toon alleen dit": cut from the whole, or drawn where that is not
 * enough, in milliseconds of processor time. `drawnMs` when every fifth station is left out; `aroundMs` what stands out around a station, the median
 * of all stations. A filter of the legend lays out nothing: it takes tracks away.
 */
export function relayReal(): { readonly drawnMs: number; readonly aroundMs: number } {
  const { network } = buildData(ROOT);
  const base = buildLayouts(network, BUILD).landscape;
  // In a small map all have a name at every scale.
  const named = network.stations.map((each) => ({ ...each, prominence: 1 as const }));
  const relay = (segments: readonly NetworkSegment[], runs: number) => {
    const stations = new Set(segments.flatMap(({ from, to }) => [from, to]));
    const options = { orientation: 'landscape', stations, base } as const;
    const shown = { ...network, stations: named, segments };
    return cpuOf(() => partOfMap(shown, options) ?? layoutMap(shown, options), runs);
  };
  const parts = network.stations.map(({ id }) => around(network, id)).filter((segments) => segments.length > 0);
  const times = parts.map((segments) => relay(segments, 2)).sort((a, b) => a - b);
  return { drawnMs: relay(filtered(network).segments, 2), aroundMs: times[Math.floor(times.length / 2)] ?? 0 };
}

/** Crossings of our order of the real network, the best of the starts that a build draws. */
export function orderReal(network: Network, orientation: Orientation): number {
  const counts = SEEDS.search.map((seed) => {
    const ordering = layered(network, orientation);
    searchOrder(ordering, 'search', seed);
    return countCrossings(ordering);
  });
  return Math.min(...counts);
}

/** The real map as the build draws it, counted. */
export function realMap(orientation: Orientation) {
  return measureLayout(buildLayouts(buildData(ROOT).network, BUILD)[orientation]);
}

/** Readable names of the nodes of an ordering: the id of a station, or the segments that share a bend point and its layer. */
export function namesOf(network: Network, { graph }: Ordering): readonly string[] {
  const { stations, segments } = graphOf(network);
  const through = new Map<number, string[]>();
  graph.wayOf.forEach((way, segment) => {
    for (const node of way.slice(1, -1)) through.set(node, [...(through.get(node) ?? []), segments[segment]?.id ?? '']);
  });
  return [...graph.layerOf].map((layer, node) =>
    node < graph.stationCount ? (stations[node]?.id ?? '') : `${layer}:${(through.get(node) ?? []).sort().join('+')}`,
  );
}

/** Puts the nodes of an ordering in the order of a stored one; what the store does not know stays behind. */
export function setOrder(network: Network, ordering: Ordering, layers: readonly (readonly string[])[]): void {
  const names = namesOf(network, ordering);
  ordering.layers.forEach((layer, index) => {
    const place = new Map(layers[index]?.map((name, position) => [name, position]));
    const placeOf = (node: number) => place.get(names[node] ?? '') ?? layer.length;
    layer.set([...layer].sort((a, b) => placeOf(a) - placeOf(b) || a - b));
    layer.forEach((node, position) => {
      ordering.position[node] = position;
    });
  });
}

/** The best of so many seeded searches of the real network: its crossings and, per layer, the names in order. */
export function bestOrder(network: Network, orientation: Orientation, starts: number) {
  let best = { crossings: Number.POSITIVE_INFINITY, seed: 0, layers: [] as readonly Int32Array[] };
  for (let seed = 1; seed <= starts; seed++) {
    const ordering = layered(network, orientation);
    searchOrder(ordering, 'search', seed);
    const crossings = countCrossings(ordering);
    if (crossings < best.crossings) best = { crossings, seed, layers: saveOrder(ordering) };
    if (seed % 100 === 0) console.error(`${orientation}: ${seed} starts, best ${best.crossings}`);
  }
  const names = namesOf(network, layered(network, orientation));
  return {
    starts,
    seed: best.seed,
    crossings: best.crossings,
    layers: best.layers.map((layer) => [...layer].map((node) => names[node] ?? '')),
  };
}

export { generatedNetwork };
