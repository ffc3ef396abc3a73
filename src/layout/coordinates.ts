import { at } from './graph.ts';
import { isotonic } from './isotonic.ts';
import type { Ordering } from './order.ts';
import type { Ports } from './ports.ts';

/** Room that a station takes beside its centre, in grid cells, its label included. */
export interface Extents {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Places across the levels, in whole grid cells. */
export interface Coordinates {
  /** Per node of the layered graph. */
  readonly across: Int32Array;
  /** Borders of the rows: row r lies between `fences[r]` and `fences[r + 1]`. */
  readonly fences: Int32Array;
}

interface Room {
  readonly ordering: Ordering;
  readonly extents: Extents;
  /** Which strip a station lies in; -1 for bends. */
  readonly stripOf: Int32Array;
  readonly strips: number;
  readonly air: number;
  /** Per link how hard it pulls its ends level. */
  readonly importance: Float64Array;
  /** Per station its place in an earlier map, in any unit: stations of a strip do not change sides. */
  readonly kept?: Float64Array | undefined;
}

/** Distance that two neighbours of a layer keep, centre to centre. */
function separation(room: Room, a: number, b: number): number {
  const stations = room.ordering.graph.stationCount;
  if (a >= stations && b >= stations) return 1;
  const after = a < stations ? at(room.extents.after, a) : 1;
  const before = b < stations ? at(room.extents.before, b) : 1;
  return after + before + (a < stations && b < stations ? room.air : 0);
}

/** Lowest possible place of every node in `layer`, given the strips that begin at `fences`. */
function lowest(room: Room, layer: Int32Array, fences: Int32Array): Int32Array {
  const places = new Int32Array(layer.length);
  for (let i = 0; i < layer.length; i++) {
    const node = at(layer, i);
    const strip = at(room.stripOf, node);
    const own = strip < 0 ? 0 : at(fences, strip) + at(room.extents.before, node) + 1;
    places[i] = i === 0 ? own : Math.max(own, at(places, i - 1) + separation(room, at(layer, i - 1), node));
  }
  return places;
}

/** Borders of the strips: each as near to the one before as its fullest layer allows. */
function findFences(room: Room): Int32Array {
  const fences = new Int32Array(room.strips + 1);
  const used = new Set(room.stripOf);
  const lastUsed = Math.max(...used);
  for (let strip = 0; strip < room.strips; strip++) {
    fences[strip + 1] = at(fences, strip);
    if (!used.has(strip)) continue;
    let border = at(fences, strip) + 4;
    for (const layer of room.ordering.layers) {
      const places = lowest(room, layer, fences);
      layer.forEach((node, i) => {
        const own = at(room.stripOf, node);
        if (own >= 0 && own <= strip) border = Math.max(border, at(places, i) + at(room.extents.after, node) + 1);
        if (own < 0 && strip === lastUsed) border = Math.max(border, at(places, i) + 1);
      });
    }
    fences[strip + 1] = border + room.air;
  }
  return fences;
}

/** Highest possible place of every node in `layer`. */
function highest(room: Room, layer: Int32Array, fences: Int32Array): Int32Array {
  const places = new Int32Array(layer.length);
  for (let i = layer.length - 1; i >= 0; i--) {
    const node = at(layer, i);
    const strip = at(room.stripOf, node);
    const own = strip < 0 ? at(fences, room.strips) : at(fences, strip + 1) - at(room.extents.after, node) - 1;
    places[i] =
      i === layer.length - 1 ? own : Math.min(own, at(places, i + 1) - separation(room, node, at(layer, i + 1)));
  }
  return places;
}

/**
 * Places for all nodes: straight trunks first (a link between two bends pulls 8 times, from a station to a bend twice),
 * then short links, solved per layer by isotonic regression within the room that order, separation and rows leave.
 */
export function findCoordinates(room: Room, ports: Ports, passes: number): Coordinates {
  const { ordering } = room;
  const fences = findFences(room);
  const bounds = ordering.layers.map((layer) => ({
    low: lowest(room, layer, fences),
    high: highest(room, layer, fences),
  }));
  const across = new Float64Array(ordering.graph.layerOf.length);
  ordering.layers.forEach((layer, l) => {
    const { low, high } = bounds[l] ?? { low: across, high: across };
    layer.forEach((node, i) => {
      across[node] = (at(low, i) + at(high, i)) / 2;
    });
  });
  const springs = springsOf(room, ports);
  const count = ordering.layers.length;
  for (let pass = 0; pass < passes; pass++) {
    const side = pass < passes / 3 ? (pass % 2 === 0 ? 'before' : 'after') : 'both';
    for (let k = 0; k < count; k++) {
      const l = pass % 2 === 0 ? k : count - 1 - k;
      const layer = ordering.layers[l];
      const bound = bounds[l];
      if (layer && bound) placeLayer({ room, layer, across, springs, side, ...bound });
    }
  }
  return { across: Int32Array.from(across, Math.round), fences };
}

/** Per link how hard it pulls its ends level, and by how much its head lies higher than its tail when it is level. */
interface Springs {
  readonly pull: Float64Array;
  readonly rise: Float64Array;
}

function springsOf({ ordering, importance }: Room, ports: Ports): Springs {
  const { linksOf, tail, head, stationCount } = ordering.graph;
  const leaves = new Float64Array(tail.length);
  const reaches = new Float64Array(tail.length);
  linksOf.forEach((links, segment) => {
    leaves[links[0] ?? 0] = at(ports.leaves, segment);
    reaches[links[links.length - 1] ?? 0] = at(ports.reaches, segment);
  });
  return {
    pull: importance.map((weight, link) => {
      const bends = (at(tail, link) >= stationCount ? 1 : 0) + (at(head, link) >= stationCount ? 1 : 0);
      return weight * (bends === 2 ? 8 : bends + 1);
    }),
    rise: leaves.map((value, link) => value - at(reaches, link)),
  };
}

interface LayerTask {
  readonly room: Room;
  readonly layer: Int32Array;
  readonly across: Float64Array;
  readonly springs: Springs;
  readonly side: 'before' | 'after' | 'both';
  readonly low: Int32Array;
  readonly high: Int32Array;
}

function placeLayer(task: LayerTask): void {
  const { room, layer, across, low, high } = task;
  const size = layer.length;
  const shift = new Float64Array(size);
  const wish = new Float64Array(size);
  const weight = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const node = at(layer, i);
    if (i > 0) shift[i] = at(shift, i - 1) + separation(room, at(layer, i - 1), node);
    const desire = desireOf(task, node);
    wish[i] = keptPlace(task, node, desire.place) - at(shift, i);
    weight[i] = desire.weight;
  }
  const fitted = isotonic(wish, weight);
  for (let i = 0; i < size; i++) {
    const place = Math.round(at(fitted, i)) + at(shift, i);
    across[at(layer, i)] = Math.max(at(low, i), Math.min(at(high, i), place));
  }
}

/** The place nearest to `place` that lies between the stations of the strip that lay before and after it in the earlier map. */
function keptPlace({ room, across }: LayerTask, node: number, place: number): number {
  const { kept, stripOf } = room;
  const own = kept?.[node];
  if (!kept || own === undefined) return place;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let other = 0; other < kept.length; other++) {
    if (stripOf[other] !== stripOf[node]) continue;
    if (at(kept, other) < own) low = Math.max(low, at(across, other));
    else if (at(kept, other) > own) high = Math.min(high, at(across, other));
  }
  return low > high ? (low + high) / 2 : Math.max(low, Math.min(high, place));
}

/** Where the neighbours want a node, and how strongly they pull together. */
function desireOf({ room, across, springs, side }: LayerTask, node: number): { place: number; weight: number } {
  const { before, after } = room.ordering;
  const { pull, rise } = springs;
  let sum = 0;
  let weights = 0;
  const end = side === 'after' ? 0 : (before.start[node + 1] ?? 0);
  for (let k = before.start[node] ?? 0; k < end; k++) {
    const link = before.values[k] ?? 0;
    const weight = pull[link] ?? 0;
    sum += weight * ((across[before.nodes[k] ?? 0] ?? 0) + (rise[link] ?? 0));
    weights += weight;
  }
  const last = side === 'before' ? 0 : (after.start[node + 1] ?? 0);
  for (let k = after.start[node] ?? 0; k < last; k++) {
    const link = after.values[k] ?? 0;
    const weight = pull[link] ?? 0;
    sum += weight * ((across[after.nodes[k] ?? 0] ?? 0) - (rise[link] ?? 0));
    weights += weight;
  }
  return weights > 0 ? { place: sum / weights, weight: weights } : { place: across[node] ?? 0, weight: 0.1 };
}
