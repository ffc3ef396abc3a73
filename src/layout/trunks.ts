import { at, type Graph } from './graph.ts';
import type { Layering } from './layers.ts';

/**
 * The layered graph that is ordered: a node per station and per place where a trunk crosses a layer, and links that
 * each span exactly one channel. Nodes 0 … stations − 1 are the stations.
 */
export interface LayeredGraph {
  readonly stationCount: number;
  readonly layerOf: Int32Array;
  readonly layerCount: number;
  /** Per link its nodes, `tail` one layer before `head`, and how many segments run over it. */
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly weight: Int32Array;
  /** Per segment the nodes it visits, from station to station. */
  readonly wayOf: readonly (readonly number[])[];
  /** Per segment its links in the same sequence: one less than its nodes. */
  readonly linksOf: readonly (readonly number[])[];
}

/**
 * Branches of one line that share their `to` (or their `from`) run over the same nodes as long as they can: a trunk.
 * Every segment belongs to one trunk: the one that most segments of its line share.
 */
export function buildTrunks(graph: Graph, layering: Layering): LayeredGraph {
  const { trunkOf, trunks } = chooseTrunks(graph);
  const layers: number[] = [...layering.layerOf];
  const layerCount = layering.levelOf.length;
  // Per trunk and layer its node; 0 is a station, so that it says that there is none yet.
  const nodeOf = new Int32Array(trunks * layerCount);
  const wayOf = graph.segments.map((_, index) => {
    const from = at(graph.from, index);
    const to = at(graph.to, index);
    const way = [from];
    for (let layer = at(layering.layerOf, from) + 1; layer < at(layering.layerOf, to); layer++) {
      const key = at(trunkOf, index) * layerCount + layer;
      if (at(nodeOf, key) === 0) nodeOf[key] = layers.push(layer) - 1;
      way.push(at(nodeOf, key));
    }
    way.push(to);
    return way;
  });
  const layerOf = Int32Array.from(layers);
  return { stationCount: graph.stations.length, layerOf, layerCount, wayOf, ...linksAlong(wayOf, layers.length) };
}

/** One link per pair of nodes that ways visit after each other. */
function linksAlong(wayOf: readonly (readonly number[])[], nodeCount: number) {
  const tail: number[] = [];
  const head: number[] = [];
  const weight: number[] = [];
  // Links with the same tail are chained: two or three, so that following the chain is quicker than a map.
  const newest = new Int32Array(nodeCount).fill(-1);
  const older: number[] = [];
  const linkBetween = (a: number, b: number) => {
    let link = newest[a] ?? -1;
    while (link >= 0 && head[link] !== b) link = older[link] ?? -1;
    if (link < 0) {
      link = tail.push(a) - 1;
      head.push(b);
      weight.push(0);
      older.push(newest[a] ?? -1);
      newest[a] = link;
    }
    weight[link] = (weight[link] ?? 0) + 1;
    return link;
  };
  const linksOf = wayOf.map((way) => {
    const links: number[] = [];
    for (let k = 1; k < way.length; k++) links.push(linkBetween(way[k - 1] ?? 0, way[k] ?? 0));
    return links;
  });
  return { tail: Int32Array.from(tail), head: Int32Array.from(head), weight: Int32Array.from(weight), linksOf };
}

/** Per segment the number of its trunk (the larger of the two it could join, ties go to merging), and how many there are. */
function chooseTrunks({ stations, segments, from, to }: Graph) {
  const lines = new Map<string, number>();
  for (const { line } of segments) if (!lines.has(line)) lines.set(line, lines.size);
  const lineOf = Int32Array.from(segments, ({ line }) => lines.get(line) ?? 0);
  const keyOf = (end: Int32Array) => end.map((station, index) => station * lines.size + at(lineOf, index));
  const keys = stations.length * lines.size;
  const merging = groupsOf(keyOf(to), keys);
  const parting = groupsOf(keyOf(from), keys);
  const trunkOf = lineOf.map((_, index) => {
    const merge = at(merging.groupOf, index);
    const part = at(parting.groupOf, index);
    const parts = at(parting.sizes, part) > at(merging.sizes, merge);
    return parts ? merging.sizes.length + part : merge;
  });
  return { trunkOf, trunks: merging.sizes.length + parting.sizes.length };
}

/** Segments with the same key, which says their line and one end, form a group; keys lie below `count`. */
function groupsOf(keyOf: Int32Array, count: number) {
  const numbers = new Int32Array(count).fill(-1);
  const sizes: number[] = [];
  const groupOf = keyOf.map((key) => {
    if (at(numbers, key) < 0) numbers[key] = sizes.push(0) - 1;
    const group = at(numbers, key);
    sizes[group] = (sizes[group] ?? 0) + 1;
    return group;
  });
  return { groupOf, sizes };
}
