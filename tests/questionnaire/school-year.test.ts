import { describe, expect, test } from 'vitest';
import {
  classOf,
  type Expectation,
  holdingsOfPupil,
  SCHOOLS_WITH_CLASSES,
  schoolYearEnd,
  schoolYears,
} from '#questionnaire/school-year.ts';
import { TODAY } from './village.ts';

const july = (year: number) => ({ kind: 'verwacht', month: year * 12 + 6 }) as const;
const HAS = { kind: 'heeft' } as const;

test.each([
  ['2026-07-31', 2026, 'the last day of a school year'],
  ['2026-08-01', 2027, 'the first day of the next'],
  ['2026-11-23', 2027, 'autumn'],
  ['2027-01-01', 2027, 'the new year changes nothing'],
])('the school year of %s ends in %i: %s', (today, year) => expect(schoolYearEnd(today)).toBe(year));

describe('schoolYears()', () => {
  test('havo in 2026-2027: class 4 has its diploma in 2028', () => {
    expect(schoolYears('havo', TODAY)).toEqual([
      { year: '2031', label: 'klas-1' },
      { year: '2030', label: 'klas-2' },
      { year: '2029', label: 'klas-3' },
      { year: '2028', label: 'klas-4' },
      { year: '2027', label: 'klas-5' },
    ]);
  });

  test('an answer keeps its meaning: class 4 of this year is class 5 of the next', () => {
    const label = (today: string) => schoolYears('havo', today).find(({ year }) => year === '2028')?.label;
    expect([label('2026-11-23'), label('2027-11-23')]).toEqual(['klas-4', 'klas-5']);
  });

  test('mbo counts the years to go, because programmes differ in length', () => {
    expect(schoolYears('mbo-3', TODAY).map(({ label }) => label)).toEqual([
      'over-0-jaar',
      'over-1-jaar',
      'over-2-jaar',
    ]);
  });

  test('an unknown school has no years', () => expect(schoolYears('ruimteschool', TODAY)).toEqual([]));
});

describe('holdingsOfPupil()', () => {
  test.each<[string, string | undefined, readonly Expectation[], string]>([
    ['havo', '2028', [{ station: 'havo', when: july(2028) }], 'havo 4 expects havo'],
    ['havo', '2027', [{ station: 'havo', when: july(2027) }], 'havo 5 too'],
    ['havo', '2029', [{ station: 'havo-3-bevorderd', when: july(2027) }], 'havo 3 first moves to class 4'],
    ['havo', '2031', [{ station: 'havo-3-bevorderd', when: july(2029) }], 'havo 1 in two years more'],
    [
      'vwo',
      '2030',
      [
        { station: 'havo-3-bevorderd', when: july(2027) },
        { station: 'vwo', when: july(2030) },
      ],
      'vwo 3 also expects vwo, to which no step leads',
    ],
    ['vwo', '2029', [{ station: 'vwo', when: july(2029) }], 'vwo 4 expects vwo only'],
    ['vmbo-kb-gl-tl', '2027', [{ station: 'vmbo-kb-gl-tl', when: july(2027) }], 'vmbo has no class 4 to move to'],
    ['havo', 'diploma', [{ station: 'havo', when: HAS }], 'the diploma is there'],
    ['havo', '2024', [{ station: 'havo', when: HAS }], 'a year that is over: an old link'],
    ['havo', undefined, [{ station: 'havo-3-bevorderd', when: july(2029) }], 'unknown: the latest that is possible'],
    ['mbo-4', undefined, [{ station: 'mbo-4', when: july(2030) }], 'unknown on mbo: four years'],
    ['ruimteschool', '2028', [], 'no such school'],
  ])('%s, %s: %j, because %s', (school, answer, expected) => {
    expect(holdingsOfPupil(school, answer, TODAY)).toEqual(expected);
  });
});

describe('classes', () => {
  test('vmbo, havo and vwo count in classes, mbo does not', () => {
    expect(SCHOOLS_WITH_CLASSES).toEqual(['vmbo-basis', 'vmbo-kb-gl-tl', 'havo', 'vwo']);
  });

  test.each([
    ['havo', '2029', 3],
    ['vwo', '2027', 6],
    ['havo', '2026', undefined],
    ['havo', 'diploma', undefined],
    ['mbo-4', '2027', undefined],
  ] as const)('%s with a diploma in %s is class %s', (school, year, expected) =>
    expect(classOf(school, year, TODAY)).toBe(expected),
  );
});
