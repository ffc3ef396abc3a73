import { describe, expect, test } from 'vitest';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { DUTCH } from '#i18n/language.ts';
import { LIST_WORDS as l } from '#i18n/list-nl.ts';

/** Non-breaking spaces of the formats, as plain ones. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('createTranslate()', () => {
  test('fills in names', () => expect(d('detail.title', { from: 'havo', to: 'leraar' })).toBe('Van havo naar leraar'));

  test.each([
    [1, '1 route'],
    [2, '2 routes'],
    [0, '0 routes'],
    [1234, '1.234 routes'],
  ])('%i is %s', (count, text) => expect(l('list.count', { count })).toBe(text));

  test('none has its own words where the message has them', () => {
    expect(d('detail.programmes', { count: 0 })).toBe('geen opleiding');
  });

  test('a value with braces is not filled in again', () => {
    expect(l('list.from', { from: '{to}' })).toBe('vanaf {to}');
  });
});

describe('duration()', () => {
  const none = { min: 0, max: 0 };
  test.each<[number | null, number | null, string]>([
    [48, 48, '4 jaar'],
    [12, 12, '1 jaar'],
    [24, 36, '2 tot 3 jaar'],
    [6, 12, '6 tot 12 maanden'],
    [12, 24, '1 tot 2 jaar'],
    [30, 60, '2,5 tot 5 jaar'],
    [25, 28, '25 tot 28 maanden'],
    [18, 18, '18 maanden'],
    [1, 1, '1 maand'],
    [0, 36, '0 tot 3 jaar'],
    [0, 0, 'geen studietijd'],
    [24, null, 'minstens 2 jaar'],
    [null, null, 'duur onbekend'],
  ])('%s to %s months is "%s"', (min, max, text) => expect(DUTCH.duration({ min, max }, none)).toBe(text));

  test('a part that is known is the least', () => {
    expect(DUTCH.duration({ min: null, max: null }, { min: 48, max: 48 })).toBe('minstens 4 jaar');
  });
});

describe('money and dates', () => {
  test('euros are whole, with the year they are of', () => {
    expect(plain(DUTCH.euros(2694))).toBe('€ 2.694');
    expect(plain(DUTCH.eurosOf(2694, '2026-2027'))).toBe('€ 2.694 (2026-2027)');
  });

  test('months count from the year 0', () => {
    expect(DUTCH.month(2028 * 12 + 8)).toBe('september 2028');
    expect(DUTCH.month(2027 * 12)).toBe('januari 2027');
    expect(DUTCH.year(2028 * 12 + 11)).toBe('2028');
  });

  test.each([
    ['2026-11-23', '23 november 2026'],
    ['2026-11', 'november 2026'],
    ['2026-2027', 'schooljaar 2026-2027'],
    ['2026', '2026'],
    ['onbekend', 'datum onbekend'],
  ])('%s is "%s"', (when, text) => expect(DUTCH.asOf(when)).toBe(text));

  test('a list ends in "en"', () => expect(DUTCH.list(['a', 'b', 'c'])).toBe('a, b en c'));
});
