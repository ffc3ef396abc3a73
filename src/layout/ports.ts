import { at, type Graph } from './graph.ts';
import type { Ordering } from './order.ts';

/** Where tracks meet stations, in grid rows relative to the centre of the station. */
export interface Ports {
  /** Per segment its row at the station it leaves and at the station it reaches. */
  readonly leaves: Int32Array;
  readonly reaches: Int32Array;
  /** Per station the first and the last row that it covers. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * One port per line and side of a station, sorted by where the tracks come from and go to, so that tracks do not cross
 * beside the station. A station grows with the number of lines that stop.
 */
export function assignPorts(graph: Graph, ordering: Ordering): Ports {
  const count = graph.stations.length;
  const ports: Ports = {
    leaves: new Int32Array(graph.segments.length),
    reaches: new Int32Array(graph.segments.length),
    first: new Int32Array(count),
    last: new Int32Array(count),
  };
  assignSide(graph, ordering, ports, 'leaves');
  assignSide(graph, ordering, ports, 'reaches');
  return ports;
}

function assignSide(graph: Graph, ordering: Ordering, ports: Ports, side: 'leaves' | 'reaches'): void {
  const stationOf = side === 'leaves' ? graph.from : graph.to;
  const linesOf = graph.stations.map(() => new Map<string, { sum: number; count: number; segments: number[] }>());
  graph.segments.forEach((segment, index) => {
    const lines = linesOf[at(stationOf, index)];
    const way = ordering.graph.wayOf[index] ?? [];
    const next = (side === 'leaves' ? way[1] : way[way.length - 2]) ?? 0;
    const width = ordering.layers[at(ordering.graph.layerOf, next)]?.length ?? 1;
    const entry = lines?.get(segment.line) ?? { sum: 0, count: 0, segments: [] };
    entry.sum += (at(ordering.position, next) + 0.5) / width;
    entry.count += 1;
    entry.segments.push(index);
    lines?.set(segment.line, entry);
  });
  linesOf.forEach((lines, station) => {
    const sorted = [...lines].sort(([a, x], [b, y]) => x.sum / x.count - y.sum / y.count || (a < b ? -1 : 1));
    const top = -Math.floor((sorted.length - 1) / 2);
    sorted.forEach(([, { segments }], row) => {
      for (const segment of segments) ports[side][segment] = top + row;
    });
    ports.first[station] = Math.min(at(ports.first, station), top);
    ports.last[station] = Math.max(at(ports.last, station), top + sorted.length - 1);
  });
}
