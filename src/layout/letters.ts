import type { LineId, SegmentId } from '#model/provenance.ts';
import { boxByMiddle } from './bounds.ts';
import { boxesTouch, lineTouchesBox } from './boxes.ts';
import {
  type Box,
  type MapLayout,
  type Orientation,
  type PlacedTrack,
  type Point,
  TIER_SCALE,
  type Tier,
  TRACK_WIDTH,
} from './map-layout.ts';

/** A disc with the letter of a line, on a straight stretch of its track: who sees no colour reads the letter. */
export interface PlacedLetter extends Point {
  readonly segment: SegmentId;
  readonly line: LineId;
}

/** Size of a disc on the screen at the scale at which its tier begins, in CSS pixels; never narrower than its track. */
const RADIUS_PIXELS = 6.5;

/** Radius of a disc in user units. */
export const letterRadius = (orientation: Orientation, tier: Tier): number =>
  Math.max(TRACK_WIDTH, RADIUS_PIXELS / TIER_SCALE[orientation][tier]);

/** Two discs of one line stand at least this far apart, in user units. */
const APART = 150;
const AIR = 2;
/** Where on a stretch a disc may stand, best first. */
const PLACES = [0.5, 0.35, 0.65, 0.2, 0.8] as const;

/**
 * Discs for the lines that a tier shows and that are not hidden, outside what is occupied: on free stretches, clear of labels, stations, other tracks and each other. A
 * track without room has none.
 */
export function placeLetters(
  layout: MapLayout,
  tier: Tier,
  hidden: ReadonlySet<SegmentId>,
  occupied: readonly Box[] = [],
): readonly PlacedLetter[] {
  const radius = letterRadius(layout.orientation, tier);
  const tracks = layout.tracks.filter((track) => track.prominence <= tier && !hidden.has(track.segment));
  const stations = layout.stations.filter((station) => station.prominence <= tier);
  const taken: Box[] = [
    ...occupied,
    ...stations.map(boxByMiddle),
    ...stations.flatMap(({ labels }) => labels.filter((label) => label.tier === tier).map((label) => label.box)),
  ];
  const placed: PlacedLetter[] = [];
  for (const track of tracks) {
    const isFree = ({ x, y }: Point) => {
      const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      return (
        !taken.some((other) => boxesTouch(box, other, AIR)) &&
        !placed.some((one) => one.line === track.line && Math.hypot(one.x - x, one.y - y) < APART) &&
        !tracks.some((other) => other.line !== track.line && runsThrough(other, box))
      );
    };
    const point = pointsOn(track, radius).find(isFree);
    if (!point) continue;
    placed.push({ ...point, segment: track.segment, line: track.line });
    taken.push({ x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius });
  }
  return placed;
}

function runsThrough({ points }: PlacedTrack, box: Box): boolean {
  return points.slice(1).some((to, index) => lineTouchesBox(points[index] ?? to, to, box, TRACK_WIDTH / 2));
}

/** Points on the straight stretches that are long enough, the longest stretch first. */
function pointsOn({ points }: PlacedTrack, radius: number): readonly Point[] {
  return points
    .slice(1)
    .map((to, index) => ({ from: points[index] ?? to, to }))
    .map((stretch) => ({
      ...stretch,
      length: Math.hypot(stretch.to.x - stretch.from.x, stretch.to.y - stretch.from.y),
    }))
    .filter(({ length }) => length >= 3 * radius)
    .sort((a, b) => b.length - a.length)
    .flatMap(({ from, to }) =>
      PLACES.map((part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })),
    );
}
