import type { Facts } from '#model/network.ts';
import type { Provenance } from '#model/provenance.ts';

/** How long a fact keeps: an amount for one school year, a rule (who may, who helps) for a year, what the network is for two. */
export type ShelfKind = 'amount' | 'rule' | 'structure';

/** `soon`: still good, to be checked before long. `undated`: nobody knows what time it is of, so nobody knows how old. */
export type FreshnessState = 'fresh' | 'soon' | 'undated' | 'expired';

/** How fresh a fact is. `due`: the last day (`YYYY-MM-DD`) on which it still counts; `null` when it has no date. */
export interface Freshness {
  readonly state: FreshnessState;
  readonly due: string | null;
}

/** Months that a fact keeps, and how many months before the end it says so. */
const SHELF: Readonly<Record<ShelfKind, { readonly keeps: number; readonly warns: number }>> = {
  amount: { keeps: 12, warns: 3 },
  rule: { keeps: 12, warns: 3 },
  structure: { keeps: 24, warns: 6 },
};

const KIND_OF: Readonly<Record<string, ShelfKind>> = {
  amount: 'amount',
  station: 'structure',
  segment: 'structure',
  variant: 'structure',
  institution: 'structure',
};

/** The shelf of a record, by its key in `Facts`: `amount:…` is an amount, `condition:…` a rule, `segment:…` structure. */
export const shelfOf = (key: string): ShelfKind => KIND_OF[key.slice(0, key.indexOf(':'))] ?? 'rule';

/** From best to worst: a fact that is surely too old is worse than one of which the age is not known. */
export const FRESHNESS_STATES: readonly FreshnessState[] = ['fresh', 'soon', 'undated', 'expired'];

/** Month in which a school year begins: August is month 8; amounts of a study year go with it. */
const SCHOOL_YEAR_FROM = 8;

/** Numbers of a day: year, month (1–12), day. */
type DayParts = readonly [year: number, month: number, day: number];

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** The first day that is described: a year counts from 1 January, a school year from 1 August. Null when not known. */
function firstDayOf(asOf: string): DayParts | null {
  const [, first, second, day] = /^(\d{4})(?:-(\d{4}|\d{2}))?(?:-(\d{2}))?$/.exec(asOf) ?? [];
  if (first === undefined) return null;
  if (second?.length === 4) return [Number(first), SCHOOL_YEAR_FROM, 1];
  return [Number(first), Number(second ?? 1), Number(day ?? 1)];
}

/** The day before the same day some months on: a year from 1 August ends on 31 July. */
function lastDay([year, month, day]: DayParts, months: number): string {
  const end = new Date(Date.UTC(year, month - 1 + months, 1));
  const daysInMonth = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, daysInMonth));
  end.setUTCDate(end.getUTCDate() - 1);
  return `${end.getUTCFullYear()}-${twoDigits(end.getUTCMonth() + 1)}-${twoDigits(end.getUTCDate())}`;
}

/** An amount is for a school year, or for the calendar year that it names: it ends when that ends. */
function endOfAmount(base: string, from: DayParts): string {
  if (/^\d{4}$/.test(base)) return `${base}-12-31`;
  const [year, month] = from;
  return `${month >= SCHOOL_YEAR_FROM ? year + 1 : year}-07-31`;
}

/** A day some months earlier, near enough to warn by. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const earlier = new Date(Date.UTC(year, month - 1 - months, 1));
  return `${earlier.getUTCFullYear()}-${twoDigits(earlier.getUTCMonth() + 1)}-${day.slice(8)}`;
}

/**
 * How fresh a fact of this kind is on a day (`YYYY-MM-DD`). It counts from the day on which somebody saw the live page
 * (`checkedOn`), else from the first day of what it describes (`asOf`): with only a year known it is rather checked too
 * early than too late. A fact that says itself until when it holds (`validUntil`) is due by then.
 */
export function freshnessOf(
  kind: ShelfKind,
  { checkedOn, asOf, validUntil }: Pick<Provenance, 'checkedOn' | 'asOf' | 'validUntil'>,
  today: string,
): Freshness {
  const base = checkedOn ?? asOf;
  const from = firstDayOf(base);
  const end = from && (kind === 'amount' ? endOfAmount(base, from) : lastDay(from, SHELF[kind].keeps));
  const due = end && validUntil !== undefined && validUntil < end ? validUntil : (end ?? validUntil ?? null);
  if (due !== null && due < today) return { state: 'expired', due };
  // A last day that is still to come says nothing about how old the fact is.
  if (end === null || due === null) return { state: 'undated', due };
  return { state: monthsBefore(due, SHELF[kind].warns) <= today ? 'soon' : 'fresh', due };
}

/** Which of two is worse: more than 0 when the first is. Of the same state the one that is due earlier. */
export function compareFreshness(one: Freshness, other: Freshness): number {
  const difference = FRESHNESS_STATES.indexOf(one.state) - FRESHNESS_STATES.indexOf(other.state);
  return difference || (other.due ?? '').localeCompare(one.due ?? '');
}

/** What a record is judged by: of an amount its newest value, else the record itself. None when the facts lack it. */
export function datedOf(facts: Facts, key: string): Provenance | undefined {
  const values = key.startsWith('amount:') ? facts.amountValues[key.slice('amount:'.length)] : undefined;
  const newest = values?.toSorted((one, other) => rankOf(other.asOf).localeCompare(rankOf(one.asOf)))[0];
  if (newest) return { ...newest.provenance, asOf: newest.asOf };
  return (facts.records[key] ?? listedOf(facts).find((one) => one.key === key))?.provenance;
}

/** The facts that are no entry of `records`: events and institutions, with the keys by which they go here. */
export const listedOf = ({ events, institutions }: Facts) => [
  ...events.map(({ id, label, provenance }) => ({ key: `event:${id}`, label, provenance })),
  ...institutions.map(({ id, label, provenance }) => ({ key: `institution:${id}`, label, provenance })),
];

/** A value of unknown date is the oldest. */
const rankOf = (asOf: string): string => (asOf === 'onbekend' ? '' : asOf);

/** Some facts together, for one mark: the worst of them, which one that is, and how many are as bad. */
export interface FreshnessSummary {
  readonly worst: Freshness;
  readonly record: string;
  readonly count: number;
  readonly total: number;
}

/** The freshness of some records together; nothing when the facts have none of them. */
export function freshnessOfAll(facts: Facts, keys: readonly string[], today: string): FreshnessSummary | null {
  const found = [...new Set(keys)].flatMap((key) => {
    const provenance = datedOf(facts, key);
    return provenance ? [{ key, freshness: freshnessOf(shelfOf(key), provenance, today) }] : [];
  });
  const [worst] = found.toSorted((a, b) => compareFreshness(b.freshness, a.freshness));
  if (!worst) return null;
  const count = found.filter(({ freshness }) => freshness.state === worst.freshness.state).length;
  return { worst: worst.freshness, record: worst.key, count, total: found.length };
}
