import { isotonic } from './isotonic.ts';
import { numberLayer, type Ordering } from './order.ts';
import { type Sort, sorter } from './sort.ts';

/** Which neighbours pull: those before, those after, or both. */
export type Side = 'before' | 'after' | 'both';

/** A sweep over all layers of one ordering; it keeps its memory from sweep to sweep. */
export type Sweep = (forth: boolean, side: Side) => void;

/** Pulls are told apart up to this part of the width of a layer. */
const FINEST = 2 ** 31;
const NEARLY_ONE = 1 - 1 / FINEST;

/** What a sweep works on in one layer, by place: how far every node is pulled, the same as a whole number, and the new sequence. */
interface Bench {
  readonly pulls: Float64Array;
  readonly keys: Uint32Array;
  readonly places: Int32Array;
  readonly sort: Sort;
}

/**
 * Sorts the nodes of every layer by the mean place of their neighbours, places scaled by the width of the layer.
 * Stations stay in the sequence of rows: a station that wants to leave its row stops at the border. `push` above 1 takes every
 * node so much farther than its mean, which large networks settle by in half as many sweeps.
 */
export function sweeper(ordering: Ordering, push = 1): Sweep {
  const { layers, graph } = ordering;
  const scaled = new Float64Array(graph.layerOf.length);
  const widest = layers.reduce((most, layer) => Math.max(most, layer.length), 0);
  const bench: Bench = {
    pulls: new Float64Array(widest),
    keys: new Uint32Array(widest),
    places: new Int32Array(widest),
    sort: sorter(widest),
  };
  const old = new Int32Array(widest);
  const scale = (layer: Int32Array) => {
    for (let i = 0; i < layer.length; i++) scaled[layer[i] ?? 0] = (i + 0.5) / layer.length;
  };
  const sortLayer = (layer: Int32Array, side: Side) => {
    const { pulls, keys, places, sort } = bench;
    for (let i = 0; i < layer.length; i++) {
      const mean = pullOf(ordering, scaled, layer[i] ?? 0, side);
      const own = (i + 0.5) / layer.length;
      const pull = push === 1 ? mean : Math.max(0, Math.min(NEARLY_ONE, own + push * (mean - own)));
      pulls[i] = pull;
      keys[i] = pull * FINEST;
    }
    holdRows(ordering, layer, bench);
    const sorted = places.subarray(0, layer.length);
    for (let i = 0; i < layer.length; i++) sorted[i] = i;
    sort(sorted, keys);
    old.set(layer);
    for (let i = 0; i < layer.length; i++) layer[i] = old[sorted[i] ?? 0] ?? 0;
  };
  return (forth, side) => {
    for (const layer of layers) scale(layer);
    for (let i = 0; i < layers.length; i++) {
      const layer = layers[forth ? i : layers.length - 1 - i];
      if (!layer || layer.length < 2) continue;
      sortLayer(layer, side);
      numberLayer(ordering, layer);
      scale(layer);
    }
  };
}

/** The mean place of the neighbours of a node, 0 to 1; its own place when it has none. */
function pullOf({ before, after }: Ordering, scaled: Float64Array, node: number, side: Side): number {
  let sum = 0;
  let total = 0;
  const end = side === 'after' ? 0 : (before.start[node + 1] ?? 0);
  for (let k = before.start[node] ?? 0; k < end; k++) {
    const weight = before.weights[k] ?? 0;
    sum += weight * (scaled[before.nodes[k] ?? 0] ?? 0);
    total += weight;
  }
  const last = side === 'before' ? 0 : (after.start[node + 1] ?? 0);
  for (let k = after.start[node] ?? 0; k < last; k++) {
    const weight = after.weights[k] ?? 0;
    sum += weight * (scaled[after.nodes[k] ?? 0] ?? 0);
    total += weight;
  }
  return total > 0 ? sum / total : (scaled[node] ?? 0);
}

/**
 * Changes pulls so that no station is pulled past a station of another row: where two rows want to overlap, the
 * stations that would leave theirs meet at one border (isotonic regression). The layer itself keeps its rows already.
 */
function holdRows(ordering: Ordering, layer: Int32Array, bench: Bench): void {
  const { pulls, keys } = bench;
  const places = bench.places.subarray(0, sortRows(ordering, layer, bench));
  let isHeld = true;
  for (let k = 1; k < places.length && isHeld; k++)
    isHeld = (pulls[places[k - 1] ?? 0] ?? 0) <= (pulls[places[k] ?? 0] ?? 0);
  if (isHeld) return;
  const held = isotonic(Float64Array.from(places, (place) => pulls[place] ?? 0));
  for (let k = 0; k < places.length; k++) {
    const place = places[k] ?? 0;
    pulls[place] = held[k] ?? 0;
    keys[place] = (held[k] ?? 0) * FINEST;
  }
}

/** Writes down the places of the stations of a layer, row by row, each row sorted by pull. Answers how many there are. */
function sortRows({ rowOf }: Ordering, layer: Int32Array, { keys, places, sort }: Bench): number {
  let count = 0;
  let first = 0;
  let row = -1;
  for (let i = 0; i < layer.length; i++) {
    const own = rowOf[layer[i] ?? 0] ?? -1;
    if (own < 0) continue;
    if (own !== row) {
      if (count - first > 1) sort(places.subarray(first, count), keys);
      first = count;
    }
    row = own;
    places[count] = i;
    count += 1;
  }
  if (count - first > 1) sort(places.subarray(first, count), keys);
  return count;
}
