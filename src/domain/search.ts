import type { Network } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { FACT_IDS, type FactId } from '#model/vocabulary.ts';
import { verdictRank } from './compare-itineraries.ts';
import { ranked } from './dominance.ts';
import { explainedOf } from './explained.ts';
import { startsOf } from './goals.ts';
import { stationsOf } from './held.ts';
import type { Finding, Itinerary, Step } from './itinerary.ts';
import { createItinerary } from './itinerary-facts.ts';
import { canonicalOf, indexOf, type NetworkIndex } from './network-index.ts';
import { createWalk, type Destination, departuresOf, type StepsToTarget, stepsToTarget } from './paths.ts';
import type { Goal, Holding, Month, PersonFacts, Profile } from './profile.ts';
import { createRider, type Rider } from './rider.ts';
import { timetableOf } from './rides.ts';
import { targetsOf } from './targets.ts';
import { type Leg, travel } from './travel.ts';

export interface FindOptions {
  /** `YYYY-MM-DD`: the day on which the person looks. */
  readonly today: string;
  /** First month in which the person wants to begin. */
  readonly start?: Month;
  /** The most steps that an itinerary may have; if absent, see `MAX_STEPS`. */
  readonly maxSteps?: number;
}

/**
 * The most steps of an itinerary, unless asked otherwise. To one goal every way counts. A wish has many goals: four
 * steps reach all of them from every start but the far end of a career, and keep an answer within a frame or two.
 */
export const MAX_STEPS = { station: 6, wish: 4, wishFromAnywhere: 3 } as const;

/**
 * Every sensible itinerary from what the person has to the goal, best first (`compareItineraries`), each judged.
 *
 * Sensible: over segments that are there; a simple path that never enters a station where the person is, was, or which
 * one of those counts as; it ends at the first station that is the goal or counts as it. A start-only twin is left by
 * who is there already: a lateral step on the way (first a teacher in one sector, then in another) is taken only to a
 * goal that is not reached without, and no more of them than needed. A wish takes every station
 * that fits it as a goal of its own, so that one may lie on the way to another. A goal that the person already has or
 * expects gives no itinerary. Without holdings every start station is tried, as if by another person each.
 * The result does not depend on the order of the data. It never throws: what is not in the network leads nowhere.
 */
export function findItineraries(network: Network, profile: Profile, goal: Goal, options: FindOptions): Finding {
  const index = indexOf(network);
  const targets = targetsOf(index, goal);
  const isStartKnown = profile.holdings.length > 0;
  const people = isStartKnown ? [profile.holdings] : startsOf(network).map((each) => [has(each.id)]);
  const maxSteps = options.maxSteps ?? horizonOf(goal, isStartKnown);
  const request = {
    goal,
    options,
    targets,
    maxSteps,
    steps: stepsToTarget(timetableOf(index), targets, { laterals: 0, maxSteps }),
  };
  const journeys = people.map((holdings) => journeysOf(index, { holdings, facts: profile.facts }, request));
  const itineraries = withVia(index, ranked(index, bestStarts(journeys), !isStartKnown), !isStartKnown);
  const begin = stationsOf(index, people.flat());
  return {
    itineraries,
    explained: explainedOf(index, begin, new Set([...targets].filter((each) => !isStartKnown || !begin.has(each)))),
    missing: missingOf(itineraries, profile.facts),
  };
}

function horizonOf(goal: Goal, isStartKnown: boolean): number {
  if (goal.kind === 'station') return MAX_STEPS.station;
  return isStartKnown ? MAX_STEPS.wish : MAX_STEPS.wishFromAnywhere;
}

const has = (station: StationId): Holding => ({ station, when: { kind: 'heeft' } });

/** The itineraries of all these people; where two of them can take the same one, of whom it suits best. */
function bestStarts(journeys: readonly (readonly Itinerary[])[]): readonly Itinerary[] {
  const [only, ...others] = journeys;
  // One person takes no way twice.
  if (only && others.length === 0) return only;
  const found = new Map<string, Itinerary>();
  for (const each of journeys.flat()) {
    const known = found.get(each.id);
    if (!known || isBetterStart(each, known)) found.set(each.id, each);
  }
  return [...found.values()];
}

/** One way out of two start stations is one itinerary: from the start where it is possible, then by order of id. */
function isBetterStart(a: Itinerary, b: Itinerary): boolean {
  const difference = verdictRank(a.verdict) - verdictRank(b.verdict);
  return difference < 0 || (difference === 0 && a.from < b.from);
}

interface Request {
  readonly goal: Goal;
  readonly targets: ReadonlySet<StationId>;
  readonly steps: StepsToTarget;
  readonly options: FindOptions;
  readonly maxSteps: number;
}

/** The journeys of one person, to each target with the fewest lateral steps on the way. */
function journeysOf(index: NetworkIndex, person: Profile, request: Request): readonly Itinerary[] {
  const { goal, options, targets, maxSteps } = request;
  const own = stationsOf(index, person.holdings);
  if (goal.kind === 'station' && own.has(canonicalOf(index, goal.station))) return [];
  const rider = createRider({ index, ...person, today: options.today, notBefore: options.start });
  const timetable = timetableOf(index);
  const stopsAtFirst = goal.kind === 'station';
  const mostLaterals = timetable.hasLaterals ? maxSteps - 1 : 0;
  let wanted: ReadonlySet<StationId> = new Set([...targets].filter((each) => !own.has(each)));
  let steps = request.steps;
  const all: Itinerary[] = [];
  for (let laterals = 0; laterals <= mostLaterals && wanted.size > 0; laterals++) {
    if (laterals >= steps.length) steps = stepsToTarget(timetable, wanted, { laterals: mostLaterals, maxSteps });
    const found = walkAll(rider, own, { stopsAtFirst, maxSteps, steps: steps.slice(0, laterals + 1) });
    if (found.length === 0) continue;
    if (stopsAtFirst) return found;
    all.push(...found);
    const reached = new Set(found.map(({ to }) => canonicalOf(index, to)));
    wanted = new Set([...wanted].filter((each) => !reached.has(each)));
    steps = [];
  }
  return all;
}

/** The journeys of one person by every way out of what they have. */
function walkAll(rider: Rider, own: ReadonlySet<StationId>, destination: Destination): readonly Itinerary[] {
  const { index } = rider;
  const timetable = timetableOf(index);
  const found: Itinerary[] = [];
  const visited = [...own].flatMap((id) => timetable.numberOf.get(id) ?? []);
  const walk = createWalk<Holding, Leg>(timetable, visited, destination, {
    take: (previous, ride) => travel(rider, previous, ride),
    arrive: (last) => found.push(createItinerary(rider, last)),
  });
  for (const { from, segment } of departuresOf(index, rider.holdings)) {
    for (const ride of timetable.ofSegment.get(segment.id) ?? []) walk(from, ride);
  }
  return found;
}

/** Blocked itineraries get the first possible one to the same goal, from the same start if that is not known yet. */
function withVia(index: NetworkIndex, ordered: readonly Itinerary[], perStart: boolean): readonly Itinerary[] {
  if (!ordered.some(({ verdict }) => verdict.kind === 'nu-niet')) return ordered;
  const key = ({ from, to }: Itinerary) => (perStart ? `${canonicalOf(index, to)} ${from}` : canonicalOf(index, to));
  const best = new Map<string, string>();
  for (const each of ordered) {
    if (each.verdict.kind !== 'nu-niet' && !best.has(key(each))) best.set(key(each), each.id);
  }
  return ordered.map((each) =>
    each.verdict.kind === 'nu-niet'
      ? { ...each, verdict: { ...each.verdict, via: best.get(key(each)) ?? null } }
      : each,
  );
}

/** The facts not told yet that leave a condition open, those of most itineraries first, then in order of the vocabulary. */
function missingOf(itineraries: readonly Itinerary[], facts: PersonFacts): readonly FactId[] {
  // Itineraries share their judged conditions, and many leave the same facts open: each set of facts is looked at once.
  const openIn = new Map<Step['conditions'], number>();
  const counts = new Map<number, number>();
  for (const { steps } of itineraries) {
    let open = 0;
    for (const { conditions } of steps) {
      const ofStep = openIn.get(conditions) ?? openFacts(conditions);
      openIn.set(conditions, ofStep);
      open |= ofStep;
    }
    counts.set(open, (counts.get(open) ?? 0) + 1);
  }
  const sets = [...counts];
  const countOf = (fact: FactId) => {
    const bit = factBit(fact);
    return sets.reduce((sum, [open, count]) => ((open & bit) === 0 ? sum : sum + count), 0);
  };
  return FACT_IDS.filter((each) => facts[each] === undefined)
    .map((fact) => ({ fact, count: countOf(fact) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ fact }) => fact);
}

/** A fact as one bit of a number; there are fewer facts than bits (a test counts them). */
const factBit = (fact: FactId): number => 1 << FACT_IDS.indexOf(fact);

/** The facts that these conditions wait for, as bits. */
function openFacts(conditions: Step['conditions']): number {
  let bits = 0;
  for (const { standing, judgement } of conditions) {
    if (standing !== 'open' || judgement.kind !== 'unknown') continue;
    for (const each of judgement.missing) bits |= factBit(each);
  }
  return bits;
}
