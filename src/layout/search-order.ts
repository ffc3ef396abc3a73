import { anneal } from './anneal.ts';
import { siftAll, transpose } from './local-moves.ts';
import { countCrossings, type Ordering, restoreOrder, saveOrder } from './order.ts';
import { sweeper } from './sweep.ts';

/** `fast`: sweeps and a local search, about 10 ms per 1,000 nodes. `search`: annealing too, up to 2 seconds, for a build. */
export type Effort = 'fast' | 'search';

/** How much is tried. Counted in steps, never in time, so that every machine finds the same order. */
interface Budget {
  /** Every second start sweeps back first. */
  readonly starts: number;
  readonly sweeps: number;
  /** Passes of swaps after every sweep. */
  readonly swaps: number;
  /** Rounds of sifting, and how far a node may move in them. */
  readonly rounds: number;
  readonly reach: number;
  readonly steps: number;
}

function budgetOf(effort: Effort, nodes: number): Budget {
  if (nodes > 25_000) return { starts: 1, sweeps: 12, swaps: 0, rounds: 1, reach: 4, steps: 0 };
  if (nodes > 2500) return { starts: 1, sweeps: 16, swaps: 1, rounds: 2, reach: 30, steps: 0 };
  const steps = effort === 'search' ? Math.min(2_400_000, 8000 * nodes) : 0;
  return { starts: nodes < 500 || steps > 0 ? 2 : 1, sweeps: 16, swaps: 1, rounds: 3, reach: 30, steps };
}

/** The first sweeps look at one side only; they find the large shape. */
const ONE_SIDED = 6;

/**
 * Reorders every layer for few crossings and leaves the best order found in `ordering`. Deterministic; another seed may give
 * another order that is as good. */
export function searchOrder(ordering: Ordering, effort: Effort, seed: number): void {
  const budget = budgetOf(effort, ordering.position.length);
  let best = saveOrder(ordering);
  let fewest = countCrossings(ordering);
  const keep = () => {
    const crossings = countCrossings(ordering);
    if (crossings >= fewest) return;
    fewest = crossings;
    best = saveOrder(ordering);
  };
  for (let start = 0; start < budget.starts; start++) sweepAll(ordering, budget, { back: start % 2 === 1, keep });
  restoreOrder(ordering, best);
  transpose(ordering, 8);
  siftAll(ordering, budget.rounds, budget.reach);
  if (budget.steps > 0) anneal(ordering, budget.steps, seed);
}

function sweepAll(ordering: Ordering, budget: Budget, how: { back: boolean; keep: () => void }): void {
  const sweep = sweeper(ordering);
  for (let i = 0; i < budget.sweeps; i++) {
    const forth = (i % 2 === 0) !== how.back;
    const isOneSided = i < ONE_SIDED;
    sweep(forth, isOneSided ? (forth ? 'before' : 'after') : 'both');
    if (isOneSided && i < ONE_SIDED - 2) continue;
    transpose(ordering, budget.swaps);
    how.keep();
  }
}
