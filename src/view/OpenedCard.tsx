import type { Itinerary } from '#domain/itinerary.ts';
import { NOTICE_WORDS as n } from '#i18n/notice-nl.ts';
import type { SelectionState } from '#state/app-state.ts';
import { LineCard } from './card/LineCard.tsx';
import { SegmentCard } from './card/SegmentCard.tsx';
import { StationCard } from './card/StationCard.tsx';
import { ItineraryDetail } from './itinerary/ItineraryDetail.tsx';
import styles from './planner/list.module.css';
import { useApp } from './shared/app-context.ts';

interface OpenedCardProps {
  readonly itinerary: Itinerary | null;
  readonly selection: SelectionState;
}

/** What was opened from list, map or search: a card, or an itinerary. Loaded after the first paint. */
export function OpenedCard({ itinerary, selection }: OpenedCardProps) {
  const { network, useStore } = useApp();
  const { station, segment, line, itinerary: wanted } = selection;
  const actions = useStore.getState();
  if (segment)
    return <SegmentCard network={network} id={segment} onBack={actions.closeCard} onStation={actions.openStation} />;
  if (line) return <LineCard network={network} id={line} onBack={actions.closeCard} onSegment={actions.openSegment} />;
  if (station)
    return (
      <StationCard
        network={network}
        id={station}
        onBack={actions.closeCard}
        onSegment={actions.openSegment}
        onStation={actions.openStation}
      />
    );
  if (!itinerary) return null;
  return (
    <>
      {itinerary.id !== wanted && (
        <p role="alert" className={styles.gone}>
          {n('notice.itineraryGone')}
        </p>
      )}
      <ItineraryDetail
        network={network}
        itinerary={itinerary}
        onBack={actions.closeItinerary}
        onOpenItinerary={actions.openItinerary}
        onStation={actions.openStation}
        onSegment={actions.openSegment}
      />
    </>
  );
}
