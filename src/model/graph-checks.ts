import type { GraphError, Place } from './data-error.ts';
import { findCycles, findDeadEnds, findOrphans, findUnreachable } from './graph.ts';
import { inside, type Located, valuesOf } from './located.ts';
import type { Segment, Station } from './records.ts';
import { LEVELS } from './vocabulary.ts';

/** Everything that is wrong with the network as a whole. */
export function checkGraph(stations: readonly Located<Station>[], segments: readonly Located<Segment>[]): GraphError[] {
  const nodes = valuesOf(stations);
  const edges = valuesOf(segments);
  const placeOf = (id: string): Place => stations.find(({ value }) => value.id === id)?.place ?? { file: '', path: '' };
  return [
    ...findCycles(nodes, edges).map(
      (cycle): GraphError => ({
        ...placeOf(cycle[0] ?? ''),
        code: 'cycle',
        stations: cycle,
      }),
    ),
    ...checkLevels(stations, segments),
    ...checkEntries(stations, segments),
    ...checkTwins(stations),
    ...findOrphans(nodes, edges).map((station): GraphError => ({ ...placeOf(station), code: 'orphan', station })),
    ...findDeadEnds(nodes, edges).map((station): GraphError => ({ ...placeOf(station), code: 'dead-end', station })),
    ...findUnreachable(nodes, edges).map(
      (station): GraphError => ({
        ...placeOf(station),
        code: 'unreachable-goal',
        station,
      }),
    ),
  ];
}

/** Segments that would be drawn downhill. Level is height; a step to a lower one is a mistake in one of the two. */
export function checkLevels(
  stations: readonly Located<Station>[],
  segments: readonly Located<Segment>[],
): GraphError[] {
  const levels = new Map(stations.map(({ value }) => [value.id, value.drawnAtLevel]));
  return segments.flatMap(({ value, place }) => {
    const fromLevel = levels.get(value.from);
    const toLevel = levels.get(value.to);
    if (!fromLevel || !toLevel || LEVELS.indexOf(fromLevel) <= LEVELS.indexOf(toLevel)) return [];
    return [{ ...inside(place, 'to'), code: 'level-falls', fromLevel, toLevel }];
  });
}

/** Segments that lead into a start-only twin. */
export function checkEntries(
  stations: readonly Located<Station>[],
  segments: readonly Located<Segment>[],
): GraphError[] {
  const twins = new Set(stations.filter(({ value }) => value.sameAs).map(({ value }) => value.id));
  return segments
    .filter(({ value }) => twins.has(value.to))
    .map(({ value, place }) => ({ ...inside(place, 'to'), code: 'bad-twin', station: value.to, problem: 'entered' }));
}

/** A twin is a start and nothing else, and the twin of a goal. */
function checkTwins(stations: readonly Located<Station>[]): GraphError[] {
  const goals = new Set(stations.filter(({ value }) => value.goal).map(({ value }) => value.id));
  return stations.flatMap(({ value, place }): GraphError[] => {
    if (!value.sameAs) return [];
    const twin = { ...inside(place, 'sameAs'), code: 'bad-twin', station: value.id } as const;
    return [
      ...(value.start ? [] : [{ ...twin, problem: 'not-a-start' } as const]),
      ...(value.goal ? [{ ...twin, problem: 'is-a-goal' } as const] : []),
      ...(goals.has(value.sameAs) ? [] : [{ ...twin, problem: 'twin-of-no-goal' } as const]),
    ];
  });
}
