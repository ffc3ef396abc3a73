import type { Network, NetworkContact } from '#model/network.ts';

/**
 * Whom to talk to. `region`: the contact of the region that was chosen. `national`: the desk for everybody; `because`
 * says why it is that one: no region was chosen, or its contact is not known yet.
 */
export type WhomToTalkTo =
  | { readonly kind: 'region'; readonly contact: NetworkContact }
  | { readonly kind: 'national'; readonly contact: NetworkContact; readonly because: 'no-region' | 'not-known-yet' };

/** The contact of the region, else the national desk; nothing when the data has neither. */
export function contactOf(network: Network): WhomToTalkTo | null {
  const known = network.contacts.filter((each) => each.known);
  const regional = network.region ? known.find(({ scope }) => scope === 'regio') : undefined;
  if (regional) return { kind: 'region', contact: regional };
  const national = known.find(({ id }) => id === network.site.nationalContact);
  if (!national) return null;
  return { kind: 'national', contact: national, because: network.region ? 'not-known-yet' : 'no-region' };
}
