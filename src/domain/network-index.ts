import type {
  Network,
  NetworkAmount,
  NetworkCondition,
  NetworkRepair,
  NetworkSegment,
  NetworkStation,
} from '#model/network.ts';
import type { AmountId, ConditionId, CredentialId, RepairId, SegmentId, StationId } from '#model/provenance.ts';
import type { Credential } from '#model/records.ts';

/** A network with everything that the rules look up by id. Made once per network. */
export interface NetworkIndex {
  readonly network: Network;
  readonly stations: ReadonlyMap<StationId, NetworkStation>;
  readonly segments: ReadonlyMap<SegmentId, NetworkSegment>;
  readonly conditions: ReadonlyMap<ConditionId, NetworkCondition>;
  readonly repairs: ReadonlyMap<RepairId, NetworkRepair>;
  readonly amounts: ReadonlyMap<AmountId, NetworkAmount>;
  readonly credentials: ReadonlyMap<CredentialId, Credential>;
  /** Per station: its start-only twins, in the order of the data. */
  readonly twins: ReadonlyMap<StationId | undefined, readonly NetworkStation[]>;
  /** Everything that a credential implies, itself included. */
  readonly implied: ReadonlyMap<CredentialId, readonly CredentialId[]>;
  /** Per canonical station: the canonical stations that being there counts as, itself first. */
  readonly counted: ReadonlyMap<StationId, readonly StationId[]>;
  /** Per canonical station: the canonical stations that count as it, itself included. */
  readonly counting: ReadonlyMap<StationId, readonly StationId[]>;
  /** Per canonical station: the segments that leave it or one of its twins, in order of id. */
  readonly leaving: ReadonlyMap<StationId, readonly NetworkSegment[]>;
  /** The same, with those that leave a station it counts as: every segment that somebody there may enter. */
  readonly enterable: ReadonlyMap<StationId, readonly NetworkSegment[]>;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<T['id'], T> =>
  new Map(records.map((each) => [each.id, each]));

/** `start` and everything that follows from it, each once, nearest first. Cycles do no harm. */
function closure<T>(start: T, next: (of: T) => readonly T[]): readonly T[] {
  const found = new Set([start]);
  for (const each of found) for (const one of next(each)) found.add(one);
  return [...found];
}

/** The same table read from its values. */
function backwards<K, V>(table: ReadonlyMap<K, readonly V[]>): ReadonlyMap<V, readonly K[]> {
  const found = new Map<V, K[]>();
  for (const [key, values] of table) {
    for (const value of values) {
      const keys = found.get(value);
      if (keys) keys.push(key);
      else found.set(value, [key]);
    }
  }
  return found;
}

function groupBy<K, T>(values: readonly T[], key: (of: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const each of values) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
}

function createIndex(network: Network): NetworkIndex {
  const stations = byId(network.stations);
  const canonical = (id: StationId) => stations.get(id)?.sameAs ?? id;
  const group = groupBy(network.stations, (each) => canonical(each.id));
  const countsAs = (id: StationId) => (group.get(id) ?? []).flatMap((each) => each.countsAs.map(canonical));
  const credentials = byId(network.credentials);
  const sorted = network.segments.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const leaving = groupBy(sorted, (each) => canonical(each.from));
  const counted = new Map([...group.keys()].map((id) => [id, closure(id, countsAs)] as const));
  return {
    network,
    stations,
    segments: byId(network.segments),
    conditions: byId(network.conditions),
    repairs: byId(network.conditions.flatMap((each) => each.repairs)),
    amounts: byId(network.amounts),
    credentials,
    twins: groupBy(network.stations, (each) => each.sameAs),
    implied: new Map(
      network.credentials.map(({ id }) => [id, closure(id, (each) => credentials.get(each)?.implies ?? [])]),
    ),
    counted,
    counting: backwards(counted),
    leaving,
    enterable: new Map([...counted].map(([id, as]) => [id, as.flatMap((each) => leaving.get(each) ?? [])])),
  };
}

const made = new WeakMap<Network, NetworkIndex>();

/** The index of a network; the same object for the same network. */
export function indexOf(network: Network): NetworkIndex {
  const known = made.get(network);
  if (known) return known;
  const index = createIndex(network);
  made.set(network, index);
  return index;
}

/** The station that stands for this one: the goal station of a start-only twin, else the station itself. */
export const canonicalOf = (index: NetworkIndex, id: StationId): StationId => index.stations.get(id)?.sameAs ?? id;

/** The canonical stations that being at this station counts as, in no time; its own canonical station first. */
export function countedAs(index: NetworkIndex, id: StationId): readonly StationId[] {
  const canonical = canonicalOf(index, id);
  return index.counted.get(canonical) ?? [canonical];
}

/** The segments that somebody at this station may enter, twins and counted stations included, in order of id per station. */
export const leavingFrom = (index: NetworkIndex, id: StationId): readonly NetworkSegment[] =>
  index.enterable.get(canonicalOf(index, id)) ?? [];
