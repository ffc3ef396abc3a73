import { describe, expect, test } from 'vitest';
import type { StationId } from '#model/provenance.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { OPENINGS, QUESTIONS } from '#questionnaire/questions.ts';
import { DEFAULTS } from '#state/app-state.ts';
import { baseOfLinks, linkTo, privateIn, sharedAddress } from '#state/share-link.ts';
import { createAppStore } from '#state/store.ts';
import type { Place } from '#state/url-codec.ts';
import { decode } from '#state/url-decode.ts';
import { known } from './known.ts';

const HAVO = 'havo' as StationId; // fixture id
const BASE = 'https://onderwijsroutes.example/';
const ANSWERS: Answers = { opening: ['overstapper'], diplomas: ['havo'], leeftijd: ['34'], inkomen: ['ja'] };

const placeWith = (rest: Partial<Place> = {}): Place => ({
  ...DEFAULTS,
  planner: { from: HAVO, to: null },
  answers: ANSWERS,
  ...rest,
});
const answersIn = (place: Place, include: readonly ('leeftijd' | 'inkomen')[] = []) =>
  decode(sharedAddress(place, { known, include }), known).place.answers;

describe('baseOfLinks()', () => {
  const file = { protocol: 'file:', origin: 'null', pathname: '/thuis/index.html' };
  const web = { protocol: 'https:', origin: 'https://school.example', pathname: '/routes/' };
  test.each([
    ['the public address goes first', BASE, web, BASE],
    ['without one, where the page stands', '', web, 'https://school.example/routes/'],
    ['a file has no address for others', '', file, null],
    ['a file with a public address has', BASE, file, BASE],
  ])('%s', (_why, publicAddress, here, base) => expect(baseOfLinks(publicAddress, here)).toBe(base));
});

describe('a shared link', () => {
  test('holds the other answers, and neither age nor income', () => {
    expect(answersIn(placeWith())).toEqual({ opening: ['overstapper'], diplomas: ['havo'] });
  });

  test.each([
    [['leeftijd'] as const, { leeftijd: ['34'] }],
    [['inkomen'] as const, { inkomen: ['ja'] }],
    [['leeftijd', 'inkomen'] as const, { leeftijd: ['34'], inkomen: ['ja'] }],
  ])('holds %j when that is ticked', (include, told) => {
    expect(answersIn(placeWith(), include)).toEqual({ opening: ['overstapper'], diplomas: ['havo'], ...told });
  });

  test('does not tell by a filter that an income is needed, unless that is ticked', () => {
    const place = placeWith({ filters: { ...DEFAULTS.filters, needsIncome: true } });
    const needsIncome = (include: readonly 'inkomen'[]) =>
      decode(sharedAddress(place, { known, include }), known).place.filters.needsIncome;
    expect([needsIncome([]), needsIncome(['inkomen'])]).toEqual([false, true]);
  });

  test('asks about what is there, and about nothing else', () => {
    expect(privateIn(placeWith())).toEqual(['leeftijd', 'inkomen']);
    expect(privateIn(placeWith({ answers: { opening: ['leerling'] } }))).toEqual([]);
    expect(privateIn(placeWith({ answers: {}, filters: { ...DEFAULTS.filters, needsIncome: true } }))).toEqual([
      'inkomen',
    ]);
  });

  test.each(['stand', 'embed', 'decaan'] as const)(
    'opened in mode %s is opened plainly, in the same region',
    (mode) => {
      const place = placeWith({ configuration: { region: 'progressus', mode, language: 'nl' } });
      expect(sharedAddress(place, { known, include: [] }).search).toBe('?regio=progressus');
    },
  );

  test('holds nothing of what is being tried', () => {
    const store = createAppStore({ ...DEFAULTS, planner: { from: HAVO, to: null } });
    const link = () =>
      linkTo(BASE, sharedAddress({ ...store.getState(), answers: ANSWERS }, { known, include: ['leeftijd'] }));
    const before = link();
    store.getState().tryAnswer('leeftijd', ['21']);
    store.getState().tryLater(2);
    expect(link()).toBe(before);
  });

  test.each(OPENINGS)('with an answer to every question of %s has at most 300 characters', (opening) => {
    const asked = QUESTIONS.filter(({ first, refine }) => [...first, ...refine].includes(opening));
    const longest = ({ kind, options }: (typeof QUESTIONS)[number]) =>
      kind === 'number' ? ['34'] : kind === 'multiple' ? options.slice(0, 2) : [options.at(-1) ?? '2028'];
    const answers: Answers = Object.fromEntries(asked.map((question) => [question.id, longest(question)]));
    const place = placeWith({ planner: DEFAULTS.planner, answers: { ...answers, opening: [opening] } });
    const link = linkTo(BASE, sharedAddress(place, { known, include: [] }));
    expect(link.length).toBeLessThanOrEqual(300);
    expect(link).toContain('wie=');
    // With everything ticked the address alone is as short.
    const { search, hash } = sharedAddress(place, { known, include: ['leeftijd', 'inkomen'] });
    expect((search + hash).length).toBeLessThanOrEqual(300);
    expect(hash).toContain('oud=34');
  });
});
