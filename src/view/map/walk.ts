import type { PlacedStation } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { stepsAt } from './emphasis.ts';

/** Where an arrow key leads: along a segment, or to a station beside this one. */
export type WalkKey = 'onward' | 'back' | 'previous' | 'next';

interface Walk {
  readonly network: Network;
  readonly stations: readonly PlacedStation[];
  readonly from: StationId;
  readonly key: WalkKey;
}

/** Distance for choosing among neighbours: nearest first, ties by id so that the walk does not depend on the data's order. */
const nearest = (here: PlacedStation, among: readonly PlacedStation[]) =>
  [...among].sort(
    (a, b) =>
      Math.hypot(a.x - here.x, a.y - here.y) - Math.hypot(b.x - here.x, b.y - here.y) || a.id.localeCompare(b.id),
  )[0];

/** The station that an arrow key leads to, or undefined at the edge. Only stations that are drawn count. */
export function nextStation({ network, stations, from, key }: Walk): StationId | undefined {
  const byId = new Map(stations.map((station) => [station.id, station]));
  const here = byId.get(from);
  if (!here) return undefined;
  if (key === 'onward' || key === 'back') {
    const neighbours = stepsAt(network, from)
      .filter((segment) => (key === 'onward' ? segment.from : segment.to) === from)
      .map((segment) => byId.get(key === 'onward' ? segment.to : segment.from));
    return nearest(
      here,
      neighbours.filter((station) => station !== undefined),
    )?.id;
  }
  const beside = stations.filter(
    (station) => Math.abs(station.x - here.x) < 60 && (key === 'next' ? station.y > here.y : station.y < here.y),
  );
  return nearest(here, beside)?.id;
}
