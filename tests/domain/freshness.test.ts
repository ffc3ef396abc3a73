import { describe, expect, test } from 'vitest';
import {
  datedOf,
  type FreshnessState,
  freshnessOf,
  freshnessOfAll,
  type ShelfKind,
  shelfOf,
} from '#domain/freshness.ts';
import type { Facts } from '#model/network.ts';
import { realFacts } from '../real-network.ts';

const TODAY = '2026-11-23';

test.each<[ShelfKind, string, string | undefined, FreshnessState, string | null, string]>([
  ['amount', '2026-2027', undefined, 'fresh', '2027-07-31', 'an amount is for its school year'],
  ['amount', '2025-2026', undefined, 'expired', '2026-07-31', 'that school year is over'],
  ['amount', '2026', undefined, 'soon', '2026-12-31', 'an amount of a calendar year ends with it'],
  ['amount', '2026-10', undefined, 'fresh', '2027-07-31', 'a month falls in a school year'],
  ['amount', '2026-07', undefined, 'expired', '2026-07-31', 'July is still the year before'],
  ['amount', '2025-2026', '2026-09-01', 'fresh', '2027-07-31', 'who saw the live page counts, not the year it names'],
  ['rule', '2026-01-15', undefined, 'soon', '2027-01-14', 'a rule keeps a year'],
  ['rule', '2025-11-23', undefined, 'expired', '2026-11-22', 'a year and a day'],
  ['rule', '2025-11-24', undefined, 'soon', '2026-11-23', 'the last day still counts'],
  ['rule', '2026', undefined, 'soon', '2026-12-31', 'of a year the first day counts'],
  ['rule', '2019', '2026-11-01', 'fresh', '2027-10-31', 'checked this month'],
  ['structure', '2025-09', undefined, 'fresh', '2027-08-31', 'structure keeps two years'],
  ['structure', '2025', undefined, 'soon', '2026-12-31', 'structure warns half a year before'],
  ['structure', '2024-2025', undefined, 'expired', '2026-07-31', 'two years from 1 August'],
  ['structure', '2024-02-29', undefined, 'expired', '2026-02-27', 'a leap day is no fault'],
  ['rule', 'onbekend', undefined, 'undated', null, 'without a date nobody knows'],
])('%s of %s (checked: %s) is %s, due %s: %s', (...row) => {
  const [kind, asOf, checkedOn, state, due] = row;
  expect(freshnessOf(kind, { asOf, checkedOn }, TODAY)).toEqual({ state, due });
});

test('the same fact goes from fresh over nearly expired to expired by itself as days pass', () => {
  const states = ['2026-09-01', '2027-04-30', '2027-05-01', '2027-07-31', '2027-08-01'].map(
    (today) => freshnessOf('amount', { asOf: '2026-2027' }, today).state,
  );
  expect(states).toEqual(['fresh', 'fresh', 'soon', 'soon', 'expired']);
});

test('a fact that says until when it holds is due by then, also when it has no date', () => {
  expect(freshnessOf('rule', { asOf: '2026-11', validUntil: '2027-01-31' }, TODAY)).toEqual({
    state: 'soon',
    due: '2027-01-31',
  });
  expect(freshnessOf('rule', { asOf: 'onbekend', validUntil: '2026-08-31' }, TODAY).state).toBe('expired');
  expect(freshnessOf('rule', { asOf: 'onbekend', validUntil: '2027-08-31' }, TODAY)).toEqual({
    state: 'undated',
    due: '2027-08-31',
  });
});

test.each([
  ['amount:collegegeld-voltijd', 'amount'],
  ['condition:R05', 'rule'],
  ['segment:p-havo', 'structure'],
  ['variant:p-havo.voltijd', 'structure'],
])('%s keeps as %s', (key, kind) => expect(shelfOf(key)).toBe(kind));

test('every fact of the real data has a state on any day', () => {
  const facts = realFacts();
  const without = Object.keys(facts.records).filter((key) => freshnessOfAll(facts, [key], TODAY) === null);
  expect(without).toEqual([]);
});

describe('one mark for several facts', () => {
  const provenance = { sources: [], readOn: TODAY, confidence: 'bevestigd' as const };
  const factsOf = (dates: Readonly<Record<string, string>>): Facts => ({
    ...realFacts(),
    records: Object.fromEntries(
      Object.entries(dates).map(([key, asOf]) => [key, { provenance: { ...provenance, asOf }, refs: [] }]),
    ),
    amountValues: {},
  });

  test('is that of the worst, and counts how many are as bad', () => {
    const facts = factsOf({
      'condition:a': '2026-11',
      'condition:b': '2020',
      'segment:c': 'onbekend',
      'segment:d': '2010',
    });
    expect(freshnessOfAll(facts, Object.keys(facts.records), TODAY)).toEqual({
      worst: { state: 'expired', due: '2011-12-31' },
      record: 'segment:d',
      count: 2,
      total: 4,
    });
  });

  test('surely too old is worse than of unknown date', () => {
    const facts = factsOf({ 'condition:a': 'onbekend', 'condition:b': '2020' });
    expect(freshnessOfAll(facts, ['condition:a', 'condition:b'], TODAY)?.worst.state).toBe('expired');
  });

  test('is not there without facts, and counts a record once', () => {
    const facts = factsOf({ 'condition:a': '2026-11' });
    expect(freshnessOfAll(facts, ['condition:nergens'], TODAY)).toBeNull();
    expect(freshnessOfAll(facts, ['condition:a', 'condition:a'], TODAY)?.total).toBe(1);
  });

  test('an amount counts by its newest value', () => {
    expect(datedOf(realFacts(), 'amount:collegegeld-voltijd')?.asOf).toBe('2026-2027');
    expect(freshnessOfAll(realFacts(), ['amount:collegegeld-voltijd'], TODAY)?.worst.state).toBe('fresh');
  });
});
