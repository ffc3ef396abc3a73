import type { Neighbours, Ordering } from './order.ts';

/** Crossings that are lost when `b`, now behind `a`, comes before it. */
export function swapGain({ before, after, position }: Ordering, a: number, b: number): number {
  return gainOn(before, position, a, b) + gainOn(after, position, a, b);
}

/** Pairs of links of a and b in the wrong sequence, minus those in the right one. */
function gainOn({ start, nodes, weights }: Neighbours, position: Int32Array, a: number, b: number): number {
  const endA = start[a + 1] ?? 0;
  const endB = start[b + 1] ?? 0;
  const firstB = start[b] ?? 0;
  let gain = 0;
  for (let i = start[a] ?? 0; i < endA; i++) {
    const place = position[nodes[i] ?? 0] ?? 0;
    let sum = 0;
    for (let j = firstB; j < endB; j++) {
      const difference = place - (position[nodes[j] ?? 0] ?? 0);
      if (difference > 0) sum += weights[j] ?? 0;
      else if (difference < 0) sum -= weights[j] ?? 0;
    }
    gain += sum * (weights[i] ?? 0);
  }
  return gain;
}

/** Two stations may not change places when they lie in different rows. */
export function maySwap({ rowOf }: Ordering, first: number, second: number): boolean {
  const a = rowOf[first] ?? -1;
  const b = rowOf[second] ?? -1;
  return a < 0 || b < 0 || a === b;
}

/** Swaps neighbours while that removes crossings, at most `rounds` passes over the map. Answers the crossings gained. */
export function transpose(ordering: Ordering, rounds: number): number {
  let gained = 0;
  for (let round = 0; round < rounds; round++) {
    let now = 0;
    for (const layer of ordering.layers) now += transposeLayer(ordering, layer);
    gained += now;
    if (now === 0) break;
  }
  return gained;
}

/** One pass of swaps over one layer. Answers the crossings gained. */
export function transposeLayer(ordering: Ordering, layer: Int32Array): number {
  const { position } = ordering;
  let gained = 0;
  for (let i = 0; i + 1 < layer.length; i++) {
    const a = layer[i] ?? 0;
    const b = layer[i + 1] ?? 0;
    if (!maySwap(ordering, a, b)) continue;
    const gain = swapGain(ordering, a, b);
    if (gain <= 0) continue;
    layer[i] = b;
    layer[i + 1] = a;
    position[b] = i;
    position[a] = i + 1;
    gained += gain;
  }
  return gained;
}

/** Moves one node to the place, at most `reach` away, where it causes fewest crossings. Answers the crossings gained. */
export function sift(ordering: Ordering, node: number, reach: number): number {
  const layer = ordering.layers[ordering.graph.layerOf[node] ?? 0];
  if (!layer) return 0;
  const here = ordering.position[node] ?? 0;
  let best = here;
  let most = 0;
  let gain = 0;
  const last = Math.min(layer.length - 1, here + reach);
  for (let i = here + 1; i <= last; i++) {
    const other = layer[i] ?? 0;
    if (!maySwap(ordering, node, other)) break;
    gain += swapGain(ordering, node, other);
    if (gain > most) {
      most = gain;
      best = i;
    }
  }
  gain = 0;
  const first = Math.max(0, here - reach);
  for (let i = here - 1; i >= first; i--) {
    const other = layer[i] ?? 0;
    if (!maySwap(ordering, node, other)) break;
    gain += swapGain(ordering, other, node);
    if (gain > most) {
      most = gain;
      best = i;
    }
  }
  if (best !== here) moveNode(ordering, layer, here, best);
  return most;
}

/** Moves the node at place `from` of `layer` to place `to`; those between move up. */
export function moveNode({ position }: Ordering, layer: Int32Array, from: number, to: number): void {
  const node = layer[from] ?? 0;
  const step = to > from ? 1 : -1;
  for (let i = from; i !== to; i += step) {
    const other = layer[i + step] ?? 0;
    layer[i] = other;
    position[other] = i;
  }
  layer[to] = node;
  position[node] = to;
}

/** Sifts every node until nothing is gained, at most `rounds` times. Answers the crossings gained. */
export function siftAll(ordering: Ordering, rounds: number, reach: number): number {
  let gained = 0;
  for (let round = 0; round < rounds; round++) {
    let now = 0;
    for (let node = 0; node < ordering.position.length; node++) now += sift(ordering, node, reach);
    gained += now;
    if (now === 0) break;
  }
  return gained;
}
