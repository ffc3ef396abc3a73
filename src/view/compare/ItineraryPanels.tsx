import { Suspense, useMemo } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { useApp } from '../shared/app-context.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { Loading } from '../shared/Loading.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import { useTriedAnswers } from '../shared/useAnswers.ts';

const TimelineView = lazyPart(async () => (await import('./TimelineView.tsx')).TimelineView);
const MoneyView = lazyPart(async () => (await import('./MoneyView.tsx')).MoneyView);

interface PanelProps {
  readonly itinerary: Itinerary;
}

/** The timeline of one itinerary. It loads after the rest of the card. */
export function TimelinePanel({ itinerary }: PanelProps) {
  const { network, today } = useApp();
  const answers = useTriedAnswers();
  const age = useMemo(() => toProfile(answers, { network, today }).profile.facts.leeftijd, [answers, network, today]);
  const itineraries = useMemo(() => [itinerary], [itinerary]);
  return (
    <ErrorBoundary part="timeline">
      <Suspense fallback={<Loading quiet />}>
        <TimelineView itineraries={itineraries} age={age} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The money of one itinerary. It loads after the rest of the card. */
export function MoneyPanel({ itinerary }: PanelProps) {
  return (
    <ErrorBoundary part="money">
      <Suspense fallback={<Loading quiet />}>
        <MoneyView itinerary={itinerary} />
      </Suspense>
    </ErrorBoundary>
  );
}
