import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Speech } from '#i18n/sentences.ts';
import type { Facts, Network } from '#model/network.ts';
import { entriesOf, partsOf, type SearchItem } from './search-entries.ts';

/** The answer to what was typed. */
export interface SearchResult {
  /** Best first. */
  readonly items: readonly SearchItem[];
  /** False when the items only look like what was typed. */
  readonly exact: boolean;
  /** How many more fit. */
  readonly more: number;
}

/** Finds what fits a typed text. An empty text finds nothing. */
export type Search = (typed: string) => SearchResult;

interface Document {
  readonly id: number;
  readonly label: string;
  readonly full: string;
  readonly about: string;
}

interface Options extends SearchOptions {
  readonly boostDocument: (id: number) => number;
}

const NOTHING: SearchResult = { items: [], exact: true, more: 0 };
/** Words are cut and lowered by `wordsOf` already. */
const AS_TYPED = { processTerm: (term: string) => term };
const SHOWN = 12;
const SHOWN_OF_A_KIND = 6;
const MOST_WORDS = 8;
/** Shorter words must be right: a letter more or less turns mbo into hbo. */
const FORGIVEN_FROM = 4;
const TWO_FAULTS_FROM = 8;

/** The words of a text; one with a hyphen also in one piece: zij, instroom, zijinstroom. */
const wordsOf = (text: string) =>
  text.split(/\s+/).flatMap((word) => {
    const parts = partsOf(word);
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });

/** Every beginning of every word, so that a fault in a half-typed word is forgiven too. */
const beginningsOf = (text: string) =>
  wordsOf(text).flatMap((word) => [
    word,
    ...Array.from({ length: Math.max(0, word.length - FORGIVEN_FROM) }, (_, at) => word.slice(0, at + FORGIVEN_FROM)),
  ]);

const allOf = (words: readonly string[]): Query => ({ combineWith: 'AND', queries: [words.join(' ')] });

/** All words, in any order; or the same with two neighbours written as one, because "tweede graads" is one word. */
function queryOf(words: readonly string[]): Query {
  const joined = words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), `${words[at]}${word}`, ...words.slice(at + 2)]);
  return { combineWith: 'OR', queries: [words, ...joined].map(allOf) };
}

/** The same words with two neighbouring letters of one of them the other way round: pgd, pdg. */
const swapsOf = (words: readonly string[]) =>
  words.flatMap((word, place) =>
    Array.from({ length: word.length - 1 }, (_, at) =>
      words.with(place, `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`),
    ),
  );

const faultsIn = (word: string) => (word.length < FORGIVEN_FROM ? false : word.length < TWO_FAULTS_FROM ? 1 : 2);

/** The best of a ranking, without one kind crowding out the others. */
function firstOf(ranking: readonly SearchItem[], exact: boolean): SearchResult {
  const counts = new Map<string, number>();
  const items = ranking
    .filter(({ target: { kind } }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= SHOWN_OF_A_KIND;
    })
    .slice(0, SHOWN);
  return { items, exact, more: ranking.length - items.length };
}

/** The forgiving steps, for what the first step does not find. */
function createForgiving(documents: readonly Document[], options: Options) {
  const index = new MiniSearch<Document>({ ...AS_TYPED, fields: ['label', 'full'], tokenize: beginningsOf });
  index.addAll(documents);
  return (words: readonly string[]) =>
    index.search(
      { combineWith: 'OR', queries: [queryOf(words), ...swapsOf(words).map(allOf)] },
      { ...options, fuzzy: faultsIn, prefix: (term) => term.length < FORGIVEN_FROM },
    );
}

/**
 * Indexes everything that can be found; without facts there are no glossary words and no sentences.
 * Searches in steps and stops at the first that finds something: all words; words with a fault; some of the words.
 */
export function createSearch(network: Network, facts: Facts | null, speech: Speech): Search {
  const entries = entriesOf(network, facts, speech);
  const documents = entries.map(({ label, full, about }, id) => ({ id, label, full, about }));
  const options: Options = {
    ...AS_TYPED,
    tokenize: (query) => query.split(' '),
    boost: { label: 3 },
    boostDocument: (id) => entries[id]?.weight ?? 1,
  };
  const strict = new MiniSearch<Document>({ ...AS_TYPED, fields: ['label', 'full', 'about'], tokenize: wordsOf });
  strict.addAll(documents);
  let forgiving: ReturnType<typeof createForgiving> | undefined;

  const isCalled = (id: number, joined: string) =>
    [entries[id]?.label, entries[id]?.full].some((name) => name && partsOf(name).join('') === joined);
  const allWords = (words: readonly string[]) => {
    const query = queryOf(words);
    const named = strict.search(query, { ...options, prefix: true, fields: ['label', 'full'] });
    const called = named.filter(({ id }) => isCalled(id, words.join('')));
    return [...called, ...named, ...strict.search(query, { ...options, prefix: true })];
  };
  const withFaults = (words: readonly string[]) => {
    forgiving ??= createForgiving(documents, options);
    return forgiving(words);
  };
  const someWords = (words: readonly string[]) =>
    strict.search(words.filter((word) => word.length >= FORGIVEN_FROM).join(' '), {
      ...options,
      fields: ['label', 'full'],
    });
  const itemsOf = (found: readonly { readonly id: number }[]) =>
    [...new Set(found.map(({ id }) => id))].flatMap((id) => entries[id]?.item ?? []);

  return (typed) => {
    const words = partsOf(typed).slice(0, MOST_WORDS);
    if (words.length === 0) return NOTHING;
    const exact = itemsOf(allWords(words));
    if (exact.length > 0) return firstOf(exact, true);
    const alike = itemsOf(withFaults(words));
    return firstOf(alike.length > 0 ? alike : itemsOf(someWords(words)), false);
  };
}
