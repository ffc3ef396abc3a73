import type { Grid, Marks } from './grid.ts';

/** Prices are told apart up to this difference; more than one step of a way costs. */
export const BUCKETS = 4096;

/** Reusable memory of the search; make one per grid. Between searches every cost is UNREACHED and no state is settled. */
export interface Desk {
  readonly marks: Marks;
  readonly cost: Int32Array;
  readonly cameFrom: Int32Array;
  readonly settled: Uint8Array;
  /** Waiting states, first in first out per bucket of equal price: the first and last entry of each, -1 for none. */
  readonly firstEntry: Int32Array;
  readonly lastEntry: Int32Array;
  /** Per entry its state and the next entry of its bucket. All states reached by a search are in here. */
  readonly states: number[];
  readonly nextEntry: number[];
}

const UNREACHED = 0x7fffffff;

/** Memory for searches on `grid`. */
export function deskFor(grid: Grid): Desk {
  const size = grid.columns * grid.rows;
  return {
    marks: { stretches: new Uint8Array(size * 4), points: new Uint8Array(size) },
    cost: new Int32Array(size * 10).fill(UNREACHED),
    cameFrom: new Int32Array(size * 10),
    settled: new Uint8Array(size * 10),
    firstEntry: new Int32Array(BUCKETS).fill(-1),
    lastEntry: new Int32Array(BUCKETS).fill(-1),
    states: [],
    nextEntry: [],
  };
}

/** Forgets what the search reached: less work than filling the whole memory. */
export function clear(desk: Desk): void {
  for (const state of desk.states) {
    desk.cost[state] = UNREACHED;
    desk.settled[state] = 0;
  }
  desk.states.length = 0;
  desk.nextEntry.length = 0;
  desk.firstEntry.fill(-1);
}

/** Lets a state wait in the bucket of its price. */
export function enter({ firstEntry, lastEntry, states, nextEntry }: Desk, price: number, state: number): void {
  const bucket = price % BUCKETS;
  const entry = states.length;
  states.push(state);
  nextEntry.push(-1);
  if ((firstEntry[bucket] ?? -1) < 0) firstEntry[bucket] = entry;
  else nextEntry[lastEntry[bucket] ?? 0] = entry;
  lastEntry[bucket] = entry;
}
