import type { Network } from '#model/network.ts';
import type { ConditionId, SegmentId, StationId } from '#model/provenance.ts';
import type { Itinerary, Step } from './itinerary.ts';
import { countedAs, indexOf, leavingFrom, type NetworkIndex } from './network-index.ts';
import { isTravellable, timetableOf } from './rides.ts';
import { targetsOf } from './targets.ts';

/** What lies around a station: canonical stations, each with the fewest steps (1 or more), nearest first. */
export interface Surroundings {
  /** The stations from which this one can be reached. */
  readonly inward: ReadonlyMap<StationId, number>;
  /** The stations that can be reached from this one. */
  readonly outward: ReadonlyMap<StationId, number>;
}

/**
 * Everything that leads to a station and everything it opens, over steps that may be in an itinerary, whatever the
 * person. Twins are one station; being at a station that counts as another takes no step, so what this station counts
 * as is not in `outward` and what counts as it is not in `inward`. A station that is not in the network has neither.
 */
export function surroundingsOf(network: Network, station: StationId): Surroundings {
  const index = indexOf(network);
  return { inward: withoutStart(stepsTo(index, station)), outward: withoutStart(stepsFrom(index, station)) };
}

/** Per canonical station that leads there, whatever the kind of ride: the fewest steps it takes. Where it leads has 0. */
function stepsTo(index: NetworkIndex, station: StationId): ReadonlyMap<StationId, number> {
  const { stations, numberOf, before } = timetableOf(index);
  const { at: begin, from } = before.any;
  const steps = new Map([...targetsOf(index, { kind: 'station', station })].map((each) => [each, 0]));
  // A Map visits what is added while it is walked: breadth first, so the first number found is the smallest.
  for (const [at, number] of steps) {
    const to = numberOf.get(at) ?? -1;
    for (const each of from.subarray(begin[to] ?? 0, begin[to + 1] ?? 0)) {
      const id = stations[each];
      if (id !== undefined && !steps.has(id)) steps.set(id, number + 1);
    }
  }
  return steps;
}

const withoutStart = (steps: ReadonlyMap<StationId, number>): ReadonlyMap<StationId, number> =>
  new Map([...steps].filter(([, number]) => number > 0));

/** Per canonical station that can be reached: the fewest steps it takes. Where the person is has 0. */
function stepsFrom(index: NetworkIndex, station: StationId): ReadonlyMap<StationId, number> {
  const steps = new Map(countedAs(index, station).map((each) => [each, 0]));
  // A Map visits what is added while it is walked: breadth first, so the first number found is the smallest.
  for (const [at, number] of steps) {
    for (const segment of leavingFrom(index, at)) {
      if (!segment.variants.some((each) => isTravellable(segment, each))) continue;
      for (const each of countedAs(index, segment.to)) if (!steps.has(each)) steps.set(each, number + 1);
    }
  }
  return steps;
}

/** Can this person come through a step? `lost`: the conditions that stand in the way, at this step or before it. */
export type SegmentReach =
  | { readonly kind: 'possible' }
  | { readonly kind: 'blocked'; readonly lost: readonly ConditionId[] };

/**
 * For every step that these itineraries take: is it possible, that is, is nothing lost up to and including it in one of
 * them? If not: the fewest conditions that are lost, of equally few those of the itinerary that comes first. What comes
 * after a step says nothing about it, and a step that no itinerary takes is not in the answer.
 */
export function reachOf(itineraries: readonly Itinerary[]): ReadonlyMap<SegmentId, SegmentReach> {
  const reach = new Map<SegmentId, SegmentReach>();
  for (const { steps } of itineraries) {
    const lost = new Set<ConditionId>();
    for (const step of steps) {
      for (const each of lostAt(step)) lost.add(each);
      const known = reach.get(step.segment);
      if (!known || isBetter(lost.size, known)) reach.set(step.segment, reachWith([...lost]));
    }
  }
  return reach;
}

const lostAt = ({ conditions }: Step): readonly ConditionId[] =>
  conditions.filter((each) => each.standing === 'lost').map((each) => each.condition);

const isBetter = (lost: number, known: SegmentReach) => known.kind === 'blocked' && lost < known.lost.length;

const reachWith = (lost: readonly ConditionId[]): SegmentReach =>
  lost.length === 0 ? { kind: 'possible' } : { kind: 'blocked', lost };
