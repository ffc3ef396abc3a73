import type { NetworkStation } from '#model/network.ts';
import type { Sector } from '#model/vocabulary.ts';

/** The strips of the map in the order in which they lie: from the top in landscape, from the left in portrait. */
export const STRIPS: readonly (Sector | 'gedeeld')[] = ['po', 'gedeeld', 'vo', 'mbo'];

/**
 * Where a station lies across the map: strip, and a sequence that also holds inside a strip. Stations of one sector
 * lie in its strip; of vo and mbo at the border of the two, on the side of vo; all others in the shared strip.
 */
export function rowOf(station: Pick<NetworkStation, 'sectors'>): { readonly strip: number; readonly sequence: number } {
  const has = (sector: Sector) => station.sectors.includes(sector);
  if (has('po')) return station.sectors.length === 1 ? { strip: 0, sequence: 0 } : { strip: 1, sequence: 1 };
  if (has('vo')) return has('mbo') ? { strip: 2, sequence: 3 } : { strip: 2, sequence: 2 };
  return has('mbo') ? { strip: 3, sequence: 4 } : { strip: 1, sequence: 1 };
}
