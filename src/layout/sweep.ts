import { isotonic } from './isotonic.ts';
import { numberLayer, type Ordering } from './order.ts';

/** Which neighbours pull: those before, those after, or both. */
export type Side = 'before' | 'after' | 'both';

/** A sweep over all layers of one ordering; it keeps its memory from sweep to sweep. */
export type Sweep = (forth: boolean, side: Side) => void;

/** More than any number of nodes in a layer: a place and a node number share one sortable number. */
const NODES = 2 ** 21;
const FINEST = 2 ** 31;

/**
 * Sorts the nodes of every layer by the mean place of their neighbours, places scaled by the width of the layer.
 * Stations stay in the sequence of rows: a station that wants to leave its row stops at the border.
 */
export function sweeper(ordering: Ordering): Sweep {
  const { layers, graph } = ordering;
  const scaled = new Float64Array(graph.layerOf.length);
  const widest = layers.reduce((most, layer) => Math.max(most, layer.length), 0);
  const pulls = new Float64Array(widest);
  const keys = new Float64Array(widest);
  const scale = (layer: Int32Array) => {
    for (let i = 0; i < layer.length; i++) scaled[layer[i] ?? 0] = (i + 0.5) / layer.length;
  };
  const sortLayer = (layer: Int32Array, side: Side) => {
    for (let i = 0; i < layer.length; i++) pulls[i] = pullOf(ordering, scaled, layer[i] ?? 0, side);
    holdRows(ordering, layer, pulls);
    for (let i = 0; i < layer.length; i++) keys[i] = Math.floor((pulls[i] ?? 0) * FINEST) * NODES + i;
    const sorted = keys.subarray(0, layer.length).sort();
    const old = layer.slice();
    for (let i = 0; i < layer.length; i++) layer[i] = old[(sorted[i] ?? 0) % NODES] ?? 0;
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
function holdRows({ rowOf }: Ordering, layer: Int32Array, pulls: Float64Array): void {
  const places: number[] = [];
  let first = 0;
  let row = -1;
  const wanted: number[] = [];
  const closeRow = () => {
    const keys = Float64Array.from(places.slice(first), (i) => Math.floor((pulls[i] ?? 0) * FINEST) * NODES + i).sort();
    keys.forEach((key, k) => {
      places[first + k] = key % NODES;
    });
    first = places.length;
  };
  for (let i = 0; i < layer.length; i++) {
    const own = rowOf[layer[i] ?? 0] ?? -1;
    if (own < 0) continue;
    if (own !== row) closeRow();
    row = own;
    places.push(i);
  }
  closeRow();
  for (const place of places) wanted.push(pulls[place] ?? 0);
  isotonic(wanted).forEach((pull, k) => {
    pulls[places[k] ?? 0] = pull;
  });
}
