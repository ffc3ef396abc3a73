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
 * The fewest steps to a target, and one more: `steps[k][n]` from the station with number `n` (`Timetable`), with at most
 * `k` lateral steps; 1 for a target, 0 when no target is within the limits. So a list that is new says "nowhere yet".
 */
export type StepsToTarget = readonly Uint8Array[];

/** No way is longer: a number of steps is one byte, so that the list of a large network is soon there. */
const LONGEST = 250;

/** The fewest steps to one of these targets from everywhere, for every number of lateral steps within the limits. */
export function stepsToTarget(
  timetable: Timetable,
  targets: ReadonlySet<StationId>,
  { laterals, maxSteps }: Limits,
): StepsToTarget {
  const begin = [...targets].flatMap((id) => timetable.numberOf.get(id) ?? []);
  const most = Math.min(maxSteps, LONGEST);
  const steps: Uint8Array[] = [];
  for (let k = 0; k <= laterals; k++) steps.push(stepsWith(timetable, begin, most, steps[k - 1]));
  return steps;
}

/** The same with one lateral step more than in `fewer`; without any if there is no `fewer`. */
function stepsWith({ stations, before }: Timetable, targets: readonly number[], maxSteps: number, fewer?: Uint8Array) {
  const steps = new Uint8Array(stations.length);
  // Where it is known in how many steps, but not yet what that means for the stations before it.
  const reached = [...targets];
  const reachBefore = ({ at, from }: Before, station: number, number: number) => {
    if (number > maxSteps) return;
    const end = at[station + 1] ?? 0;
    for (let each = at[station] ?? 0; each < end; each++) {
      const leading = from[each] ?? 0;
      const known = steps[leading] ?? 0;
      if (known !== 0 && known <= number + 1) continue;
      steps[leading] = number + 1;
      reached.push(leading);
    }
  };
  for (const each of targets) steps[each] = 1;
  fewer?.forEach((number, station) => {
    if (number > 0) reachBefore(before.lateral, station, number);
  });
  // It grows while it is walked.
  for (let next = 0; next < reached.length; next++) {
    const station = reached[next] ?? 0;
    reachBefore(before.direct, station, steps[station] ?? 0);
  }
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
  { counted, leaving }: Timetable,
  own: readonly number[],
  { steps, stopsAtFirst, maxSteps }: Destination,
  { take, arrive }: Journal<Begin, Way>,
): (begin: Begin, first: Ride) => void {
  // What is visited so far: cut back on the way back, so that nothing is copied. A way is short: it is soon looked through.
  const visited = [...own];
  const enter = (previous: Begin | Way, ride: Ride, left: number, lateralsLeft: number) => {
    const { to } = ride;
    const toGo = (steps[lateralsLeft]?.[to] ?? 0) - 1;
    if (toGo < 0 || toGo > left || visited.includes(to)) return;
    const way = take(previous, ride);
    if (way === null) return;
    if (toGo === 0) arrive(way);
    if (left > 0 && !(toGo === 0 && stopsAtFirst)) goOn(way, to, left - 1, lateralsLeft);
  };
  const goOn = (way: Way, at: number, left: number, lateralsLeft: number) => {
    const also = counted[at] ?? [];
    for (const each of also) visited.push(each);
    for (const next of leaving[at] ?? []) enter(way, next, left, lateralsLeft - (next.isLateral ? 1 : 0));
    for (const _ of also) visited.pop();
  };
  return (begin, first) => enter(begin, first, maxSteps - 1, steps.length - 1);
}
