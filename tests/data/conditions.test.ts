import { describe, expect, test } from 'vitest';
import { evaluate } from '#domain/evaluate.ts';
import type { Standing } from '#domain/itinerary.ts';
import { isCounted } from '#domain/judge.ts';
import type { PersonFacts } from '#domain/profile.ts';
import { applyRepair } from '#domain/repair.ts';
import { factsOf } from '#domain/variant-facts.ts';
import type { Expression } from '#model/condition.ts';
import { FACTS } from '#model/vocabulary.ts';
import { conditionId, segmentId } from '../fixtures/build.ts';
import { realData } from '../real-network.ts';
import { conditionOf, conditions, index, NO_TO_ALL, standingOf, starting } from './real-conditions.ts';

describe('every repair', () => {
  const every = conditions.flatMap((condition) => condition.repairs.map((repair) => ({ condition, repair })));

  test('is told apart by an id of its own', () => {
    expect(every.length).toBeGreaterThan(30);
    expect(new Set(every.map(({ repair }) => repair.id)).size).toBe(every.length);
  });

  // Somebody for whom nothing is met yet: a diploma from abroad, and of age except where the repair is to wait.
  test.for(every)('$repair.id, applied, makes $condition.id met', ({ condition, repair }) => {
    const leeftijd = repair.kind === 'wachten' ? 17 : 21;
    const before = starting({ holds: ['vooropleiding:diploma-buitenland'], facts: { leeftijd } });
    expect(evaluate(condition.test, before).truth).not.toBe('met');
    expect(evaluate(condition.test, applyRepair(index, before, repair)).truth).toBe('met');
  });

  test('that asks for a diploma, for waiting or for years of work is not inside the step', () => {
    const slow = every.filter(({ repair }) => ['diploma', 'wachten', 'ervaring'].includes(repair.kind));
    expect(slow.length).toBeGreaterThan(5);
    expect(slow.filter(({ repair }) => repair.insideStep)).toEqual([]);
  });
});

describe('every condition', () => {
  test('has a label of at most four words and a need of whole sentences', () => {
    const wrong = realData().conditions.filter(
      ({ label, need }) => label.nl.split(' ').length > 4 || !/^\p{Lu}.*\.$/u.test(need.nl),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('that others decide says who decides, and is never lost', () => {
    const others = conditions.filter(({ kind }) => kind === 'anderen-beslissen');
    const refused = starting({ facts: NO_TO_ALL });
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter(({ decidedBy }) => !decidedBy).map(({ id }) => id)).toEqual([]);
    expect(others.filter(({ id }) => standingOf(id, refused) === 'lost').map(({ id }) => id)).toEqual([]);
  });

  test.each(['R02', 'R14', 'R21', 'VR13', 'VR25', 'VR37'])('%s is a formality: it lowers no verdict', (id) => {
    expect(isCounted(conditionOf(id))).toBe(false);
    expect(standingOf(id, starting())).toBe('checklist');
  });

  test.each(['R12', 'R13', 'R22', 'VR31', 'VR32', 'VR38', 'C-schoolleidersopleiding'])(
    '%s comes during or after the programme',
    (id) => expect(standingOf(id, starting({ facts: NO_TO_ALL }))).toBe('later'),
  );

  test('of one school stands only in a programme of that school', () => {
    const pabo = index.segments.get(segmentId('p-havo'));
    const asked = (pabo?.variants ?? []).map((variant) => ({
      school: variant.institution,
      asks: pabo !== undefined && factsOf(index, pabo, variant).conditions.some(({ id }) => id === conditionId('R28')),
    }));
    expect(conditionOf('R28')).toMatchObject({ scope: 'instelling', institution: 'driestar' });
    expect(asked.some(({ asks }) => asks)).toBe(true);
    expect(asked.filter(({ school, asks }) => asks !== (school === 'driestar'))).toEqual([]);
  });
});

describe('PDG', () => {
  test.each<{ id: string; holds: string[]; facts: PersonFacts; worked: number; standing: Standing; why: string }>([
    { id: 'VR20', holds: ['diploma:bachelor'], facts: {}, worked: 0, standing: 'have', why: 'a bachelor is hbo level' },
    {
      id: 'VR20',
      holds: [],
      facts: { 'hbo-denkniveau': 'ja' },
      worked: 0,
      standing: 'have',
      why: 'so is a proof of it',
    },
    {
      id: 'VR20',
      holds: [],
      facts: { 'hbo-denkniveau': 'nee' },
      worked: 0,
      standing: 'open',
      why: 'a test can still prove it',
    },
    { id: 'VR21', holds: [], facts: { 'werkmaanden-vak': 36 }, worked: 0, standing: 'have', why: 'three years' },
    { id: 'VR21', holds: [], facts: { 'werkmaanden-vak': 35 }, worked: 0, standing: 'lost', why: 'a month short' },
    {
      id: 'VR21',
      holds: [],
      facts: { 'werkmaanden-vak': 30 },
      worked: 6,
      standing: 'have',
      why: 'work on the way counts',
    },
  ])('$id: $why', ({ id, holds, facts, worked, standing }) => {
    expect(standingOf(id, starting({ holds, facts, worked }))).toBe(standing);
  });

  test('is asked by one condition only, for it counts in the mbo and opens nothing else', () => {
    const asking = conditions.filter(({ test: asked }) => credentialsIn(asked).includes('getuigschrift:pdg'));
    expect(asking.map(({ id }) => id)).toEqual(['C-pdg']);
  });

  test('gives no access to the hbo or to anything that asks a bachelor', () => {
    const docent = starting({ holds: ['getuigschrift:pdg', 'beroep:docent-mbo'] });
    for (const id of ['C-hbo-toegang', 'R15', 'VR08', 'VR39']) expect(standingOf(id, docent)).toBe('lost');
    expect(standingOf('C-pdg', docent)).toBe('have');
    expect(standingOf('C-hbo-toegang', starting({ holds: ['getuigschrift:pdg', 'diploma:mbo-4'] }))).toBe('have');
  });
});

describe('choices and schools', () => {
  test.each<{ id: string; facts: PersonFacts; standing: Standing; why: string }>([
    { id: 'C-gltl-extra-vak', facts: { 'gltl-extra-vak': 'ja' }, standing: 'have', why: 'the subject is there' },
    {
      id: 'C-gltl-extra-vak',
      facts: { 'gltl-extra-vak': 'kiest-nog' },
      standing: 'open',
      why: 'it can still be chosen',
    },
    { id: 'C-gltl-extra-vak', facts: { 'gltl-extra-vak': 'nee' }, standing: 'lost', why: 'the choice is past' },
    {
      id: 'C-pilotschool',
      facts: { pilotschool: 'nee' },
      standing: 'lost',
      why: 'another school cannot offer the subject',
    },
    { id: 'VR04', facts: { 'profiel-past': 'aangetoond' }, standing: 'have', why: 'the test makes up for a subject' },
    { id: 'VR04', facts: { 'profiel-past': 'nee' }, standing: 'open', why: 'the test can still be taken' },
    { id: 'VR07', facts: { 'diploma-past-bij-vak': 'nee' }, standing: 'lost', why: 'no test makes a diploma related' },
    { id: 'VR09', facts: { 'diploma-past-bij-vak': 'nee' }, standing: 'lost', why: 'no test makes a diploma related' },
  ])('$id, $why: $standing', ({ id, facts, standing }) => {
    expect(standingOf(id, starting({ facts }))).toBe(standing);
  });

  test('no condition knows a table of profiles: it is asked whether the profile fits', () => {
    expect(conditionOf('VR04').test).toEqual({ kind: 'answer', fact: 'profiel-past', is: ['ja', 'aangetoond'] });
    expect(FACTS['profiel-past'].type).toBe('choice');
  });

  test('Dutch is asked of nobody but who comes with a diploma from abroad', () => {
    expect(standingOf('VR28', starting())).toBe('have');
    expect(standingOf('VR28', starting({ holds: ['vooropleiding:diploma-buitenland'] }))).toBe('open');
  });
});

/** Every credential that an expression names. */
function credentialsIn(asked: Expression): string[] {
  switch (asked.kind) {
    case 'holds':
      return asked.credentials;
    case 'all':
    case 'any':
      return asked.of.flatMap(credentialsIn);
    case 'not':
      return credentialsIn(asked.of);
    default:
      return [];
  }
}
