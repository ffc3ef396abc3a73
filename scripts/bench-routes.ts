import fc from 'fast-check';
import { goalsOf, startsOf } from '#domain/goals.ts';
import { indexOf, type NetworkIndex } from '#domain/network-index.ts';
import { createWalk, stepsToTarget } from '#domain/paths.ts';
import type { Goal, PersonFacts, Profile } from '#domain/profile.ts';
import { type Ride, timetableOf } from '#domain/rides.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { FACTS, isNumberFact } from '#model/vocabulary.ts';
import { bruteForce } from '../tests/domain/brute-force.ts';
import { stationId } from '../tests/fixtures/build.ts';
import { generatedNetwork } from '../tests/fixtures/generated-network.ts';
import { anyGoal, anyNetwork, anyProfile } from '../tests/fixtures/random-network.ts';
import { realNetwork } from '../tests/real-network.ts';

const TODAY = '2026-11-28';
/** Longest way that is asked for in a generated network: all of its sub-layers. Everybody is asked for the same. */
export const LONGEST = 14;
/** How many itineraries a person is shown. */
export const FIRST = 50;
const SEED = 20_261_128;

const from = (station: string, facts: PersonFacts = {}): Profile => ({
  holdings: [{ station: stationId(station), when: { kind: 'heeft' } }],
  facts,
});
const to = (station: string): Goal => ({ kind: 'station', station: stationId(station) });
const ANYTHING: Goal = { kind: 'wish', sectors: [], learners: [], roles: [], subjects: [] };

/** Milliseconds of the quickest of so many runs, and what the last of them answered. */
function timed<T>(act: () => T, runs = 2): { readonly ms: number; readonly answer: T } {
  const first = performance.now();
  let answer = act();
  let ms = performance.now() - first;
  for (let run = 1; run < runs; run++) {
    const begin = performance.now();
    answer = act();
    ms = Math.min(ms, performance.now() - begin);
  }
  return { ms, answer };
}

/** Search by people on the real network: from every start to every goal, and from every start to anything at all. */
export function realSearches() {
  const network = realNetwork();
  const starts = startsOf(network).map(({ id }) => id);
  const toGoal = starts.flatMap((start) =>
    goalsOf(network).map(({ id }) => {
      const { ms, answer } = timed(() => findItineraries(network, from(start), to(id), { today: TODAY }));
      return { ms, found: answer.itineraries.length };
    }),
  );
  const toAnything = starts.map((start) => {
    const { ms, answer } = timed(() => findItineraries(network, from(start), ANYTHING, { today: TODAY }));
    return { ms, found: answer.itineraries.length };
  });
  return { toGoal, toAnything };
}

/** One more answer, and the search again: per start and goal the first fact that is missing, answered. Each once, as a person answers. */
export function reEvaluations() {
  const network = realNetwork();
  return startsOf(network).flatMap((start) =>
    goalsOf(network).flatMap((goal) => {
      const before = findItineraries(network, from(start.id), to(goal.id), { today: TODAY });
      const fact = before.missing[0];
      if (fact === undefined) return [];
      const value = isNumberFact(fact) ? 30 : FACTS[fact].values[0];
      const again = () => findItineraries(network, from(start.id, { [fact]: value }), to(goal.id), { today: TODAY });
      const { ms, answer } = timed(again, 1);
      return { ms, found: answer.itineraries.length };
    }),
  );
}

/** How many of so many random small networks, people and goals get exactly what brute force finds. */
export function againstBruteForce(cases: number) {
  const samples = fc.sample(fc.tuple(anyNetwork, anyProfile, anyGoal), { numRuns: cases, seed: SEED });
  const exact = samples.filter(([network, profile, goal]) => {
    const maxSteps = 4;
    const ours = findItineraries(network, profile, goal, { today: TODAY, maxSteps }).itineraries.map(({ id }) => id);
    return ours.toSorted().join() === bruteForce(network, profile, goal, maxSteps).join();
  });
  return { cases, exact: exact.length };
}

/** Queries in a generated network: from a first station to one far on that can be reached. */
export function queriesIn(network: Network, count: number): readonly (readonly [string, string])[] {
  const next = new Map<string, string[]>();
  for (const { from: a, to: b } of network.segments) next.set(a, [...(next.get(a) ?? []), b]);
  const starts = network.stations.filter(({ start }) => start);
  const far = new Set(network.stations.slice(Math.floor(network.stations.length * 0.8)).map(({ id }) => `${id}`));
  const queries: (readonly [string, string])[] = [];
  for (let index = 0; queries.length < count && index < starts.length; index++) {
    const start = starts[(index * 7) % starts.length]?.id ?? '';
    const reached = new Set<string>([start]);
    for (const at of reached) for (const each of next.get(at) ?? []) reached.add(each);
    const goals = [...reached].filter((id) => far.has(id)).toSorted();
    const goal = goals[Math.floor((goals.length * (index % 5)) / 5)];
    if (goal !== undefined) queries.push([start, goal]);
  }
  return queries;
}

/** Our answer to one query: judged, in order, with all that is dominated; as long as others count it, the steps of each. */
export function oursFor(network: Network, [a, b]: readonly [string, string]) {
  const { ms, answer } = timed(() => findItineraries(network, from(a), to(b), { today: TODAY, maxSteps: LONGEST }), 4);
  // Our list puts what is dominated last: by length alone it is compared with the others.
  const lengths = answer.itineraries.map((each) => each.steps.length).toSorted((one, other) => one - other);
  return { ms, steps: lengths.slice(0, FIRST) };
}

/**
 * The ways of one query and nothing more, the shortest first: the walk of our search without its verdicts, which is what
 * the others do. The steps of each.
 */
export function waysFor(network: Network, [a, b]: readonly [string, string]) {
  const index = indexOf(network);
  const { ms, answer } = timed(() => waysBetween(index, stationId(a), stationId(b)), 4);
  return { ms, steps: answer.map((way) => way.length) };
}

interface Way {
  readonly previous: Way | null;
  readonly ride: Ride;
}

function waysBetween(index: NetworkIndex, a: StationId, b: StationId): readonly (readonly Ride[])[] {
  const timetable = timetableOf(index);
  const begin = timetable.numberOf.get(a) ?? 0;
  const steps = stepsToTarget(timetable, new Set([b]), { laterals: 0, maxSteps: LONGEST });
  const found: (readonly Ride[])[] = [];
  const walk = createWalk<null, Way>(
    timetable,
    timetable.counted[begin] ?? [],
    { steps, stopsAtFirst: true, maxSteps: LONGEST },
    { take: (previous, ride) => ({ previous, ride }), arrive: (way) => found.push(ridesOf(way)) },
  );
  for (const ride of timetable.leaving[begin] ?? []) walk(null, ride);
  return found.toSorted((one, other) => one.length - other.length).slice(0, FIRST);
}

function ridesOf(last: Way): readonly Ride[] {
  const rides: Ride[] = [];
  for (let way: Way | null = last; way; way = way.previous) rides.push(way.ride);
  return rides.reverse();
}

/**
 * The truth about one query, by walking everything: the lengths of the shortest ways, in steps. `asGraph`: of two segments
 * between the same stations only one counts, because the others know only one edge there.
 */
export function trueLengths(network: Network, [a, b]: readonly [string, string], asGraph: boolean): readonly number[] {
  const next = new Map<string, string[]>();
  for (const { from: tail, to: head } of network.segments) {
    const known = next.get(tail) ?? [];
    if (!asGraph || !known.includes(head)) next.set(tail, [...known, head]);
  }
  const lengths: number[] = [];
  const walk = (at: string, steps: number) => {
    if (at === b) lengths.push(steps);
    else if (steps < LONGEST) for (const each of next.get(at) ?? []) walk(each, steps + 1);
  };
  walk(a, 0);
  return lengths.toSorted((one, other) => one - other).slice(0, FIRST);
}

export { generatedNetwork };
