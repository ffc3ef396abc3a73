import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SECTORS, STATUSES } from '#model/vocabulary.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { OPENINGS, type Opening, QUESTIONS } from '#questionnaire/questions.ts';
import { DEFAULTS, LANGUAGES, MODES, PANES, SCREENS } from '#state/app-state.ts';
import { type AddressNotice, encode, type Place } from '#state/url-codec.ts';
import { decode, nearestItinerary } from '#state/url-decode.ts';
import { fromParameters, migrate, toParameters } from '#state/url-parameters.ts';
import { anyAnswers } from '../questionnaire/any-answers.ts';
import { villageWorld } from '../questionnaire/village.ts';
import { FORM_GROUP_IDS, known, LINES, REGIONS, SEGMENTS, STATIONS, STEPS } from './known.ts';

const START: Place = { ...DEFAULTS, answers: {} };
const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const itinerary = fc.subarray(STEPS, { minLength: 1 }).map((steps) => steps.join('~'));

/** Any place that exists; lists in the order of the alphabet, as an address has them. */
const anyPlace = fc.record({
  planner: fc.record({ from: orNull([...known.stations.values()]), to: orNull([...known.stations.values()]) }),
  filters: fc.record({
    formGroups: fc.subarray([...FORM_GROUP_IDS]),
    maxMonths: orNull([12, 24, 48, 96]),
    needsIncome: fc.boolean(),
    withoutAdmissionTest: fc.boolean(),
    onlyPossible: fc.boolean(),
    hiddenLines: fc.subarray([...known.lines.values()]),
    hiddenSectors: fc.subarray([...SECTORS].sort()),
    hiddenStatuses: fc.subarray([...STATUSES].sort()),
  }),
  selection: fc.record({
    itinerary: fc.option(itinerary),
    station: orNull([...known.stations.values()]),
    segment: orNull([...known.segments.values()]),
    line: orNull([...known.lines.values()]),
    compared: fc.uniqueArray(itinerary, { maxLength: 3 }),
    record: orNull(['station:havo', 'override:segment e-trainees', 'site']),
  }),
  view: fc.record({
    screen: fc.constantFrom(...SCREENS.filter((screen) => screen !== 'bord')),
    pane: fc.constantFrom(...PANES),
  }),
  configuration: fc.record({
    region: orNull(REGIONS),
    mode: fc.constantFrom(...MODES),
    language: fc.constantFrom(...LANGUAGES),
  }),
  answers: anyAnswers(villageWorld()),
});

describe('encode() and decode()', () => {
  test('what is written is read back, without a notice', () =>
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(decode(encode(place, known), known)).toEqual({ place, notices: [] });
      }),
    ));

  test('of the board the address says only that it is open, whatever was answered or chosen', () =>
    fc.assert(
      fc.property(anyPlace, (place) => {
        const address = encode({ ...place, view: { ...place.view, screen: 'bord' } }, known);
        expect(address.hash).toBe('#/bord');
        expect(decode(address, known)).toEqual({
          place: { ...START, configuration: place.configuration, view: { ...START.view, screen: 'bord' } },
          notices: [],
        });
      }),
    ));

  test('the start writes only the versions', () => {
    expect(encode(START, known)).toEqual({ search: '', hash: '#/kaart?v=1&d=2026.4' });
  });

  test('an empty address is the start', () => {
    expect(decode({ search: '', hash: '' }, known)).toEqual({ place: START, notices: [] });
  });

  test('keys stand in alphabetical order, whatever the order of answering', () =>
    fc.assert(
      fc.property(anyPlace, (place) => {
        const turned = { ...place, answers: Object.fromEntries(Object.entries(place.answers).reverse()) };
        expect(encode(turned, known)).toEqual(encode(place, known));
        const keys = [...toParameters(encode(place, known).hash.split('?')[1] ?? '').keys()].slice(2);
        expect(keys).toEqual([...keys].sort());
      }),
    ));

  test('an address can be read by a person', () => {
    const place: Place = {
      ...START,
      planner: { from: known.stations.get('havo') ?? null, to: known.stations.get('leraar-po') ?? null },
      answers: { opening: ['leerling'], 'vak-aardrijkskunde': ['nee'], 'voor-wie': ['basisschool', 'mbo'] },
      configuration: { ...START.configuration, region: 'progressus' },
    };
    expect(encode(place, known)).toEqual({
      search: '?regio=progressus',
      hash: '#/kaart?v=1&d=2026.4&ak=nee&naar=leraar-po&van=havo&voor=bs,mbo&wie=ll',
    });
  });

  test('answers can be left out of a link that is shared', () => {
    const answers: Answers = { opening: ['overstapper'], leeftijd: ['40'], inkomen: ['ja'] };
    const { hash } = encode({ ...START, answers }, known, ['leeftijd', 'inkomen']);
    expect(decode({ search: '', hash }, known).place.answers).toEqual({ opening: ['overstapper'] });
  });

  test.each(OPENINGS)(
    'a link with an answer to every question of %s has at most 300 characters',
    (opening: Opening) => {
      const ofOpening = QUESTIONS.filter(({ first, refine }) => [...first, ...refine].includes(opening));
      const longest = ({ kind, options }: (typeof QUESTIONS)[number]) =>
        kind === 'number' ? ['99'] : kind === 'multiple' ? options.slice(0, 2) : [options.at(-1) ?? '2028'];
      const answers = Object.fromEntries(ofOpening.map((question) => [question.id, longest(question)]));
      const { search, hash } = encode({ ...START, answers: { ...answers, opening: [opening] } }, known);
      expect((search + hash).length).toBeLessThanOrEqual(300);
    },
  );
});

describe('decode() knows what it does not know', () => {
  test.each<[string, AddressNotice, string]>([
    ['#/kaart?van=atlantis', { code: 'unknown-value', key: 'van', value: 'atlantis' }, 'no station'],
    ['#/maan?v=1', { code: 'unknown-value', key: 'scherm', value: 'maan' }, 'no screen'],
    ['#/kaart?kleur=rood', { code: 'unknown-key', key: 'kleur' }, 'no key'],
    ['#/kaart?ak=misschien', { code: 'unknown-value', key: 'ak', value: 'misschien' }, 'no answer'],
    ['#/kaart?wijze=vliegend', { code: 'unknown-value', key: 'wijze', value: 'vliegend' }, 'no form'],
    ['#/kaart?maanden=9999', { code: 'unknown-value', key: 'maanden', value: '9999' }, 'too many months'],
    ['#/kaart?route=p-havo.avond', { code: 'unknown-itinerary', id: 'p-havo.avond' }, 'no variant'],
    ['#/kaart?d=2025.1', { code: 'other-data', version: '2025.1', current: '2026.4' }, 'older data'],
    ['#/kaart?v=7', { code: 'newer-link', version: '7' }, 'a later form'],
  ])('%s: %j, %s', (hash, notice) => expect(decode({ search: '', hash }, known).notices).toEqual([notice]));

  test('an unknown itinerary is kept, so that the nearest can be offered', () => {
    expect(decode({ search: '', hash: '#/kaart?route=p-havo.avond' }, known).place.selection.itinerary).toBe(
      'p-havo.avond',
    );
  });

  test('any text gives a place', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        expect(() => decode({ search, hash }, known)).not.toThrow();
      }),
    ));

  test('any parameters give a place, and only what is known is in it', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('van', 'station', 'stap', 'lijn', 'ak', 'dip', 'vergelijk', '%'), fc.string()),
        ),
        (pairs) => {
          const hash = `#/kaart?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;
          const { planner, selection } = decode({ search: '', hash }, known).place;
          for (const id of [planner.from, selection.station]) expect(id === null || STATIONS.includes(id)).toBe(true);
          expect(selection.segment === null || SEGMENTS.includes(selection.segment)).toBe(true);
          expect(selection.line === null || LINES.includes(selection.line)).toBe(true);
        },
      ),
    ));
});

test('migrate() applies the steps from the version of the link on', () => {
  const rename = (from: string, to: string) => (parameters: ReadonlyMap<string, readonly string[]>) =>
    new Map([...parameters].map(([key, values]) => [key === from ? to : key, values]));
  const steps = [rename('a', 'b'), rename('b', 'c')];
  const keys = (version: number, text: string) => [...migrate(toParameters(text), version, steps).keys()];
  expect([keys(1, 'a=1'), keys(2, 'b=1'), keys(3, 'c=1')]).toEqual([['c'], ['c'], ['c']]);
});

test('parameters keep any text, commas and percent signs too', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.array(fc.string(), { minLength: 1 })), (record) => {
      const parameters = new Map(Object.entries(record));
      expect(toParameters(fromParameters(parameters))).toEqual(parameters);
    }),
  ));

test.each<[string, string[], string | undefined, string]>([
  ['a.x~b.y', ['a.x~c.z', 'b.y'], 'a.x~c.z', 'the same first step'],
  ['a.x', ['b.y', 'a.x~b.y'], 'a.x~b.y', 'the same way and further'],
  ['a.x~b.y', ['c.z~b.y', 'd.w'], 'c.z~b.y', 'a later step in common'],
  ['a.x', [], undefined, 'nothing to choose from'],
  ['a.x', ['b.y'], undefined, 'nothing in common'],
])('the itinerary nearest to %s among %j is %s: %s', (id, candidates, nearest) => {
  expect(nearestItinerary(id, candidates)).toBe(nearest);
});
