import { expect, test } from 'vitest';
import { clockFault, daysOf } from '#domain/clock.ts';

test.each([
  ['2026-11-23', null, 'the day of the data'],
  ['2026-11-22', null, 'a day earlier: elsewhere in the world it is'],
  ['2026-11-21', 'behind', 'two days earlier'],
  ['1970-01-01', 'behind', 'a clock that lost its battery'],
  ['2028-11-23', null, 'two years later'],
  ['2028-12-01', 'ahead', 'more than two years later'],
  ['9999-12-31', 'ahead', 'the last day there is'],
  ['2026-13-45', 'broken', 'no day'],
  ['NaN-NaN-NaN', 'broken', 'no figures'],
  ['', 'broken', 'nothing'],
])('%s is %s: %s', (today, fault, _why) => expect(clockFault(today, '2026-11-23')).toBe(fault));

test.each([
  ['1970-01-01', '2026-11-23', 'the data cannot be of tomorrow'],
  ['2026-11-21', '2026-11-23', 'two days is enough'],
  ['NaN-NaN-NaN', '2026-11-23', 'no day at all'],
  ['2026-11-22', '2026-11-22', 'elsewhere it is still yesterday'],
  ['2026-11-23', '2026-11-23', 'the day itself'],
  ['2041-06-01', '2041-06-01', 'a clock ahead may be right: what has ended by it is not brought back'],
])('by a device of %s everything is judged on %s: %s', (deviceDay, today, _why) =>
  expect(daysOf(deviceDay, '2026-11-23')).toEqual({ today, deviceDay }),
);
