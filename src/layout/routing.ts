import { type Board, cellAt } from './board.ts';
import { deskFor } from './desk.ts';
import { at } from './graph.ts';
import { type Grid, stepFrom } from './grid.ts';
import type { Box, Tier } from './map-layout.ts';
import { findWay, NEVER, type Prices } from './route.ts';

const PRICES: Prices = { bend: 22, crossing: 40, close: 7, forbidden: NEVER };
const LAST_RESORT: Prices = { ...PRICES, forbidden: 400 };
const LABEL_SURCHARGE = 90;
/** Extra passes while a track has no clean way. */
const RESCUES = 5;
const DEAREST = 1800;
/** Room that tracks keep to a label, in user units. */
const GAP = 4;

/** A label that tracks of the given prominence or more important ones must avoid. */
export interface Obstacle {
  readonly box: Box;
  readonly tier: Tier;
  /** 1, and more for a label that was hit before. */
  readonly weight: number;
}

/** What a round of routing needs beside the grid. */
export interface RoutingTask {
  readonly board: Board;
  readonly grid: Grid;
  /** Per segment; more important tracks choose first. */
  readonly prominence: readonly Tier[];
  readonly obstacles: readonly Obstacle[];
  readonly passes: number;
  /** Routes that found no clean way in the turn before. */
  readonly unclean: ReadonlySet<number>;
}

/**
 * Finds a way for every route of the grid, important ones first, in so many passes; each pass takes every track up and
 * lays it anew beside the others. Without passes only tracks under labels move. Answers the routes without a clean way.
 */
export function routeAll(task: RoutingTask): ReadonlySet<number> {
  const { grid, passes } = task;
  const layer = trackLayer(task);
  const all = grid.routes.map((_, index) => index).sort((a, b) => urgency(task, a) - urgency(task, b) || a - b);
  let unclean = task.unclean;
  for (let pass = 0; pass < passes; pass++) unclean = layer.lay(all);
  if (passes === 0) unclean = layer.lay(all.filter((index) => unclean.has(index) || layer.isUnderLabel(index)));
  for (let rescue = 0; rescue < RESCUES && unclean.size > 0; rescue++) {
    // Others make way for a track that found none, before it tries again.
    const stuck = unclean;
    const near = all.filter((index) => !stuck.has(index) && [...stuck].some((other) => meets(grid, index, other)));
    unclean = layer.lay([...near, ...stuck]);
  }
  return unclean;
}

/** Lays tracks on the grid of a task, one after the other. */
function trackLayer(task: RoutingTask) {
  const { grid, prominence } = task;
  const desk = deskFor(grid);
  const surcharges = ([1, 2, 3] as const).map((tier) => surchargeFor(task, tier));
  const surchargeOf = (index: number) => surcharges[(prominence[index] ?? 3) - 1] ?? new Uint16Array(0);
  /** Answers which of them found no clean way. */
  const lay = (indices: readonly number[]) => {
    const unclean = new Set<number>();
    for (const index of indices) {
      const route = grid.routes[index];
      if (!route) continue;
      route.steps = findWay(grid, index, desk, { prices: PRICES, surcharge: surchargeOf(index) });
      if (route.steps.length > 0) continue;
      route.steps = findWay(grid, index, desk, { prices: LAST_RESORT, surcharge: surchargeOf(index) });
      unclean.add(index);
    }
    return unclean;
  };
  const isUnderLabel = (index: number) => {
    const surcharge = surchargeOf(index);
    return pointsOfRoute(grid, index).some((point) => at(surcharge, point) > 0);
  };
  return { lay, isUnderLabel };
}

function pointsOfRoute(grid: Grid, index: number): readonly number[] {
  const route = grid.routes[index];
  if (!route) return [];
  const points = [route.start];
  for (const direction of route.steps) points.push(stepFrom(grid, points.at(-1) ?? 0, direction));
  return points;
}

function meets(grid: Grid, a: number, b: number): boolean {
  const points = new Set(pointsOfRoute(grid, a));
  return !grid.related(a, b) && pointsOfRoute(grid, b).some((point) => points.has(point));
}

/** Important tracks first; among equals those that climb least for their length. */
function urgency({ grid, prominence }: RoutingTask, index: number): number {
  const route = grid.routes[index];
  if (!route) return 0;
  const climb = Math.abs(Math.floor(route.end / grid.columns) - Math.floor(route.start / grid.columns));
  return (prominence[index] ?? 3) * 10_000 + climb;
}

/** A price per point for tracks of prominence `tier`: they are shown at that tier and all later ones. */
function surchargeFor({ board, grid, obstacles }: RoutingTask, tier: Tier): Uint16Array {
  const surcharge = new Uint16Array(grid.columns * grid.rows);
  for (const { box, tier: shown, weight } of obstacles) {
    if (shown < tier) continue;
    const first = cellAt(board, { x: box.x - GAP, y: box.y - GAP });
    const last = cellAt(board, { x: box.x + box.width + GAP, y: box.y + box.height + GAP });
    for (let row = Math.ceil(Math.min(first.row, last.row)); row <= Math.max(first.row, last.row); row++)
      for (let c = Math.ceil(Math.min(first.column, last.column)); c <= Math.max(first.column, last.column); c++) {
        const point = row * grid.columns + c;
        surcharge[point] = Math.min(DEAREST, at(surcharge, point) + LABEL_SURCHARGE * weight);
      }
  }
  return surcharge;
}
