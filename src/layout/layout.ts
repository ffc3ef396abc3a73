import type { StationId } from '#model/provenance.ts';
import { type Drawing, drawLanes, drawMap } from './draw.ts';
import { labelRoom } from './extents.ts';
import { at, type DrawnNetwork, type Graph, graphOf } from './graph.ts';
import { assignLayers, type Layering } from './layers.ts';
import type { MapLayout, Orientation } from './map-layout.ts';
import { effortToRead } from './measure.ts';
import { type Ordering, startOrdering } from './order.ts';
import { planMap } from './plan.ts';
import { rowOf } from './rows.ts';
import { type Effort, searchOrder, settleOrder } from './search-order.ts';
import { buildTrunks } from './trunks.ts';

/** What to lay out, and how. */
export interface LayoutOptions {
  readonly orientation: Orientation;
  /** `search` for a build (seconds), `fast` in the page. Default `fast`. */
  readonly effort?: Effort;
  /** Language of the labels; a text without English is set in Dutch. Default `nl`. */
  readonly language?: 'nl' | 'en';
  /** Only these stations and the segments between them. */
  readonly stations?: ReadonlySet<StationId>;
  /** A layout whose order is kept: stations that share a layer never change sides. What it has drawn is rather cut from it (`partOfMap`). */
  readonly base?: MapLayout;
  /** What a search for this very map found, with the same `effort`: it is drawn, and nothing is searched. */
  readonly found?: FoundMap | undefined;
}

/** What a search found: enough to draw its map again in a twentieth of the time. */
export interface FoundMap {
  /** Of the order of the stations. */
  readonly seed: number;
  /** Cells of extra room per station; a station without any is left out. */
  readonly room: Readonly<Record<string, number>>;
}

/**
 * Places every station on layers by level and rows by sector, and every segment as an octilinear track.
 * Coordinates are SVG user units, origin top-left; the result depends only on the network and the options, never on the
 * order in which the records are given.
 * @throws LayoutError if a segment names no station, leads to a lower level, or lies on a cycle.
 */
export function layoutMap(network: DrawnNetwork, options: LayoutOptions): MapLayout {
  return searchMap(network, options).layout;
}

/** A map with what was found for it; nothing is, where tracks run in lanes. */
export interface SearchedMap {
  readonly layout: MapLayout;
  readonly found?: FoundMap | undefined;
}

/** The same as `layoutMap`, and what it takes to draw it again. @throws LayoutError as `layoutMap`. */
export function searchMap(network: DrawnNetwork, options: LayoutOptions): SearchedMap {
  const graph = graphOf(network, options.stations);
  const layering = layersFor(graph, options);
  const effort = graph.segments.length > MOST_ROUTED ? 'fast' : (options.effort ?? 'fast');
  const [first, ...others] = options.found ? [options.found.seed] : SEEDS[effort];
  let best = draw({ graph, layering, options, seed: first });
  for (const seed of others) {
    const other = draw({ graph, layering, options, seed });
    if (isBetter(other, best)) best = other;
  }
  return best;
}

interface DrawTask {
  readonly graph: Graph;
  readonly layering: Layering;
  readonly options: LayoutOptions;
  readonly seed: number;
}

/** One order of the stations, drawn as well as patience allows. */
function draw({ graph, layering, options, seed }: DrawTask): Drawing & SearchedMap {
  const ordering = orderStations(graph, layering, { ...options, seed });
  const plan = {
    graph,
    layering,
    ordering,
    orientation: options.orientation,
    language: options.language ?? 'nl',
    kept: options.base && placesIn(options.base, graph),
  };
  const extra = Int32Array.from(graph.stations, ({ id }) => options.found?.room[id] ?? 0);
  const lanes = () => drawLanes(planMap({ ...plan, extra, withLanes: true }));
  if (graph.segments.length > MOST_ROUTED) return lanes();
  const patience = PATIENCE[options.effort ?? 'fast'];
  const widenings = options.found ? 0 : patience.widenings;
  const drawn = () => ({
    ...drawMap(planMap({ ...plan, extra }), patience),
    found: { seed, room: roomIn(graph, extra) },
  });
  let best = drawn();
  let last = best;
  for (let widening = 0; widening < widenings && best.conflicts > 0; widening++) {
    for (const station of last.troubled) extra[station] = at(extra, station) + (last.unclean > 0 ? 3 : patience.step);
    last = drawn();
    if (last.conflicts < best.conflicts) best = last;
  }
  return best.unclean > 0 ? lanes() : best;
}

/** The extra room by station: numbers would change with every station that is added. */
function roomIn({ stations }: Graph, extra: Int32Array): FoundMap['room'] {
  return Object.fromEntries(
    stations.flatMap(({ id }, index) => (at(extra, index) > 0 ? [[id, at(extra, index)]] : [])),
  );
}

/** Orders that are as good on paper differ by a tenth once they are drawn: a build draws some of them. */
export const SEEDS = { fast: [7], search: [7, 1, 2] } as const;

/** Nothing wrong comes before little to follow. */
function isBetter(a: Drawing, b: Drawing): boolean {
  return a.conflicts !== b.conflicts ? a.conflicts < b.conflicts : effortToRead(a.layout) < effortToRead(b.layout);
}

/** Networks with more segments than this are drawn with lanes. */
const MOST_ROUTED = 400;

/** Most room across the levels that the stations of one layer take together, in cells: a phone is narrow. */
const MOST_ACROSS = 20;

/** The layers of a map: upright ones are divided where they are too full for a phone. */
export function layersFor(graph: Graph, { orientation, language = 'nl' }: LayoutOptions): Layering {
  if (orientation === 'landscape' || graph.segments.length > MOST_ROUTED) return assignLayers(graph);
  return assignLayers(graph, {
    needs: labelRoom({ graph, orientation, language }).map((room) => room + 3),
    sequence: Int32Array.from(graph.stations, (station) => rowOf(station).sequence),
    most: MOST_ACROSS,
  });
}

/** How often tracks and labels take turns, how often the map is widened where a label finds no place, and by how many cells. */
const PATIENCE = {
  fast: { rounds: 2, polish: 0, widenings: 5, step: 3 },
  search: { rounds: 4, polish: 2, widenings: 10, step: 1 },
} as const;

/** Layers and order alone: what is counted when orders are compared. */
export function orderMap(network: DrawnNetwork, options: Omit<LayoutOptions, 'orientation'>): Ordering {
  const graph = graphOf(network, options.stations);
  return orderStations(graph, assignLayers(graph), { ...options, seed: SEEDS.fast[0] });
}

interface OrderOptions extends Pick<LayoutOptions, 'effort' | 'base'> {
  readonly seed: number;
}

function orderStations(graph: Graph, layering: Layering, { effort = 'fast', base, seed }: OrderOptions): Ordering {
  const ordering = startOrdering(buildTrunks(graph, layering), sequenceOf(graph, base));
  if (base) settleOrder(ordering);
  else searchOrder(ordering, effort, seed);
  return ordering;
}

/** Sequence of rows; with a base layout every station has its own place in the sequence. */
function sequenceOf(graph: Graph, base: MapLayout | undefined): Int32Array {
  const rows = graph.stations.map((station) => rowOf(station).sequence);
  if (!base) return Int32Array.from(rows);
  const places = placesIn(base, graph);
  const sorted = rows.map((_, index) => index);
  sorted.sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const sequence = new Int32Array(rows.length);
  sorted.forEach((station, rank) => {
    sequence[station] = rank;
  });
  return sequence;
}

/** Per station its place across the levels in `base`, in user units; those that base has not come last. */
function placesIn(base: MapLayout, graph: Graph): Float64Array {
  const across = new Map(base.stations.map((s) => [s.id, base.orientation === 'landscape' ? s.y : s.x]));
  return Float64Array.from(graph.stations, ({ id }) => across.get(id) ?? Number.MAX_SAFE_INTEGER);
}
