import type { Network, NetworkRegion } from '#model/network.ts';
import type { Status } from '#model/vocabulary.ts';

interface Overridable {
  readonly id: string;
  readonly status?: Status;
}

/**
 * The network as it is in a region: what the region has itself is added, statuses it knows better are set, what it hides
 * is gone. The national network for an unknown region or none. Whether the overlay may do this was checked at build.
 */
export function applyRegion(network: Network, regionId: string | undefined): Network {
  const region = network.regions.find((each) => each.id === regionId);
  if (!region) return network;
  const merge = <T extends Overridable>(record: Override['record'], national: readonly T[], own: readonly T[]) =>
    merged(region, record, [...national, ...own]);
  return {
    ...network,
    region: region.id,
    stations: merge('station', network.stations, []),
    segments: merge('segment', network.segments, region.segments),
    support: merge('support', network.support, region.support),
    contacts: merge('contact', network.contacts, region.contacts),
  };
}

type Override = NetworkRegion['overrides'][number];

/** Only records that have a status can get another one. */
function merged<T extends Overridable>(
  region: NetworkRegion,
  record: Override['record'],
  all: readonly T[],
): readonly T[] {
  const hidden = new Set(region.hides);
  const statuses = new Map(
    region.overrides.flatMap(({ record: kind, id, set }) => (kind === record && set.status ? [[id, set.status]] : [])),
  );
  return all
    .filter((each) => !hidden.has(each.id))
    .map((each) => {
      const status = statuses.get(each.id);
      return status && each.status !== undefined ? { ...each, status } : each;
    });
}
