import type { DataError } from './data-error.ts';
import { type ListName, listOfFile } from './data-files.ts';
import type { NetworkData } from './network.ts';

/** What is written about the data: no route rests on it, and it may name records of a region. */
const NOTES: readonly ListName[] = ['cautions', 'changes', 'changelog', 'openPoints', 'aliases'];

/**
 * Is a note about something that is not there? A region may call its own records otherwise at any time: the note then
 * loses its hold there, and nothing else is wrong. A source that is not there is a fault of the country.
 */
export function isLooseNote(error: DataError): boolean {
  const list = listOfFile(error.file);
  return (
    error.code === 'unknown-reference' && list !== undefined && NOTES.includes(list) && !error.kinds.includes('source')
  );
}

/** The data in which no note names what these errors say is not there. A note that names nothing else still stands. */
export function withoutLooseEnds(data: NetworkData, errors: readonly DataError[]): NetworkData {
  const loose = new Set(
    errors.filter(isLooseNote).flatMap((error) => (error.code === 'unknown-reference' ? [error.id] : [])),
  );
  if (loose.size === 0) return data;
  const isThere = (id: string) => !loose.has(id);
  const attached = <T extends { readonly attachesTo: readonly string[] }>(notes: readonly T[]) =>
    notes.map((note) => ({ ...note, attachesTo: note.attachesTo.filter(isThere) }));
  return {
    ...data,
    cautions: attached(data.cautions),
    changes: attached(data.changes),
    openPoints: attached(data.openPoints),
    changelog: data.changelog.map((entry) => ({
      ...entry,
      changes: entry.changes.filter(({ record }) => isThere(record)),
    })),
    aliases: data.aliases.map((alias) => ({ ...alias, to: alias.to.filter(isThere) })),
  };
}
