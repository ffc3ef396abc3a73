import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { nearestItinerary } from '#state/url-decode.ts';
import styles from './app.module.css';
import { emphasisOf } from './map/emphasis.ts';
import { hiddenTracks } from './map/hidden.ts';
import { Legend } from './map/Legend.tsx';
import { NetworkMap } from './map/NetworkMap.tsx';
import { useCompact, useMorph } from './map/useCompact.ts';
import { useMedia } from './map/useMedia.ts';
import { useSight } from './map/useSight.ts';
import { preloadCards, SidePanel } from './SidePanel.tsx';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { type Journey, useJourney } from './shared/useJourney.ts';
import { useLanguage } from './shared/useLanguage.ts';

const MapPoster = lazy(() => import('./print/MapPoster.tsx').then((module) => ({ default: module.MapPoster })));

/** Time for the first paint before anything else is fetched, in milliseconds. */
const AFTER_PAINT = 1000;

/** Planner and list beside the map; on a narrow screen the list first and the map one tap away. */
export function PlannerScreen() {
  const { network, layouts, useStore } = useApp();
  const { t, text, duration } = useLanguage();
  const journey = useJourney();
  const pane = useStore((state) => state.view.pane);
  const selection = useStore((state) => state.selection);
  const from = useStore((state) => state.planner.from);
  const { showPane, openStation, openSegment, openLine, closeCard } = useStore.getState();
  const narrow = useMedia('(max-width: 47.99rem)');
  const tall = useMedia('(max-aspect-ratio: 1/1)');
  const panelRef = useRef<HTMLDivElement>(null);
  const whole = layouts[narrow || tall ? 'portrait' : 'landscape'];

  const itinerary = useMemo(() => openedOf(journey, selection.itinerary), [journey, selection.itinerary]);
  const pillOf = useCallback(
    (one: Itinerary, index: number) => {
      const step = one.steps[index];
      const segment = network.segments.find((candidate) => candidate.id === step?.segment);
      if (!step || !segment) return '';
      const months = { min: step.monthsMin, max: step.monthsMax };
      const name = text(segment.name);
      return step.monthsMax === 0 ? name : `${name} · ${duration(months, { min: 0, max: 0 })}`;
    },
    [network, text, duration],
  );
  const { station, segment, line } = selection;
  const emphasis = useMemo(
    () => emphasisOf(network, { itinerary, station, segment, line, found: journey.shown }, pillOf),
    [network, itinerary, station, segment, line, journey, pillOf],
  );
  const sight = useSight(journey);
  const hidden = useMemo(() => hiddenTracks(whole, sight), [whole, sight]);
  const [isAlone, setAlone] = useState(false);
  const part = useMemo(
    () =>
      isAlone
        ? partOf(
            network.segments.map((one) => one.id),
            emphasis?.segments,
            hidden,
          )
        : null,
    [isAlone, network, emphasis, hidden],
  );
  const target = useCompact(network, whole, part);
  const layout = useMorph(target);
  const canStandAlone = emphasis !== null || hidden.size > whole.tracks.length - network.segments.length;
  // Opstap stays folded until somebody is there: most people start later.
  const foldOpstap = useMemo(() => {
    const opstap = new Set(network.stations.filter((one) => one.drawnAtLevel === 'opstap').map((one) => one.id));
    const touched = [
      from,
      station,
      ...journey.profile.holdings.map((holding) => holding.station),
      ...(emphasis?.isOne ? emphasis.stations : []),
    ];
    return !touched.some((id) => id && opstap.has(id));
  }, [network, from, station, journey, emphasis]);

  const [isPrinting, setPrinting] = useState(false);
  const onPrinted = useCallback(() => setPrinting(false), []);

  const onStation = useCallback((id: StationId) => openStation(id), [openStation]);
  const onSegment = useCallback((id: SegmentId) => openSegment(id), [openSegment]);
  const onList = useCallback(() => {
    closeCard();
    showPane('lijst');
    // The list is there after the next paint.
    requestAnimationFrame(() => {
      const list = document.getElementById('kaart-als-lijst');
      list?.scrollIntoView();
      list?.focus({ preventScroll: true });
    });
  }, [closeCard, showPane]);

  // A new card or itinerary begins at its top, also for who reads with a screen reader. With the next frame, which lays
  // out anyway: at once would lay out the whole screen a second time, before what was pressed stands out.
  const openedKey = [selection.itinerary, station, segment, line].join('|');
  useEffect(() => {
    if (openedKey === '|||') return;
    const frame = requestAnimationFrame(() => panelRef.current?.scrollTo?.({ top: 0 }));
    return () => cancelAnimationFrame(frame);
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
          <ErrorBoundary>
            <NetworkMap
              network={network}
              layout={layout}
              isStill={layout === target}
              emphasis={isAlone && !emphasis?.isOne ? null : emphasis}
              picked={station}
              here={from}
              foldOpstap={foldOpstap}
              hiddenSegments={hidden}
              alone={canStandAlone ? { isOn: isAlone, onToggle: () => setAlone((before) => !before) } : null}
              onStation={onStation}
              onSegment={onSegment}
              onLeave={closeCard}
              onList={onList}
            />
            <Legend
              sight={sight}
              chosen={line}
              onLine={(id) => (id ? openLine(id) : closeCard())}
              onSegment={onSegment}
              onList={onList}
              onPrint={() => setPrinting(true)}
            />
            {isPrinting && (
              <Suspense>
                <MapPoster network={network} layout={layouts.landscape} sight={sight} onDone={onPrinted} />
              </Suspense>
            )}
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

/** What stands out if anything does, else everything; without what is out of sight. */
function partOf(
  all: readonly SegmentId[],
  emphasised: ReadonlySet<SegmentId> | undefined,
  hidden: ReadonlySet<SegmentId>,
): ReadonlySet<SegmentId> | null {
  const part = new Set(all.filter((id) => !hidden.has(id) && (!emphasised || emphasised.has(id))));
  return part.size > 0 ? part : null;
}

/** The itinerary that is open; if it is not there (any more), the one most like it. */
function openedOf({ finding }: Journey, wanted: string | null): Itinerary | null {
  if (wanted === null) return null;
  const byId = new Map(finding.itineraries.map((one) => [one.id, one]));
  const id = byId.has(wanted) ? wanted : nearestItinerary(wanted, [...byId.keys()]);
  return (id !== undefined && byId.get(id)) || null;
}
