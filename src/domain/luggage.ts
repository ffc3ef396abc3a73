import type { CredentialId } from '#model/provenance.ts';
import type { NetworkIndex } from './network-index.ts';

/**
 * What somebody has gained since the start: credentials, with everything they imply, and months of work in the own job.
 * From one rack the same contents are the same object, whatever way led to them, so that it can be a key.
 */
export interface Luggage {
  readonly credentials: readonly CredentialId[];
  readonly worked: number;
  /** The credentials as a number: one bit for each. */
  readonly bits: bigint;
}

/** Hands out luggage. */
export interface Rack {
  readonly empty: Luggage;
  /** This luggage with these credentials and so many months of work more. */
  readonly add: (luggage: Luggage, credentials: readonly CredentialId[], months: number) => Luggage;
}

/** A rack on which nothing stands yet. */
export function createRack(index: NetworkIndex): Rack {
  const bitOf = new Map<CredentialId, bigint>();
  const bitsWith = new Map<CredentialId, bigint>();
  const placed = new Map<bigint, Luggage[]>();
  const empty: Luggage = { credentials: [], worked: 0, bits: 0n };
  placed.set(0n, [empty]);

  const bit = (id: CredentialId): bigint => {
    const known = bitOf.get(id) ?? 1n << BigInt(bitOf.size);
    bitOf.set(id, known);
    return known;
  };
  /** The bits of a credential and everything it implies. */
  const bitsOf = (id: CredentialId): bigint => {
    const known = bitsWith.get(id) ?? (index.implied.get(id) ?? [id]).reduce((bits, each) => bits | bit(each), 0n);
    bitsWith.set(id, known);
    return known;
  };

  const add: Rack['add'] = (luggage, credentials, months) => {
    if (credentials.length === 0 && months === 0) return luggage;
    const worked = luggage.worked + months;
    let { bits } = luggage;
    for (const id of credentials) bits |= bitsOf(id);
    const alike = placed.get(bits) ?? [];
    const known = alike.find((each) => each.worked === worked);
    if (known) return known;
    const gained = credentials.flatMap((id) => index.implied.get(id) ?? [id]);
    const made = { credentials: [...new Set([...luggage.credentials, ...gained])], worked, bits };
    placed.set(bits, [...alike, made]);
    return made;
  };
  return { empty, add };
}
