import type { Network } from '#model/network.ts';
import { fontSizeAt, lineHeightOf } from './labels.ts';
import type { MapLayout, Orientation, PlacedStation, PlacedTrack, TierLabel } from './map-layout.ts';
import { roundedPath } from './rounding.ts';
import { CAP_HEIGHT, DESCENT } from './text-width.ts';

/** A label without its box and sizes: its tier tells the size, and only the width of a text cannot be told. */
type BareLabel = Omit<TierLabel, 'box' | 'fontSize' | 'lineHeight'> & { readonly width: number };

/** A layout without what the network and its own points say already. */
export interface BareLayout extends Omit<MapLayout, 'stations' | 'tracks'> {
  readonly stations: readonly (Omit<PlacedStation, 'label' | 'labels'> & { readonly labels: readonly BareLabel[] })[];
  readonly tracks: readonly Pick<PlacedTrack, 'segment' | 'points' | 'prominence' | 'badge'>[];
}

/** The part of the width of a label that lies left of its anchor. */
const LEFT_OF = { start: 0, middle: 0.5, end: 1 } as const;

function whole({ width, ...label }: BareLabel, orientation: Orientation): TierLabel {
  const { x, y, lines, anchor, tier } = label;
  const fontSize = fontSizeAt(orientation, tier);
  const lineHeight = lineHeightOf(fontSize);
  const height = fontSize * (CAP_HEIGHT + DESCENT) + (lines.length - 1) * lineHeight;
  return {
    ...label,
    fontSize,
    lineHeight,
    box: { x: x - LEFT_OF[anchor] * width, y: y - fontSize * CAP_HEIGHT, width, height },
  };
}

/**
 * The whole layout again; boxes of labels to a few hundredths of a unit. A track of a segment that neither the network nor one of its regions has is left out.
 * @throws Error for a station without labels: every station has one at its first tier.
 */
export function restored(bare: BareLayout, network: Network): MapLayout {
  const all = [...network.segments, ...network.regions.flatMap((region) => region.segments)];
  const segments = new Map(all.map((segment) => [segment.id, segment]));
  return {
    ...bare,
    stations: bare.stations.map((station) => {
      const labels = station.labels.map((each) => whole(each, bare.orientation));
      const [label] = labels;
      if (!label) throw new Error(`station "${station.id}" has no label; layoutMap places at least one`);
      return { ...station, labels, label };
    }),
    tracks: bare.tracks.flatMap((track) => {
      const segment = segments.get(track.segment);
      if (!segment) return [];
      const { line, from, to, status } = segment;
      return [{ ...track, line, from, to, dotted: status !== 'bestaand', d: roundedPath(track.points) }];
    }),
  };
}
