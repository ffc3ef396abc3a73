import type { NetworkSegment } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { stationsOf } from './held.ts';
import { canonicalOf, countedAs, leavingFrom, type NetworkIndex } from './network-index.ts';
import type { Holding } from './profile.ts';
import { isTravellable, type Leg, type Traveller, travel } from './travel.ts';

/** Where to, and how far at most. */
export interface Destination {
  /** Canonical stations where an itinerary may end. */
  readonly targets: ReadonlySet<StationId>;
  /** Does an itinerary end at the first target it meets? If not, a target may lie on the way to another. */
  readonly stopsAtFirst: boolean;
  readonly maxSteps: number;
  /** The most lateral steps on the way. */
  readonly laterals: number;
  /** The fewest steps to a target, per canonical station that leads there: `stepsToTarget`. */
  readonly steps: ReadonlyMap<StationId, number>;
}

/** Does this segment leave a start-only twin: is it meant for who is there already, in another sector? */
const isLateral = (index: NetworkIndex, { from }: NetworkSegment): boolean =>
  index.stations.get(from)?.sameAs !== undefined;

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

/** How far back to look for a way to a target. */
interface Approach {
  /** With lateral steps? */
  readonly laterals: boolean;
  /** Stations further away than this are left out; `Infinity` for none. */
  readonly maxSteps: number;
}

/**
 * Per canonical station that leads to a target in at most so many steps: the fewest it takes. Targets have 0.
 */
export function stepsToTarget(
  index: NetworkIndex,
  targets: ReadonlySet<StationId>,
  { laterals, maxSteps }: Approach,
): ReadonlyMap<StationId, number> {
  const entering = neighboursBefore(index, laterals);
  const steps = new Map([...targets].map((each) => [each, 0]));
  // A Map visits what is added while it is walked: breadth first, so the first number found is the smallest.
  for (const [at, number] of steps) {
    if (number >= maxSteps) break;
    for (const before of entering.get(at) ?? []) if (!steps.has(before)) steps.set(before, number + 1);
  }
  return steps;
}

type Before = ReadonlyMap<StationId, readonly StationId[]>;

const without = new WeakMap<NetworkIndex, Before>();
const withLaterals = new WeakMap<NetworkIndex, Before>();

/** Per canonical station: the canonical stations from which one step leads there; made once per network. */
function neighboursBefore(index: NetworkIndex, laterals: boolean): Before {
  const made = laterals ? withLaterals : without;
  const known = made.get(index);
  if (known) return known;
  const entering = enteringOf(index, laterals);
  made.set(index, entering);
  return entering;
}

function enteringOf(index: NetworkIndex, laterals: boolean): Before {
  const entering = new Map<StationId, StationId[]>();
  for (const at of index.counted.keys()) {
    const ways = leavingFrom(index, at).filter((each) => laterals || !isLateral(index, each));
    for (const segment of ways.filter((each) => each.variants.some((one) => isTravellable(each, one)))) {
      const to = canonicalOf(index, segment.to);
      const before = entering.get(to);
      if (before) before.push(at);
      else entering.set(to, [at]);
    }
  }
  return entering;
}

/**
 * The last leg of every simple path that begins with `first` and gets the traveller to a target, per variant.
 * Simple: it never enters a station where the person is, was, or which one of those counts as. Exact within `maxSteps`.
 */
export function* walk(traveller: Traveller, first: NetworkSegment, destination: Destination): Generator<Leg> {
  const visited = stationsOf(traveller.index, traveller.holdings);
  yield* enter({ traveller, destination }, { previous: null, depth: 0, laterals: 0 }, first, visited);
}

interface Walk {
  readonly traveller: Traveller;
  readonly destination: Destination;
}

interface Position {
  readonly previous: Leg | null;
  /** Steps taken so far, and how many of them were lateral. The first step never is: the person is there. */
  readonly depth: number;
  readonly laterals: number;
}

function* enter(
  context: Walk,
  position: Position,
  segment: NetworkSegment,
  visited: ReadonlySet<StationId>,
): Generator<Leg> {
  const { traveller, destination } = context;
  const { index } = traveller;
  const { previous, depth } = position;
  const to = canonicalOf(index, segment.to);
  const laterals = position.laterals + (previous && isLateral(index, segment) ? 1 : 0);
  const toGo = destination.steps.get(to);
  const left = destination.maxSteps - depth - 1;
  if (toGo === undefined || toGo > left || laterals > destination.laterals || visited.has(to)) return;
  const isTarget = destination.targets.has(to);
  const next = isTarget && destination.stopsAtFirst ? [] : leavingFrom(index, to);
  const visitedNow = next.length > 0 ? new Set([...visited, ...countedAs(index, to)]) : visited;
  for (const variant of segment.variants) {
    const leg = isTravellable(segment, variant) ? travel(traveller, previous, segment, variant) : null;
    if (!leg) continue;
    if (isTarget) yield leg;
    for (const each of next) yield* enter(context, { previous: leg, depth: depth + 1, laterals }, each, visitedNow);
  }
}
