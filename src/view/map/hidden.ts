import type { MapLayout } from '#layout/map-layout.ts';
import type { Network, NetworkSegment } from '#model/network.ts';
import type { SegmentId } from '#model/provenance.ts';
import type { Sector } from '#model/vocabulary.ts';
import type { FiltersState } from '#state/app-state.ts';

type Hidden = Pick<FiltersState, 'hiddenLines' | 'hiddenSectors' | 'hiddenStatuses'>;

/**
 * The tracks that are not drawn: those of segments that this network does not have (one geometry serves the country and
 * every region), and those that the person put out of sight. A segment of several sectors stays while one of them does;
 * one of no sector belongs to all.
 */
export function hiddenTracks(network: Network, layout: MapLayout, filters: Hidden): ReadonlySet<SegmentId> {
  const sectorsOf = new Map(network.stations.map((station) => [station.id, station.sectors]));
  const drawn = (segment: NetworkSegment) => {
    const sectors: readonly Sector[] = [...(sectorsOf.get(segment.from) ?? []), ...(sectorsOf.get(segment.to) ?? [])];
    return (
      !filters.hiddenLines.includes(segment.line) &&
      !filters.hiddenStatuses.includes(segment.status) &&
      (sectors.length === 0 || sectors.some((sector) => !filters.hiddenSectors.includes(sector)))
    );
  };
  const shown = new Set(network.segments.filter(drawn).map((segment) => segment.id));
  return new Set(layout.tracks.map((track) => track.segment).filter((id) => !shown.has(id)));
}
