import type { Extents } from './coordinates.ts';
import { at, type Graph } from './graph.ts';
import { breakLabel, fontSizeAt, labelSize } from './labels.ts';
import { type Orientation, TRACK_SPACING } from './map-layout.ts';
import type { Ports } from './ports.ts';

/** Widest label, in ems, that is not broken once more when it can be. */
const WIDEST = { landscape: 8.5, portrait: 5.6 } as const;

/** How much of a label's room is kept free beforehand; the rest is found beside it or given where it is missing. */
const RESERVED = {
  landscape: { 1: 1, 2: 1, 3: 1 },
  portrait: { 1: 0.5, 2: 0.6, 3: 0.6 },
} as const;

/** What the room of a label depends on. */
export interface LabelTask {
  readonly graph: Graph;
  readonly orientation: Orientation;
  readonly language: 'nl' | 'en';
}

/** Room of every label across the levels, in cells, at the first tier that shows it. */
export function labelRoom({ graph, orientation, language }: LabelTask): Int32Array {
  return Int32Array.from(graph.stations, (station) => {
    const fontSize = fontSizeAt(orientation, station.prominence);
    const ways = breakLabel(station.label[language] ?? station.label.nl);
    const lines = ways.find((way) => labelSize(way, 1).width <= WIDEST[orientation]) ?? ways.at(-1) ?? [];
    const size = labelSize(lines, fontSize);
    const wanted = (orientation === 'landscape' ? size.height : size.width) + 4;
    return Math.ceil((wanted * RESERVED[orientation][station.prominence]) / TRACK_SPACING);
  });
}

/** Room of every station across the levels: its ports, one free cell on either side, and its label on one side. */
export function stationExtents(ports: Ports, labels: Int32Array): Extents {
  return {
    before: Int32Array.from(labels, (_, station) => 1 - at(ports.first, station)),
    after: Int32Array.from(labels, (room, station) => 1 + at(ports.last, station) + room),
  };
}
