import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { ORIENTATIONS, type Orientation } from '#layout/map-layout.ts';
import { nearestItinerary } from '#state/url-decode.ts';
import styles from './app.module.css';
import { MapPane } from './MapPane.tsx';
import { NARROW, UPRIGHT } from './map/pane-of.ts';
import { useMedia } from './map/useMedia.ts';
import { oneByOne } from './offline/when-idle.ts';
import { PanelBeside } from './PanelBeside.tsx';
import { readyRoutewijzer } from './questionnaire/load.ts';
import { LATER_PARTS } from './SidePanel.tsx';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import type { Journey } from './shared/journey.ts';
import { Loading } from './shared/Loading.tsx';
import { useIsFirst } from './shared/useIsFirst.ts';
import { useJourney } from './shared/useJourney.ts';
import { useLanguage } from './shared/useLanguage.ts';

/**
 * Planner and list beside the map; on a narrow screen the list first and the map one tap away. As the build writes it
 * every pane is there, and the style sheet shows those that the window has room for.
 */
export function PlannerScreen() {
  const { layouts, network, today, useStore } = useApp();
  const { t } = useLanguage();
  const journey = useJourney();
  const isFirst = useIsFirst();
  const pane = useStore((state) => state.view.pane);
  const wanted = useStore((state) => state.selection.itinerary);
  const cardOpen = useStore(({ selection }) => (selection.station ?? selection.segment ?? selection.line) !== null);
  const { showPane } = useStore.getState();
  const narrow = useMedia(NARROW);
  const tall = useMedia(UPRIGHT);
  const [isAlone, setAlone] = useState(false);
  const alone = useMemo(() => ({ isOn: isAlone, onToggle: () => setAlone((before) => !before) }), [isAlone]);
  const itinerary = useMemo(() => openedOf(journey, wanted), [journey, wanted]);

  const showList = isFirst || !narrow || pane === 'lijst' || cardOpen;
  const showMap = !narrow || (pane === 'kaart' && !cardOpen);
  const shown: Orientation = narrow || tall ? 'portrait' : 'landscape';
  useEffect(
    () =>
      oneByOne([
        ...LATER_PARTS,
        ...readyRoutewijzer({ network, today }),
        () => layouts[shown].load(),
        ...ORIENTATIONS.map((orientation) => () => layouts[orientation].fetch()),
      ]),
    [layouts, network, today, shown],
  );
  const maps = isFirst ? ORIENTATIONS : showMap ? [shown] : [];
  return (
    <div className={styles.planner} data-pane={isFirst ? 'first' : narrow ? pane : 'both'}>
      {showList && <PanelBeside journey={journey} itinerary={itinerary} />}
      {maps.map((orientation) => (
        <section key={orientation} className={styles.map} data-orientation={orientation} aria-label={t('map.title')}>
          <ErrorBoundary part="map">
            <Suspense fallback={<Loading quiet />}>
              <MapPane journey={journey} itinerary={itinerary} orientation={orientation} alone={alone} />
            </Suspense>
          </ErrorBoundary>
        </section>
      ))}
      {(isFirst || narrow) && !cardOpen && (
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
