import type { Place } from './data-error.ts';
import type { LocatedData } from './data-files.ts';
import { inside, type Located } from './located.ts';
import type { Provenance } from './provenance.ts';
import type { Segment, Variant } from './records.ts';
import type { Confidence, Status } from './vocabulary.ts';

/** Months of a record or of a row; `null` is unknown. */
export interface Span {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * A record as far as rows of the research can be compared with it. What is absent is not compared: a support item has
 * no months, a condition no ends.
 */
export interface RowRecord {
  /** Key as in `Facts`; deviations name it. */
  readonly key: string;
  readonly place: Place;
  readonly rows: readonly string[];
  readonly months?: Span;
  /** The stations at either end; of a station both are the station itself. */
  readonly ends?: { readonly from: string; readonly to: string };
  readonly conditions?: readonly string[];
  /** Rows that name requirements for this record without being one of its variants. */
  readonly alsoAsked?: readonly string[];
  readonly status?: Status;
  readonly confidence?: Confidence;
}

type WithRefs = { readonly id: string; readonly refs: readonly string[]; readonly provenance?: Provenance };
type WithStatus = WithRefs & { readonly status?: Status };

/** Every record that can stand for a row, of the country and of its regions. */
export function rowRecords(records: LocatedData): RowRecord[] {
  const { regions } = records;
  const plain = (kind: string, list: readonly Located<WithRefs>[]): RowRecord[] =>
    list.map(({ value, place }) => ({ key: `${kind}:${value.id}`, place, rows: value.refs }));
  return [
    ...[...records.segments, ...regions.flatMap((region) => region.segments)].flatMap(segmentRecords),
    ...records.stations.map(({ value, place }) => ({
      key: `station:${value.id}`,
      place,
      rows: value.refs,
      months: { min: 0, max: 0 },
      ends: { from: value.id, to: value.id },
    })),
    ...plain('condition', records.conditions),
    ...plain('exemption', records.exemptions),
    ...plain('amount', records.amounts),
    ...records.conditions.flatMap(repairRecords),
    ...withStatus('support', [...records.support, ...regions.flatMap((region) => region.support)]),
    ...withStatus('event', [...records.events, ...regions.flatMap((region) => region.events)]),
    ...plain('institution', [...records.institutions, ...regions.flatMap((region) => region.institutions)]),
    ...plain('contact', [...records.contacts, ...regions.flatMap((region) => region.contacts)]),
    ...regions.flatMap(({ region }) => plain('region', region ? [region] : [])),
    ...regions.flatMap(({ overrides }) => overrides.map(overrideRecord)),
  ];
}

const overrideRecord = ({ value, place }: LocatedData['regions'][number]['overrides'][number]): RowRecord => ({
  key: `override:${value.record}.${value.id}`,
  place,
  rows: value.refs,
  ...(value.set.status ? { status: value.set.status } : {}),
  confidence: value.provenance.confidence,
});

const withStatus = (kind: string, list: readonly Located<WithStatus>[]): RowRecord[] =>
  list.map(({ value, place }) => ({
    key: `${kind}:${value.id}`,
    place,
    rows: value.refs,
    ...(value.status ? { status: value.status } : {}),
    ...(value.provenance ? { confidence: value.provenance.confidence } : {}),
  }));

const repairRecords = ({ value, place }: LocatedData['conditions'][number]): RowRecord[] =>
  value.repairs.map((repair, index) => ({
    key: `repair:${repair.id}`,
    place: inside(place, `repairs[${index}]`),
    rows: repair.refs,
  }));

/**
 * A segment as the records that its rows describe: one for each variant with rows of its own; one for the segment,
 * which stands for the variants without own rows and for the rows that no variant names.
 */
function segmentRecords({ value: segment, place }: Located<Segment>): RowRecord[] {
  const named = new Set(segment.variants.flatMap((variant) => variant.refs));
  const rest = segment.refs.filter((row) => !named.has(row));
  const ends = { from: segment.from, to: segment.to };
  const key = `segment:${segment.id}`;
  const own = segment.variants.map((variant, index): RowRecord => {
    const isOwn = variant.refs.length > 0;
    return {
      key: isOwn ? `variant:${segment.id}.${variant.id}` : key,
      place: inside(place, `variants[${index}]`),
      rows: isOwn ? variant.refs : rest,
      months: { min: variant.monthsMin, max: variant.monthsMax },
      ends,
      conditions: variant.conditions ?? segment.conditions,
      ...(isOwn ? { alsoAsked: rest } : {}),
      status: variant.status ?? segment.status,
      ...confidenceOf(variant, isOwn),
    };
  });
  const whole: RowRecord = { key, place, rows: [...rest, ...named], confidence: segment.provenance.confidence };
  const isRestShown = rest.length === 0 || segment.variants.some((variant) => variant.refs.length === 0);
  return [...own, whole, ...(isRestShown ? [] : [restRecord(segment, place, rest)])];
}

/** Rows that only the segment names while each variant has rows of its own: they must not add months or conditions. */
function restRecord(segment: Segment, place: Place, rest: readonly string[]): RowRecord {
  const asked = segment.variants.flatMap((variant) => variant.conditions ?? segment.conditions);
  return {
    key: `segment:${segment.id}`,
    place,
    rows: rest,
    months: { min: 0, max: 0 },
    ends: { from: segment.from, to: segment.to },
    conditions: [...new Set(asked)],
    alsoAsked: segment.variants.flatMap((variant) => variant.refs),
    status: segment.status,
  };
}

const confidenceOf = (variant: Variant, isOwn: boolean): { readonly confidence?: Confidence } =>
  isOwn && variant.provenance ? { confidence: variant.provenance.confidence } : {};
