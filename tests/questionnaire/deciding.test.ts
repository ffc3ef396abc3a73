import { describe, expect, test } from 'vitest';
import { findItineraries } from '#domain/search.ts';
import type { StationId } from '#model/provenance.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { decidingAnswers } from '#questionnaire/deciding.ts';
import type { World } from '#questionnaire/options.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { realNetwork } from '../real-network.ts';
import { TODAY, villageWorld } from './village.ts';

/** What decides the itinerary with this id, for who gives these answers. */
function deciding(world: World, answers: Answers, to: string, id?: string) {
  const profileOf = (each: Answers) => toProfile(each, world).profile;
  const goal = { kind: 'station', station: to as StationId } as const; // an id of the network
  const { itineraries } = findItineraries(world.network, profileOf(answers), goal, { today: TODAY });
  const itinerary = id ? itineraries.find((each) => each.id === id) : itineraries[0];
  if (!itinerary) throw new Error(`no itinerary to ${to} among ${itineraries.map((each) => each.id)}`);
  return { itinerary, found: decidingAnswers({ world, answers, itinerary, profileOf }) };
}

const GRADUATE: Answers = { opening: ['leerling'], school: ['havo'], leerjaar: ['diploma'] };

describe('in the village', () => {
  const world = villageWorld();

  test('a missing answer that settles it is named, with what each option would make of it', () => {
    const { found } = deciding(world, GRADUATE, 'leraar-po');
    expect(found[0]).toMatchObject({ question: 'vak-aardrijkskunde', given: null, effect: 'settles' });
    const kinds = found[0]?.outcomes.map(({ values, itinerary }) => [...values, itinerary.verdict.kind]);
    expect(kinds).toEqual([
      ['ja', 'kan-nu'],
      ['nee', 'kan-als'],
      ['aangetoond', 'kan-nu'],
    ]);
  });

  test('an answer that blocks is named as the one that would open it', () => {
    const { itinerary, found } = deciding(world, { ...GRADUATE, 'profiel-past': ['nee'] }, 'leraar-vo-2');
    expect(itinerary.verdict.kind).toBe('nu-niet');
    expect(found[0]).toMatchObject({ question: 'profiel-past', given: ['nee'], effect: 'opens' });
  });

  test('of a verdict that is good the answer that carries it is named', () => {
    const { found } = deciding(world, { ...GRADUATE, 'profiel-past': ['ja'] }, 'leraar-vo-2');
    expect(found).toMatchObject([{ question: 'profiel-past', given: ['ja'], effect: 'carries' }]);
  });

  test('a number is tried at the thresholds of the data', () => {
    const answers: Answers = { opening: ['overstapper'], werk: ['vakmens'], 'werkmaanden-vak': ['1'] };
    const { found } = deciding(world, answers, 'docent-mbo');
    expect(found[0]).toMatchObject({ question: 'werkmaanden-vak', given: ['1'], effect: 'opens' });
    expect(found[0]?.outcomes.map(({ values }) => values[0])).toEqual(['0', '2', '3', '99']);
  });

  test('the year of the diploma comes after the answer that carries the verdict', () => {
    const { found } = deciding(world, { ...GRADUATE, leerjaar: ['2028'], 'profiel-past': ['ja'] }, 'leraar-vo-2');
    expect(found).toMatchObject([
      { question: 'profiel-past', given: ['ja'], effect: 'carries' },
      { question: 'leerjaar', given: ['2028'], effect: 'settles' },
    ]);
  });

  test('who awaits a diploma is named the subject that settles the rest, not the year', () => {
    const { found } = deciding(world, { ...GRADUATE, leerjaar: ['2028'], 'vak-aardrijkskunde': ['nee'] }, 'leraar-po');
    expect(found).toMatchObject([{ question: 'vak-aardrijkskunde', given: ['nee'], effect: 'settles' }]);
  });

  test('without conditions and with a diploma nothing decides', () => {
    expect(deciding(world, { ...GRADUATE, school: ['vwo'] }, 'leraar-po').found).toEqual([]);
  });

  test('a question that is not put to this person decides nothing', () => {
    const { found } = deciding(world, { ...GRADUATE, opening: ['overstapper'], diplomas: ['havo'] }, 'leraar-po');
    expect(found.map(({ question }) => question)).not.toContain('school');
  });
});

describe('on the real network', () => {
  const world: World = { network: realNetwork(), today: TODAY };

  test('with three subjects open each makes it lighter, and no diploma is named', () => {
    const { found } = deciding(world, GRADUATE, 'leraar-po', 'p-havo.voltijd');
    expect(found.map(({ question, effect }) => [question, effect])).toEqual([
      ['vak-aardrijkskunde', 'lightens'],
      ['vak-geschiedenis', 'lightens'],
      ['vak-natuur', 'lightens'],
    ]);
  });

  test('with one subject open that one decides', () => {
    const answers: Answers = {
      ...GRADUATE,
      'vak-aardrijkskunde': ['ja'],
      'vak-geschiedenis': ['nee'],
      'vak-natuur': ['ja'],
    };
    const { found } = deciding(world, answers, 'leraar-po', 'p-havo.voltijd');
    expect(found[0]).toMatchObject({ question: 'vak-geschiedenis', given: ['nee'], effect: 'settles' });
  });

  test('every option that is offered can be given, and the given one leads to the verdict of now', () => {
    const answers: Answers = {
      opening: ['overstapper'],
      diplomas: ['hbo-wo-diploma'],
      'diploma-past-bij-vak': ['nee'],
    };
    const { itinerary, found } = deciding(world, answers, 'leraar-vo-2', 't-kop.voltijd');
    const first = found[0];
    expect(first).toMatchObject({ question: 'diploma-past-bij-vak', effect: 'opens' });
    const now = first?.outcomes.find(({ values }) => values[0] === 'nee');
    expect(now?.itinerary.verdict.kind).toBe(itinerary.verdict.kind);
  });
});
