import { expect, test } from 'vitest';
import { clockFault } from '#domain/clock.ts';

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
