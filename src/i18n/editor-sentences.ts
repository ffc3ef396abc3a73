import type { Drawn, MapChange, ResultChange, RowAspect, RowChange } from '#domain/effect.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import type { FieldChange, RecordChange } from '#model/data-changes.ts';
import type { Network } from '#model/network.ts';
import { pathText } from './editor-fields-nl.ts';
import { DUTCH } from './language.ts';
import { verdictSentence } from './sentences.ts';

/** A longer value is cut: the record itself shows the whole. */
const LONGEST = 400;

/** A value as an editor reads it. */
export function valueText(value: unknown): string {
  if (value === undefined) return 'niets';
  if (value === null) return 'niet bekend';
  if (value === true) return 'ja';
  if (value === false) return 'nee';
  if (value === '') return 'leeg';
  if (Array.isArray(value) && value.length === 0) return 'lege lijst';
  const isPlain = Array.isArray(value) && value.every((each) => typeof each !== 'object');
  const text = isPlain ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** "Waar komt dit vandaan? › Hoe zeker is het?: was "gedateerd", wordt "bevestigd"." */
export const fieldChangeSentence = (schema: string, { path, was, becomes }: FieldChange): string =>
  `${pathText(schema, path)}: was "${valueText(was)}", wordt "${valueText(becomes)}".`;

/** What became of a record, one sentence for each field. */
export function recordChangeSentences({ kind, record, fields }: RecordChange): readonly string[] {
  const name = `data/${record.file} → ${record.key}`;
  if (kind === 'added') return [`${name}: nieuw record.`];
  if (kind === 'removed') return [`${name}: verwijderd.`];
  return fields.map((field) => `${name}: ${fieldChangeSentence(record.schema, field)}`);
}

const stationName = (network: Network, id: string): string => {
  const found = network.stations.find((station) => station.id === id);
  return found ? plain(DUTCH.text(found.label)) : id;
};

const segmentsOf = (network: Network) => [...network.segments, ...network.regions.flatMap(({ segments }) => segments)];

/** Names have soft hyphens for narrow cards. */
const plain = (text: string) => text.replaceAll('\u00ad', '');

/** "havo naar leraar basisonderwijs, via Pabo (voltijd)". */
export function itineraryName(network: Network, { from, to, steps }: Itinerary): string {
  const names = steps.map(({ segment, variant }) => {
    const found = segmentsOf(network).find(({ id }) => id === segment);
    const form = found?.variants.find(({ id }) => id === variant);
    if (!found) return segment;
    return form ? `${DUTCH.text(found.name)} (${DUTCH.text(form.label)})` : DUTCH.text(found.name);
  });
  return plain(`${stationName(network, from)} naar ${stationName(network, to)}, via ${names.join(', dan ')}`);
}

const ASPECT: Readonly<Record<RowAspect, string>> = {
  verdict: 'het oordeel',
  needs: 'wat je nodig hebt',
  months: 'hoe lang het duurt',
  cost: 'wat het kost',
  start: 'wanneer het begint',
  money: 'kosten, loon of hulp met geld',
  gives: 'wat je krijgt',
  status: 'de status',
  certainty: 'hoe zeker het is',
  folded: 'of het onder "ook mogelijk" staat',
};

/** What is compared: the networks before and after. */
export interface Networks {
  readonly before: Network;
  readonly after: Network;
}

/** "het oordeel (was: kan nu; wordt: nu niet)". Only what fits in a few words is written out. */
function aspectText({ before, after }: RowChange, networks: Networks, aspect: RowAspect): string {
  const pair = (was: string, becomes: string) =>
    was === becomes ? ASPECT[aspect] : `${ASPECT[aspect]} (was: ${was}; wordt: ${becomes})`;
  const cost = ({ ownCost }: Itinerary) =>
    ownCost.eurosMin === ownCost.eurosMax
      ? DUTCH.euros(ownCost.eurosMin)
      : `${DUTCH.euros(ownCost.eurosMin)} tot ${DUTCH.euros(ownCost.eurosMax)}`;
  if (aspect === 'verdict')
    return pair(verdictSentence(DUTCH, networks.before, before), verdictSentence(DUTCH, networks.after, after));
  if (aspect === 'months')
    return pair(DUTCH.duration(before.months, before.knownMonths), DUTCH.duration(after.months, after.knownMonths));
  if (aspect === 'cost') return pair(cost(before), cost(after));
  if (aspect === 'certainty')
    return pair(
      `${before.weakest.confidence}, door ${before.weakest.record}`,
      `${after.weakest.confidence}, door ${after.weakest.record}`,
    );
  return ASPECT[aspect];
}

/** One line of what became of a list of itineraries. */
export interface EffectLine {
  readonly kind: 'came' | 'went' | 'changed';
  readonly text: string;
}

/** What became of one list: what came, what went, what says something else, one line each. */
export function effectLines(networks: Networks, change: ResultChange): readonly EffectLine[] {
  const { before, after } = networks;
  const beside = (network: Network, id: string) => {
    const segment = segmentsOf(network).find((each) => each.id === id);
    return `naast de lijst: ${segment ? plain(DUTCH.text(segment.name)) : id}`;
  };
  return [
    ...change.came.map(
      (each): EffectLine => ({
        kind: 'came',
        text: `${itineraryName(after, each)}: ${verdictSentence(DUTCH, after, each)}`,
      }),
    ),
    ...change.went.map(
      (each): EffectLine => ({
        kind: 'went',
        text: `${itineraryName(before, each)}: was ${verdictSentence(DUTCH, before, each)}`,
      }),
    ),
    ...change.changed.map(
      (row): EffectLine => ({
        kind: 'changed',
        text: `${itineraryName(after, row.after)}: ${row.aspects.map((aspect) => aspectText(row, networks, aspect)).join('; ')}`,
      }),
    ),
    ...change.explained.came.map((id): EffectLine => ({ kind: 'came', text: beside(after, id) })),
    ...change.explained.went.map((id): EffectLine => ({ kind: 'went', text: beside(before, id) })),
    ...(change.isReordered ? [{ kind: 'changed', text: 'de volgorde van de lijst' } as const] : []),
  ];
}

const DRAWN_TEXT: Readonly<Record<Drawn, string>> = {
  name: 'naam',
  height: 'hoogte',
  place: 'sector',
  size: 'hoe snel zichtbaar',
  line: 'lijn',
  ends: 'van en naar',
  status: 'status',
  kind: 'soort',
};

const CAME = { came: 'komt op de kaart', went: 'gaat van de kaart', changed: '' } as const;

/** "stap p-havo: status was "pilot", wordt "bestaand"". */
export function mapChangeSentence({ before, after }: Networks, { what, id, kind, drawn }: MapChange): string {
  const name =
    what === 'station'
      ? `station ${stationName(kind === 'went' ? before : after, id)}`
      : `stap ${plain(segmentsOf(kind === 'went' ? before : after).find((each) => each.id === id)?.name.nl ?? id)}`;
  if (kind !== 'changed') return `${name}: ${CAME[kind]}`;
  return `${name}: ${drawn.map(({ part, was, becomes }) => `${DRAWN_TEXT[part]} was "${plain(was)}", wordt "${plain(becomes)}"`).join('; ')}`;
}
