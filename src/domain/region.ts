import type { Facts, Network, NetworkRegion } from '#model/network.ts';
import type { Status } from '#model/vocabulary.ts';

interface Overridable {
  readonly id: string;
  readonly status?: Status;
  readonly url?: string | undefined;
  readonly day?: string | undefined;
}

/**
 * The network as it is in a region: what the region has itself is added, statuses and addresses it knows better are set,
 * what it hides is gone. The national network for an unknown region or none. Whether the overlay may do this was checked
 * at build.
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

/** The facts as they are in the region of this network: its events, institutions and addresses. */
export function applyRegionToFacts(facts: Facts, network: Network): Facts {
  const region = network.regions.find((each) => each.id === network.region);
  if (!region) return facts;
  const addresses = region.overrides.flatMap(({ record, id, set }) => {
    const key = `${record}:${id}`;
    const fact = facts.records[key];
    return fact && set.url !== undefined ? [[key, { ...fact, url: set.url }] as const] : [];
  });
  return {
    ...facts,
    records: addresses.length > 0 ? { ...facts.records, ...Object.fromEntries(addresses) } : facts.records,
    events: merged(region, 'event', facts.events),
    institutions: merged(region, 'institution', facts.institutions),
  };
}

type Override = NetworkRegion['overrides'][number];

/** The records of one kind as the region has them. Only what has a status can get another one. */
function merged<T extends Overridable>(
  region: NetworkRegion,
  record: Override['record'],
  all: readonly T[],
): readonly T[] {
  const hidden = new Set(region.hides.flatMap((each) => (each.record === record ? each.id : [])));
  const sets = new Map(region.overrides.flatMap(({ record: kind, id, set }) => (kind === record ? [[id, set]] : [])));
  return all
    .filter((each) => !hidden.has(each.id))
    .map((each) => {
      const { status, url, day } = sets.get(each.id) ?? {};
      return {
        ...each,
        ...(status && each.status !== undefined && { status }),
        ...(url && { url }),
        ...(day && { day }),
      };
    });
}
