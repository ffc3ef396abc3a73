import { describe, expect, test } from 'vitest';
import { fitsOf } from '#domain/fits.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import type { PersonFacts } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import { person, to } from '../fixtures/build.ts';
import { itinerary, lasting } from '../fixtures/itinerary.ts';
import { realNetwork } from '../real-network.ts';

const network = realNetwork();
const index = indexOf(network);

function codes(from: string, goal: string, id: string, facts: PersonFacts = {}) {
  const all = findItineraries(network, person().with(from).answers(facts), to(goal), { today: '2026-11-23' });
  const one = all.itineraries.find((each) => each.id === id);
  if (!one) throw new Error(`no itinerary ${id}`);
  return codesOf(one);
}
const codesOf = (one: Itinerary) => {
  const { fits, misfits } = fitsOf(index, one);
  return { fits: fits.map(({ code }) => code), misfits: misfits.map(({ code }) => code) };
};

describe('fitsOf() reads the real records', () => {
  test('pabo voltijd: whole days, no pay, tests, own cost', () => {
    expect(codes('havo', 'leraar-po', 'p-havo.voltijd')).toEqual({
      fits: ['full-time'],
      misfits: ['no-pay', 'school-unknown', 'entrance-tests', 'own-cost'],
    });
  });

  test('a test that this person does not need any more is none', () => {
    const done = { 'vak-aardrijkskunde': 'ja', 'vak-geschiedenis': 'ja', 'vak-natuur': 'ja' } as const;
    const { fits, misfits } = codes('havo', 'leraar-po', 'p-havo.voltijd', done);
    expect(fits).toContain('no-entrance-test');
    expect(misfits).not.toContain('entrance-tests');
  });

  test('zij-instroom: paid, soon in a school, not paid by yourself, and others decide', () => {
    expect(codes('hbo-wo-diploma', 'leraar-po', 'z-po.werken-en-leren')).toEqual({
      fits: ['paid-at-school', 'soon-in-school', 'no-entrance-test', 'no-own-cost'],
      misfits: ['others-decide'],
    });
  });

  test('a placement that is paid after a year is a fit and comes late', () => {
    const { fits, misfits } = codes('havo', 'leraar-vo-2', 't-havo.voltijd');
    expect(fits).toContain('paid-placement');
    expect(misfits).toEqual(expect.arrayContaining(['pay-late', 'long']));
  });

  test('unknown pay is not called no pay', () => {
    const { misfits } = codes('hbo-wo-diploma', 'leraar-vo-2', 't-kop.voltijd');
    expect(misfits).toContain('pay-unknown');
    expect(misfits).not.toContain('no-pay');
  });

  test('learning beside work asks for a job of your own', () => {
    const { fits, misfits } = codes('onderwijsassistent', 'leraar-po', 'p-onderwijsassistent.naast-werk');
    expect(fits).toContain('beside-work');
    expect(misfits).toContain('needs-own-job');
  });
});

describe('thresholds', () => {
  test.each([
    [24, true, false],
    [25, false, false],
    [48, false, false],
    [49, false, true],
  ])('at most %i months: short %s, long %s', (months, isShort, isLong) => {
    const { fits, misfits } = codesOf(itinerary('x', lasting(12, months)));
    expect([fits.includes('short'), misfits.includes('long')]).toEqual([isShort, isLong]);
  });

  test.each([
    [5, true, false],
    [6, false, false],
    [11, false, false],
    [12, false, true],
  ])('in a school after %i months: soon %s, late %s', (month, isSoon, isLate) => {
    const { fits, misfits } = codesOf(itinerary('x', { inSchool: { how: 'baan', month } }));
    expect([fits.includes('soon-in-school'), misfits.includes('late-in-school')]).toEqual([isSoon, isLate]);
  });

  test('an unknown length, more programmes and a pilot each have their code', () => {
    const one = itinerary('x', {
      months: { min: null, max: null },
      programmes: 2,
      statuses: [{ segment: network.segments[0]?.id ?? ('' as never), status: 'pilot' }],
    });
    expect(codesOf(one).misfits).toEqual(
      expect.arrayContaining(['length-unknown', 'more-programmes', 'unsure-status']),
    );
  });
});
