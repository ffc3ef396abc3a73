import type { Network, NetworkSegment } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { stationWithSteps } from './emphasis.ts';

/** A station and its twins count as one. */
export const canonicalIn = (network: Network, id: StationId | null): StationId | null =>
  id && (stationWithSteps(network, id)?.station.sameAs ?? id);

/** How many steps lead to every station and leave it; those of its twins are its own. */
export interface StepCounts {
  readonly inward: ReadonlyMap<StationId | null, number>;
  readonly outward: ReadonlyMap<StationId | null, number>;
}

/** Counts these steps; once for all stations, for each of a large network would look at all steps again. */
export function countSteps(network: Network, segments: readonly NetworkSegment[]): StepCounts {
  const countBy = (end: 'from' | 'to') => {
    const counts = new Map<StationId | null, number>();
    for (const segment of segments) {
      const id = canonicalIn(network, segment[end]);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  return { inward: countBy('to'), outward: countBy('from') };
}
