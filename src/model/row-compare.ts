import type { ComparedField } from './data-error.ts';
import type { RowRecord, Span } from './row-records.ts';
import type { Row } from './rows.ts';
import { CONFIDENCES } from './vocabulary.ts';

/** A difference between a row and a record: what the row says, and what the record says. */
export interface Difference {
  readonly row: string;
  readonly record: RowRecord;
  readonly field: ComparedField;
  readonly expected: string;
  readonly found: string;
}

/** What the comparison must know of the network. */
export interface RowContext {
  readonly rows: ReadonlyMap<string, Row>;
  /** The stations that a node id of the research became; none for a node that lies inside a segment. */
  readonly stationsOf: (node: string) => readonly string[];
  /** The station and its twins. */
  readonly twinsOf: (station: string) => readonly string[];
  /** Conditions of the segments that lead to a station. */
  readonly conditionsInto: (station: string) => readonly string[];
}

/** Every difference between one record and the rows it refers to. */
export function differencesOf(record: RowRecord, context: RowContext): Difference[] {
  const rows = record.rows.flatMap((id) => context.rows.get(id) ?? []);
  if (rows.length === 0) return [];
  return [
    ...compareMonths(record, rows),
    ...compareEnds(record, rows, context),
    ...compareRequirements(record, rows, context),
    ...compareStatus(record, rows),
    ...compareConfidence(record, rows),
  ];
}

/**
 * The months of a record are those of its row; of several rows after each other the sum; rows that each give the same
 * are alternatives. Rows without months (tests, regional items) add nothing where another row has some.
 */
function compareMonths(record: RowRecord, rows: readonly Row[]): Difference[] {
  const { months } = record;
  const spans = rows.flatMap((row) => (row.months ? [{ row, span: { min: row.months[0], max: row.months[1] } }] : []));
  const isCompared = rows.some((row) => row.from.length > 0);
  const expected = spans.length > 0 ? sumOf(spans.map(({ span }) => span)) : { min: null, max: null };
  if (!months || !isCompared || isSame(months, expected)) return [];
  const others = spans.filter(({ span }) => span.max > 0 && !isSame(months, span));
  if (others.length === 0 && spans.some(({ span }) => isSame(months, span))) return [];
  const row = others[0]?.row ?? rows[0];
  return row ? [{ row: row.id, record, field: 'months', expected: spanText(expected), found: spanText(months) }] : [];
}

const spanText = ({ min, max }: Span): string => `${min ?? '?'}–${max ?? '?'}`;
const isSame = (a: Span, b: Span): boolean => a.min === b.min && a.max === b.max;
const sumOf = (spans: readonly { min: number; max: number }[]): Span =>
  spans.reduce((sum, span) => ({ min: sum.min + span.min, max: sum.max + span.max }), { min: 0, max: 0 });

function compareEnds(record: RowRecord, rows: readonly Row[], context: RowContext): Difference[] {
  const { ends } = record;
  if (!ends) return [];
  return rows.flatMap((row) => {
    const from = isEnd(ends.from, row.from, context);
    const to = isEnd(ends.to, row.to, context);
    const isStation = ends.from === ends.to;
    if (row.from.length === 0 || (isStation ? from || to : from && to)) return [];
    const expected = `${row.from.join(', ')} → ${row.to.join(', ')}`;
    return [{ row: row.id, record, field: 'ends' as const, expected, found: `${ends.from} → ${ends.to}` }];
  });
}

/** Is the station one of these nodes? A node without a station lies inside the segment and fits every station. */
function isEnd(station: string, nodes: readonly string[], context: RowContext): boolean {
  const twins = context.twinsOf(station);
  return nodes.some((node) => {
    const stations = context.stationsOf(node);
    return stations.length === 0 || stations.some((id) => twins.includes(id));
  });
}

/**
 * The VOG, under its two codes: needed for every job and every placement, also where a row does not repeat it
 * (vo-mbo.md, under the table of requirements).
 */
const VOG: readonly string[] = ['R02', 'VR13'];

const asksFor = (id: string, asked: readonly string[]): boolean =>
  VOG.includes(id) ? asked.some((other) => VOG.includes(other)) : asked.includes(id);

/** Requirements that a row asks and the record does not; and, at the first row, what the record asks beside its rows. */
function compareRequirements(record: RowRecord, rows: readonly Row[], context: RowContext): Difference[] {
  const { ends } = record;
  if (!ends) return [];
  const isStation = ends.from === ends.to;
  const asked = isStation ? context.conditionsInto(ends.to) : (record.conditions ?? []);
  const added = isStation ? [] : addedRequirements(record, rows, context);
  return rows.flatMap((row, index): Difference[] => {
    const lost = row.requirements.filter((id) => !asksFor(id, asked)).map((id) => `zonder ${id}`);
    const extra = index === 0 ? added.map((id) => `met ${id}`) : [];
    if (lost.length + extra.length === 0) return [];
    const expected = row.requirements.join(' ') || 'geen';
    return [{ row: row.id, record, field: 'requirements', expected, found: [...lost, ...extra].join(', ') }];
  });
}

/** Conditions with a code of the research that none of the rows asks for. */
function addedRequirements(record: RowRecord, rows: readonly Row[], context: RowContext): string[] {
  const also = (record.alsoAsked ?? []).flatMap((id) => context.rows.get(id) ?? []);
  const known = new Set([...rows, ...also].flatMap((row) => row.requirements));
  return (record.conditions ?? []).filter((id) => /^V?R\d/.test(id) && !VOG.includes(id) && !known.has(id));
}

function compareStatus(record: RowRecord, rows: readonly Row[]): Difference[] {
  const { status } = record;
  if (!status) return [];
  return rows
    .filter((row) => row.status.length > 0 && !row.status.includes(status))
    .map((row) => ({ row: row.id, record, field: 'status', expected: row.status.join(', '), found: status }));
}

/** A record is as sure as the weakest of its rows. */
function compareConfidence(record: RowRecord, rows: readonly Row[]): Difference[] {
  const { confidence } = record;
  const weakest = Math.max(...rows.map((row) => (row.confidence ? CONFIDENCES.indexOf(row.confidence) : -1)));
  const expected = CONFIDENCES[weakest];
  if (!confidence || !expected || confidence === expected) return [];
  const row = rows.find((candidate) => candidate.confidence === expected);
  return row ? [{ row: row.id, record, field: 'confidence', expected, found: confidence }] : [];
}
