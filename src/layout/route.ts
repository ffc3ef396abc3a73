import { BUCKETS, clear, type Desk, enter } from './desk.ts';
import { at } from './graph.ts';
import { AXES, DIRECTIONS, type Grid, markOthers, RIGHT, type Route, stepFrom, stretch } from './grid.ts';

/** More than any way costs. */
export const NEVER = 100_000;

/** Prices of a way, in tenths of a grid step. */
export interface Prices {
  readonly bend: number;
  readonly crossing: number;
  /** Extra for a step on a diagonal that touches a parallel one. */
  readonly close: number;
  /** NEVER, or the price of what is not allowed, for the last resort when no clean way exists. */
  readonly forbidden: number;
}

const STEP = [13, 14, 10, 14, 13] as const;
const SHARED_STEP = [7, 7, 5, 7, 7] as const;
/** How many rows a way may lie outside the rows of its ends. */
const DETOUR = 18;

interface Search {
  readonly grid: Grid;
  readonly desk: Desk;
  readonly route: Route;
  readonly prices: Prices;
  /** Extra price per point, for labels. */
  readonly surcharge: Uint16Array;
  readonly columns: number;
  /** Per direction the change of point, and where its stretch is numbered from. */
  readonly moves: Int32Array;
  readonly stretchFrom: Int32Array;
  readonly firstColumn: number;
  readonly endColumn: number;
  readonly endRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The cheapest clean way of one track: no stretch of another line, through no station, across other tracks only
 * straight; turns of 45°, two steps or more apart but for the smallest jog. Empty when there is none.
 */
export function findWay(
  grid: Grid,
  own: number,
  desk: Desk,
  { prices, surcharge }: { readonly prices: Prices; readonly surcharge: Uint16Array },
): Uint8Array {
  const route = grid.routes[own];
  if (!route) return new Uint8Array(0);
  markOthers(grid, own, desk.marks);
  const search = searchFor({ grid, desk, route, prices, surcharge });
  const end = spread(search);
  const steps = end < 0 ? new Uint8Array(0) : trace(desk, end);
  clear(desk);
  return steps;
}

function searchFor(given: Pick<Search, 'grid' | 'desk' | 'route' | 'prices' | 'surcharge'>): Search {
  const { grid, route } = given;
  const { columns } = grid;
  const startRow = Math.floor(route.start / columns);
  const endRow = Math.floor(route.end / columns);
  return {
    ...given,
    columns,
    moves: Int32Array.from(DIRECTIONS, (_, direction) => stepFrom(grid, 0, direction)),
    stretchFrom: Int32Array.from(DIRECTIONS, (_, direction) => stretch(grid, 0, direction)),
    firstColumn: route.start % columns,
    endColumn: route.end % columns,
    endRow,
    firstRow: Math.max(0, Math.min(startRow, endRow) - DETOUR),
    lastRow: Math.min(grid.rows - 1, Math.max(startRow, endRow) + DETOUR),
  };
}

const stateOf = (point: number, direction: number, fresh: number) => (point * 5 + direction) * 2 + fresh;

/** Settles states in order of cost until the end is reached; answers the last state or -1. */
function spread(search: Search): number {
  const { desk, route } = search;
  const { firstEntry, nextEntry, states, settled } = desk;
  const start = stateOf(route.start, RIGHT, 1);
  desk.cost[start] = 0;
  desk.cameFrom[start] = -1;
  const first = guess(search, route.start);
  enter(desk, first, start);
  let empty = 0;
  for (let total = first; empty < BUCKETS; total++) {
    const bucket = total % BUCKETS;
    empty += 1;
    for (let entry = firstEntry[bucket] ?? -1; entry >= 0; entry = nextEntry[entry] ?? -1) {
      empty = 0;
      const state = states[entry] ?? 0;
      if (settled[state] === 1) continue;
      settled[state] = 1;
      if (((state / 10) | 0) === route.end) return state;
      expand(search, state, total);
    }
    firstEntry[bucket] = -1;
  }
  return -1;
}

/**
 * A guess of the price to the end: nine tenths of the way on a free board. Shared stretches cost less, so it is not
 * always the very cheapest way that is found; it halves the time and changes no picture that a person would notice.
 */
function guess({ endColumn, endRow, columns }: Search, point: number): number {
  const row = (point / columns) | 0;
  const along = endColumn - (point - row * columns);
  const across = row > endRow ? row - endRow : endRow - row;
  return across > along ? 13 * along + 12 * (across - along) : 9 * along + 4 * across;
}

/** May a way turn up (0 to 4 towards 0) or down at this state? Two steps after the turn before and beside stations. */
function mayTurn({ columns, firstColumn, endColumn }: Search, state: number, isDown: boolean): boolean {
  const point = (state / 10) | 0;
  const direction = ((state - point * 10) / 2) | 0;
  const column = point % columns;
  if (column <= firstColumn + 1 || column >= endColumn - 1 || direction === (isDown ? 4 : 0)) return false;
  // A single diagonal step may bend back at once: it mends a height difference of one row.
  return (state & 1) === 0 || direction === (isDown ? 1 : 3);
}

function expand(search: Search, state: number, total: number): void {
  const { desk } = search;
  const cost = desk.cost[state] ?? 0;
  const point = (state / 10) | 0;
  const direction = ((state - point * 10) / 2) | 0;
  const first = mayTurn(search, state, false) ? direction - 1 : direction;
  const last = mayTurn(search, state, true) ? direction + 1 : direction;
  for (let next = first; next <= last; next++) {
    const target = point + (search.moves[next] ?? 0);
    if (leavesBoard(search, target)) continue;
    const price = priceOf(search, point, target, next) + (next === direction ? 0 : turnPrice(search, point));
    if (price >= NEVER) continue;
    const reached = stateOf(target, next, next === direction ? 0 : 1);
    const sum = cost + price;
    if (sum >= (desk.cost[reached] ?? 0) || desk.settled[reached] === 1) continue;
    desk.cost[reached] = sum;
    desk.cameFrom[reached] = state;
    // A guess may be a little too high: then the state takes its turn at once instead of in the past.
    enter(desk, Math.max(total, sum + guess(search, target)), reached);
  }
}

function turnPrice({ desk, route, prices }: Search, point: number): number {
  const isCrossed = (desk.marks.points[point] ?? 0) !== 0 && point !== route.start;
  return isCrossed ? prices.bend + prices.forbidden : prices.bend;
}

/** Price of going on from `point` to `target` in direction `next`; NEVER or more when that is not allowed. */
function priceOf(search: Search, point: number, target: number, next: number): number {
  const { desk, prices, route } = search;
  const { points, stretches } = desk.marks;
  const edge = stretches[point + (search.stretchFrom[next] ?? 0)] ?? 0;
  let price = ((edge === 1 ? SHARED_STEP : STEP)[next] ?? 0) + (search.surcharge[target] ?? 0);
  if (edge === 2 || isForeignZone(search, target)) price += prices.forbidden;
  const mark = points[point] ?? 0;
  if (mark !== 0 && point !== route.start) {
    const isStraight = (mark & (mark - 1)) === 0 && (mark & (1 << (AXES[next] ?? 0))) === 0;
    price += prices.crossing + (isStraight ? 0 : prices.forbidden);
  }
  if (((points[target] ?? 0) & 16) !== 0 && target !== route.end) price += prices.forbidden;
  return next === 1 || next === 3 ? price + diagonalPrice(search, point, next) : price;
}

function leavesBoard({ columns, firstRow, lastRow, endColumn }: Search, target: number): boolean {
  const row = (target / columns) | 0;
  return target < 0 || row < firstRow || row > lastRow || target - row * columns > endColumn;
}

function isForeignZone({ grid, route, columns }: Search, point: number): boolean {
  const owner = (grid.zone[point] ?? 0) - 1;
  if (owner < 0) return false;
  const row = (point / columns) | 0;
  if (owner === route.fromStation) return row !== ((route.start / columns) | 0);
  if (owner === route.toStation) return row !== ((route.end / columns) | 0);
  return true;
}

/** Crossing the other diagonal of the same square, and running close beside a parallel diagonal. */
function diagonalPrice({ desk, prices, stretchFrom, columns }: Search, point: number, next: number): number {
  const { stretches } = desk.marks;
  const crossed = next === 1 ? point - columns + (stretchFrom[3] ?? 0) : point + columns + (stretchFrom[1] ?? 0);
  const own = point + (stretchFrom[next] ?? 0);
  let price = (stretches[crossed] ?? 0) > 0 ? prices.crossing : 0;
  if ((stretches[own - columns] ?? 0) === 2) price += prices.close;
  if ((stretches[own + columns] ?? 0) === 2) price += prices.close;
  return price;
}

function trace({ cameFrom }: Desk, end: number): Uint8Array {
  const steps: number[] = [];
  for (let state = end; at(cameFrom, state) >= 0; state = at(cameFrom, state)) steps.push(Math.floor((state % 10) / 2));
  return Uint8Array.from(steps.reverse());
}
