import { anneal, type Cooling } from './anneal.ts';
import { transpose } from './local-moves.ts';
import { countCrossings, type Ordering, restoreOrder, saveOrder } from './order.ts';
import { sweeper } from './sweep.ts';

/** `fast`: sweeps and a short annealing, about 40 ms per 1,000 nodes. `search`: long ones too, up to 2 seconds, for a build. */
export type Effort = 'fast' | 'search';

/*
 * How much is tried is counted in moves, never in time, so that every machine finds the same order.
 * Small networks gain most by starting anew, large ones by cooling slowly.
 */

/** Networks with fewer nodes than this are small, with more than that large: 20,000 stations in about two seconds. */
const SMALL = 1000;
const LARGE = 25_000;

/** The annealing that always follows the sweeps. */
function shortCooling(nodes: number): Cooling {
  if (nodes > LARGE) return { passes: 2, warm: 2, reach: 10, sifts: 0 };
  const passes = Math.min(20, Math.round(200_000 / nodes));
  return { passes, warm: 5, reach: nodes < SMALL ? 20 : 40, sifts: nodes < SMALL ? 3 : 1 };
}

/** The annealings of a search; the best one counts. */
function longCooling(nodes: number): Cooling & { readonly attempts: number } {
  if (nodes < SMALL)
    return { attempts: 4, passes: Math.min(2000, Math.round(400_000 / nodes)), warm: 8, reach: 20, sifts: 3 };
  const passes = Math.round((nodes < 10_000 ? 1_200_000 : 600_000) / nodes);
  return { attempts: 1, passes, warm: 10, reach: nodes > LARGE ? 20 : 40, sifts: nodes > LARGE ? 0 : 1 };
}

/**
 * Reorders every layer for few crossings and leaves the best order found in `ordering`. A search begins where fast ends, so it
 * never ends with more. Deterministic; another seed may give another order that is as good.
 */
export function searchOrder(ordering: Ordering, effort: Effort, seed: number): void {
  const nodes = ordering.position.length;
  sweepUntilGood(ordering);
  transpose(ordering, nodes > LARGE ? 2 : 8);
  anneal(ordering, shortCooling(nodes), seed);
  if (effort === 'search') annealOften(ordering, longCooling(nodes), seed);
}

/** Anneals so many times from the same order, and keeps the best. */
function annealOften(ordering: Ordering, cooling: Cooling & { readonly attempts: number }, seed: number): void {
  const found = saveOrder(ordering);
  const best = bestOf(ordering);
  for (let attempt = 0; attempt < cooling.attempts; attempt++) {
    restoreOrder(ordering, found);
    anneal(ordering, cooling, seed + 1000 * attempt);
    best.keep();
  }
  best.restore();
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

const SWEEPS = 16;
/** The first sweeps look at one side only; they find the large shape. */
const ONE_SIDED = 6;

/** Sweeps there and back; small networks once more, beginning at the other end. */
function sweepUntilGood(ordering: Ordering): void {
  const best = bestOf(ordering);
  const sweep = sweeper(ordering);
  const starts = ordering.position.length < SMALL ? 2 : 1;
  for (let i = 0; i < starts * SWEEPS; i++) {
    const forth = (i % 2 === 0) === i < SWEEPS;
    const isOneSided = i % SWEEPS < ONE_SIDED;
    sweep(forth, isOneSided ? (forth ? 'before' : 'after') : 'both');
    if (i % SWEEPS < ONE_SIDED - 2) continue;
    if (ordering.position.length <= LARGE) transpose(ordering, 1);
    best.keep();
  }
  best.restore();
}
