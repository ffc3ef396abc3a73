import { at, type Lists, listsBy } from './graph.ts';
import type { LayeredGraph } from './trunks.ts';

/** An order of the nodes in every layer, with what is needed to judge and change it. */
export interface Ordering {
  readonly graph: LayeredGraph;
  /** Per station its place in the sequence of sector rows; stations of a layer never leave this sequence. -1 for bends: they move freely. */
  readonly rowOf: Int32Array;
  /** Links per node to the layer before (by head) and after (by tail). */
  readonly before: Lists;
  readonly after: Lists;
  readonly layers: readonly Int32Array[];
  /** Place of every node in its layer. */
  readonly position: Int32Array;
}

/** An ordering by node number; stations by row first. */
export function startOrdering(graph: LayeredGraph, rows: Int32Array): Ordering {
  const count = graph.layerOf.length;
  const rowOf = new Int32Array(count).fill(-1);
  rowOf.set(rows.subarray(0, graph.stationCount));
  const byLayer = listsBy(graph.layerOf, graph.layerCount);
  const ordering: Ordering = {
    graph,
    rowOf,
    before: listsBy(graph.head, count),
    after: listsBy(graph.tail, count),
    layers: Array.from({ length: graph.layerCount }, (_, l) =>
      byLayer.values.slice(at(byLayer.start, l), at(byLayer.start, l + 1)),
    ),
    position: new Int32Array(count),
  };
  for (const layer of ordering.layers) {
    keepRows(ordering, layer);
    number(ordering, layer);
  }
  return ordering;
}

function number(ordering: Ordering, layer: Int32Array): void {
  for (let i = 0; i < layer.length; i++) ordering.position[at(layer, i)] = i;
}

/** Puts the stations of a layer in the sequence of rows; each takes a place that a station had, bends stay. */
function keepRows(ordering: Ordering, layer: Int32Array): void {
  const stations = layer.filter((node) => at(ordering.rowOf, node) >= 0);
  const sorted = [...stations].sort((a, b) => at(ordering.rowOf, a) - at(ordering.rowOf, b));
  let next = 0;
  for (let i = 0; i < layer.length; i++) {
    if (at(ordering.rowOf, at(layer, i)) < 0) continue;
    layer[i] = sorted[next] ?? 0;
    next += 1;
  }
}

/**
 * Crossings between pairs of segments when every link is drawn straight. Segments of one trunk do not cross each other
 * while they share it. O(links · log(widest layer)).
 */
export function countCrossings(ordering: Ordering): number {
  const widest = ordering.layers.reduce((most, layer) => Math.max(most, layer.length), 0);
  const tree = new Float64Array(widest + 1);
  let crossings = 0;
  for (const layer of ordering.layers) crossings += crossingsAfter(ordering, layer, tree);
  return crossings;
}

function crossingsAfter(ordering: Ordering, layer: Int32Array, tree: Float64Array): number {
  const { graph, after, position } = ordering;
  tree.fill(0);
  let total = 0;
  let crossings = 0;
  for (const node of layer) {
    const start = at(after.start, node);
    const end = at(after.start, node + 1);
    for (let k = start; k < end; k++) {
      const link = at(after.values, k);
      let before = 0;
      for (let i = at(position, at(graph.head, link)) + 1; i > 0; i -= i & -i) before += at(tree, i);
      crossings += at(graph.weight, link) * (total - before);
    }
    for (let k = start; k < end; k++) {
      const link = at(after.values, k);
      const weight = at(graph.weight, link);
      total += weight;
      for (let i = at(position, at(graph.head, link)) + 1; i < tree.length; i += i & -i) tree[i] = at(tree, i) + weight;
    }
  }
  return crossings;
}

/** Which neighbours pull: those before, those after, or both with places scaled by the width of their layer. */
type Side = 'before' | 'after' | 'both';

function pull(ordering: Ordering, node: number, side: Side): number {
  const { graph, position, layers, layerOf } = { ...ordering, layerOf: ordering.graph.layerOf };
  let sum = 0;
  let weights = 0;
  const add = (lists: Lists, ends: Int32Array) => {
    for (let k = at(lists.start, node); k < at(lists.start, node + 1); k++) {
      const link = at(lists.values, k);
      const other = at(ends, link);
      const width = layers[at(layerOf, other)]?.length ?? 1;
      sum += (at(graph.weight, link) * (at(position, other) + 0.5)) / width;
      weights += at(graph.weight, link);
    }
  };
  if (side !== 'after') add(ordering.before, graph.tail);
  if (side !== 'before') add(ordering.after, graph.head);
  if (weights > 0) return sum / weights;
  return (at(position, node) + 0.5) / (layers[at(layerOf, node)]?.length ?? 1);
}

function sortLayer(ordering: Ordering, layer: Int32Array, side: Side): void {
  const pulls = new Float64Array(layer.length);
  for (let i = 0; i < layer.length; i++) pulls[i] = pull(ordering, at(layer, i), side);
  const sequence = Uint32Array.from(layer, (_, i) => i);
  sequence.sort((a, b) => at(pulls, a) - at(pulls, b) || a - b);
  layer.set(sequence.map((i) => at(layer, i)));
  keepRows(ordering, layer);
  number(ordering, layer);
}

/** One pass over all layers, forth or back. */
export function sweep(ordering: Ordering, forth: boolean, side: Side): void {
  const { layers } = ordering;
  for (let i = 0; i < layers.length; i++) {
    const layer = layers[forth ? i : layers.length - 1 - i];
    if (layer && layer.length > 1) sortLayer(ordering, layer, side);
  }
}

/** Crossings between the links of `a` and of `b` when `a` is placed before `b`. */
export function crossingsOfPair(ordering: Ordering, a: number, b: number): number {
  const { graph } = ordering;
  return (
    pairCrossings(ordering, ordering.before, graph.tail, [a, b]) +
    pairCrossings(ordering, ordering.after, graph.head, [a, b])
  );
}

function pairCrossings(ordering: Ordering, lists: Lists, ends: Int32Array, pair: readonly [number, number]): number {
  const { graph, position } = ordering;
  const [a, b] = pair;
  let crossings = 0;
  for (let i = at(lists.start, a); i < at(lists.start, a + 1); i++) {
    const linkA = at(lists.values, i);
    const placeA = at(position, at(ends, linkA));
    for (let j = at(lists.start, b); j < at(lists.start, b + 1); j++) {
      const linkB = at(lists.values, j);
      if (at(position, at(ends, linkB)) < placeA) crossings += at(graph.weight, linkA) * at(graph.weight, linkB);
    }
  }
  return crossings;
}

/** Two stations may not change places when they lie in different rows. */
export function maySwap(ordering: Ordering, first: number, second: number): boolean {
  const a = at(ordering.rowOf, first);
  const b = at(ordering.rowOf, second);
  return a < 0 || b < 0 || a === b;
}

/** Swaps neighbours while that removes crossings, at most `rounds` passes over the map. */
export function transpose(ordering: Ordering, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let gained = 0;
    for (const layer of ordering.layers) gained += transposeLayer(ordering, layer);
    if (gained === 0) return;
  }
}

function transposeLayer(ordering: Ordering, layer: Int32Array): number {
  let gained = 0;
  for (let i = 0; i + 1 < layer.length; i++) {
    const a = at(layer, i);
    const b = at(layer, i + 1);
    if (!maySwap(ordering, a, b)) continue;
    const gain = crossingsOfPair(ordering, a, b) - crossingsOfPair(ordering, b, a);
    if (gain <= 0) continue;
    layer[i] = b;
    layer[i + 1] = a;
    ordering.position[b] = i;
    ordering.position[a] = i + 1;
    gained += gain;
  }
  return gained;
}

/** The order alone, to go back to it. */
export function saveOrder(ordering: Ordering): readonly Int32Array[] {
  return ordering.layers.map((layer) => layer.slice());
}

/** Goes back to a saved order. */
export function restoreOrder(ordering: Ordering, saved: readonly Int32Array[]): void {
  ordering.layers.forEach((layer, index) => {
    const kept = saved[index];
    if (kept) layer.set(kept);
    number(ordering, layer);
  });
}
