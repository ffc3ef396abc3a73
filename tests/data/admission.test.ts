import { describe, expect, test } from 'vitest';
import type { Situation } from '#domain/evaluate.ts';
import type { Standing } from '#domain/itinerary.ts';
import type { PersonFacts } from '#domain/profile.ts';
import { conditions, repairsOf, standingOf, starting, truthOf } from './real-conditions.ts';

describe('pabo admission', () => {
  const AREAS = ['R05', 'R06', 'R07'];
  const stillToProve = (situation: Situation) => AREAS.filter((id) => truthOf(id, situation) !== 'met');
  const none: PersonFacts = { 'vak-aardrijkskunde': 'nee', 'vak-geschiedenis': 'nee', 'vak-natuur': 'nee' };
  const allThree: PersonFacts = { 'vak-aardrijkskunde': 'ja', 'vak-geschiedenis': 'ja', 'vak-natuur': 'ja' };

  test.each<{ holds: string; facts: PersonFacts; toProve: string[]; why: string }>([
    { holds: 'diploma:vwo', facts: none, toProve: [], why: 'vwo of any profile is enough' },
    { holds: 'diploma:hbo-bachelor', facts: none, toProve: [], why: 'a bachelor is enough' },
    { holds: 'diploma:wo-bachelor', facts: none, toProve: [], why: 'so is one of a university' },
    { holds: 'diploma:wo-master', facts: none, toProve: [], why: 'and a master' },
    { holds: 'diploma:havo', facts: allThree, toProve: [], why: 'three exam subjects, no test' },
    {
      holds: 'diploma:havo',
      facts: { ...allThree, 'vak-aardrijkskunde': 'nee' },
      toProve: ['R05'],
      why: 'per subject',
    },
    { holds: 'diploma:havo', facts: { ...allThree, 'vak-geschiedenis': 'nee' }, toProve: ['R06'], why: 'per subject' },
    { holds: 'diploma:havo', facts: { ...allThree, 'vak-natuur': 'nee' }, toProve: ['R07'], why: 'per subject' },
    {
      holds: 'diploma:havo',
      facts: { ...allThree, 'vak-natuur': 'aangetoond' },
      toProve: [],
      why: 'a test or vavo counts',
    },
    { holds: 'diploma:havo', facts: none, toProve: AREAS, why: 'none of the subjects' },
    { holds: 'diploma:havo', facts: {}, toProve: AREAS, why: 'unknown is not met' },
    { holds: 'diploma:mbo-4', facts: none, toProve: AREAS, why: 'mbo-4 normally makes three tests' },
    { holds: 'diploma:mbo-4-onderwijsassistent', facts: none, toProve: AREAS, why: 'an assistant too' },
    { holds: 'diploma:ad-pep', facts: none, toProve: AREAS, why: 'an Ad exempts from nothing' },
    { holds: 'diploma:ad-onderwijsondersteuner', facts: none, toProve: AREAS, why: 'no Ad does' },
    {
      holds: 'vooropleiding:geen-diploma',
      facts: { ...none, 'toets-21plus': 'ja' },
      toProve: AREAS,
      why: 'nor the 21+ test',
    },
    { holds: 'vak:educatie-klein', facts: none, toProve: AREAS, why: 'havo-Educatie replaces no test' },
  ])('with $holds: $why', ({ holds, facts, toProve }) => {
    expect(stillToProve(starting({ holds: [holds], facts }))).toEqual(toProve);
  });

  test.each(AREAS)('%s can be mended before the start, so it is never lost', (id) => {
    const inside = starting({ holds: ['diploma:havo'], facts: { ...none, 'in-jaar-1-aantonen': 'nee' } });
    expect(standingOf(id, inside)).toBe('open');
    expect(repairsOf(id, inside).some((each) => each.startsWith('toelatingstoets-'))).toBe(true);
    expect(repairsOf(id, inside).some((each) => each.startsWith('vavo-'))).toBe(true);
  });

  const soft: PersonFacts = { ...none, 'in-jaar-1-aantonen': 'ja' };
  test.each([
    { start: '2026-09', toProve: [], why: 'inside the experiment' },
    { start: '2027-08', toProve: [], why: 'its last month' },
    { start: '2027-09', toProve: AREAS, why: 'the experiment ended on 31 August' },
    { start: '2028-09', toProve: AREAS, why: 'who is in havo 4 in 2026 never meets it' },
  ])('in year 1, starting in $start: $why', ({ start, toProve }) => {
    expect(stillToProve(starting({ holds: ['diploma:havo'], facts: soft, start }))).toEqual(toProve);
  });

  test.each([
    { start: '2026-09', offered: true },
    { start: '2027-09', offered: false },
  ])('the repair "in year 1" for a start in $start is offered: $offered', ({ start, offered }) => {
    const situation = starting({ holds: ['diploma:havo'], facts: none, start });
    for (const id of AREAS) {
      expect(repairsOf(id, situation).some((each) => each.startsWith('jaar-1-'))).toBe(offered);
    }
  });

  test('the repair "in year 1" is an experiment of some schools', () => {
    const yearOne = conditions.flatMap(({ repairs }) => repairs).filter(({ id }) => id.startsWith('jaar-1-'));
    expect(yearOne).toHaveLength(3);
    for (const each of yearOne) {
      expect(each).toMatchObject({ status: 'experiment', scope: 'instelling', validUntil: '2027-08-31' });
    }
  });

  test('an Ad opens the pabo as an Ad, not as havo, mbo-4 or vwo', () => {
    const ad = starting({ holds: ['diploma:ad-pep'] });
    expect([truthOf('R09', ad), truthOf('R04', ad), truthOf('R08', ad)]).toEqual(['met', 'not-met', 'not-met']);
  });
});

describe('21+', () => {
  test.each<{ facts: PersonFacts; elapsed: number; standing: Standing; why: string }>([
    {
      facts: { leeftijd: 18, 'toets-21plus': 'ja' },
      elapsed: 0,
      standing: 'lost',
      why: 'too young, whatever the test',
    },
    { facts: { leeftijd: 18 }, elapsed: 0, standing: 'lost', why: 'a test does not make anybody older' },
    { facts: { leeftijd: 18 }, elapsed: 36, standing: 'open', why: 'age grows along the way' },
    { facts: { leeftijd: 21 }, elapsed: 0, standing: 'open', why: 'the test is still to come' },
    { facts: { leeftijd: 40, 'toets-21plus': 'nee' }, elapsed: 0, standing: 'open', why: 'not passed yet is no loss' },
    { facts: { leeftijd: 21, 'toets-21plus': 'ja' }, elapsed: 0, standing: 'have', why: 'old enough and passed' },
    { facts: {}, elapsed: 0, standing: 'open', why: 'nothing told' },
  ])('$why: $standing', ({ facts, elapsed, standing }) => {
    for (const id of ['R11', 'VR05']) expect(standingOf(id, starting({ facts, elapsed }))).toBe(standing);
  });
});

describe('zij-instroom', () => {
  test.each<{ holds: string; standing: Standing; why: string }>([
    { holds: 'diploma:bachelor', standing: 'have', why: 'a bachelor is asked' },
    { holds: 'diploma:wo-master', standing: 'have', why: 'a master is more' },
    { holds: 'diploma:ad-pep', standing: 'lost', why: 'an Ad is not enough' },
    { holds: 'diploma:mbo-4', standing: 'lost', why: 'nor is mbo-4 with experience' },
    { holds: 'getuigschrift:pdg', standing: 'lost', why: 'a PDG is no bachelor' },
    { holds: 'getuigschrift:bekwaamheidsonderzoek', standing: 'lost', why: 'zij-instroom gives no degree' },
  ])('in po with $holds: $why', ({ holds, standing }) => {
    for (const id of ['R15', 'VR08']) expect(standingOf(id, starting({ holds: [holds] }))).toBe(standing);
  });

  test.each<{ holds: string; facts: PersonFacts; standing: Standing; why: string }>([
    {
      holds: 'diploma:mbo-3',
      facts: { 'vakdiploma-vmbo-profiel': 'ja' },
      standing: 'have',
      why: 'a trade of the four',
    },
    { holds: 'diploma:mbo-4', facts: { 'vakdiploma-vmbo-profiel': 'ja' }, standing: 'have', why: 'at level 4 as well' },
    { holds: 'diploma:mbo-4', facts: { 'vakdiploma-vmbo-profiel': 'nee' }, standing: 'lost', why: 'another trade' },
    { holds: 'diploma:havo', facts: { 'vakdiploma-vmbo-profiel': 'ja' }, standing: 'lost', why: 'no trade diploma' },
  ])('to a vmbo profile with $holds: $why', ({ holds, facts, standing }) => {
    expect(standingOf('VR29', starting({ holds: [holds], facts }))).toBe(standing);
  });

  test.each(['R18', 'VR14', 'VR15', 'R03'])('a school that wants you settles %s; without one it stays open', (id) => {
    expect(standingOf(id, starting({ facts: { 'school-wil-mij': 'ja' } }))).toBe('have');
    expect(standingOf(id, starting({ facts: { 'school-wil-mij': 'nee' } }))).toBe('open');
  });

  test.each(['R20', 'VR18'])('an earlier enrolment never loses %s: it is about the money of the employer', (id) => {
    expect(standingOf(id, starting({ facts: { 'ingeschreven-lerarenopleiding': 'ja' } }))).toBe('open');
    expect(standingOf(id, starting({ facts: { 'ingeschreven-lerarenopleiding': 'nee' } }))).toBe('have');
  });
});
