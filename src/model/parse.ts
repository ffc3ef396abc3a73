import * as z from 'zod/mini';
import type { DataError, Place, ReferenceKind } from './data-error.ts';
import {
  isRegionFile,
  LIST_NAMES,
  LISTS,
  type ListName,
  type LocatedData,
  type LocatedLists,
  type LocatedRegion,
  listOfFile,
  SITE_FILE,
} from './data-files.ts';
import { Contact, EventRecord, Institution, Support } from './help.ts';
import { type Located, pathOf, valuesOf } from './located.ts';
import { isLooseNote, withoutLooseEnds } from './loose-notes.ts';
import { withNearest } from './nearest.ts';
import type { NetworkData } from './network.ts';
import { Site } from './notes.ts';
import { Hide, type Overlay, Override, RegionHead } from './overlay.ts';
import { Segment } from './records.ts';
import { checkingReferences } from './references.ts';
import { jsonTypeOf, shapeErrors } from './shape-errors.ts';
import { inOneGo, type Steps } from './steps.ts';

/** What a folder of data files says. */
export interface Parsed {
  /**
   * None when something in the national data is wrong. A region with an error is left out, and a note lets go of what is
   * not there; the country still stands.
   */
  readonly data: NetworkData | null;
  /** Everything that is wrong, of every file, in the order of the files. */
  readonly errors: readonly DataError[];
  /** Every record that has the right shape, with its place: for checks that go further. */
  readonly records: LocatedData;
}

/**
 * Reads and checks all data files. `files` holds parsed JSON by path below `data/`, for example `stations/leraar.json`.
 * Every record is read on its own and every reference of a readable record is checked, so that one run lists every
 * error. `unread` is what the reading of the texts found wrong; it is among the errors of the result. Never throws.
 */
export const parseNetwork = (files: Readonly<Record<string, unknown>>, unread: readonly DataError[] = []): Parsed =>
  inOneGo(parsingNetwork(files, unread));

/** The same with rests: after each file, and between the checks. */
export function* parsingNetwork(files: Readonly<Record<string, unknown>>, unread: readonly DataError[]): Steps<Parsed> {
  const errors: DataError[] = [...unread];
  const lost = [...new Set(unread.map(({ file }) => file))].filter((file) => !(file in files));
  const records = yield* readingAll(files, lost, errors);
  const unreadable = new Set(errors.flatMap(({ record }) => record ?? []));
  const isWhole = errors.every(({ file }) => isRegionFile(file));
  const lostKinds = new Set(lost.flatMap(kindOfFile));
  const isRegionBroken = errors.some(({ file }) => isRegionFile(file));
  errors.push(...(yield* checkingReferences(records, { unreadable, isWhole, lostKinds, isRegionBroken })));
  errors.sort((a, b) => a.file.localeCompare(b.file));
  return { data: dataOf(records, errors), errors, records };
}

/** What the ids in a file are called. The ids of a file that could not be read may be named: nobody can tell. */
function kindOfFile(file: string): ReferenceKind[] {
  const list = listOfFile(file);
  const kind = list ? LISTS[list].kind : null;
  return kind === 'condition' ? [kind, 'repair'] : kind ? [kind] : isRegionFile(file) ? ['region'] : [];
}

function* readingAll(
  files: Readonly<Record<string, unknown>>,
  lost: readonly string[],
  errors: DataError[],
): Steps<LocatedData> {
  const names = Object.keys(files).sort();
  errors.push(...names.flatMap(unknownFile), ...missingFiles([...names, ...lost]));
  const lists: (readonly [ListName, readonly Located<unknown>[]])[] = [];
  for (const list of LIST_NAMES) {
    const schema: z.ZodMiniType = LISTS[list].schema;
    const records: Located<unknown>[] = [];
    for (const file of names.filter((name) => listOfFile(name) === list)) {
      records.push(...readList(schema, files[file], { file, path: '' }, errors));
      yield;
    }
    lists.push([list, records]);
  }
  const site = SITE_FILE in files ? readOne(Site, files[SITE_FILE], { file: SITE_FILE, path: '' }, errors) : null;
  const regions = names.filter(isRegionFile).map((file) => readRegion(file, files[file], errors));
  yield;
  // Each list was read with the schema of its own name, which a loop cannot tell the compiler.
  return { ...(Object.fromEntries(lists) as unknown as LocatedLists), site, regions };
}

function unknownFile(file: string): DataError[] {
  if (file === SITE_FILE || isRegionFile(file) || listOfFile(file)) return [];
  const known = [SITE_FILE, ...LIST_NAMES.map((list) => LISTS[list].at)];
  return [{ file, path: '', code: 'unknown-file', ...withNearest(file, known) }];
}

function missingFiles(names: readonly string[]): DataError[] {
  const isThere = (list: ListName) => names.some((file) => listOfFile(file) === list);
  const missing: string[] = LIST_NAMES.filter((list) => !isThere(list)).map((list) => LISTS[list].at);
  if (!names.includes(SITE_FILE)) missing.push(SITE_FILE);
  return missing.map((file) => ({ file, path: '', code: 'missing-file' }));
}

function readList<T>(schema: z.ZodMiniType<T>, input: unknown, place: Place, errors: DataError[]): Located<T>[] {
  if (!Array.isArray(input)) {
    errors.push({ ...place, code: 'wrong-type', expected: 'list', found: jsonTypeOf(input) });
    return [];
  }
  return input.flatMap((entry: unknown, index) => {
    const read = readOne(schema, entry, { ...place, path: place.path + pathOf([index]) }, errors);
    return read ? [read] : [];
  });
}

function readOne<T>(schema: z.ZodMiniType<T>, input: unknown, at: Place, errors: DataError[]): Located<T> | null {
  const place = { ...at, ...recordOf(input) };
  const result = z.safeParse(schema, input);
  if (result.success) return { value: result.data, place };
  errors.push(...shapeErrors(result.error.issues, input, place));
  return null;
}

/** The id by which a person knows the record, when it can be read. */
function recordOf(input: unknown): { readonly record?: string } {
  const id: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'id') : undefined;
  return typeof id === 'string' ? { record: id } : {};
}

const REGION_LISTS = {
  overrides: Override,
  hides: Hide,
  segments: Segment,
  support: Support,
  institutions: Institution,
  events: EventRecord,
  contacts: Contact,
} as const satisfies Record<Exclude<keyof Overlay, 'region'>, z.ZodMiniType>;

const REGION_FIELDS = ['region', ...Object.keys(REGION_LISTS)];

/** A region file is one object; its records are read one by one all the same. */
function readRegion(file: string, input: unknown, errors: DataError[]): LocatedRegion {
  const place = { file, path: '' };
  const fields: Record<string, unknown> = isObject(input) ? input : {};
  if (!isObject(input)) errors.push({ ...place, code: 'wrong-type', expected: 'object', found: jsonTypeOf(input) });
  for (const field of Object.keys(fields).filter((name) => !REGION_FIELDS.includes(name))) {
    errors.push({ file, path: field, code: 'unknown-field', field, ...withNearest(field, REGION_FIELDS) });
  }
  const read = <T>(name: string, schema: z.ZodMiniType<T>): Located<T>[] => {
    if (name in fields) return readList(schema, fields[name], { file, path: name }, errors);
    errors.push({ file, path: name, code: 'missing-field', field: name });
    return [];
  };
  return {
    file,
    region: readOne(RegionHead, fields.region, { file, path: 'region' }, errors),
    overrides: read('overrides', REGION_LISTS.overrides),
    hides: read('hides', REGION_LISTS.hides),
    segments: read('segments', REGION_LISTS.segments),
    support: read('support', REGION_LISTS.support),
    institutions: read('institutions', REGION_LISTS.institutions),
    events: read('events', REGION_LISTS.events),
    contacts: read('contacts', REGION_LISTS.contacts),
  };
}

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function dataOf(records: LocatedData, errors: readonly DataError[]): NetworkData | null {
  const { site } = records;
  if (!site || errors.some((error) => !isRegionFile(error.file) && !isLooseNote(error))) return null;
  const refused = new Set(errors.map((error) => error.file));
  const lists = LIST_NAMES.map((list) => [list, valuesOf<unknown>(records[list])] as const);
  const regions = records.regions.filter(({ file }) => !refused.has(file)).flatMap(overlayOf);
  // The lists keep their names and element types; only the places are dropped.
  const data: NetworkData = {
    ...(Object.fromEntries(lists) as unknown as Omit<NetworkData, 'site' | 'regions'>),
    site: site.value,
    regions,
  };
  return withoutLooseEnds(data, errors);
}

function overlayOf(located: LocatedRegion): Overlay[] {
  if (!located.region) return [];
  return [
    {
      region: located.region.value,
      overrides: valuesOf(located.overrides),
      hides: valuesOf(located.hides),
      segments: valuesOf(located.segments),
      support: valuesOf(located.support),
      institutions: valuesOf(located.institutions),
      events: valuesOf(located.events),
      contacts: valuesOf(located.contacts),
    },
  ];
}
