import type { Finding, Itinerary } from '#domain/itinerary.ts';
import type { Profile } from '#domain/profile.ts';
import type { SegmentId } from '#model/provenance.ts';

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

/** The answer to nobody who asks for nothing. */
export const NO_JOURNEY: Journey = {
  kind: 'none',
  profile: { holdings: [], facts: {} },
  finding: { itineraries: [], explained: [], missing: [] },
  shown: [],
  leftOut: 0,
};

/** The steps of those itineraries that this person can take. */
export function possibleIn(itineraries: readonly Itinerary[]): ReadonlySet<SegmentId> {
  const possible = itineraries.filter((one) => one.verdict.kind !== 'nu-niet');
  return new Set(possible.flatMap((one) => one.steps.map((step) => step.segment)));
}
