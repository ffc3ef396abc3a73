import { boundsOf } from '#layout/bounds.ts';
import type { Box, MapLayout, PlacedTrack, Tier } from '#layout/map-layout.ts';

/** From so many tracks on only what is in view is drawn: the browser pays for every element at every new drawing. */
const LARGE = 400;

/** Where the tracks of a layout lie, worked out once. */
const boxesOf = new WeakMap<MapLayout, ReadonlyMap<PlacedTrack, Box>>();

function trackBoxes(layout: MapLayout): ReadonlyMap<PlacedTrack, Box> {
  const known = boxesOf.get(layout);
  if (known) return known;
  const boxes = new Map(
    layout.tracks.flatMap((track) => {
      const box = boundsOf(track.points);
      return box ? [[track, box]] : [];
    }),
  );
  boxesOf.set(layout, boxes);
  return boxes;
}

const meet = (a: Box, b: Box) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** Is the map so large that only a part of it should be drawn. */
export const isLarge = (layout: MapLayout): boolean => layout.tracks.length > LARGE;

/**
 * What of a large map is to be drawn: what meets the view and half of its size around it, and has room at this zoom
 * tier. The layout itself where it is small.
 */
export function visiblePart(layout: MapLayout, view: Box, tier: Tier): MapLayout {
  if (!isLarge(layout)) return layout;
  const around: Box = {
    x: view.x - view.width / 2,
    y: view.y - view.height / 2,
    width: view.width * 2,
    height: view.height * 2,
  };
  const boxes = trackBoxes(layout);
  return {
    ...layout,
    tracks: layout.tracks.filter((track) => {
      const box = boxes.get(track);
      return track.prominence <= tier && box !== undefined && meet(box, around);
    }),
    stations: layout.stations
      .filter((station) => station.prominence <= tier && meet({ ...station, width: 0, height: 0 }, around))
      .map((station) => ({ ...station, labels: station.labels.filter((label) => label.tier === tier) })),
  };
}
