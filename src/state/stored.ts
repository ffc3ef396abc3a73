/** Where in a browser something can be kept. */
export type StoredPlace = 'localStorage' | 'sessionStorage' | 'cookie' | 'indexedDB' | 'caches';

/** Something that a browser keeps of this site, by its name. */
export interface StoredItem {
  readonly place: StoredPlace;
  /** The whole name; with a `*` at its end, its beginning. */
  readonly key: string;
}

/** Everything that this app ever keeps on a device. The page about privacy, its test and "wis alles" go by this list. */
export const STORED = [
  { id: 'saved', place: 'localStorage', key: 'onderwijsroutes.bewaard' },
  { id: 'aside', place: 'localStorage', key: 'onderwijsroutes.opzij' },
  { id: 'draft', place: 'localStorage', key: 'onderwijsroutes.redactie' },
  { id: 'draftAside', place: 'localStorage', key: 'onderwijsroutes.redactie-opzij' },
  { id: 'draftOther', place: 'localStorage', key: 'onderwijsroutes.redactie-ander' },
  { id: 'files', place: 'caches', key: 'onderwijsroutes-*' },
] as const satisfies readonly (StoredItem & { readonly id: string })[];

/** Is this the name of something, or the beginning of it? */
export const isNamed = (key: string, name: string): boolean =>
  key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key;

/** What is kept and is not in the list; must be nothing. */
export const strangersIn = (found: readonly StoredItem[]): readonly StoredItem[] =>
  found.filter(({ place, key: name }) => !STORED.some((item) => item.place === place && isNamed(item.key, name)));
