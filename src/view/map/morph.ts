import type { Box, MapLayout, PlacedStation, PlacedTrack, Point, TierLabel } from '#layout/map-layout.ts';

/** Points at which two drawings of one track are compared on the way. */
const SAMPLES = 24;

const mix = (a: number, b: number, t: number) => a + (b - a) * t;
const mixBox = <T extends Box>(from: Box | undefined, to: T, t: number): T =>
  from
    ? {
        ...to,
        x: mix(from.x, to.x, t),
        y: mix(from.y, to.y, t),
        width: mix(from.width, to.width, t),
        height: mix(from.height, to.height, t),
      }
    : to;

/**
 * The map on the way from one layout to another, `t` from 0 to 1: what stands in both moves, what is new stands at its
 * place already. Bends are not rounded on the way.
 */
export function betweenLayouts(from: MapLayout, to: MapLayout, t: number): MapLayout {
  const stations = new Map(from.stations.map((station) => [station.id, station]));
  const tracks = new Map(from.tracks.map((track) => [track.segment, track]));
  const levels = new Map(from.levels.map((level) => [level.level, level]));
  const rows = new Map(from.rows.map((row) => [row.row, row]));
  return {
    ...to,
    width: mix(from.width, to.width, t),
    height: mix(from.height, to.height, t),
    levels: to.levels.map((level) => mixBox(levels.get(level.level), level, t)),
    rows: to.rows.map((row) => mixBox(rows.get(row.row), row, t)),
    stations: to.stations.map((station) => moveStation(stations.get(station.id), station, t)),
    tracks: to.tracks.map((track) => moveTrack(tracks.get(track.segment), track, t)),
  };
}

function moveStation(from: PlacedStation | undefined, to: PlacedStation, t: number): PlacedStation {
  if (!from) return to;
  const box = mixBox(from, to, t);
  const shift = { x: box.x - to.x, y: box.y - to.y };
  return { ...box, label: moveLabel(to.label, shift), labels: to.labels.map((label) => moveLabel(label, shift)) };
}

function moveLabel<T extends Pick<TierLabel, 'x' | 'y' | 'box'>>(label: T, { x, y }: Point): T {
  return {
    ...label,
    x: label.x + x,
    y: label.y + y,
    box: { ...label.box, x: label.box.x + x, y: label.box.y + y },
  };
}

function moveTrack(from: PlacedTrack | undefined, to: PlacedTrack, t: number): PlacedTrack {
  if (!from) return to;
  const ends = sampled(to.points);
  const points = sampled(from.points).map((point, index) => {
    const end = ends[index] ?? point;
    return { x: mix(point.x, end.x, t), y: mix(point.y, end.y, t) };
  });
  const badge = { x: mix(from.badge.x, to.badge.x, t), y: mix(from.badge.y, to.badge.y, t) };
  return { ...to, badge, points, d: `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` };
}

/** Points at even distances along a bent line, its ends included. */
export function sampled(points: readonly Point[], count = SAMPLES): readonly Point[] {
  const lengths = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return Math.hypot(point.x - before.x, point.y - before.y);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const last = points.at(-1);
  if (!last || total === 0) return points;
  return Array.from({ length: count }, (_, index) => {
    let rest = (index / (count - 1)) * total;
    for (const [k, length] of lengths.entries()) {
      const [a, b] = [points[k], points[k + 1]];
      if (!a || !b) break;
      if (rest <= length && length > 0) return { x: mix(a.x, b.x, rest / length), y: mix(a.y, b.y, rest / length) };
      rest -= length;
    }
    return last;
  });
}
