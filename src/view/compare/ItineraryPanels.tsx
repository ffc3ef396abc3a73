import { lazy, Suspense, useMemo } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { useApp } from '../shared/app-context.ts';
import { useTriedAnswers } from '../shared/useAnswers.ts';

const TimelineView = lazy(() => import('./TimelineView.tsx').then((module) => ({ default: module.TimelineView })));
const MoneyView = lazy(() => import('./MoneyView.tsx').then((module) => ({ default: module.MoneyView })));

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
    <Suspense fallback={null}>
      <TimelineView itineraries={itineraries} age={age} />
    </Suspense>
  );
}

/** The money of one itinerary. It loads after the rest of the card. */
export function MoneyPanel({ itinerary }: PanelProps) {
  return (
    <Suspense fallback={null}>
      <MoneyView itinerary={itinerary} />
    </Suspense>
  );
}
