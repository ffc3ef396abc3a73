import { useCallback, useMemo } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { emphasisOf } from '../map/emphasis.ts';
import { hiddenTracks } from '../map/hidden.ts';
import { NetworkMap } from '../map/NetworkMap.tsx';
import { useMedia } from '../map/useMedia.ts';
import { useSight } from '../map/useSight.ts';
import { useApp } from '../shared/app-context.ts';
import type { Journey } from '../shared/journey.ts';
import { useLayout } from '../shared/layouts.ts';
import { useLanguage } from '../shared/useLanguage.ts';

interface StandMapProps {
  readonly journey: Journey;
  readonly itinerary: Itinerary | null;
}

/** The map of a stand, with the routes of this visitor on it. A tap opens a card. */
export function StandMap({ journey, itinerary }: StandMapProps) {
  const { network, useStore } = useApp();
  const { text } = useLanguage();
  const { station, segment, line } = useStore((state) => state.selection);
  const from = useStore((state) => state.planner.from);
  const { openStation, openSegment, closeCard, showPane } = useStore.getState();
  const layout = useLayout(useMedia('(max-aspect-ratio: 1/1)') ? 'portrait' : 'landscape');
  const pillOf = useCallback(
    (one: Itinerary, index: number) => {
      const step = one.steps[index];
      return text(network.segments.find(({ id }) => id === step?.segment)?.name ?? { nl: '' });
    },
    [network, text],
  );
  const emphasis = useMemo(
    () => emphasisOf(network, { itinerary, station, segment, line, found: journey.shown }, pillOf),
    [network, itinerary, station, segment, line, journey, pillOf],
  );
  const sight = useSight(journey);
  const hidden = useMemo(() => hiddenTracks(layout, sight), [layout, sight]);
  const foldOpstap = useMemo(() => {
    const opstap = new Set(network.stations.filter((one) => one.drawnAtLevel === 'opstap').map((one) => one.id));
    return ![from, station, ...journey.profile.holdings.map((one) => one.station)].some((id) => id && opstap.has(id));
  }, [network, from, station, journey]);
  return (
    <NetworkMap
      network={network}
      layout={layout}
      isStill
      emphasis={emphasis}
      picked={station}
      here={from}
      foldOpstap={foldOpstap}
      hiddenSegments={hidden}
      alone={null}
      onStation={useCallback((id: StationId) => openStation(id), [openStation])}
      onSegment={useCallback((id: SegmentId) => openSegment(id), [openSegment])}
      onLeave={closeCard}
      onList={useCallback(() => showPane('lijst'), [showPane])}
    />
  );
}
