import * as z from 'zod/mini';
import { LISTS } from '#model/data-files.ts';
import type { NetworkData } from '#model/network.ts';
import { Site } from '#model/notes.ts';
import { Overlay } from '#model/overlay.ts';
import type { Provenance } from '#model/provenance.ts';
import type { Segment, Variant } from '#model/records.ts';
import { openDataReadme } from './open-data-readme.ts';

/** What each list of network.json holds, for who reads the schema without this repository. */
const ABOUT = {
  levels: 'Levels: the heights of the map.',
  sectors: 'Sectors: primary, secondary and vocational education.',
  lines: 'Lines: families of segments with one colour and one letter.',
  credentials: 'Everything that a person can hold: diplomas, teaching licences (bevoegdheden), jobs.',
  stations: 'Stations: what a person has or is.',
  segments: 'Segments: one programme or step from one station to another, in one or more variants.',
  conditions: 'Conditions of admission, of beginning and of finishing, with ways to meet them.',
  exemptions: 'Exemptions, with how certain they are.',
  amounts: 'Amounts in euros over time. No values means: not known.',
  support: 'Who helps along the way.',
  institutions: 'Institutions that are named.',
  events: 'Dates and deadlines.',
  contacts: 'Whom to ask.',
  sources: 'Publications that the facts come from.',
  glossary: 'Dutch terms and abbreviations, in one sentence.',
  cautions: 'Common mistakes and what is right.',
  changes: 'What changed or is about to change.',
  changelog: 'What changed between versions of the data.',
  openPoints: 'What a person must still check, and where.',
} as const satisfies Partial<Record<keyof typeof LISTS, string>>;

type OpenList = keyof typeof ABOUT;
const OPEN_LISTS = Object.keys(ABOUT) as OpenList[]; // the keys of a literal table

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** network.json: the whole network with its texts and sources, without what only serves our own tests. */
export type OpenNetwork = { readonly licence: string } & Pick<NetworkData, OpenList | 'site' | 'regions'>;

/** The content of network.json. */
export function openNetwork(data: NetworkData): OpenNetwork {
  const lists = Object.fromEntries(OPEN_LISTS.map((name) => [name, data[name]])) as Pick<NetworkData, OpenList>; // every key of it
  return { licence: LICENCE, site: data.site, ...lists, regions: data.regions };
}

/** The JSON Schema (2020-12) of network.json, made of the schema by which the build checks the data. */
export function openSchema(): Record<string, unknown> {
  const lists = Object.fromEntries(
    OPEN_LISTS.map((name) => {
      const record: z.ZodMiniType = LISTS[name].schema;
      return [name, z.array(record).check(z.meta({ description: ABOUT[name] }))];
    }),
  );
  const regions = z.array(Overlay).check(z.meta({ description: 'Regional patches on the national network.' }));
  const whole = z.strictObject({ licence: z.literal(LICENCE), site: Site, ...lists, regions });
  const { $schema, ...schema } = z.toJSONSchema(whole);
  return {
    $schema,
    title: 'Onderwijsroutes',
    description: 'Routes to working in Dutch education: stations, segments, conditions and their sources.',
    ...schema,
  };
}

/** A spreadsheet takes a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell by RFC 4180. An apostrophe keeps a spreadsheet from running what looks like a formula. */
function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table by RFC 4180: a row of names, then the rows. Begins with a byte order mark, by which Excel knows UTF-8. */
export function csv(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

const list = (values: readonly string[]) => values.join('; ');

/** Names have soft hyphens for narrow cards; in a table they would only hinder a search. */
const plain = (text: { readonly nl: string } | undefined) => text?.nl.replaceAll('\u00ad', '') ?? '';

const origin = ({ confidence, asOf, sources, validFrom, validUntil }: Provenance) => ({
  zekerheid: confidence,
  gaat_over: asOf,
  geldig_vanaf: validFrom ?? '',
  geldig_tot: validUntil ?? '',
  bronnen: list(sources),
});

/** stations.csv: one row per station. */
export function stationRows({ stations, levels, sectors }: NetworkData): Record<string, string>[] {
  return stations.map((station) => ({
    id: station.id,
    naam: plain(station.name),
    kort: plain(station.label),
    soort: station.kind,
    nlqf: station.nlqf ?? '',
    hoogte_op_kaart: plain(levels.find(({ id }) => id === station.drawnAtLevel)?.label),
    sectoren: list(station.sectors.map((sector) => plain(sectors.find(({ id }) => id === sector)?.label))),
    begin: station.start ? 'ja' : 'nee',
    doel: station.goal ? 'ja' : 'nee',
    uitleg: plain(station.about),
    ...origin(station.provenance),
  }));
}

/** The shortest and the longest of the variants; empty when the months of none, or of one, are not known. */
function monthsOf(variants: readonly Variant[]): { readonly maanden_min: string; readonly maanden_max: string } {
  const least = variants.map(({ monthsMin }) => monthsMin);
  const most = variants.map(({ monthsMax }) => monthsMax);
  const known = (months: readonly (number | null)[]) => months.filter((one) => one !== null);
  return {
    maanden_min: known(least).length === least.length ? `${Math.min(...known(least))}` : '',
    maanden_max: known(most).length === most.length ? `${Math.max(...known(most))}` : '',
  };
}

/** stappen.csv: one row per segment of the country and of every region. */
export function segmentRows({ stations, lines, segments, regions }: NetworkData): Record<string, string>[] {
  const nameOf = (id: string) => plain(stations.find((station) => station.id === id)?.name);
  const row = (segment: Segment, region: string): Record<string, string> => ({
    id: segment.id,
    naam: plain(segment.name),
    van: segment.from,
    van_naam: nameOf(segment.from),
    naar: segment.to,
    naar_naam: nameOf(segment.to),
    lijn: segment.line,
    lijn_naam: plain(lines.find(({ id }) => id === segment.line)?.label),
    status: segment.status,
    bereik: segment.scope,
    regio: region,
    ...monthsOf(segment.variants),
    vormen: list([...new Set(segment.variants.flatMap(({ forms }) => forms))]),
    croho: list(segment.croho ?? []),
    crebo: list(segment.crebo ?? []),
    voorwaarden: list(segment.conditions),
    uitleg: plain(segment.about),
    ...origin(segment.provenance),
  });
  return [
    ...segments.map((segment) => row(segment, '')),
    ...regions.flatMap(({ region, segments: own }) => own.map((segment) => row(segment, region.id))),
  ];
}

/** Every file of the open data, by its path below dist/. */
export function openDataFiles(data: NetworkData): Readonly<Record<string, string>> {
  return {
    'data/network.json': `${JSON.stringify(openNetwork(data))}\n`,
    'data/network.schema.json': `${JSON.stringify(openSchema(), null, 1)}\n`,
    'data/stations.csv': csv(stationRows(data)),
    'data/stappen.csv': csv(segmentRows(data)),
    'data/LEESMIJ.md': openDataReadme(data.site),
  };
}
