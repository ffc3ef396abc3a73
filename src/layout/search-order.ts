import { anneal } from './anneal.ts';
import { siftAll, transpose } from './local-moves.ts';
import { countCrossings, type Ordering, restoreOrder, saveOrder } from './order.ts';
import { renumbered, takeOrder } from './renumber.ts';
import { type Cooling, roamAll } from './roam.ts';
import { sweeper } from './sweep.ts';

/** `fast`: sweeps and a local search, about 40 ms per 1,000 nodes. `search`: long ones too, up to 2 seconds, for a build. */
export type Effort = 'fast' | 'search';

/*
 * How much is tried is counted in moves, never in time, so that every machine finds the same order.
 * Small networks (the real one) anneal in single steps: roaming leaves as few straight crossings there, but in portrait
 * the drawn map then had a fifth more and was too wide for a phone. Roaming leaves 3 to 6 % fewer in larger ones.
 */

/** Networks with fewer nodes than this are small, with more than that large: 20,000 stations in about a second. */
const SMALL = 500;
const LARGE = 25_000;

/** The roaming that follows the sweeps. */
function shortCooling(nodes: number): Cooling {
  return { passes: Math.min(20, Math.round(200_000 / nodes)), warm: 5, reach: 40, sifts: 1 };
}

/** The longer one of a search. */
function longCooling(nodes: number): Cooling {
  const passes = Math.round((nodes < 10_000 ? 1_200_000 : 600_000) / nodes);
  return { passes, warm: 10, reach: nodes > LARGE ? 20 : 40, sifts: nodes > LARGE ? 0 : 1 };
}

/**
 * Reorders every layer for few crossings and leaves the best order found in `ordering`. A search begins where fast ends, so it
 * never ends with more. Deterministic; another seed may give another order that is as good.
 */
export function searchOrder(ordering: Ordering, effort: Effort, seed: number): void {
  const nodes = ordering.position.length;
  if (nodes > LARGE) {
    searchLarge(ordering, effort, seed);
    return;
  }
  sweepUntilGood(ordering, COLD, nodes < SMALL ? 2 : 1);
  transpose(ordering, 8);
  if (nodes < SMALL) {
    siftAll(ordering, 3, 30);
    if (effort === 'search') anneal(ordering, Math.min(2_400_000, 8000 * nodes), seed);
    return;
  }
  roamAll(ordering, shortCooling(nodes), seed);
  if (effort === 'search') roamAll(ordering, longCooling(nodes), seed);
}

/** How much farther than its mean a sweep takes a node of a large network. */
const PUSH = 1.3;

/** Two sweeps for the large shape; the others where neighbours are neighbours in memory too. */
function searchLarge(ordering: Ordering, effort: Effort, seed: number): void {
  const sweep = sweeper(ordering);
  sweep(true, 'before');
  sweep(false, 'after');
  const near = renumbered(ordering);
  const sweepNear = sweeper(near, PUSH);
  for (let i = 0; i < 8; i++) sweepNear(i % 2 === 0, 'both');
  transpose(near, 2);
  siftAll(near, 1, 10);
  if (effort === 'search') roamAll(near, longCooling(near.position.length), seed);
  takeOrder(ordering, near);
}

/**
 * Reorders what is not bound by an earlier order: where every station has a place of its own in the sequence of rows, only
 * bends move, and they find theirs in a few sweeps.
 */
export function settleOrder(ordering: Ordering): void {
  sweepUntilGood(ordering, WARM, 1);
  siftAll(ordering, 1, 8);
}

/** Remembers the order with fewest crossings among those it is shown, first of all the present one. */
function bestOf(ordering: Ordering) {
  let saved = saveOrder(ordering);
  let fewest = countCrossings(ordering);
  return {
    keep: () => {
      const crossings = countCrossings(ordering);
      if (crossings >= fewest) return;
      fewest = crossings;
      saved = saveOrder(ordering);
    },
    restore: () => restoreOrder(ordering, saved),
  };
}

/** How many sweeps there are, how many of the first look at one side only (they find the large shape), and after which the order counts. */
interface Sweeps {
  readonly count: number;
  readonly oneSided: number;
  readonly kept: number;
}

const COLD: Sweeps = { count: 16, oneSided: 6, kept: 4 };
const WARM: Sweeps = { count: 8, oneSided: 2, kept: 2 };

/** Sweeps there and back; small networks once more, beginning at the other end. */
function sweepUntilGood(ordering: Ordering, { count, oneSided, kept }: Sweeps, starts: number): void {
  const best = bestOf(ordering);
  const sweep = sweeper(ordering);
  for (let i = 0; i < starts * count; i++) {
    const forth = (i % 2 === 0) === i < count;
    const isOneSided = i % count < oneSided;
    sweep(forth, isOneSided ? (forth ? 'before' : 'after') : 'both');
    if (i % count < kept) continue;
    transpose(ordering, 1);
    best.keep();
  }
  best.restore();
}
