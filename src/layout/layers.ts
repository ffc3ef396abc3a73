import { LEVELS } from '#model/vocabulary.ts';
import { at, type Graph, LayoutError, listsBy } from './graph.ts';

/** The drawing bands: every station has a layer, every layer belongs to one level. */
export interface Layering {
  readonly layerOf: Int32Array;
  /** Per layer the index of its level in LEVELS. */
  readonly levelOf: Int32Array;
}

const levelIndex = new Map<string, number>(LEVELS.map((level, index) => [level, index]));

/** How full a layer may be. */
export interface LayerRoom {
  /** Per station the room it takes across the levels. */
  readonly needs: Int32Array;
  /** Per station its place in the sequence of rows. */
  readonly sequence: Int32Array;
  /** Most room in one layer; fuller layers are split. */
  readonly most: number;
}

/**
 * Layers by drawn level, inside a level by longest path, so that every segment advances by at least one layer.
 * Levels without a station get no layer.
 * @throws LayoutError if a segment leads to a lower level, or if segments of one level form a cycle (the message names stations on it).
 */
export function assignLayers(graph: Graph, room?: LayerRoom): Layering {
  const count = graph.stations.length;
  const level = Int32Array.from(graph.stations, (station) => levelIndex.get(station.drawnAtLevel) ?? 0);
  const depth = depthInLevel(graph, level);
  const depths = new Int32Array(LEVELS.length);
  for (let s = 0; s < count; s++) depths[at(level, s)] = Math.max(at(depths, at(level, s)), at(depth, s) + 1);
  const first = new Int32Array(LEVELS.length);
  for (let l = 1; l < LEVELS.length; l++) first[l] = at(first, l - 1) + at(depths, l - 1);
  const levelOf = [...depths].flatMap((layers, index) => new Array<number>(layers).fill(index));
  const layering = {
    layerOf: Int32Array.from(depth, (value, s) => value + at(first, at(level, s))),
    levelOf: Int32Array.from(levelOf),
  };
  return room ? splitFullLayers(layering, room) : layering;
}

/** Stations of one layer have no segments between them, so any division keeps every segment advancing. */
function splitFullLayers(layering: Layering, room: LayerRoom): Layering {
  const layerOf = new Int32Array(layering.layerOf.length);
  const levelOf: number[] = [];
  const lists = listsBy(layering.layerOf, layering.levelOf.length);
  layering.levelOf.forEach((level, layer) => {
    const stations = [...lists.values.subarray(at(lists.start, layer), at(lists.start, layer + 1))];
    stations.sort((a, b) => at(room.sequence, a) - at(room.sequence, b) || a - b);
    const needed = stations.reduce((sum, station) => sum + at(room.needs, station), 0);
    const parts = Math.max(1, Math.min(stations.length, Math.ceil(needed / room.most)));
    // Neighbours in the sequence go to different parts, so that every part reaches from side to side.
    stations.forEach((station, index) => {
      layerOf[station] = levelOf.length + (index % parts);
    });
    for (let part = 0; part < parts; part++) levelOf.push(level);
  });
  return { layerOf, levelOf: Int32Array.from(levelOf) };
}

/** Longest path inside the own level, counted in segments, by removing stations without open predecessors. */
function depthInLevel(graph: Graph, level: Int32Array): Int32Array {
  const count = graph.stations.length;
  const waiting = new Int32Array(count);
  const inLevel = Array.from(graph.from, (from, i) => at(level, from) === at(level, at(graph.to, i)));
  graph.from.forEach((from, i) => {
    const to = at(graph.to, i);
    if (at(level, from) > at(level, to))
      throw new LayoutError(
        `segment "${graph.segments[i]?.id}" leads from level ${LEVELS[at(level, from)]} down to ${LEVELS[at(level, to)]}`,
      );
    if (inLevel[i]) waiting[to] = at(waiting, to) + 1;
  });
  const out = listsBy(graph.from, count);
  const depth = new Int32Array(count);
  const queue: number[] = [];
  for (let s = 0; s < count; s++) if (at(waiting, s) === 0) queue.push(s);
  for (let head = 0; head < queue.length; head++) {
    const s = queue[head] ?? 0;
    for (let k = at(out.start, s); k < at(out.start, s + 1); k++) {
      const segment = at(out.values, k);
      if (!inLevel[segment]) continue;
      const to = at(graph.to, segment);
      depth[to] = Math.max(at(depth, to), at(depth, s) + 1);
      waiting[to] = at(waiting, to) - 1;
      if (at(waiting, to) === 0) queue.push(to);
    }
  }
  if (queue.length < count) throw new LayoutError(`the network has a cycle through ${stuck(graph, waiting)}`);
  return depth;
}

function stuck(graph: Graph, waiting: Int32Array): string {
  return graph.stations
    .filter((_, index) => at(waiting, index) > 0)
    .map((station) => `"${station.id}"`)
    .join(', ');
}
