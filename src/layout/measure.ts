import { boxByMiddle } from './bounds.ts';
import { boxesTouch, lineTouchesBox } from './boxes.ts';
import { type MapLayout, type PlacedTrack, type Point, TIERS, TRACK_WIDTH } from './map-layout.ts';

/** What a map costs its reader. The last four must be 0 on the real network. */
export interface Measures {
  /** Places where two tracks cross, counted per pair of segments on the straight lines between bend points. */
  readonly crossings: number;
  /** Bends, those of a shared stretch once. */
  readonly bends: number;
  /** Length of all tracks in user units, shared stretches once per segment. */
  readonly length: number;
  /** Labels that touch a label, a station or a track that the same tier shows, summed over the tiers. */
  readonly labelOverlaps: number;
  /** Pairs of tracks that lie on each other or touch without a common line and a common end. */
  readonly trackOverlaps: number;
  /** Tracks that run through a station that they do not serve. */
  readonly foreignHits: number;
  /** Straight stretches that are no multiple of 45°. */
  readonly offOctilinear: number;
}

/** All counters of a map. */
export function measureLayout(layout: MapLayout): Measures {
  const tracks = layout.tracks.map(stretchesOf);
  return {
    crossings: countPairs(layout, tracks, crossingsBetween),
    bends: countBends(layout),
    length: Math.round(lengthOf(tracks)),
    labelOverlaps: countLabelOverlaps(layout),
    trackOverlaps: countPairs(layout, tracks, overlapsBetween),
    foreignHits: countForeignHits(layout),
    offOctilinear: tracks.flat().filter(([a, b]) => !isOctilinear(a, b)).length,
  };
}

/** How hard the tracks are to follow, to choose between maps of one network: crossings, bends, and length in steps of 200 units. */
export function effortToRead(layout: MapLayout): number {
  const tracks = layout.tracks.map(stretchesOf);
  return countPairs(layout, tracks, crossingsBetween) + countBends(layout) + lengthOf(tracks) / 200;
}

const lengthOf = (tracks: readonly (readonly Line[])[]) =>
  tracks.flat().reduce((sum, [a, b]) => sum + Math.hypot(b.x - a.x, b.y - a.y), 0);

type Line = readonly [Point, Point];

function stretchesOf(track: PlacedTrack): readonly Line[] {
  return track.points.slice(1).map((to, index) => [track.points[index] ?? to, to] as const);
}

type Judge = (
  a: { track: PlacedTrack; lines: readonly Line[] },
  b: { track: PlacedTrack; lines: readonly Line[] },
) => number;

function countPairs(layout: MapLayout, tracks: readonly (readonly Line[])[], judge: Judge): number {
  let count = 0;
  layout.tracks.forEach((track, i) => {
    for (let j = 0; j < i; j++) {
      const other = layout.tracks[j];
      if (other) count += judge({ track, lines: tracks[i] ?? [] }, { track: other, lines: tracks[j] ?? [] });
    }
  });
  return count;
}

const crossingsBetween: Judge = (a, b) => {
  let count = 0;
  for (const one of a.lines) for (const two of b.lines) if (cross(one, two)) count += 1;
  return count;
};

const side = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

function cross([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** May two segments run over one stretch: one line, and a common first or last station. */
export function mayShare(
  a: Pick<PlacedTrack, 'line' | 'from' | 'to'>,
  b: Pick<PlacedTrack, 'line' | 'from' | 'to'>,
): boolean {
  return a.line === b.line && (a.from === b.from || a.to === b.to);
}

const overlapsBetween: Judge = (a, b) => {
  if (mayShare(a.track, b.track)) return 0;
  const touching = a.lines.some((one) => b.lines.some((two) => tooClose(one, two)));
  return touching || endsOn(a, b) || endsOn(b, a) ? 1 : 0;
};

/** Parallel stretches whose drawn widths overlap. */
function tooClose([a, b]: Line, [c, d]: Line): boolean {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const ux = (b.x - a.x) / length;
  const uy = (b.y - a.y) / length;
  if (Math.abs(ux * (d.y - c.y) - uy * (d.x - c.x)) > 1e-6) return false;
  if (Math.abs(ux * (c.y - a.y) - uy * (c.x - a.x)) >= TRACK_WIDTH) return false;
  const along = [c, d].map((p) => ux * (p.x - a.x) + uy * (p.y - a.y));
  return Math.min(length, Math.max(...along)) - Math.max(0, Math.min(...along)) > 1e-6;
}

/** Does a bend of `a` lie on a stretch of `b`: drawn like that, two lines seem to meet. */
function endsOn(a: { track: PlacedTrack }, b: { lines: readonly Line[] }): boolean {
  return a.track.points.slice(1, -1).some((point) => b.lines.some((line) => liesOn(point, line)));
}

function liesOn(point: Point, [a, b]: Line): boolean {
  if (side(a, b, point) !== 0) return false;
  const dot = (point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y);
  return dot >= 0 && dot <= (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
}

function isOctilinear(a: Point, b: Point): boolean {
  const dx = Math.abs(b.x - a.x);
  const dy = Math.abs(b.y - a.y);
  return dx < 1e-6 || dy < 1e-6 || Math.abs(dx - dy) < 1e-6;
}

function countBends(layout: MapLayout): number {
  const bends = new Set<string>();
  for (const track of layout.tracks)
    for (const point of track.points.slice(1, -1)) bends.add(`${track.line} ${point.x} ${point.y}`);
  return bends.size;
}

function countLabelOverlaps(layout: MapLayout): number {
  return TIERS.reduce((sum, tier) => sum + labelOverlapsAt(layout, tier), 0);
}

/** Label overlaps at one tier: what it shows at its label size. */
export function labelOverlapsAt(layout: MapLayout, tier: (typeof TIERS)[number]): number {
  const stations = layout.stations.filter((station) => station.prominence <= tier);
  const tracks = layout.tracks.filter((track) => track.prominence <= tier).flatMap(stretchesOf);
  const boxes = stations.map((station) => station.labels.find((label) => label.tier === tier)?.box);
  let count = 0;
  boxes.forEach((box, i) => {
    if (!box) return;
    for (let j = 0; j < i; j++) {
      const other = boxes[j];
      if (other && boxesTouch(box, other, 0)) count += 1;
    }
    for (const [j, station] of stations.entries()) if (i !== j && boxesTouch(box, boxByMiddle(station), 0)) count += 1;
    for (const [a, b] of tracks) if (lineTouchesBox(a, b, box, TRACK_WIDTH / 2)) count += 1;
  });
  return count;
}

function countForeignHits(layout: MapLayout): number {
  let hits = 0;
  for (const track of layout.tracks)
    for (const station of layout.stations) {
      if (station.id === track.from || station.id === track.to) continue;
      if (stretchesOf(track).some(([a, b]) => lineTouchesBox(a, b, boxByMiddle(station), TRACK_WIDTH / 2))) hits += 1;
    }
  return hits;
}
