import { seededRandom } from './graph.ts';
import { maySwap, moveNode, siftAll, swapGain } from './local-moves.ts';
import { countCrossings, type Ordering, restoreOrder, saveOrder } from './order.ts';

/** How long an annealing lasts, how warm it begins, and how far a node moves at once. */
export interface Cooling {
  /** How often every node moves. */
  readonly passes: number;
  /** Price in crossings that is paid at first for a move that makes things worse. */
  readonly warm: number;
  /** Farthest move, in places. */
  readonly reach: number;
  /** Rounds of sifting at the end. */
  readonly sifts: number;
}

/** Which part of the first price is paid at last. */
const COLD = 0.02;
/** A move goes on through places that cost so many times the price that is paid for the place where it ends. */
const CLIMB = 4;

/**
 * Annealing for networks larger than the real one: every node in turn moves to the best place on one side of it, at first also to a worse one, ever
 * more seldom. So many passes, all chance from the seed: the same on every machine. Never leaves more crossings than it found.
 */
export function roamAll(ordering: Ordering, { passes, warm, reach, sifts }: Cooling, seed: number): void {
  const random = seededRandom(seed);
  const found = saveOrder(ordering);
  const fewest = countCrossings(ordering);
  const cooling = COLD ** (1 / passes);
  let temperature = warm;
  for (let pass = 0; pass < passes; pass++) {
    for (let node = 0; node < ordering.position.length; node++) {
      const price = temperature * chance(random());
      roam(ordering, node, { price, reach: random() < 0.5 ? reach : -reach });
    }
    temperature *= cooling;
  }
  siftAll(ordering, sifts, reach);
  if (countCrossings(ordering) > fewest) restoreOrder(ordering, found);
}

/** Nearly −ln(u), by roots alone: Math.log may differ between machines in its last digit, a root may not. */
function chance(u: number): number {
  return 16 * (1 - Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(u)))));
}

/** Moves a node to the place with fewest crossings up to `reach` behind it (before it, if negative), if that costs at most `price`. */
function roam(ordering: Ordering, node: number, { price, reach }: { price: number; reach: number }): void {
  const layer = ordering.layers[ordering.graph.layerOf[node] ?? 0];
  if (!layer) return;
  const here = ordering.position[node] ?? 0;
  const step = reach > 0 ? 1 : -1;
  const last = reach > 0 ? Math.min(layer.length - 1, here + reach) : Math.max(0, here + reach);
  const floor = -CLIMB * price - 1;
  let gain = 0;
  let most = -price;
  let best = here;
  for (let i = here; i !== last && gain >= floor; ) {
    i += step;
    const other = layer[i] ?? 0;
    if (!maySwap(ordering, node, other)) break;
    gain += step * swapGain(ordering, node, other);
    if (gain < most) continue;
    most = gain;
    best = i;
  }
  if (best !== here) moveNode(ordering, layer, here, best);
}
