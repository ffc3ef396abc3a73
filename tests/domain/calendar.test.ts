import { expect, test } from 'vitest';
import { earliestStart, nextIntake, startAfterWaiting } from '#domain/calendar.ts';
import { monthOf, yearAndMonth } from '#domain/profile.ts';
import type { Intake } from '#model/vocabulary.ts';
import { stationId } from '../fixtures/build.ts';

test.each<[Intake, string, string, string]>([
  ['september', '2026-11', '2027-09', 'this year is past'],
  ['september', '2027-09', '2027-09', 'the month itself'],
  ['september', '2027-10', '2028-09', 'one month late is a year'],
  ['augustus', '2027-09', '2028-08', 'schools begin in August'],
  ['augustus', '2028-07', '2028-08', 'after the exams'],
  ['doorlopend', '2027-01', '2027-01', 'at any time'],
])('a segment that begins in %s, from %s on, begins in %s: %s', (intake, from, start) =>
  expect(nextIntake(intake, monthOf(from))).toBe(monthOf(start)),
);

test.each<[string, Intake, string, string]>([
  ['2026-09-01', 'september', '2026-09', 'the first day itself'],
  ['2026-09-02', 'september', '2026-10', 'the first of this month is past'],
  ['2026-09-20', 'doorlopend', '2026-09', 'can begin today'],
])('on %s what begins in %s can begin from %s: %s', (today, intake, month) =>
  expect(earliestStart(today, intake)).toBe(monthOf(month)),
);

test('a month number is a year and a month', () =>
  expect(yearAndMonth(monthOf('2027-08-31'))).toEqual({ year: 2027, month: 8 }));

test('who waits a year begins a year later, counted from the last diploma to come', () => {
  const station = stationId('havo');
  const expected = (when: string) => ({ station, when: { kind: 'verwacht', month: monthOf(when) } }) as const;
  expect(startAfterWaiting('2026-11-23', [{ station, when: { kind: 'heeft' } }], 1)).toBe(monthOf('2027-11'));
  expect(startAfterWaiting('2026-11-23', [expected('2028-07'), expected('2027-07')], 1)).toBe(monthOf('2029-07'));
});
