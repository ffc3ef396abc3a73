import type { Itinerary } from '#domain/itinerary.ts';
import { LineCard } from './card/LineCard.tsx';
import { SegmentCard } from './card/SegmentCard.tsx';
import { StationCard } from './card/StationCard.tsx';
import { ItineraryDetail } from './itinerary/ItineraryDetail.tsx';
import { MapTwin } from './map/MapTwin.tsx';
import { Filters } from './planner/Filters.tsx';
import { ItineraryList } from './planner/ItineraryList.tsx';
import { Planner } from './planner/Planner.tsx';
import styles from './planner/planner.module.css';
import { useApp } from './shared/app-context.ts';
import shared from './shared/shared.module.css';
import type { Journey } from './shared/useJourney.ts';
import { useLanguage } from './shared/useLanguage.ts';

interface SidePanelProps {
  readonly journey: Journey;
  readonly itinerary: Itinerary | null;
}

/** What stands beside the map: a card, an opened itinerary, or planner and list. */
export function SidePanel({ journey, itinerary }: SidePanelProps) {
  const { network, useStore } = useApp();
  const { t } = useLanguage();
  const { station, segment, line, itinerary: wanted } = useStore((state) => state.selection);
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
        onFrom={actions.travelFrom}
        onTo={actions.travelTo}
      />
    );
  if (itinerary)
    return (
      <>
        {itinerary.id !== wanted && (
          <p role="alert" className={styles.gone}>
            {t('notice.itineraryGone')}
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
  const invite = (
    <div className={styles.invite}>
      <p>
        <strong>{t('invite.title')}</strong>
        <br />
        {t('invite.text')}
      </p>
      <button type="button" className={shared.primary} onClick={() => actions.openScreen('routewijzer')}>
        {t('screen.routewijzer')}
      </button>
    </div>
  );
  return (
    <div className={styles.planner}>
      <Planner />
      {journey.kind !== 'none' && <Filters />}
      {journey.kind === 'none' && invite}
      <ItineraryList journey={journey} />
      {journey.kind !== 'none' && invite}
      <MapTwin network={network} onStation={actions.openStation} onSegment={actions.openSegment} />
      <p className={`${shared.soft} ${shared.small}`}>{t('app.promise')}</p>
    </div>
  );
}
