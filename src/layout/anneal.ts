import { seededRandom } from './graph.ts';
import { maySwap, moveNode, siftAll, swapGain } from './local-moves.ts';
import { countCrossings, type Ordering, restoreOrder, saveOrder } from './order.ts';

/** Price in crossings that is paid at first for a move that makes things worse, and which part of it at last. */
const WARM = 5;
const COLD = 0.02;
/** Farthest move, in places. */
const REACH = 20;
/** How often the temperature falls. */
const STAGES = 100;

/**
 * Simulated annealing: single nodes move a few places, at first also to worse ones, ever more seldom. So many steps,
 * all chance from the seed: the same on every machine. Never leaves more crossings than it found.
 */
export function anneal(ordering: Ordering, steps: number, seed: number): void {
  const random = seededRandom(seed);
  const found = saveOrder(ordering);
  const fewest = countCrossings(ordering);
  const cooling = COLD ** (1 / STAGES);
  let temperature = WARM;
  for (let stage = 0; stage < STAGES; stage++) {
    for (let step = stage; step < steps; step += STAGES) tryMove(ordering, random, temperature);
    temperature *= cooling;
  }
  siftAll(ordering, 8, Number.POSITIVE_INFINITY);
  if (countCrossings(ordering) > fewest) restoreOrder(ordering, found);
}

/** Moves a random node as far as its row lets it, if that is better or the temperature allows it. */
function tryMove(ordering: Ordering, random: () => number, temperature: number): void {
  const { graph, layers, position } = ordering;
  const node = Math.floor(random() * position.length);
  const layer = layers[graph.layerOf[node] ?? 0];
  if (!layer) return;
  const here = position[node] ?? 0;
  const isForth = random() < 0.5;
  const far = 1 + Math.floor(random() * random() * REACH);
  const wish = isForth ? Math.min(layer.length - 1, here + far) : Math.max(0, here - far);
  let to = here;
  let gain = 0;
  while (to !== wish) {
    const next = isForth ? to + 1 : to - 1;
    const other = layer[next] ?? 0;
    if (!maySwap(ordering, node, other)) break;
    gain += isForth ? swapGain(ordering, node, other) : swapGain(ordering, other, node);
    to = next;
  }
  if (to !== here && (gain >= 0 || random() < chanceOf(-gain / temperature))) moveNode(ordering, layer, here, to);
}

/** Nearly e^(−x), by multiplications alone: Math.exp may differ between machines in its last digit. */
function chanceOf(x: number): number {
  if (x >= 16) return 0;
  const once = 1 - x / 16;
  const twice = once * once;
  const four = twice * twice;
  return four * four * (four * four);
}
