import type { NetworkSegment } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { canonicalOf, leavingFrom, type NetworkIndex } from './network-index.ts';
import type { Holding } from './profile.ts';
import type { Before, Ride, Timetable } from './rides.ts';

/** The way out of a holding: the first segment of some itineraries. */
export interface Departure {
  readonly from: Holding;
  readonly segment: NetworkSegment;
}

const monthOfHolding = ({ when }: Holding) => (when.kind === 'heeft' ? 0 : when.month);

/**
 * Every segment by which a person with these holdings can leave, each once: from the holding that is there first, and
 * then rather from the station itself than from one that counts as it.
 */
export function departuresOf(index: NetworkIndex, holdings: readonly Holding[]): readonly Departure[] {
  const ways = holdings.flatMap((from) => {
    const own = canonicalOf(index, from.station);
    return leavingFrom(index, from.station).map((segment) => ({
      from,
      segment,
      detour: canonicalOf(index, segment.from) === own ? 0 : 1,
    }));
  });
  ways.sort((a, b) => monthOfHolding(a.from) - monthOfHolding(b.from) || a.detour - b.detour);
  const first = new Map<SegmentId, Departure>();
  for (const { from, segment } of ways) if (!first.has(segment.id)) first.set(segment.id, { from, segment });
  return [...first.values()];
}

/** How far to look for a way to a target: how many steps, and how many of them lateral. */
interface Limits {
  readonly maxSteps: number;
  readonly laterals: number;
}

/**
 * The fewest steps to a target: `steps[k][n]` from the station with number `n` (`Timetable`), with at most `k` lateral
 * steps; 0 for a target, `FAR` when no target is within the limits.
 */
export type StepsToTarget = readonly Int32Array[];

/** More steps than any way has. */
const FAR = 2 ** 31 - 1;

/** The fewest steps to one of these targets from everywhere, for every number of lateral steps within the limits. */
export function stepsToTarget(
  timetable: Timetable,
  targets: ReadonlySet<StationId>,
  { laterals, maxSteps }: Limits,
): StepsToTarget {
  const begin = [...targets].flatMap((id) => timetable.numberOf.get(id) ?? []);
  const steps: Int32Array[] = [];
  for (let k = 0; k <= laterals; k++) steps.push(stepsWith(timetable, begin, maxSteps, steps[k - 1]));
  return steps;
}

/** The same with one lateral step more than in `fewer`; without any if there is no `fewer`. */
function stepsWith({ stations, before }: Timetable, targets: readonly number[], maxSteps: number, fewer?: Int32Array) {
  const steps = new Int32Array(stations.length).fill(FAR);
  // Where it is known in how many steps, but not yet what that means for the stations before it.
  const reached: number[] = [];
  const reach = (station: number, number: number) => {
    if (number >= (steps[station] ?? 0)) return;
    steps[station] = number;
    reached.push(station);
  };
  const reachBefore = ({ at, from }: Before, station: number, number: number) => {
    const end = at[station + 1] ?? 0;
    if (number < maxSteps) for (let each = at[station] ?? 0; each < end; each++) reach(from[each] ?? 0, number + 1);
  };
  for (const each of targets) reach(each, 0);
  fewer?.forEach((number, station) => {
    reachBefore(before.lateral, station, number);
  });
  for (const station of reached) reachBefore(before.direct, station, steps[station] ?? FAR);
  return steps;
}

/** Where to, and how far at most. */
export interface Destination {
  /** To every target, for as many lateral steps as there may be. The first step never is one: the person is there. */
  readonly steps: StepsToTarget;
  /** Does an itinerary end at the first target it meets? If not, a target may lie on the way to another. */
  readonly stopsAtFirst: boolean;
  readonly maxSteps: number;
}

/** What is made of the rides on the way: `Begin` before the first, a `Way` after each. */
export interface Journal<Begin, Way> {
  /** One ride more. `null`: it cannot be taken there, and nothing after it. */
  readonly take: (previous: Begin | Way, ride: Ride) => Way | null;
  /** A way to a target. */
  readonly arrive: (way: Way) => void;
}

/**
 * Walks every simple path from where somebody is to a target, ride by ride, each shared beginning once; answers by what
 * is to be called with each first ride. Simple: it never enters a station where the person is (`own`), was, or which
 * one of those counts as.
 *
 * Exact within the limits: only what cannot arrive is cut off. A ride is left out where its station was visited, and
 * where the fewest steps from there to any target, with the lateral steps that are left, are more than the steps that
 * are left. No way can take fewer than those. Nothing is left out because another way seems better.
 */
export function createWalk<Begin, Way>(
  { counted, leaving, stations }: Timetable,
  own: Iterable<number>,
  { steps, stopsAtFirst, maxSteps }: Destination,
  { take, arrive }: Journal<Begin, Way>,
): (begin: Begin, first: Ride) => void {
  // How many stations of the way so far count as each station: undone on the way back, so that nothing is copied.
  const visited = new Uint16Array(stations.length);
  const mark = (numbers: Iterable<number>, by: number) => {
    for (const each of numbers) visited[each] = (visited[each] ?? 0) + by;
  };
  mark(own, 1);
  const enter = (previous: Begin | Way, ride: Ride, left: number, lateralsLeft: number) => {
    const { to } = ride;
    const toGo = steps[lateralsLeft]?.[to] ?? FAR;
    if (toGo > left || visited[to] !== 0) return;
    const way = take(previous, ride);
    if (way === null) return;
    if (toGo === 0) arrive(way);
    if (left === 0 || (toGo === 0 && stopsAtFirst)) return;
    mark(counted[to] ?? [], 1);
    for (const next of leaving[to] ?? []) enter(way, next, left - 1, lateralsLeft - (next.isLateral ? 1 : 0));
    mark(counted[to] ?? [], -1);
  };
  return (begin, first) => enter(begin, first, maxSteps - 1, steps.length - 1);
}
