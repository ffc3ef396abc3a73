import type { SegmentId, StationId } from '#model/provenance.ts';
import { useApp } from './app-context.ts';

/** A place on the map. */
export type MapPlace =
  | { readonly kind: 'station'; readonly id: StationId }
  | { readonly kind: 'segment'; readonly id: SegmentId };

/** Goes to the map and opens the card of a station or step there. */
export function useOpenOnMap(): (place: MapPlace) => void {
  const { useStore } = useApp();
  return (place) => {
    const { openScreen, openStation, openSegment } = useStore.getState();
    openScreen('kaart');
    if (place.kind === 'station') openStation(place.id);
    else openSegment(place.id);
  };
}
