import type { CredentialId, StationId } from '#model/provenance.ts';
import { canonicalOf, countedAs, type NetworkIndex } from './network-index.ts';
import type { Holding, Month } from './profile.ts';

/** The credentials that a person holds, with everything they imply. */
export type Held = Pick<ReadonlySet<CredentialId>, 'has'> & Iterable<CredentialId>;

/** `held` and these credentials, with everything they imply. The same set when nothing is new. */
export function withCredentials<H extends Held>(
  index: NetworkIndex,
  held: H,
  credentials: readonly CredentialId[],
): H | ReadonlySet<CredentialId> {
  const gained = newOf(held, credentials);
  if (gained.length === 0) return held;
  const more = new Set(held);
  for (const id of gained) for (const each of index.implied.get(id) ?? [id]) more.add(each);
  return more;
}

/** What is held in two places. Both hold what they imply, so together they do too. */
class Together {
  readonly own: Held;
  readonly more: readonly CredentialId[];
  constructor(own: Held, more: readonly CredentialId[]) {
    this.own = own;
    this.more = more;
  }
  has(id: CredentialId): boolean {
    return this.own.has(id) || this.more.includes(id);
  }
  *[Symbol.iterator]() {
    yield* this.own;
    yield* this.more;
  }
}

/** These and those together, without a copy: most ways are asked for very few credentials. */
export const together = (own: Held, more: readonly CredentialId[]): Held =>
  more.length === 0 ? own : new Together(own, more);

/** Those of the credentials that are not held yet. */
export const newOf = (held: Held, credentials: readonly CredentialId[]): readonly CredentialId[] =>
  credentials.filter((id) => !held.has(id));

/** What somebody who begins at this station holds: what the station or its twin gives. Who arrives here gets none of it. */
function givenBy(index: NetworkIndex, id: StationId): readonly CredentialId[] {
  const own = index.stations.get(id)?.gives ?? [];
  if (own.length > 0) return own;
  const canonical = canonicalOf(index, id);
  return (index.twins.get(canonical) ?? []).flatMap((each) => each.gives);
}

/** Is the holding there in this month? What is expected counts from its month on. */
export const isThere = (holding: Holding, month: Month): boolean =>
  holding.when.kind === 'heeft' || holding.when.month <= month;

/** What a person with these holdings holds in a month, before any step. Stations that are not in the network give nothing. */
export function heldAt(index: NetworkIndex, holdings: readonly Holding[], month: Month): ReadonlySet<CredentialId> {
  const given = holdings.filter((each) => isThere(each, month)).flatMap((each) => givenBy(index, each.station));
  return withCredentials(index, new Set<CredentialId>(), given);
}

/** The canonical stations that a person with these holdings is at or will be at, counted stations included. */
export const stationsOf = (index: NetworkIndex, holdings: readonly Holding[]): ReadonlySet<StationId> =>
  new Set(holdings.flatMap((each) => countedAs(index, each.station)));
