import { neighbours, numberLayer, type Ordering } from './order.ts';

/**
 * The same ordering with its nodes numbered as they lie, layer by layer. What is near in the drawing is then near in memory: a
 * sweep over a large network takes a third of the time.
 */
export function renumbered({ graph, rowOf, layers }: Ordering): Ordering {
  const count = graph.layerOf.length;
  const number = new Int32Array(count);
  const layerOf = new Int32Array(count);
  const rows = new Int32Array(count);
  let next = 0;
  const near = layers.map((layer, index) => {
    const first = next;
    for (const node of layer) {
      number[node] = next;
      layerOf[next] = index;
      rows[next] = rowOf[node] ?? -1;
      next += 1;
    }
    return Int32Array.from(layer, (_, place) => first + place);
  });
  const newNumber = (node: number) => number[node] ?? 0;
  const moved = { ...graph, layerOf, tail: graph.tail.map(newNumber), head: graph.head.map(newNumber) };
  const ordering: Ordering = {
    graph: moved,
    rowOf: rows,
    before: neighbours(moved, moved.head, moved.tail),
    after: neighbours(moved, moved.tail, moved.head),
    layers: near,
    position: new Int32Array(count),
  };
  for (const layer of near) numberLayer(ordering, layer);
  return ordering;
}

/** Puts the nodes of `ordering` in the order that was found for `near`, which was made of it and of the order it still has. */
export function takeOrder(ordering: Ordering, near: Ordering): void {
  let first = 0;
  ordering.layers.forEach((layer, index) => {
    const old = layer.slice();
    layer.forEach((_, place) => {
      layer[place] = old[(near.layers[index]?.[place] ?? first) - first] ?? 0;
    });
    first += layer.length;
    numberLayer(ordering, layer);
  });
}
