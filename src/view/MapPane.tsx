import { memo, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import type { Orientation } from '#layout/map-layout.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { emphasisOf } from './map/emphasis.ts';
import { hiddenTracks } from './map/hidden.ts';
import { Legend } from './map/Legend.tsx';
import { NetworkMap } from './map/NetworkMap.tsx';
import { useCompact, useMorph } from './map/useCompact.ts';
import { useSight } from './map/useSight.ts';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import type { Journey } from './shared/journey.ts';
import { Loading } from './shared/Loading.tsx';
import { useLayout } from './shared/layouts.ts';
import { lazyPart } from './shared/lazy-part.ts';
import { useLanguage } from './shared/useLanguage.ts';

const MapPoster = lazyPart(async () => (await import('./print/MapPoster.tsx')).MapPoster);

interface MapPaneProps {
  readonly journey: Journey;
  readonly itinerary: Itinerary | null;
  readonly orientation: Orientation;
  /** Leaves out everything that does not stand out. */
  readonly alone: { readonly isOn: boolean; readonly onToggle: () => void };
}

/** The map with what stands out on it, and its legend. Waits for its layout. */
export const MapPane = memo(function MapPane({ journey, itinerary, orientation, alone }: MapPaneProps) {
  const { network, useStore } = useApp();
  const { text, duration } = useLanguage();
  const { station, segment, line } = useStore((state) => state.selection);
  const from = useStore((state) => state.planner.from);
  const { showPane, openStation, openSegment, closeCard } = useStore.getState();
  const whole = useLayout(orientation);
  const isAlone = alone.isOn;

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
  const emphasis = useMemo(
    () => emphasisOf(network, { itinerary, station, segment, line, found: journey.shown }, pillOf),
    [network, itinerary, station, segment, line, journey, pillOf],
  );
  const sight = useSight(journey);
  // The map answers a filter first: what is counted follows.
  const counted = useDeferredValue(sight);
  const hidden = useMemo(() => hiddenTracks(whole, sight), [whole, sight]);
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
  const opstap = useMemo(
    () => new Set(network.stations.filter((one) => one.drawnAtLevel === 'opstap').map((one) => one.id)),
    [network],
  );
  const foldOpstap = useMemo(() => {
    const touched = [
      from,
      station,
      ...journey.profile.holdings.map((holding) => holding.station),
      ...(emphasis?.isOne ? emphasis.stations : []),
    ];
    return !touched.some((id) => id && opstap.has(id));
  }, [opstap, from, station, journey, emphasis]);

  const [isPrinting, setPrinting] = useState(false);
  const onPrint = useCallback(() => setPrinting(true), []);
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

  return (
    <>
      <ErrorBoundary part="map">
        <NetworkMap
          network={network}
          layout={layout}
          isStill={layout === target}
          emphasis={isAlone && !emphasis?.isOne ? null : emphasis}
          picked={station}
          here={from}
          foldOpstap={foldOpstap}
          hiddenSegments={hidden}
          alone={canStandAlone ? alone : null}
          onStation={onStation}
          onSegment={onSegment}
          onLeave={closeCard}
          onList={onList}
        />
      </ErrorBoundary>
      <ErrorBoundary part="legend">
        <Legend sight={counted} onSegment={onSegment} onList={onList} onPrint={onPrint} />
      </ErrorBoundary>
      {isPrinting && (
        <ErrorBoundary part="poster">
          <Suspense fallback={<Loading quiet />}>
            <MapPoster network={network} sight={sight} onDone={onPrinted} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
});

/** What stands out if anything does, else everything; without what is out of sight. */
function partOf(
  all: readonly SegmentId[],
  emphasised: ReadonlySet<SegmentId> | undefined,
  hidden: ReadonlySet<SegmentId>,
): ReadonlySet<SegmentId> | null {
  const part = new Set(all.filter((id) => !hidden.has(id) && (!emphasised || emphasised.has(id))));
  return part.size > 0 ? part : null;
}
