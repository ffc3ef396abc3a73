import { at, seededRandom } from './graph.ts';
import {
  countCrossings,
  crossingsOfPair,
  maySwap,
  type Ordering,
  restoreOrder,
  saveOrder,
  sweep,
  transpose,
} from './order.ts';

/** `fast`: sweeps only, about 10 ms per 1,000 nodes. `search`: several starts and a local search, for a build. */
export type Effort = 'fast' | 'search';

/** How much is tried. Counted in steps, never in time, so that every machine finds the same order. */
interface Budget {
  readonly starts: number;
  readonly sweeps: number;
  readonly kicks: number;
}

function budgetOf(effort: Effort, nodes: number): Budget {
  if (effort === 'fast') return { starts: nodes < 400 ? 3 : 1, sweeps: nodes < 4000 ? 16 : 8, kicks: 0 };
  const room = Math.max(1, 400_000 / Math.max(1, nodes));
  return { starts: Math.ceil(Math.min(12, room / 40)), sweeps: 24, kicks: Math.round(Math.min(1500, room)) };
}

/** Reorders every layer for few crossings and leaves the best order found in `ordering`. Deterministic. */
export function searchOrder(ordering: Ordering, effort: Effort): void {
  const budget = budgetOf(effort, ordering.graph.layerOf.length);
  let best = saveOrder(ordering);
  let fewest = countCrossings(ordering);
  const keep = () => {
    const crossings = countCrossings(ordering);
    if (crossings >= fewest) return;
    fewest = crossings;
    best = saveOrder(ordering);
  };
  for (let start = 0; start < budget.starts; start++) {
    if (start > 0) shuffle(ordering, start);
    sweepAll(ordering, budget.sweeps, { back: start % 2 === 1, keep });
  }
  restoreOrder(ordering, best);
  if (budget.kicks === 0) return;
  siftAll(ordering);
  keep();
  kick(ordering, budget.kicks);
}

function sweepAll(ordering: Ordering, sweeps: number, how: { back: boolean; keep: () => void }): void {
  for (let i = 0; i < sweeps; i++) {
    const forth = (i % 2 === 0) !== how.back;
    const oneSided = i < Math.max(4, sweeps / 3);
    sweep(ordering, forth, oneSided ? (forth ? 'before' : 'after') : 'both');
    if (i % 4 === 3) transpose(ordering, 4);
    how.keep();
  }
  transpose(ordering, 12);
  how.keep();
}

/** A fresh start: each layer in random order, rows kept by the next sweep. */
function shuffle(ordering: Ordering, seed: number): void {
  const random = seededRandom(seed);
  for (const layer of ordering.layers)
    for (let i = layer.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const a = at(layer, i);
      layer[i] = at(layer, j);
      layer[j] = a;
    }
  for (const layer of ordering.layers) for (let i = 0; i < layer.length; i++) ordering.position[at(layer, i)] = i;
}

/** Moves one node to the place in its layer where it causes fewest crossings. Answers the crossings gained. */
function sift(ordering: Ordering, node: number): number {
  const layer = ordering.layers[at(ordering.graph.layerOf, node)];
  if (!layer) return 0;
  const here = at(ordering.position, node);
  let best = here;
  let lowest = 0;
  for (const step of [-1, 1]) {
    let cost = 0;
    for (let i = here + step; i >= 0 && i < layer.length; i += step) {
      const other = at(layer, i);
      if (!maySwap(ordering, node, other)) break;
      const change = crossingsOfPair(ordering, node, other) - crossingsOfPair(ordering, other, node);
      cost += step < 0 ? change : -change;
      if (cost < lowest) {
        lowest = cost;
        best = i;
      }
    }
  }
  move(ordering, node, best);
  return -lowest;
}

function move(ordering: Ordering, node: number, to: number): void {
  const layer = ordering.layers[at(ordering.graph.layerOf, node)];
  if (!layer) return;
  const from = at(ordering.position, node);
  const step = to > from ? 1 : -1;
  for (let i = from; i !== to; i += step) {
    const other = at(layer, i + step);
    layer[i] = other;
    ordering.position[other] = i;
  }
  layer[to] = node;
  ordering.position[node] = to;
}

function siftAll(ordering: Ordering): void {
  for (let round = 0; round < 8; round++) {
    let gained = 0;
    for (let node = 0; node < ordering.graph.layerOf.length; node++) gained += sift(ordering, node);
    if (gained === 0) return;
  }
}

/** Iterated local search: throw a few neighbours about, sift what they touch, go back if it got worse. */
function kick(ordering: Ordering, kicks: number): void {
  const random = seededRandom(7);
  let fewest = countCrossings(ordering);
  let best = saveOrder(ordering);
  for (let i = 0; i < kicks; i++) {
    const touched = throwSome(ordering, random);
    for (let round = 0; round < 3; round++) for (const node of touched) sift(ordering, node);
    transpose(ordering, 3);
    const crossings = countCrossings(ordering);
    if (crossings <= fewest) {
      fewest = crossings;
      best = saveOrder(ordering);
    } else restoreOrder(ordering, best);
  }
  restoreOrder(ordering, best);
}

/** Moves up to four nodes of one or two neighbouring layers as far as their row lets them; answers who may want to move now. */
function throwSome(ordering: Ordering, random: () => number): readonly number[] {
  const { layers } = ordering;
  const first = Math.floor(random() * layers.length);
  const touched = new Set<number>();
  for (let i = 0; i < 4; i++) {
    const layer = layers[Math.min(layers.length - 1, first + (i % 2))];
    if (!layer || layer.length < 2) continue;
    const from = Math.floor(random() * layer.length);
    const node = at(layer, from);
    const wish = Math.floor(random() * layer.length);
    let to = from;
    const step = wish > from ? 1 : -1;
    while (to !== wish && maySwap(ordering, node, at(layer, to + step))) to += step;
    move(ordering, node, to);
    touched.add(node);
    for (const other of neighbours(ordering, node)) touched.add(other);
  }
  return [...touched];
}

function neighbours({ graph, before, after }: Ordering, node: number): readonly number[] {
  const links = (lists: typeof before, ends: Int32Array) =>
    Array.from(lists.values.subarray(at(lists.start, node), at(lists.start, node + 1)), (link) => at(ends, link));
  return [...links(before, graph.tail), ...links(after, graph.head)];
}
