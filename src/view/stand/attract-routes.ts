import { boundsOf } from '#layout/bounds.ts';
import type { Box, MapLayout, PlacedTrack } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';

/** The map of the attract screen: the overview without Opstap, and the steps that draw themselves on it. */
export interface AttractPicture {
  /** The part of the layout that is shown. */
  readonly box: Box;
  readonly layout: MapLayout;
  readonly routes: readonly PlacedTrack[];
}

/** Room around the stations, in user units. */
const ROOM = 16;

/**
 * What passers-by see of this layout. Of every line one step that exists and ends in a goal, from a start where there is
 * one, the longest first; in the order of the lines. A line without such a step has none.
 */
export function attractPicture(network: Network, layout: MapLayout): AttractPicture {
  const records = new Map(network.stations.map((station) => [station.id, station]));
  const stations = layout.stations.filter(
    ({ id, prominence }) => prominence === 1 && records.get(id)?.drawnAtLevel !== 'opstap',
  );
  const shown = new Set(stations.map(({ id }) => id));
  const tracks = layout.tracks.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const existing = new Set(network.segments.filter(({ status }) => status === 'bestaand').map(({ id }) => id));
  const worth = ({ from, points }: PlacedTrack) => (records.get(from)?.start ? 1e6 : 0) + spanOf(points);
  const routes = network.lines.flatMap((line) =>
    tracks
      .filter((track) => track.line === line.id && existing.has(track.segment) && records.get(track.to)?.goal)
      .toSorted((one, other) => worth(other) - worth(one))
      .slice(0, 1),
  );
  const box = boundsOf([...stations.map(({ label }) => label.box), ...tracks.flatMap(({ points }) => points)], ROOM);
  return {
    box: box ?? { x: 0, y: 0, width: layout.width, height: layout.height },
    layout: { ...layout, stations, tracks },
    routes,
  };
}

function spanOf(points: PlacedTrack['points']): number {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? Math.abs(first.x - last.x) + Math.abs(first.y - last.y) : 0;
}

/** How much of a window of this shape (width ÷ height) a box fills, 0 to 1. */
export function filledBy({ width, height }: Box, aspect: number): number {
  const ratio = width / height / aspect;
  return Math.min(ratio, 1 / ratio);
}
