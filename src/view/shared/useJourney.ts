import { useMemo } from 'react';
import type { Finding, Itinerary } from '#domain/itinerary.ts';
import { canonicalOf, countedAs, indexOf } from '#domain/network-index.ts';
import { sieve } from '#domain/preferences.ts';
import type { Goal, Holding, Preferences, Profile } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { startAfter, type Told, toProfile } from '#questionnaire/to-profile.ts';
import type { FiltersState } from '#state/app-state.ts';
import { useApp } from './app-context.ts';
import { useAnswers, useTriedAnswers } from './useAnswers.ts';

/** What the list is about: nothing yet, from one end, to one end, or from end to end. */
export type JourneyKind = 'none' | 'to-goal' | 'from-start' | 'to-goal-from-anywhere';

/** The answer to what planner and Routewijzer say together. */
export interface Journey {
  readonly kind: JourneyKind;
  readonly profile: Profile;
  readonly finding: Finding;
  /** What filters and preferences leave. */
  readonly shown: readonly Itinerary[];
  /** How many they do not. */
  readonly leftOut: number;
}

const NOTHING: Finding = { itineraries: [], explained: [], missing: [] };

/** Everything the person holds, with Van first. What the Routewijzer knows about Van (a diploma still to come) is kept. */
export function holdingsWith(from: StationId | null, told: readonly Holding[]): readonly Holding[] {
  if (!from) return told;
  const known = told.find((holding) => holding.station === from);
  return [known ?? { station: from, when: { kind: 'heeft' } }, ...told.filter((holding) => holding !== known)];
}

const isWish = (answers: Answers) => ['voor-wie', 'rol', 'vakken'].some((id) => id in answers);

/** Filters of the screen narrow what the Routewijzer was told. */
function preferencesOf(told: Preferences, filters: FiltersState): Preferences {
  const limits = [told.maxMonths, filters.maxMonths ?? undefined].filter((months) => months !== undefined);
  return {
    formGroups: filters.formGroups.length > 0 ? filters.formGroups : told.formGroups,
    needsIncome: filters.needsIncome || told.needsIncome === true,
    withoutAdmissionTest: filters.withoutAdmissionTest || told.withoutAdmissionTest === true,
    ...(limits.length > 0 ? { maxMonths: Math.min(...limits) } : {}),
  };
}

/** The steps of those itineraries that this person can take. */
export function possibleIn(itineraries: readonly Itinerary[]): ReadonlySet<SegmentId> {
  const possible = itineraries.filter((one) => one.verdict.kind !== 'nu-niet');
  return new Set(possible.flatMap((one) => one.steps.map((step) => step.segment)));
}

/** The person of whom planner and Routewijzer tell together. */
export const personOf = (from: StationId | null, { profile }: Told): Profile => ({
  holdings: holdingsWith(from, profile.holdings),
  facts: profile.facts,
});

interface JourneyRequest {
  readonly network: Network;
  readonly told: Told;
  readonly answers: Answers;
  readonly from: StationId | null;
  readonly to: StationId | null;
  readonly today: string;
  /** Years that the person waits before beginning. */
  readonly yearsLater?: number;
}

/** What is known of both ends decides what the list is about. */
function kindOf(hasStart: boolean, to: StationId | null, answers: Answers): JourneyKind {
  if (to) return hasStart ? 'to-goal' : 'to-goal-from-anywhere';
  return hasStart || isWish(answers) ? 'from-start' : 'none';
}

/** Searches for what planner and answers say together, before any filter. */
export function journeyOf({ network, told, answers, from, to, today, yearsLater = 0 }: JourneyRequest) {
  const profile = personOf(from, told);
  const kind = kindOf(profile.holdings.length > 0, to, answers);
  if (kind === 'none') return { kind, profile, finding: NOTHING };
  const goal: Goal = to ? { kind: 'station', station: to } : told.goal;
  const all = findItineraries(network, profile, goal, {
    today,
    ...startAfter({ ...told, profile }, today, yearsLater),
  });
  // Somebody who says "ik ben nu hier" asks about that start; what they hold beside it still counts for the conditions.
  const index = indexOf(network);
  const begin = from ? countedAs(index, from) : [];
  const finding = from
    ? { ...all, itineraries: all.itineraries.filter((one) => begin.includes(canonicalOf(index, one.from))) }
    : all;
  // A wish that only one goal fits is a goal: then every way there counts.
  const goals = new Set(finding.itineraries.map((one) => one.to));
  return {
    kind: kind === 'from-start' && goals.size === 1 && isWish(answers) ? ('to-goal' as const) : kind,
    profile,
    finding,
  };
}

/** What the list is searched by. */
interface Between {
  readonly from: StationId | null;
  readonly to: StationId | null;
  readonly answers: Answers;
  readonly yearsLater: number;
}

/** The journey between these ends by these answers. Searched once per change. */
function useJourneyOf({ from, to, answers, yearsLater }: Between): Journey {
  const { network, today, useStore } = useApp();
  const filters = useStore((state) => state.filters);
  const told = useMemo(() => toProfile(answers, { network, today }), [answers, network, today]);
  const searched = useMemo(
    () => journeyOf({ network, told, answers, from, to, today, yearsLater }),
    [network, told, answers, from, to, today, yearsLater],
  );
  return useMemo(() => {
    const { kept, leftOut } = sieve(
      indexOf(network),
      searched.finding.itineraries,
      preferencesOf(told.preferences, filters),
    );
    const shown = filters.onlyPossible ? kept.filter((one) => one.verdict.kind !== 'nu-niet') : kept;
    return { ...searched, shown, leftOut: leftOut.length + kept.length - shown.length };
  }, [network, searched, told, filters]);
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
