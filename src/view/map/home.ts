import { boundsOf, boxByMiddle } from '#layout/bounds.ts';
import {
  type Box,
  type MapLayout,
  type Orientation,
  type Point,
  TIER_SCALE,
  TIERS,
  type Tier,
} from '#layout/map-layout.ts';

/** How much detail a scale (CSS pixels per user unit) has room for. */
export const tierAt = (scale: number, orientation: Orientation): Tier =>
  TIERS.findLast((tier) => scale >= TIER_SCALE[orientation][tier]) ?? 1;

/**
 * The part of the map that is shown at rest: the tracks, the stations and the names that the first zoom tier shows, and
 * while the Opstap band is folded nothing of that band.
 */
export function homeOf(layout: MapLayout, foldOpstap: boolean): Box {
  const { orientation, levels, stations, tracks } = layout;
  const opstap = foldOpstap ? levels.find((level) => level.level === 'opstap') : undefined;
  const isFolded = ({ x, y }: Point) => opstap && (orientation === 'landscape' ? x < opstap.width : y > opstap.y);
  const drawn = stations.filter((station) => !isFolded(station));
  const boxes = [
    ...drawn.map(boxByMiddle),
    ...drawn.filter((station) => station.prominence === 1).map((station) => station.label.box),
    ...tracks.flatMap((track) => track.points.filter((point) => !isFolded(point))),
  ];
  return boundsOf(boxes, 4) ?? { x: 0, y: 0, width: layout.width, height: layout.height };
}
