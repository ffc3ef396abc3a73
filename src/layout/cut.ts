import { HEADER, MARGIN } from './board.ts';
import type { Box, MapLayout, PlacedTrack, Point } from './map-layout.ts';
import { TRACK_SPACING } from './map-layout.ts';
import { badgeOf, roundedPath } from './rounding.ts';

/** Room that stays beside a station, a label and a bend, in user units. */
const BESIDE = { station: 16, label: 4, bend: 8 } as const;
/** What the name of a level or a row needs of its strip, in user units. */
const NAME = { x: 64, y: 24 } as const;

type Axis = 'x' | 'y';
type Stretch = readonly [from: number, to: number];
/** Where a place goes when the empty slices before it are gone. */
type Move = (place: number) => number;

/**
 * The same map without its empty slices: those that no station, label or bend lies in, only tracks that run straight
 * through. What is left keeps its order, its angles and at least the room that `BESIDE` says.
 */
export function withoutSlices(layout: MapLayout): MapLayout {
  const move = { x: moveAlong(layout, 'x'), y: moveAlong(layout, 'y') };
  const point = ({ x, y }: Point): Point => ({ x: move.x(x), y: move.y(y) });
  const box = ({ x, y, width, height }: Box): Box => ({
    ...point({ x, y }),
    width: move.x(x + width) - move.x(x),
    height: move.y(y + height) - move.y(y),
  });
  return {
    ...layout,
    ...{ width: move.x(layout.width), height: move.y(layout.height) },
    levels: layout.levels.map((level) => ({ ...level, ...box(level) })),
    rows: layout.rows.map((row) => ({ ...row, ...box(row) })),
    stations: layout.stations.map((station) => {
      const place = point(station);
      // No slice goes through a label or between it and its station.
      const [dx, dy] = [place.x - station.x, place.y - station.y];
      const shifted = <T extends Point>(each: T): T => ({ ...each, x: each.x + dx, y: each.y + dy });
      const labels = station.labels.map((label) => ({ ...shifted(label), box: shifted(label.box) }));
      return { ...station, ...place, labels, label: labels[0] ?? station.label };
    }),
    tracks: layout.tracks.map((track) => {
      const points = track.points.map(point);
      return { ...track, points, d: roundedPath(points), badge: badgeOf(points) };
    }),
  };
}

/** Whole grid steps go, so that what lay on the grid still does. */
function moveAlong(layout: MapLayout, axis: Axis): Move {
  const gaps: { readonly from: number; readonly cut: number }[] = [];
  let reached = 0;
  for (const [from, to] of kept(layout, axis).sort((a, b) => a[0] - b[0])) {
    const cut = Math.floor((from - reached) / TRACK_SPACING) * TRACK_SPACING;
    if (cut > 0) gaps.push({ from: reached, cut });
    reached = Math.max(reached, to);
  }
  return (place) => {
    let gone = 0;
    for (const { from, cut } of gaps) gone += Math.max(0, Math.min(cut, place - from));
    return place - gone;
  };
}

/** Everything along an axis that has to stay as wide as it is. */
function kept(layout: MapLayout, axis: Axis): Stretch[] {
  const size = axis === 'x' ? 'width' : 'height';
  const around = (box: Box, room: number): Stretch => [box[axis] - room, box[axis] + box[size] + room];
  const end = layout[size];
  const stays: Stretch[] = [
    [0, HEADER],
    [end - MARGIN, end],
  ];
  for (const strip of [...layout.levels, ...layout.rows])
    if (strip[size] < end) stays.push([strip[axis], strip[axis] + Math.min(strip[size], NAME[axis])]);
  for (const station of layout.stations) {
    const half = station[size] / 2 + BESIDE.station;
    stays.push([station[axis] - half, station[axis] + half]);
    for (const { box } of station.labels) stays.push(around(box, BESIDE.label));
  }
  for (const track of layout.tracks) addBends(track, axis, stays);
  return stays;
}

/** Adds the parts of a track that do not run straight along an axis. */
function addBends({ points }: PlacedTrack, axis: Axis, stays: Stretch[]): void {
  const across = axis === 'x' ? 'y' : 'x';
  let from = points[0];
  for (const to of points) {
    if (from && from[across] !== to[across])
      stays.push([Math.min(from[axis], to[axis]) - BESIDE.bend, Math.max(from[axis], to[axis]) + BESIDE.bend]);
    from = to;
  }
}
