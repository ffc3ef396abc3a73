import { describe, expect, test } from 'vitest';
import { findItineraries } from '#domain/search.ts';
import type { StationId } from '#model/provenance.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { createAsking } from '#questionnaire/asked.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import type { World } from '#questionnaire/options.ts';
import { startAfter, toProfile } from '#questionnaire/to-profile.ts';
import { realNetwork } from '../real-network.ts';
import { TODAY, villageWorld } from './village.ts';

const GRADUATE: Answers = { opening: ['leerling'], school: ['havo'], leerjaar: ['diploma'] };
const SWITCHER: Answers = { opening: ['overstapper'], diplomas: ['hbo-wo-diploma'] };
const september = (year: number) => year * 12 + 8;

describe('the years to choose from', () => {
  const years = (answers: Answers, today = TODAY) =>
    optionsOf('startjaar', answers, { network: villageWorld().network, today }).map(({ id }) => id);

  test.each<[Answers, string[], string]>([
    [SWITCHER, ['zo-snel', '2027', '2028', '2029', '2030'], 'from the coming school year on'],
    [GRADUATE, ['zo-snel', '2027', '2028', '2029', '2030'], 'a diploma that is there'],
    [{ ...GRADUATE, leerjaar: ['2028'] }, ['zo-snel', '2029', '2030', '2031', '2032'], 'after the year of the diploma'],
    [{ ...GRADUATE, leerjaar: ['2029'] }, [], 'in class 3 the next step is class 4'],
  ])('%j: %j, %s', (answers, expected) => expect(years(answers)).toEqual(expected));

  test('they move with the day', () => expect(years(SWITCHER, '2027-08-01')[1]).toBe('2028'));
});

describe('the year that is chosen', () => {
  const world = villageWorld();

  test.each<[Answers, number | undefined, string]>([
    [SWITCHER, undefined, 'no answer'],
    [{ ...SWITCHER, startjaar: ['zo-snel'] }, undefined, 'as soon as possible'],
    [{ ...SWITCHER, startjaar: ['weet-niet'] }, undefined, 'not known'],
    [{ ...SWITCHER, startjaar: ['2028'] }, 2028 * 12 + 7, 'from August'],
    [{ ...GRADUATE, leerjaar: ['2029'], startjaar: ['2030'] }, undefined, 'class 3 has nothing to choose'],
  ])('%j begins in month %s: %s', (answers, start) => expect(toProfile(answers, world).start).toBe(start));

  test('a year later counts from the year that was chosen, else from the diploma', () => {
    const told = (answers: Answers) => toProfile(answers, world);
    expect(startAfter(told(SWITCHER), TODAY, 0)).toEqual({});
    expect(startAfter(told({ ...SWITCHER, startjaar: ['2028'] }), TODAY, 0)).toEqual({ start: 2028 * 12 + 7 });
    expect(startAfter(told({ ...SWITCHER, startjaar: ['2028'] }), TODAY, 1)).toEqual({ start: 2029 * 12 + 7 });
    expect(startAfter(told({ ...GRADUATE, leerjaar: ['2028'] }), TODAY, 1)).toEqual({ start: 2029 * 12 + 6 });
  });

  test('every itinerary begins then, or at its first moment after it', () => {
    const { finding } = createAsking(world);
    const { itineraries } = finding({ ...SWITCHER, startjaar: ['2029'] });
    expect(itineraries.length).toBeGreaterThan(0);
    expect(itineraries.map(({ start }) => start)).toEqual(itineraries.map(() => september(2029)));
  });

  test('it is asked of who may choose, and of nobody before there is a start', () => {
    const { isAsked, matters, refinements } = createAsking(world);
    expect(isAsked('startjaar', SWITCHER)).toBe(true);
    expect(refinements(GRADUATE)).toContain('startjaar');
    expect(matters('startjaar', { ...GRADUATE, leerjaar: ['2029'] })).toBe(false);
    expect(matters('startjaar', { opening: ['overstapper'], diplomas: ['weet-niet'] })).toBe(false);
  });
});

describe('on the real network, in May 2026', () => {
  const world: World = { network: realNetwork(), today: '2026-05-01' };
  const leraar = { kind: 'station', station: 'leraar-po' as StationId } as const; // an id of the network
  const subjects = { 'vak-aardrijkskunde': ['nee'], 'vak-geschiedenis': ['ja'], 'vak-natuur': ['ja'] } as const;
  const pabo = (answers: Answers) => {
    const told = toProfile({ ...GRADUATE, ...subjects, 'in-jaar-1-aantonen': ['ja'], ...answers }, world);
    const { today } = world;
    const { itineraries } = findItineraries(world.network, told.profile, leraar, {
      today,
      ...startAfter(told, today, 0),
    });
    const found = itineraries.find(({ id }) => id === 'p-havo.voltijd');
    if (!found) throw new Error('the pabo is a way from havo');
    return found;
  };

  test('the soft admission of the pabo counts for who begins at once', () => {
    expect(pabo({ startjaar: ['zo-snel'] })).toMatchObject({ start: september(2026), verdict: { kind: 'kan-nu' } });
  });

  test.each(['2027', '2028', '2029'])('it ends on 31 August 2027, so not for who begins in %s', (year) => {
    const { start, verdict } = pabo({ startjaar: [year] });
    expect(start).toBe(september(Number(year)));
    expect(verdict).toMatchObject({ kind: 'kan-als', open: [{ condition: 'R05' }] });
  });
});
