import { useEffect, useMemo, useRef, useState } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { nearestItinerary } from '#state/url-decode.ts';
import styles from './app.module.css';
import { MapPane } from './MapPane.tsx';
import { useMedia } from './map/useMedia.ts';
import { preloadCards, SidePanel } from './SidePanel.tsx';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { type Journey, useJourney } from './shared/useJourney.ts';
import { useLanguage } from './shared/useLanguage.ts';

/** Time for the first paint before anything else is fetched, in milliseconds. */
const AFTER_PAINT = 1000;

/** Planner and list beside the map; on a narrow screen the list first and the map one tap away. */
export function PlannerScreen() {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const journey = useJourney();
  const pane = useStore((state) => state.view.pane);
  const selection = useStore((state) => state.selection);
  const { showPane } = useStore.getState();
  const narrow = useMedia('(max-width: 47.99rem)');
  const panelRef = useRef<HTMLDivElement>(null);
  // Here, so that it stays while a phone shows the list.
  const [isAlone, setAlone] = useState(false);

  const itinerary = useMemo(() => openedOf(journey, selection.itinerary), [journey, selection.itinerary]);
  const { station, segment, line } = selection;

  // A new card or itinerary begins at its top, also for who reads with a screen reader.
  const openedKey = [selection.itinerary, station, segment, line].join('|');
  useEffect(() => {
    if (openedKey !== '|||') panelRef.current?.scrollTo?.({ top: 0 });
  }, [openedKey]);
  useEffect(() => {
    const timer = setTimeout(preloadCards, AFTER_PAINT);
    return () => clearTimeout(timer);
  }, []);

  const cardOpen = station !== null || segment !== null || line !== null;
  const showList = !narrow || pane === 'lijst' || cardOpen;
  const showMap = !narrow || (pane === 'kaart' && !cardOpen);
  return (
    <div className={styles.planner} data-pane={narrow ? pane : 'both'}>
      {showList && (
        <div className={styles.panel} ref={panelRef}>
          <SidePanel journey={journey} itinerary={itinerary} />
        </div>
      )}
      {showMap && (
        <section className={styles.map} aria-label={t('map.title')}>
          <ErrorBoundary part="map">
            <MapPane journey={journey} itinerary={itinerary} isAlone={isAlone} onAlone={setAlone} />
          </ErrorBoundary>
        </section>
      )}
      {narrow && !cardOpen && (
        <nav className={styles.switch} aria-label={t('pane.title')}>
          {(['lijst', 'kaart'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={pane === one} onClick={() => showPane(one)}>
              {t(`pane.${one}`)}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}

/** The itinerary that is open; if it is not there (any more), the one most like it. */
function openedOf({ finding }: Journey, wanted: string | null): Itinerary | null {
  if (wanted === null) return null;
  const byId = new Map(finding.itineraries.map((one) => [one.id, one]));
  const id = byId.has(wanted) ? wanted : nearestItinerary(wanted, [...byId.keys()]);
  return (id !== undefined && byId.get(id)) || null;
}
