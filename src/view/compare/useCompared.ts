import { useMemo } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import type { NetworkSegment } from '#model/network.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { nearestItinerary } from '#state/url-decode.ts';
import { useMedia } from '../map/useMedia.ts';
import { useApp } from '../shared/app-context.ts';
import { journeyOf } from '../shared/journey-of.ts';
import { useTriedAnswers } from '../shared/useAnswers.ts';
import { useJourney } from '../shared/useJourney.ts';

/** How many stand side by side on a narrow and on a wide screen. */
const NARROW = 2;
const WIDE = 3;

/** How many itineraries fit side by side now. */
export const useCompareLimit = (): number => (useMedia('(min-width: 64rem)') ? WIDE : NARROW);

/** One chosen id and what stands for it: itself, the nearest one there is, or nothing. */
export interface ComparedItinerary {
  readonly wanted: string;
  readonly itinerary: Itinerary | null;
}

/** What is compared, in the order of choosing, and what else there is to compare it with. */
export interface Comparison {
  readonly compared: readonly ComparedItinerary[];
  /** Possible itineraries that are not chosen yet, in the order of the list. */
  readonly others: readonly Itinerary[];
  readonly age: number | undefined;
}

/**
 * The chosen itineraries for this person, with what is tried. One that the list does not hold (another Van or Naar, a
 * link without them) is searched between its own ends.
 */
export function useCompared(): Comparison {
  const { network, today, useStore } = useApp();
  const ids = useStore((state) => state.selection.compared);
  const yearsLater = useStore((state) => state.whatIf?.yearsLater ?? 0);
  const answers = useTriedAnswers();
  const journey = useJourney();
  return useMemo(() => {
    const told = toProfile(answers, { network, today });
    const segmentsOf = (id: string): readonly NetworkSegment[] =>
      id.split('~').flatMap((step) => network.segments.find((one) => one.id === step.split('.')[0]) ?? []);
    const between = (id: string): readonly Itinerary[] => {
      const segments = segmentsOf(id);
      const [first, last] = [segments[0], segments.at(-1)];
      if (!first || !last) return [];
      return journeyOf({ network, told, answers, from: first.from, to: last.to, today, yearsLater }).finding
        .itineraries;
    };
    const listed = journey.finding.itineraries;
    const found = ids.map((wanted) => {
      const inList = listed.find((one) => one.id === wanted);
      if (inList) return { wanted, itinerary: inList, among: listed };
      const among = [...between(wanted), ...listed];
      const id = among.some((one) => one.id === wanted)
        ? wanted
        : nearestItinerary(
            wanted,
            among.map((one) => one.id),
          );
      return { wanted, itinerary: among.find((one) => one.id === id) ?? null, among };
    });
    const pool = journey.shown.length > 0 ? journey.shown : (found[0]?.among ?? []);
    return {
      compared: found,
      others: pool.filter((one) => one.verdict.kind !== 'nu-niet' && !ids.includes(one.id)),
      age: journey.profile.facts.leeftijd ?? told.profile.facts.leeftijd,
    };
  }, [network, today, ids, yearsLater, answers, journey]);
}

/** Chooses an itinerary, or takes it back. Beyond what fits side by side the oldest goes. */
export function useToggleCompared(): (id: string) => void {
  const { useStore } = useApp();
  const limit = useCompareLimit();
  return (id) => {
    const { selection, toggleCompared } = useStore.getState();
    const { compared } = selection;
    if (!compared.includes(id))
      for (const old of compared.slice(0, Math.max(0, compared.length - limit + 1))) toggleCompared(old);
    toggleCompared(id);
  };
}
