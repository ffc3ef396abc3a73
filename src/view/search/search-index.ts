import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Speech } from '#i18n/sentences.ts';
import type { Facts, Network, NetworkSegment, NetworkStation } from '#model/network.ts';
import type { GlossaryEntry } from '#model/notes.ts';
import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import type { Line } from '#model/records.ts';
import { plain } from '../planner/find-options.ts';

/** What opens when somebody chooses an item. */
export type SearchTarget =
  | { readonly kind: 'station'; readonly id: StationId }
  | { readonly kind: 'segment'; readonly id: SegmentId }
  | { readonly kind: 'line'; readonly id: LineId }
  | { readonly kind: 'word'; readonly id: string };

/** One thing that can be found, in the words of the screen. */
export interface SearchItem {
  /** Unique over all kinds. */
  readonly key: string;
  readonly target: SearchTarget;
  readonly name: string;
  /** What it is, in one line; of a word its meaning. */
  readonly detail: string;
  /** The line it runs on, if any. */
  readonly line?: LineId;
}

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

interface Entry {
  readonly item: SearchItem;
  /** What it is called first: the label on the map, the abbreviation. */
  readonly label: string;
  /** Its name in full, if that is another. */
  readonly full: string;
  /** Sentences about it. */
  readonly about: string;
  readonly weight: number;
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

const partsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((part) => part !== '');

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

/** Turns records into entries, in the words of the screen. */
function entriesOf(network: Network, facts: Facts | null, { t, text }: Speech): readonly Entry[] {
  const glossary = facts?.glossary ?? [];
  const written = new Map(glossary.flatMap(({ term, full }) => (full ? [[plain(term), full] as const] : [])));
  const stations = new Map(network.stations.map((station) => [station.id, station]));
  const shown = (one: { readonly nl: string }) => text(one).replaceAll('\u00ad', '');
  const stationName = (id: StationId) => shown(stations.get(id)?.label ?? { nl: id });
  /** The text of its card, and what the abbreviations in its names stand for. */
  const aboutOf = (key: string, names: string) => {
    const about = facts?.records[key]?.about;
    return [about ? text(about) : '', ...partsOf(names).map((part) => written.get(part) ?? '')].join(' ');
  };
  const station = ({ id, label, name, kind }: NetworkStation): Entry => {
    const [short, long] = [shown(label), shown(name)];
    const what = t(`kind.${kind}`);
    const detail = short === long ? what : t('search.station', { what, name: long });
    return {
      item: { key: `station:${id}`, target: { kind: 'station', id }, name: short, detail },
      label: short,
      full: short === long ? '' : long,
      about: aboutOf(`station:${id}`, `${short} ${long}`),
      weight: 2,
    };
  };
  const segment = ({ id, name, from, to, line, status }: NetworkSegment): Entry => {
    const way = t('search.segment', { from: stationName(from), to: stationName(to) });
    return {
      item: {
        key: `segment:${id}`,
        target: { kind: 'segment', id },
        name: shown(name),
        detail: status === 'bestaand' ? way : `${way} · ${t(`status.${status}`)}`,
        line,
      },
      label: shown(name),
      full: '',
      about: aboutOf(`segment:${id}`, shown(name)),
      weight: status === 'vervallen' ? 0.5 : 1,
    };
  };
  const line = ({ id, label, about }: Line): Entry => ({
    item: {
      key: `line:${id}`,
      target: { kind: 'line', id },
      name: shown(label),
      detail: t('search.line', { about: text(about) }),
      line: id,
    },
    label: shown(label),
    full: '',
    about: text(about),
    weight: 1.3,
  });
  const word = ({ id, term, full, meaning }: GlossaryEntry): Entry => ({
    item: {
      key: `word:${id}`,
      target: { kind: 'word', id },
      name: full && full !== term ? `${term}: ${full}` : term,
      detail: t('search.word', { meaning: text(meaning) }),
    },
    label: term,
    full: full ?? '',
    about: text(meaning),
    weight: 0.9,
  });
  return [
    ...network.stations.map(station),
    ...network.lines.map(line),
    ...network.segments.map(segment),
    ...glossary.map(word),
  ];
}

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
