import { use, useMemo } from 'react';
import type { StationId } from '#model/provenance.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { useApp } from './app-context.ts';
import { type Journey, NO_JOURNEY } from './journey.ts';
import { late } from './late.ts';
import { useAnswers, useTriedAnswers } from './useAnswers.ts';

/** The search for itineraries and the rules of the verdicts: not in the first load, for who chose nothing needs none. */
export const JOURNEYS = late(() => import('./journey-of.ts'));

/** What the list is searched by. */
interface Between {
  readonly from: StationId | null;
  readonly to: StationId | null;
  readonly answers: Answers;
  readonly yearsLater: number;
}

/**
 * The journey between these ends by these answers. Searched once per change. Where somebody chose something before the
 * search has loaded, the part that asks waits in its `<Suspense>`.
 */
function useJourneyOf({ from, to, answers, yearsLater }: Between): Journey {
  const { network, today, useStore } = useApp();
  // One by one: what the legend alone puts out of sight makes no other journey.
  const formGroups = useStore(({ filters }) => filters.formGroups);
  const maxMonths = useStore(({ filters }) => filters.maxMonths);
  const needsIncome = useStore(({ filters }) => filters.needsIncome);
  const withoutAdmissionTest = useStore(({ filters }) => filters.withoutAdmissionTest);
  const onlyPossible = useStore(({ filters }) => filters.onlyPossible);
  const isNothing = !from && !to && Object.keys(answers).length === 0;
  const code = isNothing ? null : (JOURNEYS.get() ?? use(JOURNEYS.load()));
  const told = useMemo(() => code?.toldBy(answers, network, today), [code, answers, network, today]);
  const searched = useMemo(
    () => code && told && code.journeyOf({ network, told, answers, from, to, today, yearsLater }),
    [code, network, told, answers, from, to, today, yearsLater],
  );
  return useMemo(() => {
    const filters = { formGroups, maxMonths, needsIncome, withoutAdmissionTest, onlyPossible };
    return code && told && searched ? code.sifted(network, searched, { told, filters }) : NO_JOURNEY;
  }, [code, network, searched, told, formGroups, maxMonths, needsIncome, withoutAdmissionTest, onlyPossible]);
}

/** The journey between these ends, for the same person and filters and with what is tried. */
export function useJourneyBetween(from: StationId | null, to: StationId | null): Journey {
  const { useStore } = useApp();
  const yearsLater = useStore((state) => state.whatIf?.yearsLater ?? 0);
  return useJourneyOf({ from, to, answers: useTriedAnswers(), yearsLater });
}

/** The journey that planner and Routewijzer describe together, with what is tried. */
export function useJourney(): Journey {
  const { useStore } = useApp();
  const { from, to } = useStore((state) => state.planner);
  return useJourneyBetween(from, to);
}

/** The journey by the real answers, whatever is tried. */
export function useRealJourney(): Journey {
  const { useStore } = useApp();
  const { from, to } = useStore((state) => state.planner);
  return useJourneyOf({ from, to, answers: useAnswers(), yearsLater: 0 });
}
