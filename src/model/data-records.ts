import type { ReferenceKind } from './data-error.ts';
import { isRegionFile, LISTS, listOfFile, SITE_FILE } from './data-files.ts';
import type { RecordSchema, RegionPart } from './field-shape.ts';
import type { PathPart } from './json-text.ts';

/** One record as it stands in a file, whether it is right or not. */
export interface DataRecord {
  /** `station:havo`; two records with one id have a number behind it. */
  readonly key: string;
  readonly file: string;
  readonly path: readonly PathPart[];
  readonly schema: RecordSchema;
  /** How other records can name it. */
  readonly kind: ReferenceKind | null;
  readonly id: string;
  readonly value: unknown;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a list without ids calls its records by. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  changelog: ['version'],
  leftOut: ['row'],
  deviations: ['row', 'record', 'field'],
  'region.overrides': ['record', 'id'],
};

const REGION_KINDS: Readonly<Record<Exclude<RegionPart, 'region'>, ReferenceKind | null>> = {
  overrides: null,
  segments: 'segment',
  support: 'support',
  institutions: 'institution',
  events: 'event',
  contacts: 'contact',
};
const REGION_PARTS = Object.keys(REGION_KINDS) as Exclude<RegionPart, 'region'>[]; // the keys of a literal table

type Found = Omit<DataRecord, 'key'>;

function idOf(schema: RecordSchema, value: unknown, at: number): string {
  const names = NAMED_BY[schema] ?? ['id'];
  const id = names.map((name) => textOf(field(value, name))).join(' ');
  return id.trim() === '' ? `#${at + 1}` : id;
}

function inList(value: unknown, what: Pick<Found, 'file' | 'path' | 'schema' | 'kind'>): Found[] {
  if (!Array.isArray(value)) return [];
  return value.map((record: unknown, at) => ({
    ...what,
    path: [...what.path, at],
    id: idOf(what.schema, record, at),
    value: record,
  }));
}

function inRegion(file: string, value: unknown): Found[] {
  const head = field(value, 'region');
  const id = textOf(field(head, 'id')) || file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
  const own: Found = { file, path: ['region'], schema: 'region.region', kind: 'region', id, value: head };
  return [
    ...(head === undefined ? [] : [own]),
    ...REGION_PARTS.flatMap((part) =>
      inList(field(value, part), { file, path: [part], schema: `region.${part}`, kind: REGION_KINDS[part] }),
    ),
  ];
}

function inFile(file: string, value: unknown): Found[] {
  if (file === SITE_FILE) return [{ file, path: [], schema: 'site', kind: null, id: 'site', value }];
  if (isRegionFile(file)) return inRegion(file, value);
  const list = listOfFile(file);
  return list ? inList(value, { file, path: [], schema: list, kind: LISTS[list].kind }) : [];
}

/** The lists in a file to which a record can be added. */
export function listsIn(
  file: string,
): readonly { readonly path: readonly PathPart[]; readonly schema: RecordSchema }[] {
  if (isRegionFile(file)) return REGION_PARTS.map((part) => ({ path: [part], schema: `region.${part}` as const }));
  const list = listOfFile(file);
  return list ? [{ path: [], schema: list }] : [];
}

/** The word in front of an id in a key. */
const prefixOf = ({ schema, kind }: Found): string => kind ?? schema.replace(/^region\./, '').replace(/s$/, '');

/** Every record of every file, in the order of the files. Total: a record may be anything. */
export function recordsOfFiles(files: Readonly<Record<string, unknown>>): readonly DataRecord[] {
  const seen = new Map<string, number>();
  const found = Object.keys(files)
    .sort()
    .flatMap((file) => inFile(file, files[file]));
  return found.map((record) => {
    const name = record.schema === 'site' ? 'site' : `${prefixOf(record)}:${record.id}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { ...record, key: times === 1 ? name : `${name}#${times}` };
  });
}
