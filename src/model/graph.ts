import type { Segment, Station } from './records.ts';
import { TRAVELLABLE } from './vocabulary.ts';

/** What the questions below need of a station and of a segment. */
export type GraphStation = Pick<Station, 'id' | 'start' | 'goal' | 'countsAs' | 'sameAs'>;
export type GraphSegment = Pick<Segment, 'from' | 'to' | 'status'>;

type Steps = ReadonlyMap<string, readonly string[]>;

function stepsOf(pairs: readonly (readonly [string, string])[]): Steps {
  const steps = new Map<string, string[]>();
  for (const [from, to] of pairs) steps.set(from, [...(steps.get(from) ?? []), to]);
  return steps;
}

function reachedFrom(begin: readonly string[], steps: Steps): ReadonlySet<string> {
  const reached = new Set(begin);
  for (const station of reached) for (const next of steps.get(station) ?? []) reached.add(next);
  return reached;
}

/** Steps that an itinerary may take: real segments, counting as another station, and going on as a twin. */
function travelPairs(stations: readonly GraphStation[], segments: readonly GraphSegment[]): [string, string][] {
  return [
    ...segments.filter((s) => TRAVELLABLE.includes(s.status)).map((s): [string, string] => [s.from, s.to]),
    ...stations.flatMap((s) => s.countsAs.map((other): [string, string] => [s.id, other])),
    ...stations.flatMap((s): [string, string][] => (s.sameAs ? [[s.sameAs, s.id]] : [])),
  ];
}

/** Stations that are neither a goal nor lead to one by segments that may be travelled. In the order of `stations`. */
export function findDeadEnds(stations: readonly GraphStation[], segments: readonly GraphSegment[]): string[] {
  const back = stepsOf(travelPairs(stations, segments).map(([from, to]) => [to, from]));
  const goals = stations.filter((s) => s.goal).map((s) => s.id);
  const leading = reachedFrom(goals, back);
  return stations.filter((s) => !leading.has(s.id)).map((s) => s.id);
}

/** Goals that no start reaches by segments that may be travelled. In the order of `stations`. */
export function findUnreachable(stations: readonly GraphStation[], segments: readonly GraphSegment[]): string[] {
  const starts = stations.filter((s) => s.start).map((s) => s.id);
  const reached = reachedFrom(starts, stepsOf(travelPairs(stations, segments)));
  return stations.filter((s) => s.goal && !reached.has(s.id)).map((s) => s.id);
}

/** Stations at which no segment of any status begins or ends. In the order of `stations`. */
export function findOrphans(stations: readonly GraphStation[], segments: readonly GraphSegment[]): string[] {
  const touched = new Set<string>(segments.flatMap((s) => [s.from, s.to]));
  return stations.filter((s) => !touched.has(s.id)).map((s) => s.id);
}

/**
 * The cycles of the network, each as its stations in order; segments of every status and `countsAs` make steps. One
 * cycle for every group of stations that reach each other, so that a fault is named once.
 */
export function findCycles(stations: readonly GraphStation[], segments: readonly GraphSegment[]): string[][] {
  const steps = stepsOf([
    ...segments.map((s): [string, string] => [s.from, s.to]),
    ...stations.flatMap((s) => s.countsAs.map((other): [string, string] => [s.id, other])),
  ]);
  const named = new Set<string>();
  const cycles: string[][] = [];
  for (const { id } of stations) {
    if (named.has(id)) continue;
    const cycle = cycleThrough(id, steps);
    if (!cycle) continue;
    cycles.push(cycle);
    for (const station of reachedFrom([id], steps)) if (cycleMate(station, id, steps)) named.add(station);
  }
  return cycles;
}

const cycleMate = (station: string, id: string, steps: Steps): boolean => reachedFrom([station], steps).has(id);

/** A shortest way from a station back to itself. */
function cycleThrough(begin: string, steps: Steps): string[] | undefined {
  const ways: string[][] = [[begin]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of steps.get(way.at(-1) ?? begin) ?? []) {
      if (next === begin) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
