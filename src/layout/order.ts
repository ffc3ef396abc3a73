import { at, type Lists, listsBy } from './graph.ts';
import type { LayeredGraph } from './trunks.ts';

/** The links of every node to one side: link `values[k]` leads to node `nodes[k]` with weight `weights[k]`. */
export interface Neighbours extends Lists {
  readonly nodes: Int32Array;
  readonly weights: Int32Array;
}

/** An order of the nodes in every layer, with what is needed to judge and change it. */
export interface Ordering {
  readonly graph: LayeredGraph;
  /** Per station its place in the sequence of sector rows; stations of a layer never leave this sequence. -1 for bends: they move freely. */
  readonly rowOf: Int32Array;
  /** Per node its neighbours in the layer before and in the layer after. */
  readonly before: Neighbours;
  readonly after: Neighbours;
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
    before: neighbours(graph, graph.head, graph.tail),
    after: neighbours(graph, graph.tail, graph.head),
    layers: Array.from({ length: graph.layerCount }, (_, l) =>
      byLayer.values.slice(at(byLayer.start, l), at(byLayer.start, l + 1)),
    ),
    position: new Int32Array(count),
  };
  for (const layer of ordering.layers) {
    keepRows(ordering, layer);
    numberLayer(ordering, layer);
  }
  return ordering;
}

/** The links of every node that it is `own` end of; `other` is the node at the far end. */
export function neighbours(graph: LayeredGraph, own: Int32Array, other: Int32Array): Neighbours {
  const lists = listsBy(own, graph.layerOf.length);
  return {
    ...lists,
    nodes: lists.values.map((link) => other[link] ?? 0),
    weights: lists.values.map((link) => graph.weight[link] ?? 0),
  };
}

/** Writes down the place of every node of `layer`. */
export function numberLayer({ position }: Ordering, layer: Int32Array): void {
  for (let i = 0; i < layer.length; i++) position[layer[i] ?? 0] = i;
}

/** Puts the stations of a layer, by number, in the sequence of rows; each takes a place that a station had, bends stay. */
function keepRows({ rowOf }: Ordering, layer: Int32Array): void {
  const stations = layer.filter((node) => at(rowOf, node) >= 0);
  // One number for row and node, which are in sequence already: numbers are sorted without a call for every comparison.
  const count = rowOf.length;
  const sorted = Float64Array.from(stations, (node) => at(rowOf, node) * count + node).sort();
  let next = 0;
  for (let i = 0; i < layer.length; i++) {
    if (at(rowOf, at(layer, i)) < 0) continue;
    layer[i] = at(sorted, next) % count;
    next += 1;
  }
}

/**
 * Crossings between pairs of segments when every link is drawn straight. Segments of one trunk do not cross each other
 * while they share it. O(links · log(widest layer)).
 */
export function countCrossings(ordering: Ordering): number {
  const widest = ordering.layers.reduce((most, layer) => Math.max(most, layer.length), 0);
  const tree = new Int32Array(widest + 1);
  let crossings = 0;
  for (let l = 0; l + 1 < ordering.layers.length; l++) {
    const own = tree.subarray(0, (ordering.layers[l + 1]?.length ?? 0) + 1).fill(0);
    crossings += crossingsAfter(ordering, l, own);
  }
  return crossings;
}

/** Crossings in the channel after layer `l`, with a Fenwick tree of the links that ended so far. */
function crossingsAfter({ layers, after, position }: Ordering, l: number, tree: Int32Array): number {
  const layer = layers[l] ?? tree;
  const { start, nodes, weights } = after;
  let total = 0;
  let crossings = 0;
  for (let p = 0; p < layer.length; p++) {
    const first = start[layer[p] ?? 0] ?? 0;
    const end = start[(layer[p] ?? 0) + 1] ?? 0;
    for (let k = first; k < end; k++)
      crossings += (weights[k] ?? 0) * (total - endedUpTo(tree, position[nodes[k] ?? 0] ?? 0));
    for (let k = first; k < end; k++) {
      addEnd(tree, position[nodes[k] ?? 0] ?? 0, weights[k] ?? 0);
      total += weights[k] ?? 0;
    }
  }
  return crossings;
}

/** Weight of the links in `tree` that end at `place` or before. */
function endedUpTo(tree: Int32Array, place: number): number {
  let sum = 0;
  for (let i = place + 1; i > 0; i -= i & -i) sum += tree[i] ?? 0;
  return sum;
}

function addEnd(tree: Int32Array, place: number, weight: number): void {
  for (let i = place + 1; i < tree.length; i += i & -i) tree[i] = (tree[i] ?? 0) + weight;
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
    numberLayer(ordering, layer);
  });
}
