import { assemble, type Placed } from './assemble.ts';
import { type Board, pointOf } from './board.ts';
import { at } from './graph.ts';
import { type Grid, type Route, stepFrom } from './grid.ts';
import type { MapLayout, Point, Tier } from './map-layout.ts';
import { defaultLabels, type LabelPlan, placeLabels, type Scene } from './place-labels.ts';
import { cellOf, type Plan, shapesOf, tiersOf } from './plan.ts';
import { simplify } from './rounding.ts';
import { routeAll } from './routing.ts';

/** A finished map and what is still wrong with it. */
export interface Drawing {
  readonly layout: MapLayout;
  readonly conflicts: number;
  /** Tracks that found no clean way: never shown. */
  readonly unclean: number;
  /** Stations whose label found no free place. */
  readonly troubled: ReadonlySet<number>;
}

/** Draws a plan with lanes: no search, labels at their usual side. */
export function drawLanes(plan: Plan): Drawing {
  const shapes = shapesOf(plan);
  const ways = (plan.lanes?.corners ?? []).map((corners) =>
    simplify(corners.map(([column, row]) => pointOf(plan.board, column, row))),
  );
  const labels = defaultLabels(shapes, plan.board.orientation);
  return {
    layout: assemble(plan, { shapes, prominence: tiersOf(plan.graph), labels, ways }),
    conflicts: 0,
    unclean: 0,
    troubled: new Set(),
  };
}

/** How often tracks and labels take turns, and in how many passes all tracks are laid anew after the first turn. */
export interface Patience {
  readonly rounds: number;
  readonly polish: number;
}

/** Routes the tracks around stations and labels, and the labels around tracks, in turns until nothing touches. */
export function drawMap(plan: Plan, { rounds, polish }: Patience): Drawing {
  const shapes = shapesOf(plan);
  const grid = gridOf(plan);
  const prominence = tiersOf(plan.graph);
  const size = { orientation: plan.board.orientation, width: plan.board.width, height: plan.board.height };
  const weights = new Float64Array(shapes.length).fill(1);
  let labels = placeLabels({ ...size, shapes, stretches: expectedStretches(plan, prominence) });
  let unclean: ReadonlySet<number> = new Set();
  let best: Attempt | undefined;
  for (let round = 0; round < rounds; round++) {
    for (const shape of labels.troubled) weights[shape] = Math.min(18, 3 * at(weights, shape));
    const obstacles = labels.labels.flatMap((list, shape) =>
      list.map(({ box, tier }) => ({ box, tier, weight: at(weights, shape) })),
    );
    unclean = routeAll({
      board: plan.board,
      grid,
      prominence,
      obstacles,
      passes: round === 0 ? 2 : best && faultsOf(best) === 0 ? polish : 0,
      unclean,
    });
    labels = placeLabels({ ...size, shapes, stretches: stretchesOf(plan, grid, prominence) }, labels);
    const attempt = { labels, unclean, ways: grid.routes.map((route) => pointsOf(plan.board, grid, route)) };
    // Once clean, one more round lets the tracks forget the labels that were only guessed.
    const wasClean = best !== undefined && faultsOf(best) === 0;
    if (!best || faultsOf(attempt) <= faultsOf(best)) best = attempt;
    if (wasClean || (polish === 0 && faultsOf(best) === 0)) break;
  }
  return finish(plan, { shapes, prominence }, best);
}

/** One turn of routing and labelling. */
interface Attempt {
  readonly labels: LabelPlan;
  readonly unclean: ReadonlySet<number>;
  readonly ways: readonly (readonly Point[])[];
}

const faultsOf = (attempt: Attempt) => attempt.labels.conflicts + 3 * attempt.unclean.size;

function finish(plan: Plan, placed: Pick<Placed, 'shapes' | 'prominence'>, attempt: Attempt | undefined): Drawing {
  const troubled = new Set(attempt?.labels.troubled);
  for (const segment of attempt?.unclean ?? []) {
    troubled.add(at(plan.graph.from, segment));
    troubled.add(at(plan.graph.to, segment));
  }
  return {
    layout: assemble(plan, { ...placed, labels: attempt?.labels.labels ?? [], ways: attempt?.ways ?? [] }),
    conflicts: attempt ? faultsOf(attempt) : 0,
    unclean: attempt?.unclean.size ?? 0,
    troubled,
  };
}

function gridOf(plan: Plan): Grid {
  const { columns, rows } = plan.board;
  const zone = new Int32Array(columns * rows);
  plan.graph.stations.forEach((_, index) => {
    const { column, row } = cellOf(plan, index);
    for (let r = row + at(plan.ports.first, index) - 1; r <= row + at(plan.ports.last, index) + 1; r++)
      for (let c = column - 1; c <= column + 1; c++) zone[r * columns + c] = index + 1;
  });
  const routes = plan.graph.segments.map((_, index): Route => {
    const from = at(plan.graph.from, index);
    const to = at(plan.graph.to, index);
    const start = cellOf(plan, from);
    const end = cellOf(plan, to);
    return {
      fromStation: from,
      toStation: to,
      start: (start.row + at(plan.ports.leaves, index)) * columns + start.column,
      end: (end.row + at(plan.ports.reaches, index)) * columns + end.column,
      steps: new Uint8Array(0),
    };
  });
  const segments = plan.graph.segments;
  const related = (a: number, b: number) => {
    const one = segments[a];
    const two = segments[b];
    return (
      one !== undefined && two !== undefined && one.line === two.line && (one.from === two.from || one.to === two.to)
    );
  };
  return { columns, rows, zone, routes, related };
}

function pointsOf(board: Board, grid: Grid, route: Route): readonly Point[] {
  let point = route.start;
  const cell = () => pointOf(board, point % grid.columns, Math.floor(point / grid.columns));
  const points = [cell()];
  for (const direction of route.steps) {
    point = stepFrom(grid, point, direction);
    points.push(cell());
  }
  return simplify(points);
}

/** Where tracks will run, roughly: straight from layer to layer. Labels take their first places beside them. */
function expectedStretches(plan: Plan, prominence: readonly Tier[]): Scene['stretches'] {
  const { graph } = plan.ordering;
  const ends = (way: readonly number[], segment: number, k: number) => {
    const node = way[k] ?? 0;
    const port = k === 0 ? plan.ports.leaves : k === way.length - 1 ? plan.ports.reaches : undefined;
    const row = at(plan.coordinates.across, node) + (port ? at(port, segment) : 0);
    return pointOf(plan.board, at(plan.columnOf, at(graph.layerOf, node)), row);
  };
  return graph.wayOf.flatMap((way, segment) =>
    way.slice(1).map((_, k) => ({
      from: ends(way, segment, k),
      to: ends(way, segment, k + 1),
      prominence: prominence[segment] ?? 3,
    })),
  );
}

function stretchesOf(plan: Plan, grid: Grid, prominence: readonly Tier[]): Scene['stretches'] {
  return grid.routes.flatMap((route, index) => {
    const points = pointsOf(plan.board, grid, route);
    return points.slice(1).map((to, k) => ({ from: points[k] ?? to, to, prominence: prominence[index] ?? 3 }));
  });
}
