import type { Goal, Profile } from '#domain/profile.ts';
import type { Network } from '#model/network.ts';

/*
 * An independent and naive answer to "which itineraries are there?": it writes down every sequence of segments and
 * variants and then throws away what breaks a rule. It shares no code with src/domain/.
 */

const EXISTS = ['bestaand', 'pilot', 'experiment', 'onbekend'];

/** The ids of all itineraries, sorted. */
export function bruteForce(network: Network, profile: Profile, goal: Goal, maxSteps: number): readonly string[] {
  const same = (id: string): string => network.stations.find((each) => each.id === id)?.sameAs ?? id;
  const alsoAt = (id: string): string[] => {
    let all = [same(id)];
    for (let round = 0; round < network.stations.length; round++) {
      const next = network.stations
        .filter((each) => all.includes(same(each.id)))
        .flatMap((each) => each.countsAs.map(same));
      all = [...new Set([...all, ...next])];
    }
    return all;
  };
  const edges = network.segments.flatMap((segment) =>
    segment.variants
      .filter((each) => EXISTS.includes(segment.status) && EXISTS.includes(each.status ?? segment.status))
      .map((variant) => ({
        from: same(segment.from),
        to: same(segment.to),
        isLateral: same(segment.from) !== segment.from,
        id: `${segment.id}.${variant.id}`,
      })),
  );
  type Path = typeof edges;
  let paths: Path[] = [[]];
  const every: Path[] = [];
  for (let size = 1; size <= maxSteps; size++) {
    // A sequence that does not connect can never be mended by a longer one.
    paths = paths.flatMap((path) =>
      edges
        .filter((edge) => path.length === 0 || alsoAt(path.at(-1)?.to ?? '').includes(edge.from))
        .map((edge) => [...path, edge]),
    );
    every.push(...paths);
  }
  const fits = (id: string) => {
    const station = network.stations.find((each) => each.id === id);
    if (goal.kind === 'station') return alsoAt(id).includes(same(goal.station));
    const offer = station?.goal;
    return (
      offer !== undefined &&
      !station?.sameAs &&
      (goal.roles.length === 0 || goal.roles.some((each) => offer.roles.includes(each)))
    );
  };
  const people =
    profile.holdings.length > 0
      ? [profile.holdings.map((each) => each.station as string)]
      : network.stations.filter((each) => each.start).map((each) => [each.id as string]);
  const isGood = (path: Path, stations: string[]) => {
    const first = path[0];
    const last = path.at(-1);
    if (!first || !last) return false;
    const own = stations.flatMap(alsoAt);
    if (goal.kind === 'station' && own.includes(same(goal.station))) return false;
    if (!own.includes(first.from) || !fits(last.to)) return false;
    if (goal.kind === 'station' && path.slice(0, -1).some((each) => fits(each.to))) return false;
    return path.every(
      (each, position) => ![...own, ...path.slice(0, position).flatMap((one) => alsoAt(one.to))].includes(each.to),
    );
  };
  const laterals = (path: Path) => path.slice(1).filter((each) => each.isLateral).length;
  const goalOf = (path: Path) => (goal.kind === 'station' ? '' : (path.at(-1)?.to ?? ''));
  const good = people.flatMap((stations) => {
    const ways = every.filter((path) => isGood(path, stations));
    return ways.filter((way) =>
      ways.every((other) => goalOf(other) !== goalOf(way) || laterals(other) >= laterals(way)),
    );
  });
  return [...new Set(good.map((path) => path.map((each) => each.id).join('~')))].toSorted();
}
