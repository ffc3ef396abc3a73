import { type Board, boardOf, boxOf } from './board.ts';
import { type Coordinates, findCoordinates } from './coordinates.ts';
import { labelRoom, stationExtents } from './extents.ts';
import { at, type Graph } from './graph.ts';
import { type Lanes, layLanes } from './lanes.ts';
import type { Layering } from './layers.ts';
import { type Orientation, type Tier, TRACK_SPACING } from './map-layout.ts';
import type { Ordering } from './order.ts';
import type { Shape } from './place-labels.ts';
import { assignPorts, type Ports } from './ports.ts';
import { rowOf, STRIPS } from './rows.ts';

/** Everything known before anything is drawn. */
export interface Plan {
  readonly graph: Graph;
  readonly layering: Layering;
  readonly ordering: Ordering;
  readonly ports: Ports;
  readonly coordinates: Coordinates;
  readonly board: Board;
  /** Column of every layer. */
  readonly columnOf: Int32Array;
  readonly language: 'nl' | 'en';
  /** Set when the map is drawn with lanes. */
  readonly lanes?: Lanes;
}

/** What a plan is made from. */
export interface PlanTask extends Pick<Plan, 'graph' | 'layering' | 'ordering' | 'language'> {
  readonly orientation: Orientation;
  /** Draw with lanes instead of the grid search. */
  readonly withLanes?: boolean;
  /** Cells of extra room per station, given where a label found no free place. */
  readonly extra: Int32Array;
  /** Per station its place across the levels in the map whose order is kept. */
  readonly kept?: Float64Array | undefined;
}

/** Cells before the first and after the last layer, for labels. */
const EDGE = 6;
const AIR = 1;
/** Narrowest channel, and the columns that bends need beside the tracks that climb. */
const LEAST = { landscape: 6, portrait: 8 } as const;
/** Narrowest channel in which a track may climb STEEP rows or more: two turns at each end, two steps apart. */
const LEAST_STEEP = 8;
const STEEP = 3;
const BENDS = 4;
/** Columns per climbing track, and the rows up to which a climb needs none of its own. */
const CROWD = 0.55;
const SHORT_CLIMB = 4;
const PASSES = 30;
const PULL = { 1: 6, 2: 2, 3: 1 } as const;

/** Decides where everything stands. */
export function planMap(task: PlanTask): Plan {
  const { graph, ordering, orientation } = task;
  const ports = assignPorts(graph, ordering);
  const stripOf = new Int32Array(ordering.graph.layerOf.length).fill(-1);
  graph.stations.forEach((station, index) => {
    stripOf[index] = rowOf(station).strip;
  });
  const extents = stationExtents(ports, labelRoom({ graph, orientation, language: task.language }));
  task.extra.forEach((cells, station) => {
    extents.after[station] = at(extents.after, station) + (orientation === 'portrait' ? cells : cells >> 1);
  });
  const coordinates = findCoordinates(
    { ordering, extents, stripOf, strips: STRIPS.length, air: AIR, importance: importanceOf(task), kept: task.kept },
    ports,
    PASSES,
  );
  if (task.withLanes) return planLanes(task, ports, coordinates);
  return planWith(task, { ports, coordinates, columnOf: columnsOf(task, ports, coordinates.across) });
}

/** Everything twice as far apart, so that between two lanes there is always a free one. */
function planLanes(task: PlanTask, ports: Ports, coordinates: Coordinates): Plan {
  const twice = (values: Int32Array) => values.map((value) => 2 * value);
  const wide: Ports = {
    leaves: twice(ports.leaves),
    reaches: twice(ports.reaches),
    first: twice(ports.first),
    last: twice(ports.last),
  };
  const apart = { across: twice(coordinates.across), fences: twice(coordinates.fences) };
  const lanes = layLanes(task.ordering, apart.across, wide);
  return { ...planWith(task, { ports: wide, coordinates: apart, columnOf: lanes.columnOf }), lanes };
}

function planWith(task: PlanTask, places: Pick<Plan, 'ports' | 'coordinates' | 'columnOf'>): Plan {
  const columns = at(places.columnOf, places.columnOf.length - 1) + 1 + EDGE;
  return {
    graph: task.graph,
    layering: task.layering,
    ordering: task.ordering,
    language: task.language,
    ...places,
    board: boardOf(task.orientation, columns, at(places.coordinates.fences, STRIPS.length) + 2),
  };
}

/** How hard every link pulls: the overview is seen first, so its tracks are straightened first. */
function importanceOf({ graph, ordering }: PlanTask): Float64Array {
  const importance = new Float64Array(ordering.graph.tail.length);
  const tiers = tiersOf(graph);
  ordering.graph.linksOf.forEach((links, segment) => {
    const pull = PULL[tiers[segment] ?? 3];
    for (const link of links) importance[link] = at(importance, link) + pull;
  });
  return importance;
}

/**
 * Columns of the layers. A channel is as wide as its fullest place asks: a column for every track that climbs past it,
 * and room for the bends.
 */
function columnsOf(task: PlanTask, ports: Ports, across: Int32Array): Int32Array {
  const { graph, layering, ordering, orientation, extra } = task;
  const layered = ordering.graph;
  const wider = new Int32Array(layered.layerCount);
  graph.stations.forEach((_, index) => {
    const layer = at(layered.layerOf, index);
    for (const channel of [layer - 1, layer])
      if (channel >= 0)
        wider[channel] = Math.max(
          at(wider, channel),
          orientation === 'portrait' ? at(extra, index) : (at(extra, index) + 1) >> 1,
        );
  });
  const crowds = crowdsOf(ordering, across);
  const steep = steepChannels(task, ports, across);
  const columnOf = new Int32Array(layered.layerCount);
  for (let layer = 0, column = EDGE; layer < layered.layerCount; layer++) {
    columnOf[layer] = column;
    const narrowest = steep.has(layer) ? LEAST_STEEP : LEAST[orientation];
    const least = narrowest + (isFoldBefore(layering, layer + 1) ? FOLD : 0);
    column += Math.max(least, BENDS + Math.round(CROWD * at(crowds, layer))) + at(wider, layer);
  }
  return columnOf;
}

/** Channels in which a segment from layer to layer climbs: a track that crosses several has room in one of them. */
function steepChannels({ graph, ordering }: PlanTask, ports: Ports, across: Int32Array): ReadonlySet<number> {
  const { layerOf, wayOf } = ordering.graph;
  const steep = new Set<number>();
  wayOf.forEach((way, segment) => {
    const from = at(graph.from, segment);
    const to = at(graph.to, segment);
    const climb = at(across, to) + at(ports.reaches, segment) - at(across, from) - at(ports.leaves, segment);
    if (way.length === 2 && Math.abs(climb) >= STEEP) steep.add(at(layerOf, from));
  });
  return steep;
}

/** Columns between the border of Opstap and the first layer after it: room for labels when Opstap is folded away. */
export const FOLD = 10;

/** Is this the first layer after the band Opstap, where the map is cut when that band is folded. */
export function isFoldBefore({ levelOf }: Layering, layer: number): boolean {
  return layer > 0 && levelOf[layer - 1] === 0 && at(levelOf, layer) > 0;
}

/** Per channel the greatest number of links that climb past one place. */
function crowdsOf({ graph }: Ordering, across: Int32Array): Int32Array {
  const crowds = new Int32Array(graph.layerCount);
  const steps: { channel: number; row: number; change: number }[] = [];
  graph.tail.forEach((tail, link) => {
    const a = at(across, tail);
    const b = at(across, at(graph.head, link));
    if (Math.abs(a - b) < SHORT_CLIMB) return;
    const channel = at(graph.layerOf, tail);
    steps.push({ channel, row: Math.min(a, b), change: 1 }, { channel, row: Math.max(a, b), change: -1 });
  });
  steps.sort((a, b) => a.row - b.row || a.change - b.change);
  const now = new Int32Array(graph.layerCount);
  for (const { channel, change } of steps) {
    now[channel] = at(now, channel) + change;
    crowds[channel] = Math.max(at(crowds, channel), at(now, channel));
  }
  return crowds;
}

/** The cell in the middle of a station. */
export function cellOf(plan: Plan, station: number): { readonly column: number; readonly row: number } {
  return { column: at(plan.columnOf, at(plan.layering.layerOf, station)), row: at(plan.coordinates.across, station) };
}

/** Half the thickness of a station along the tracks, in user units. */
const HALF = TRACK_SPACING;

/** The drawn shapes of all stations. */
export function shapesOf(plan: Plan): readonly Shape[] {
  const tiers = tiersOf(plan.graph);
  const firstTier = (ends: Int32Array) => {
    const first = new Map<number, Tier>();
    ends.forEach((station, segment) => {
      const tier = tiers[segment] ?? 3;
      if (tier < (first.get(station) ?? 4)) first.set(station, tier);
    });
    return first;
  };
  const arrivals = firstTier(plan.graph.to);
  const departures = firstTier(plan.graph.from);
  return plan.graph.stations.map((station, index) => {
    const { column, row } = cellOf(plan, index);
    const box = boxOf(
      plan.board,
      [column, row + at(plan.ports.first, index)],
      [column, row + at(plan.ports.last, index)],
    );
    return {
      x: box.x - HALF,
      y: box.y - HALF,
      width: box.width + 2 * HALF,
      height: box.height + 2 * HALF,
      text: station.label[plan.language] ?? station.label.nl,
      prominence: station.prominence,
      arrivesFrom: arrivals.get(index),
      leavesFrom: departures.get(index),
    };
  });
}

/** Per segment the first tier that shows it: the later one of its stations. */
export function tiersOf(graph: Graph): readonly Tier[] {
  return graph.segments.map((_, index) => {
    const a = graph.stations[at(graph.from, index)]?.prominence ?? 3;
    const b = graph.stations[at(graph.to, index)]?.prominence ?? 3;
    return a > b ? a : b;
  });
}
