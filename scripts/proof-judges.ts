import type { Network } from '#model/network.ts';
import { brokenChains } from '../tests/data/chain-rules.ts';
import { trapsSprung } from '../tests/data/trap-rules.ts';
import { type Approved, isAsApproved } from '../tests/persons/approved.ts';
import type { Mutant } from './proof-mutants.ts';

/** Who saw that a network is not right; nobody for a mutant that survives. */
export type Judge = 'persons' | 'traps' | 'chains';

const safely = (sees: () => boolean): boolean => {
  try {
    return sees();
  } catch {
    return true;
  }
};

/** Judges a network: persons whose result names the record first, for they are the most likely to see it. */
export function judgeMutant({ record, network }: Mutant, approved: readonly Approved[]): Judge | null {
  const id = record.slice(record.indexOf(':') + 1);
  const names = ({ text }: Approved) => (text.includes(id) ? 0 : 1);
  const byChance = approved.toSorted((a, b) => names(a) - names(b) || a.text.length - b.text.length);
  if (byChance.some((each) => !isAsApproved(each, network))) return 'persons';
  if (safely(() => trapsSprung(network).length > 0)) return 'traps';
  return safely(() => brokenChains(network).length > 0) ? 'chains' : null;
}

/** What the judges say of the network as it is: it must be right before faults in it can be looked for. */
export const objectionsTo = (network: Network, approved: readonly Approved[]): readonly string[] => [
  ...approved.filter((each) => !isAsApproved(each, network)).map(({ person }) => `persoon ${person.id}`),
  ...trapsSprung(network),
  ...brokenChains(network),
];
