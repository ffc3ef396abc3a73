import { canonicalOf, countedAs, indexOf } from '#domain/network-index.ts';
import { sieve } from '#domain/preferences.ts';
import type { Goal, Holding, Preferences, Profile } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { startAfter, type Told, toProfile } from '#questionnaire/to-profile.ts';
import type { FiltersState } from '#state/app-state.ts';
import { type Journey, type JourneyKind, NO_JOURNEY } from './journey.ts';

/** The filters that say what is listed: those of the map alone do not. */
type ListFilters = Omit<FiltersState, `hidden${string}`>;

/** Everything the person holds, with Van first. What the Routewijzer knows about Van (a diploma still to come) is kept. */
export function holdingsWith(from: StationId | null, told: readonly Holding[]): readonly Holding[] {
  if (!from) return told;
  const known = told.find((holding) => holding.station === from);
  return [known ?? { station: from, when: { kind: 'heeft' } }, ...told.filter((holding) => holding !== known)];
}

const isWish = (answers: Answers) => ['voor-wie', 'rol', 'vakken'].some((id) => id in answers);

/** Filters of the screen narrow what the Routewijzer was told. */
function preferencesOf(told: Preferences, filters: ListFilters): Preferences {
  const limits = [told.maxMonths, filters.maxMonths ?? undefined].filter((months) => months !== undefined);
  return {
    formGroups: filters.formGroups.length > 0 ? filters.formGroups : told.formGroups,
    needsIncome: filters.needsIncome || told.needsIncome === true,
    withoutAdmissionTest: filters.withoutAdmissionTest || told.withoutAdmissionTest === true,
    ...(limits.length > 0 ? { maxMonths: Math.min(...limits) } : {}),
  };
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
  if (kind === 'none') return { kind, profile, finding: NO_JOURNEY.finding };
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

/** What these answers tell. */
export const toldBy = (answers: Answers, network: Network, today: string): Told =>
  toProfile(answers, { network, today });

/** What the filters and preferences leave of what was found. */
export function sifted(
  network: Network,
  searched: ReturnType<typeof journeyOf>,
  { told, filters }: { readonly told: Told; readonly filters: ListFilters },
): Journey {
  const { kept, leftOut } = sieve(
    indexOf(network),
    searched.finding.itineraries,
    preferencesOf(told.preferences, filters),
  );
  const shown = filters.onlyPossible ? kept.filter((one) => one.verdict.kind !== 'nu-niet') : kept;
  return { ...searched, shown, leftOut: leftOut.length + kept.length - shown.length };
}
