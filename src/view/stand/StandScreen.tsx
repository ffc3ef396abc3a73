import { useEffect, useRef } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { nearestItinerary } from '#state/url-decode.ts';
import { ItineraryList } from '../planner/ItineraryList.tsx';
import { useApp } from '../shared/app-context.ts';
import type { Journey } from '../shared/journey.ts';
import { lazyPart } from '../shared/lazy-part.ts';
import { useJourney } from '../shared/useJourney.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { StandMap } from './StandMap.tsx';
import styles from './stand.module.css';
import { useWide } from './useWide.ts';

const CompareScreen = lazyPart(async () => (await import('../compare/CompareScreen.tsx')).CompareScreen);
const OpenedCard = lazyPart(async () => (await import('../OpenedCard.tsx')).OpenedCard);
const Routewijzer = lazyPart(async () => (await import('../questionnaire/Routewijzer.tsx')).Routewijzer);
const SubjectScreen = lazyPart(async () => (await import('../subjects/SubjectScreen.tsx')).SubjectScreen);

/** What a visitor looks at. The doors to the other screens are not there; who finds one all the same sees the routes. */
export function StandScreen() {
  const screen = useApp().useStore((state) => state.view.screen);
  if (screen === 'routewijzer') return <Routewijzer />;
  if (screen === 'vergelijk') return <CompareScreen />;
  if (screen === 'vakken') return <SubjectScreen />;
  return <RoutesAndMap />;
}

/** The routes, or the map; on a wide screen beside each other. */
function RoutesAndMap() {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const journey = useJourney();
  const selection = useStore((state) => state.selection);
  const { station, segment, line, itinerary: wanted } = selection;
  const pane = useStore((state) => state.view.pane);
  const isWide = useWide();
  const panelRef = useRef<HTMLDivElement>(null);
  const itinerary = openedOf(journey, wanted);
  const hasCard = station !== null || segment !== null || line !== null;
  const opened = [wanted, station, segment, line].join('|');
  // A card begins at its top.
  useEffect(() => {
    if (opened !== '|||') panelRef.current?.scrollTo?.({ top: 0 });
  }, [opened]);
  const showsMap = isWide || (pane === 'kaart' && !hasCard);
  return (
    <div className={styles.both}>
      {(isWide || !showsMap) && (
        <div className={styles.panel} ref={panelRef}>
          {hasCard || itinerary ? (
            <OpenedCard itinerary={itinerary} selection={selection} />
          ) : (
            <ItineraryList journey={journey} />
          )}
        </div>
      )}
      {showsMap && (
        <section className={styles.map} aria-label={t('map.title')}>
          <StandMap journey={journey} itinerary={itinerary} />
        </section>
      )}
    </div>
  );
}

/** The itinerary that is open; if it is not there (any more), the one most like it. */
function openedOf({ finding: { itineraries } }: Journey, wanted: string | null): Itinerary | null {
  if (wanted === null) return null;
  const ids = itineraries.map(({ id }) => id);
  const id = ids.includes(wanted) ? wanted : nearestItinerary(wanted, ids);
  return itineraries.find((one) => one.id === id) ?? null;
}
