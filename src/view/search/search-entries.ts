import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { SEARCH_WORDS as s } from '#i18n/search-nl.ts';
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

/** An item with the texts by which it is found. */
export interface SearchEntry {
  readonly item: SearchItem;
  /** What it is called first: the label on the map, the abbreviation. */
  readonly label: string;
  /** Its name in full, if that is another. */
  readonly full: string;
  /** Sentences about it. */
  readonly about: string;
  /** How far it comes to the front; 1 is a programme. */
  readonly weight: number;
}

/** The bare words of a text: lower case, no accents, no signs but the + of 21+. */
export const partsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((part) => part !== '');

/** What every kind of record needs to be put into words. */
interface Words {
  readonly speech: Speech;
  /** A content text without soft hyphens. */
  readonly shown: (text: { readonly nl: string }) => string;
  readonly stationName: (id: StationId) => string;
  /** The text of a card, and what the abbreviations in the names stand for. */
  readonly aboutOf: (key: string, names: string) => string;
}

function wordsFor(network: Network, facts: Facts | null, speech: Speech): Words {
  const { text } = speech;
  const glossary = facts?.glossary ?? [];
  const written = new Map(glossary.flatMap(({ term, full }) => (full ? [[plain(term), full] as const] : [])));
  const labels = new Map(network.stations.map(({ id, label }) => [id, label]));
  const shown: Words['shown'] = (one) => text(one).replaceAll('\u00ad', '');
  return {
    speech,
    shown,
    stationName: (id) => shown(labels.get(id) ?? { nl: id }),
    aboutOf: (key, names) => {
      const about = facts?.records[key]?.about;
      return [about ? text(about) : '', ...partsOf(names).map((part) => written.get(part) ?? '')].join(' ');
    },
  };
}

function stationEntry({ id, label, name, kind }: NetworkStation, { shown, aboutOf }: Words): SearchEntry {
  const [short, long] = [shown(label), shown(name)];
  const what = d(`kind.${kind}`);
  const detail = short === long ? what : s('search.station', { what, name: long });
  return {
    item: { key: `station:${id}`, target: { kind: 'station', id }, name: short, detail },
    label: short,
    full: short === long ? '' : long,
    about: aboutOf(`station:${id}`, `${short} ${long}`),
    weight: 2,
  };
}

function segmentEntry(segment: NetworkSegment, { speech: { t }, shown, stationName, aboutOf }: Words): SearchEntry {
  const { id, from, to, line, status } = segment;
  const name = shown(segment.name);
  const way = s('search.segment', { from: stationName(from), to: stationName(to) });
  const detail = status === 'bestaand' ? way : `${way} · ${t(`status.${status}`)}`;
  return {
    item: { key: `segment:${id}`, target: { kind: 'segment', id }, name, detail, line },
    label: name,
    full: '',
    about: aboutOf(`segment:${id}`, name),
    weight: status === 'vervallen' ? 0.5 : 1,
  };
}

function lineEntry({ id, label, about }: Line, { speech: { text }, shown }: Words): SearchEntry {
  const detail = s('search.line', { about: text(about) });
  return {
    item: { key: `line:${id}`, target: { kind: 'line', id }, name: shown(label), detail, line: id },
    label: shown(label),
    full: '',
    about: text(about),
    weight: 1.3,
  };
}

function wordEntry({ id, term, full = '', meaning }: GlossaryEntry, { speech: { text } }: Words): SearchEntry {
  const name = full !== '' && full !== term ? `${term}: ${full}` : term;
  const detail = s('search.word', { meaning: text(meaning) });
  return {
    item: { key: `word:${id}`, target: { kind: 'word', id }, name, detail },
    label: term,
    full,
    about: text(meaning),
    weight: 0.9,
  };
}

/** Everything that can be found, in the words of the screen; without facts there are no glossary words. */
export function entriesOf(network: Network, facts: Facts | null, speech: Speech): readonly SearchEntry[] {
  const words = wordsFor(network, facts, speech);
  return [
    ...network.stations.map((one) => stationEntry(one, words)),
    ...network.lines.map((one) => lineEntry(one, words)),
    ...network.segments.map((one) => segmentEntry(one, words)),
    ...(facts?.glossary ?? []).map((one) => wordEntry(one, words)),
  ];
}
