import type { Network, NetworkStation } from '#model/network.ts';

/** The stations where a person can begin (*Van*), in the order of the data. */
export const startsOf = (network: Network): readonly NetworkStation[] => network.stations.filter((each) => each.start);

/** The stations that can be a goal (*Naar*), in the order of the data. Twins are not: their goal station is. */
export const goalsOf = (network: Network): readonly NetworkStation[] =>
  network.stations.filter((each) => each.goal !== undefined && each.sameAs === undefined);
