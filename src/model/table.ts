import type { Field, FieldShape } from './field-shape.ts';
import { isCalendarDay } from './formats.ts';
import type { JsonChange } from './json-edit.ts';
import type { PathPart } from './json-text.ts';
import { LIMITS } from './limits.ts';

/** A table as text: names of columns, then one row for each record. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Why a table is not taken over. `row` counts from 1 as a spreadsheet does, names included. */
export type TableFault =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly rows: number; readonly columns: number }
  | { readonly code: 'no-id' }
  | { readonly code: 'unknown-column'; readonly column: string }
  | { readonly code: 'column-twice'; readonly column: string }
  | { readonly code: 'no-id-in-row'; readonly row: number }
  | { readonly code: 'id-twice'; readonly row: number; readonly id: string };

/** What a table changes in the list that it was made of. */
export interface TableChanges {
  /** In an order in which each path still leads where it led. */
  readonly changes: readonly JsonChange[];
  readonly cells: number;
  readonly records: number;
  readonly added: number;
  /** Records that the table does not name. They stay. */
  readonly missing: number;
}

export type ReadTable =
  | { readonly ok: true; readonly found: TableChanges }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Between the members of a list in one cell. */
const BETWEEN = ' | ';
const YES_NO: Readonly<Record<string, boolean>> = {
  ja: true,
  nee: false,
  true: true,
  false: false,
  waar: true,
  onwaar: false,
};

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;
const partsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  Array.isArray(value)
    ? value.map((each: unknown, at) => [String(at + 1), each] as const)
    : Object.entries(Object(value));

/** A list of plain values is one cell; what has a bar in it is written as JSON. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (!Array.isArray(value)) return String(value);
  return value.some((each) => String(each).includes('|')) ? JSON.stringify(value) : value.map(String).join(BETWEEN);
}

/** Every plain value in a record with its path: `provenance.confidence`, `values.1.asOf`. */
function cellsOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (isScalar(value) || (Array.isArray(value) && value.every(isScalar))) return [[path, value]];
  return partsOf(value).flatMap(([name, part]) => cellsOf(part, path === '' ? name : `${path}.${name}`));
}

/** A list of records as a table: a column for each plain value. */
export function tableOf(records: readonly unknown[]): Table {
  const rows = records.map((record) => new Map(cellsOf(record, '')));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { columns, rows: rows.map((row) => columns.map((column) => cellOf(row.get(column)))) };
}

interface Place {
  readonly path: readonly PathPart[];
  readonly shape: FieldShape;
  readonly isNullable: boolean;
  readonly isOptional: boolean;
  /** The fields of the object around it, in order. */
  readonly order: readonly string[];
}

/** Where a column leads in a record of these fields; nothing when there is no such field. */
function placeOf(column: string, fields: readonly Field[]): Place | null {
  let path: readonly PathPart[] = [];
  let now: readonly Field[] = fields;
  let found: Place | null = null;
  for (const part of column.split('.')) {
    if (found?.shape.kind === 'list' && /^[1-9]\d{0,2}$/.test(part)) {
      path = [...path, Number(part) - 1];
      found = { path, shape: found.shape.of, isNullable: false, isOptional: false, order: [] };
    } else {
      const field = now.find(({ name }) => name === part);
      if (!field) return null;
      path = [...path, part];
      found = { ...field, path, order: now.map(({ name }) => name) };
    }
    now = found.shape.kind === 'object' ? found.shape.fields : found.shape.kind === 'words' ? WORDS : [];
  }
  return found;
}

const WORDS: readonly Field[] = (['nl', 'en'] as const).map((name) => ({
  name,
  shape: { kind: 'text', isRequired: true },
  isOptional: name === 'en',
  isNullable: false,
}));

/** A spreadsheet writes a day its own way. */
function dayOf(text: string): string {
  const parts = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const day = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : text;
  return isCalendarDay(day) ? day : text;
}

/** The value that a cell says. What does not fit stays as it was typed: the check says what is wrong with it. */
function valueIn(cell: string, { shape, isNullable }: Place): unknown {
  if (cell === '' && isNullable) return null;
  switch (shape.kind) {
    case 'number':
    case 'either':
      return /^-?\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
    case 'yes-no':
      return YES_NO[cell.toLowerCase()] ?? cell;
    case 'choice':
      return shape.values.find((value) => String(value) === cell) ?? cell;
    case 'list':
      return listIn(cell);
    case 'text':
      return shape.format === 'day' ? dayOf(cell) : cell;
    default:
      return cell;
  }
}

function listIn(cell: string): readonly unknown[] {
  if (cell === '') return [];
  if (cell.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(cell);
      if (Array.isArray(list)) return list;
    } catch {
      // Then it is a text like any other.
    }
  }
  return cell.split('|').map((each) => each.trim());
}

function faultsOf({ columns, rows }: Table, places: readonly (Place | null)[]): readonly TableFault[] {
  if (columns.length === 0 || rows.length === 0) return [{ code: 'empty' }];
  if (rows.length > LIMITS.tableRows || columns.length > LIMITS.tableColumns)
    return [{ code: 'too-large', rows: rows.length, columns: columns.length }];
  const at = columns.indexOf('id');
  if (at < 0) return [{ code: 'no-id' }];
  const ids = rows.map((row) => row[at] ?? '');
  return [
    ...columns.flatMap((column, index): TableFault[] =>
      columns.indexOf(column) < index ? [{ code: 'column-twice', column }] : [],
    ),
    ...columns.flatMap((column, index): TableFault[] => (places[index] ? [] : [{ code: 'unknown-column', column }])),
    ...ids.flatMap((id, index): TableFault[] => {
      if (id === '') return [{ code: 'no-id-in-row', row: index + 2 }];
      return ids.indexOf(id) < index ? [{ code: 'id-twice', row: index + 2, id }] : [];
    }),
  ];
}

const valueAt = (record: unknown, path: readonly PathPart[]): unknown =>
  path.reduce<unknown>((now, part) => (isScalar(now) ? undefined : Reflect.get(Object(now), part)), record);

/** A record with one more value in it; the objects on the way are made. A list grows by one at a time. */
function withCell(record: unknown, [part, ...rest]: readonly PathPart[], value: unknown): unknown {
  if (part === undefined) return value;
  if (typeof part === 'number') {
    const list: readonly unknown[] = Array.isArray(record) ? record : [];
    return Object.assign([...list], { [Math.min(part, list.length)]: withCell(list[part], rest, value) });
  }
  const own = isScalar(record) ? {} : Object(record);
  return { ...own, [part]: withCell(Reflect.get(own, part), rest, value) };
}

/** The highest part of a path that is not there yet, with what stands there then. */
function setOf(record: unknown, place: Place, value: unknown): { path: readonly PathPart[]; value: unknown } {
  let depth = 1;
  while (depth < place.path.length && valueAt(record, place.path.slice(0, depth)) !== undefined) depth += 1;
  return { path: place.path.slice(0, depth), value: withCell(undefined, place.path.slice(depth), value) };
}

/** Is the value of this shape one cell? */
const isCell = (shape: FieldShape): boolean =>
  shape.kind === 'list'
    ? shape.of.kind !== 'object' && shape.of.kind !== 'variants'
    : shape.kind !== 'object' && shape.kind !== 'variants' && shape.kind !== 'words';

/** What the cells of one row change in its record. */
function rowChanges(
  record: unknown,
  cells: readonly string[],
  places: readonly Place[],
  base: readonly PathPart[],
): JsonChange[] {
  let now = record;
  return places.flatMap((place, index): JsonChange[] => {
    const cell = cells[index] ?? '';
    const before = valueAt(now, place.path);
    // A list of objects is spread over columns of its own; a column for the whole of it is there for who has none.
    if (!isCell(place.shape) || cellOf(before) === cell) return [];
    if (cell === '' && before === undefined) return [];
    if (cell === '' && place.isOptional) return [{ kind: 'remove', path: [...base, ...place.path] }];
    const set = setOf(now, place, valueIn(cell, place));
    // What Excel wrote another way and means the same.
    if (JSON.stringify(set.value) === JSON.stringify(valueAt(now, set.path))) return [];
    now = withCell(now, set.path, set.value);
    const last = set.path.at(-1);
    if (typeof last === 'number') return [{ kind: 'add', path: [...base, ...set.path.slice(0, -1)], value: set.value }];
    return [
      {
        kind: 'set',
        path: [...base, ...set.path],
        value: set.value,
        order: set.path.length === place.path.length ? place.order : [],
      },
    ];
  });
}

/** A new record of what its row says; cells that are empty are no fields. */
function newRecord(cells: readonly string[], places: readonly Place[]): unknown {
  return places.reduce<unknown>((record, place, index) => {
    const cell = cells[index] ?? '';
    if (!isCell(place.shape))
      return place.isOptional ? record : withCell(record, place.path, valueAt(record, place.path) ?? []);
    const isMeant = cell !== '' || (!place.isOptional && place.path.length === 1);
    return isMeant ? withCell(record, place.path, valueIn(cell, place)) : record;
  }, {});
}

/**
 * What a table says otherwise than the list. Only cells that differ change; a row with an id that is not there yet is a
 * new record. All of it or nothing: with a fault no cell is taken.
 */
export function readTable(table: Table, records: readonly unknown[], fields: readonly Field[]): ReadTable {
  const found = table.columns.map((column) => placeOf(column, fields));
  const faults = faultsOf(table, found);
  if (faults.length > 0) return { ok: false, faults };
  const places = found.filter((place) => place !== null);
  const idAt = table.columns.indexOf('id');
  const known = new Map(records.map((record, at) => [valueAt(record, ['id']), at]));
  const perRow = table.rows.map((cells) => {
    const at = known.get(cells[idAt] ?? '');
    return at === undefined
      ? { isNew: true, changes: [{ kind: 'add', path: [], value: newRecord(cells, places) } as const] }
      : { isNew: false, changes: rowChanges(records[at], cells, places, [at]) };
  });
  const there = perRow.filter(({ isNew }) => !isNew);
  return {
    ok: true,
    found: {
      changes: perRow.flatMap(({ changes }) => changes),
      cells: there.reduce((sum, { changes }) => sum + changes.length, 0),
      records: there.filter(({ changes }) => changes.length > 0).length,
      added: perRow.length - there.length,
      missing: records.length - there.length,
    },
  };
}
