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
}

/**
 * Branches of one line that share their `to` (or their `from`) run over the same nodes as long as they can: a trunk.
 * Every segment belongs to one trunk: the one that most segments of its line share.
 */
export function buildTrunks(graph: Graph, layering: Layering): LayeredGraph {
  const trunkOf = chooseTrunks(graph);
  const layers: number[] = [...layering.layerOf];
  const nodeOf = new Map<string, number>();
  const bendNode = (trunk: string, layer: number) => {
    const key = `${trunk} ${layer}`;
    const known = nodeOf.get(key);
    if (known !== undefined) return known;
    const created = layers.push(layer) - 1;
    nodeOf.set(key, created);
    return created;
  };
  const wayOf = graph.segments.map((_, index) => {
    const from = at(graph.from, index);
    const to = at(graph.to, index);
    const way = [from];
    for (let layer = at(layering.layerOf, from) + 1; layer < at(layering.layerOf, to); layer++)
      way.push(bendNode(trunkOf[index] ?? '', layer));
    way.push(to);
    return way;
  });
  const links = linksOf(wayOf, layers.length);
  return {
    stationCount: graph.stations.length,
    layerOf: Int32Array.from(layers),
    layerCount: layering.levelOf.length,
    ...links,
    wayOf,
  };
}

function linksOf(wayOf: readonly (readonly number[])[], nodeCount: number) {
  const number = new Map<number, number>();
  const tail: number[] = [];
  const head: number[] = [];
  const weight: number[] = [];
  for (const way of wayOf)
    for (let k = 1; k < way.length; k++) {
      const key = (way[k - 1] ?? 0) * nodeCount + (way[k] ?? 0);
      const known = number.get(key);
      if (known === undefined) {
        number.set(key, tail.push(way[k - 1] ?? 0) - 1);
        head.push(way[k] ?? 0);
        weight.push(1);
      } else weight[known] = (weight[known] ?? 0) + 1;
    }
  return { tail: Int32Array.from(tail), head: Int32Array.from(head), weight: Int32Array.from(weight) };
}

/** Per segment the key of its trunk; larger trunks choose first, ties go to merging and then to the smaller key. */
function chooseTrunks(graph: Graph): readonly string[] {
  const members = new Map<string, number[]>();
  graph.segments.forEach((segment, index) => {
    for (const key of [`>${segment.to} ${segment.line}`, `<${segment.from} ${segment.line}`]) {
      const list = members.get(key);
      if (list) list.push(index);
      else members.set(key, [index]);
    }
  });
  const keys = [...members.keys()].sort((a, b) => {
    const difference = (members.get(b)?.length ?? 0) - (members.get(a)?.length ?? 0);
    if (difference !== 0) return difference;
    if (a[0] !== b[0]) return a[0] === '>' ? -1 : 1;
    return a < b ? -1 : 1;
  });
  const trunkOf = new Array<string>(graph.segments.length);
  for (const key of keys) for (const index of members.get(key) ?? []) trunkOf[index] ??= key;
  return trunkOf;
}
