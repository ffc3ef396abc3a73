import type { Network } from '#model/network.ts';
import type { MapLayout, PlacedStation, PlacedTrack } from './map-layout.ts';
import { roundedPath } from './rounding.ts';

/** A layout without what the network and its own points say already. */
export interface BareLayout extends Omit<MapLayout, 'stations' | 'tracks'> {
  readonly stations: readonly Omit<PlacedStation, 'label'>[];
  readonly tracks: readonly Pick<PlacedTrack, 'segment' | 'points' | 'prominence' | 'badge'>[];
}

/**
 * The whole layout again. A track of a segment that neither the network nor one of its regions has is left out.
 * @throws Error for a station without labels: every station has one at its first tier.
 */
export function restored(bare: BareLayout, network: Network): MapLayout {
  const all = [...network.segments, ...network.regions.flatMap((region) => region.segments)];
  const segments = new Map(all.map((segment) => [segment.id, segment]));
  return {
    ...bare,
    stations: bare.stations.map((station) => {
      const [label] = station.labels;
      if (!label) throw new Error(`station "${station.id}" has no label; layoutMap places at least one`);
      return { ...station, label };
    }),
    tracks: bare.tracks.flatMap((track) => {
      const segment = segments.get(track.segment);
      if (!segment) return [];
      const { line, from, to, status } = segment;
      return [{ ...track, line, from, to, dotted: status !== 'bestaand', d: roundedPath(track.points) }];
    }),
  };
}
