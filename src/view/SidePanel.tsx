import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import type { SelectionState } from '#state/app-state.ts';
import { hiddenSegmentsOf } from './map/hidden.ts';
import { type Looked, MapTwin } from './map/MapTwin.tsx';
import { useSight } from './map/useSight.ts';
import { EmptyList } from './planner/EmptyList.tsx';
import { Filters } from './planner/Filters.tsx';
import { Planner } from './planner/Planner.tsx';
import styles from './planner/planner.module.css';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { type Journey, possibleIn } from './shared/journey.ts';
import { Loading } from './shared/Loading.tsx';
import { late, useLate } from './shared/late.ts';
import { lazyPart } from './shared/lazy-part.ts';
import shared from './shared/shared.module.css';
import { useIsFirst } from './shared/useIsFirst.ts';
import { JOURNEYS } from './shared/useJourney.ts';
import { useLanguage } from './shared/useLanguage.ts';

const loadCards = () => import('./OpenedCard.tsx');
const OpenedCard = lazyPart(async () => (await loadCards()).OpenedCard);

const ContinueOffer = lazyPart(async () => (await import('./saved/ContinueOffer.tsx')).ContinueOffer);
const WhatMoved = lazyPart(async () => (await import('./what-if/WhatMoved.tsx')).WhatMoved);

/** The list with its cards, for who chose something. */
export const ITINERARY_LIST = late(() => import('./planner/ItineraryList.tsx').then((module) => module.ItineraryList));

function LateList(props: { readonly journey: Journey; readonly looked: string | null }) {
  const List = useLate(ITINERARY_LIST);
  return <List {...props} />;
}

/** List, search and cards, to be fetched before somebody asks for them. A failure shows when they do. */
export const LATER_PARTS: readonly (() => Promise<unknown>)[] = [JOURNEYS.load, ITINERARY_LIST.load, loadCards];

interface TwinProps {
  readonly journey: Journey;
  readonly looked: Looked;
}

/** The map as a list. It follows the filters of the legend after the map. */
function Twin({ journey, looked }: TwinProps) {
  const { network, useStore } = useApp();
  const ends = useStore((state) => state.planner);
  const { openStation, openSegment, openLine } = useStore.getState();
  const sight = useDeferredValue(useSight(journey));
  const hiddenSegments = useMemo(() => hiddenSegmentsOf(sight), [sight]);
  const foundSegments = useMemo(() => possibleIn(journey.shown), [journey]);
  return (
    <MapTwin
      network={network}
      hiddenSegments={hiddenSegments}
      foundSegments={foundSegments}
      ends={ends}
      looked={looked}
      onStation={openStation}
      onSegment={openSegment}
      onLine={openLine}
    />
  );
}

/** What the panel shows. */
export interface SidePanelProps {
  readonly journey: Journey;
  readonly itinerary: Itinerary | null;
  /** What is open; told and not asked, for the map is ahead of the panel. */
  readonly selection: SelectionState;
}

/** What stands beside the map: a card, an opened itinerary, or planner and list. */
export function SidePanel({ journey, itinerary, selection }: SidePanelProps) {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const { station, segment, line } = selection;
  // Whoever comes back from a card finds it marked in the list.
  const [looked, setLooked] = useState<Looked>({ station, segment, line });
  const isNew = station !== looked.station || segment !== looked.segment || line !== looked.line;
  if ((station || segment || line) && isNew) setLooked({ station, segment, line });
  const [route, setRoute] = useState<string | null>(null);
  if (itinerary && itinerary.id !== route) setRoute(itinerary.id);
  const isTrying = useStore((state) => state.whatIf !== null);
  const isFirst = useIsFirst();
  const actions = useStore.getState();
  if (station || segment || line || itinerary)
    return (
      // A card that fails takes neither the list nor the map with it; another card is a new try.
      <ErrorBoundary
        part="card"
        onLeave={actions.closeItinerary}
        key={[station, segment, line, itinerary?.id].join('|')}
      >
        <Suspense fallback={<Loading />}>
          <OpenedCard itinerary={itinerary} selection={selection} />
        </Suspense>
      </ErrorBoundary>
    );
  const invite = (
    <div className={styles.invite}>
      <p>
        <strong>{t('invite.title')}</strong>
        <br />
        {t('invite.text')}
      </p>
      <p className={`${shared.soft} ${shared.small}`}>{t('app.promise')}</p>
      <button type="button" className={shared.primary} onClick={() => actions.openScreen('routewijzer')}>
        {t('screen.routewijzer')}
      </button>
    </div>
  );
  return (
    <div className={styles.planner}>
      {journey.kind === 'none' && !isFirst && (
        <ErrorBoundary part="continue" fallback={null}>
          <Suspense fallback={null}>
            <ContinueOffer />
          </Suspense>
        </ErrorBoundary>
      )}
      <ErrorBoundary part="planner">
        <Planner />
        {journey.kind !== 'none' && <Filters />}
      </ErrorBoundary>
      {journey.kind === 'none' && invite}
      {isTrying && (
        <ErrorBoundary part="what-moved">
          <Suspense fallback={<Loading quiet />}>
            <WhatMoved journey={journey} />
          </Suspense>
        </ErrorBoundary>
      )}
      <ErrorBoundary part="list">
        {journey.kind === 'none' ? (
          <EmptyList journey={journey} />
        ) : (
          <Suspense fallback={<Loading />}>
            <LateList journey={journey} looked={route} />
          </Suspense>
        )}
      </ErrorBoundary>
      {journey.kind !== 'none' && invite}
      <ErrorBoundary part="twin">
        {/* Taken over after what stands above it. */}
        <Suspense>
          <Twin journey={journey} looked={looked} />
        </Suspense>
      </ErrorBoundary>
      <button type="button" className={shared.linkButton} onClick={() => actions.openScreen('vakken')}>
        {t('screen.vakken')}
      </button>
    </div>
  );
}
