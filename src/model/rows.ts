import type { DataError, Place, RowError } from './data-error.ts';
import { type LocatedData, recordsIn } from './data-files.ts';
import { inside, valuesOf } from './located.ts';
import { withNearest } from './nearest.ts';
import { type Difference, differencesOf, type RowContext } from './row-compare.ts';
import { type RowRecord, rowRecords } from './row-records.ts';
import type { Deviation } from './tracing.ts';
import type { Confidence } from './vocabulary.ts';

/** One row of the research. `months` is null where it has none; `status` is empty where it says nothing. */
export interface Row {
  readonly id: string;
  readonly months: readonly [number, number] | null;
  /** Node ids of the research. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Codes of requirements (R05, VR16). */
  readonly requirements: readonly string[];
  /** More than one where the row speaks of more than one thing. */
  readonly status: readonly string[];
  readonly confidence: Confidence | null;
}

/** All rows, and the other codes that records may refer to (requirements, exemptions, money, traps). */
export interface Research {
  readonly rows: readonly Row[];
  readonly codes: readonly string[];
}

/** How the data accounts for the rows of the research. */
export interface RowReport {
  readonly total: number;
  readonly referred: number;
  readonly leftOut: number;
  readonly missing: number;
  readonly deviations: number;
  readonly errors: readonly DataError[];
}

/** More rows than this share may not be left out. */
export const MAX_LEFT_OUT_PERCENT = 15;

/**
 * Compares every row of the research with the records that refer to it. A difference that `deviations.json` does not
 * explain is an error, and so is an explanation without a difference.
 */
export function compareRows(records: LocatedData, research: Research): RowReport {
  const network = rowRecords(records);
  const referred = new Set(network.flatMap(({ rows }) => rows));
  const leftOut = new Set(records.leftOut.map(({ value }) => value.row));
  const ids = research.rows.map(({ id }) => id);
  const missing = ids.filter((id) => !referred.has(id) && !leftOut.has(id));
  return {
    total: ids.length,
    referred: ids.filter((id) => referred.has(id)).length,
    leftOut: ids.filter((id) => leftOut.has(id)).length,
    missing: missing.length,
    deviations: records.deviations.length,
    errors: [
      ...unknownRows(records, research),
      ...missing.map((row): RowError => ({ file: 'left-out.json', path: '', code: 'row-not-covered', row })),
      ...checkLeftOut(records, network, research),
      ...checkDeviations(records, differences(records, network, research)),
    ],
  };
}

/** Codes in `refs`, `left-out.json` and `deviations.json` that the research does not have. */
function unknownRows(records: LocatedData, research: Research): RowError[] {
  const rows = research.rows.map(({ id }) => id);
  const codes = [...rows, ...research.codes];
  const inRefs = [records, ...records.regions].flatMap(recordsIn).flatMap(({ value, place }) => refsIn(value, place));
  const named = [...records.leftOut, ...records.deviations].map(({ value, place }) => ({
    code: value.row,
    place: inside(place, 'row'),
  }));
  const unknown = (found: readonly { code: string; place: Place }[], known: readonly string[]) => {
    const all = new Set(known);
    return found
      .filter(({ code }) => !all.has(code))
      .map(({ code, place }): RowError => ({ ...place, code: 'unknown-row', row: code, ...withNearest(code, known) }));
  };
  return [...unknown(inRefs, codes), ...unknown(named, rows)];
}

/** The `refs` of a record and of what is inside it. */
function refsIn(value: unknown, place: Place): { code: string; place: Place }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]: [string, unknown]) => {
    const at = inside(place, name);
    if (!Array.isArray(entry)) return [];
    if (name === 'refs') return entry.map((code, index) => ({ code: String(code), place: inside(at, `[${index}]`) }));
    return entry.flatMap((part: unknown, index) => refsIn(part, inside(at, `[${index}]`)));
  });
}

function checkLeftOut(records: LocatedData, network: readonly RowRecord[], research: Research): RowError[] {
  const covered = new Map(network.flatMap(({ key, rows }) => rows.map((row) => [row, key] as const)));
  const both = records.leftOut.flatMap(({ value, place }): RowError[] => {
    const by = covered.get(value.row);
    return by ? [{ ...inside(place, 'row'), code: 'row-covered-and-left-out', row: value.row, by }] : [];
  });
  const leftOut = records.leftOut.filter(({ value }) => !covered.has(value.row)).length;
  const total = research.rows.length;
  if (leftOut * 100 <= MAX_LEFT_OUT_PERCENT * total) return both;
  const place = { file: 'left-out.json', path: '' };
  return [...both, { ...place, code: 'too-many-left-out', leftOut, total, maxPercent: MAX_LEFT_OUT_PERCENT }];
}

function differences(records: LocatedData, network: readonly RowRecord[], research: Research): Difference[] {
  const context = contextOf(records, research);
  const found = network.flatMap((record) => differencesOf(record, context));
  return [...found, ...missingEnds(network, context)];
}

function contextOf(records: LocatedData, research: Research): RowContext {
  const stations = valuesOf(records.stations);
  const segments = valuesOf([...records.segments, ...records.regions.flatMap((region) => region.segments)]);
  const aliased = valuesOf(records.aliases).filter(({ kind }) => kind === 'station');
  const stationsOf = new Map<string, readonly string[]>();
  const add = (node: string, ids: readonly string[]) => stationsOf.set(node, [...(stationsOf.get(node) ?? []), ...ids]);
  for (const { id, aliases } of stations) for (const alias of new Set(aliases)) add(alias, [id]);
  for (const { id, to } of aliased) add(id, to);
  const into = new Map<string, string[]>();
  for (const { to, variants, conditions } of segments)
    into.set(to, [...(into.get(to) ?? []), ...variants.flatMap((variant) => variant.conditions ?? conditions)]);
  const twins = stations.flatMap(({ id, sameAs }) => (sameAs ? [[id, sameAs] as const] : []));
  return {
    rows: new Map(research.rows.map((row) => [row.id, row])),
    stationsOf: (node) => stationsOf.get(node) ?? [],
    twinsOf: (id) => [id, ...twins.filter((pair) => pair.some((end) => end === id)).flat()],
    conditionsInto: (id) => into.get(id) ?? [],
  };
}

/** Ends of a row at which no record that refers to it begins or ends. */
function missingEnds(network: readonly RowRecord[], context: RowContext): Difference[] {
  return [...context.rows.values()].flatMap((row) => {
    const own = network.filter(({ rows, ends }) => ends && rows.includes(row.id));
    const [record] = own;
    if (!record) return [];
    const begins = own.flatMap(({ ends }) => context.twinsOf(ends?.from ?? ''));
    const finishes = own.flatMap(({ ends }) => context.twinsOf(ends?.to ?? ''));
    const lost = [
      ...row.from.filter((node) => isLost(node, begins, context)),
      ...row.to.filter((node) => isLost(node, finishes, context)),
    ];
    if (lost.length === 0) return [];
    return [{ row: row.id, record, field: 'ends' as const, expected: lost.join(', '), found: 'ontbreekt' }];
  });
}

function isLost(node: string, reached: readonly string[], context: RowContext): boolean {
  const stations = context.stationsOf(node);
  return stations.length > 0 && !stations.some((station) => reached.includes(station));
}

/** Stands in `deviations.json` for every record that refers to the row. */
const EVERY_RECORD = '*';

function checkDeviations(records: LocatedData, found: readonly Difference[]): RowError[] {
  const isAbout = (deviation: Deviation, { row, record, field }: Difference): boolean =>
    deviation.row === row &&
    deviation.field === field &&
    (deviation.record === record.key || deviation.record === EVERY_RECORD);
  const declared = valuesOf(records.deviations);
  const undeclared = new Map<string, RowError>();
  for (const difference of found) {
    const { row, record, field, expected, found: says } = difference;
    const key = `${row} ${record.key} ${field}`;
    if (undeclared.has(key) || declared.some((deviation) => isAbout(deviation, difference))) continue;
    const values = { row, by: record.key, field, expected, found: says };
    undeclared.set(key, { ...record.place, code: 'undeclared-deviation', ...values });
  }
  const stale = records.deviations
    .filter(({ value }) => !found.some((difference) => isAbout(value, difference)))
    .map(({ value, place }): RowError => {
      const { row, record, field } = value;
      return { ...place, code: 'stale-deviation', row, by: record, field };
    });
  return [...undeclared.values(), ...stale];
}
