import type { NetworkSegment, NetworkVariant } from '#model/network.ts';
import type { SegmentId, StationId, VariantId } from '#model/provenance.ts';
import { TRAVELLABLE } from '#model/vocabulary.ts';
import { canonicalOf, countedAs, leavingFrom, type NetworkIndex } from './network-index.ts';

/** May this variant be part of an itinerary at all? */
export const isTravellable = (segment: NetworkSegment, variant: NetworkVariant): boolean =>
  TRAVELLABLE.includes(segment.status) && TRAVELLABLE.includes(variant.status ?? segment.status);

const isDated = ({ validFrom, validUntil }: NetworkSegment | NetworkVariant) =>
  validFrom !== undefined || validUntil !== undefined;

/** A segment in one variant that may be part of an itinerary. Each is one object per network, so that it can be a key. */
export interface Ride {
  /** `segment.variant`: its part of the id of an itinerary. */
  readonly id: string;
  /** Counted from 0 over the whole network. */
  readonly number: number;
  readonly segment: NetworkSegment;
  readonly variant: NetworkVariant;
  /** Has one of them a first or a last day? */
  readonly isDated: boolean;
  /** Number of the canonical station where it arrives. */
  readonly to: number;
  /** Does it leave a start-only twin: is it meant for who is there already, in another sector? */
  readonly isLateral: boolean;
}

/**
 * From where one ride leads to each station: to station `n` from `from[at[n]]` up to, not including, `from[at[n + 1]]`.
 * Two lists of numbers, because the fewest steps are worked out over the whole network in every search.
 */
export interface Before {
  readonly at: Int32Array;
  readonly from: Int32Array;
}

/**
 * Everything that can be travelled, with the canonical stations numbered from 0: a search looks at thousands of places,
 * and a number finds its place in a list without a text to compare.
 */
export interface Timetable {
  readonly stations: readonly StationId[];
  readonly numberOf: ReadonlyMap<StationId, number>;
  /** Per station: the stations that being there counts as, itself first. */
  readonly counted: readonly (readonly number[])[];
  /** Per station: the rides that somebody there may take, in order of id. */
  readonly leaving: readonly (readonly Ride[])[];
  /** The stations from which one ride leads somewhere, by what kind of ride. */
  readonly before: Readonly<Record<'direct' | 'lateral' | 'any', Before>>;
  readonly hasLaterals: boolean;
  readonly ofSegment: ReadonlyMap<SegmentId, readonly Ride[]>;
}

const made = new WeakMap<NetworkIndex, Timetable>();

/** The timetable of a network; made once. */
export function timetableOf(index: NetworkIndex): Timetable {
  const known = made.get(index);
  if (known) return known;
  const timetable = createTimetable(index);
  made.set(index, timetable);
  return timetable;
}

function createTimetable(index: NetworkIndex): Timetable {
  const { segments } = index.network;
  // Stations that only a segment names lead nowhere, but have a number like any other.
  const stations = [...new Set([...index.counted.keys(), ...segments.map(({ to }) => canonicalOf(index, to))])];
  const numberOf = new Map(stations.map((id, number) => [id, number]));
  const numbersOf = (ids: readonly StationId[]) => ids.flatMap((id) => numberOf.get(id) ?? []);
  let rides = 0;
  const numbered = (ride: Omit<Ride, 'number'>): Ride => ({ ...ride, number: rides++ });
  const ofSegment = new Map(segments.map((each) => [each.id, ridesOn(index, each, numbersOf).map(numbered)]));
  const leaving = stations.map((id) => leavingFrom(index, id).flatMap((each) => ofSegment.get(each.id) ?? []));
  return {
    stations,
    numberOf,
    counted: stations.map((id) => numbersOf(countedAs(index, id))),
    leaving,
    before: {
      direct: turned(leaving, ({ isLateral }) => !isLateral),
      lateral: turned(leaving, ({ isLateral }) => isLateral),
      any: turned(leaving, () => true),
    },
    hasLaterals: leaving.some((rides) => rides.some(({ isLateral }) => isLateral)),
    ofSegment,
  };
}

function ridesOn(
  index: NetworkIndex,
  segment: NetworkSegment,
  numbersOf: (ids: readonly StationId[]) => readonly number[],
): readonly Omit<Ride, 'number'>[] {
  const isLateral = index.stations.get(segment.from)?.sameAs !== undefined;
  return numbersOf([canonicalOf(index, segment.to)]).flatMap((to) =>
    segment.variants
      .filter((variant) => isTravellable(segment, variant))
      .map((variant) => ({
        id: `${segment.id}.${variant.id}`,
        segment,
        variant,
        isDated: isDated(segment) || isDated(variant),
        to,
        isLateral,
      })),
  );
}

/** From where these rides lead to each station, each once. */
function turned(leaving: readonly (readonly Ride[])[], counts: (ride: Ride) => boolean): Before {
  const before: number[][] = leaving.map(() => []);
  leaving.forEach((rides, from) => {
    for (const ride of rides) {
      const known = before[ride.to];
      // The stations come one after the other: one that is there already is the last.
      if (counts(ride) && known?.at(-1) !== from) known?.push(from);
    }
  });
  const at = new Int32Array(before.length + 1);
  before.forEach((known, to) => {
    at[to + 1] = (at[to] ?? 0) + known.length;
  });
  return { at, from: Int32Array.from(before.flat()) };
}

/** The ride by these ids; nothing when there is none, or when it may not be in an itinerary. */
export const rideOf = (index: NetworkIndex, segment: SegmentId, variant: VariantId): Ride | undefined =>
  timetableOf(index)
    .ofSegment.get(segment)
    ?.find((each) => each.variant.id === variant);
