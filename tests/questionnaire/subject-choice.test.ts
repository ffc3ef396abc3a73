import { describe, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/answers.ts';
import type { World } from '#questionnaire/options.ts';
import { type Choices, createSubjectChoice, type SubjectChoice } from '#questionnaire/subject-choice.ts';
import { realNetwork } from '../real-network.ts';
import { TODAY, villageWorld } from './village.ts';

const pupil = (school: string, leerjaar: string): Answers => ({
  opening: ['begeleider'],
  school: [school],
  leerjaar: [leerjaar],
});
const stateTo = (choice: SubjectChoice, goal: string, choices: Choices) =>
  choice.outcomesOf(choices).find((each) => each.goal === goal);

describe('in the village', () => {
  const world = villageWorld();
  const choice = createSubjectChoice(world, pupil('havo', '2029'));

  test('the choices that matter are those that a first way reads, not every fact', () => {
    expect(choice.facts).toEqual([
      { fact: 'vak-aardrijkskunde', conditions: ['R05'] },
      { fact: 'profiel-past', conditions: ['VR04'] },
    ]);
    expect(choice.combinations).toBe(4);
  });

  test('a goal behind another goal has no row', () => {
    expect(choice.goals).toEqual(['leraar-po', 'leraar-vo-2']);
  });

  test('a subject with a test asks more, a profile without one closes', () => {
    expect(choice.effects).toEqual([
      { fact: 'vak-aardrijkskunde', closes: [], detours: [], asksMore: ['leraar-po'] },
      { fact: 'profiel-past', closes: ['leraar-vo-2'], detours: [], asksMore: [] },
    ]);
  });

  test.each([
    ['ja', 'open'],
    ['nee', 'needs'],
    ['aangetoond', 'open'],
    ['kiest-nog', 'choose'],
    [undefined, 'choose'],
  ] as const)('aardrijkskunde "%s" leaves the way %s', (value, state) => {
    const choices = value ? { 'vak-aardrijkskunde': value } : {};
    expect(stateTo(choice, 'leraar-po', choices)?.state).toBe(state);
  });

  test('what is closed has no other way here', () => {
    expect(stateTo(choice, 'leraar-vo-2', { 'profiel-past': 'nee' })).toMatchObject({ state: 'closed', instead: null });
  });

  test('choices among the answers do not count: they are what is compared', () => {
    const told = { ...pupil('havo', '2029'), 'profiel-past': ['nee'], rol: ['leiden'] };
    expect(createSubjectChoice(world, told).effects).toEqual(choice.effects);
  });

  test('with vwo no choice matters, and without a school there is nothing', () => {
    expect(createSubjectChoice(world, pupil('vwo', '2030'))).toMatchObject({ facts: [] });
    expect(createSubjectChoice(world, {})).toMatchObject({ facts: [], goals: [], combinations: 1 });
  });
});

describe('on the real network', () => {
  const world: World = { network: realNetwork(), today: TODAY };
  const havo = createSubjectChoice(world, pupil('havo', '2029'));

  test('in havo 3 the three subjects of the pabo and the profile matter', () => {
    expect(havo.facts.map(({ fact, conditions }) => [fact, conditions])).toEqual([
      ['vak-aardrijkskunde', ['R05']],
      ['vak-geschiedenis', ['R06']],
      ['vak-natuur', ['R07']],
      ['profiel-past', ['VR04']],
    ]);
    expect(havo.combinations).toBe(16);
  });

  test('without a subject the pabo asks a test and stays open; the experiment of the first year is over by then', () => {
    const outcome = stateTo(havo, 'leraar-po', {
      'vak-aardrijkskunde': 'nee',
      'vak-geschiedenis': 'ja',
      'vak-natuur': 'ja',
      'profiel-past': 'ja',
    });
    expect(outcome?.state).toBe('needs');
    const [only, ...more] = outcome?.unmet ?? [];
    expect(more).toEqual([]);
    expect(only?.judgement).toMatchObject({
      kind: 'not-met',
      repairs: ['toelatingstoets-aardrijkskunde', 'vavo-aardrijkskunde'],
    });
  });

  test('with all of it no goal asks anything on account of the choice', () => {
    const all: Choices = {
      'vak-aardrijkskunde': 'ja',
      'vak-geschiedenis': 'ja',
      'vak-natuur': 'ja',
      'profiel-past': 'ja',
    };
    expect(new Set(havo.outcomesOf(all).map(({ state }) => state))).toEqual(new Set(['open']));
  });

  test('what no choice touches is named, and every goal is one or the other', () => {
    expect(havo.untouched).toContain('onderwijsassistent');
    const touched = havo.effects.flatMap(({ closes, detours, asksMore }) => [...closes, ...detours, ...asksMore]);
    expect(touched).toContain('leraar-vo-2');
    expect([...new Set([...touched, ...havo.untouched])].sort()).toEqual([...havo.goals].sort());
  });

  test('in vwo 3 no school subject matters for the pabo', () => {
    const vwo = createSubjectChoice(world, pupil('vwo', '2030'));
    expect(vwo.facts.map(({ fact }) => fact)).toEqual(['profiel-past']);
    expect(vwo.untouched).toContain('leraar-po');
  });

  test('in vmbo the extra subject closes the way over havo, and a way over mbo takes its place', () => {
    const vmbo = createSubjectChoice(world, pupil('vmbo-kb-gl-tl', '2028'));
    const extra = vmbo.effects.find(({ fact }) => fact === 'gltl-extra-vak');
    expect(extra?.detours).toEqual(expect.arrayContaining(['leraar-po', 'leraar-vo-2']));
    expect(extra?.closes).toContain('leraar-kunst');
    const chosen: Choices = { 'vak-aardrijkskunde': 'ja', 'vak-geschiedenis': 'ja', 'vak-natuur': 'ja' };
    const outcome = stateTo(vmbo, 'leraar-po', { ...chosen, 'profiel-past': 'ja', 'gltl-extra-vak': 'nee' });
    expect(outcome?.state).toBe('closed');
    expect(outcome?.instead?.verdict.kind).not.toBe('nu-niet');
  });

  test('its cost is bounded: the combinations are judged, not searched', () => {
    const { facts, combinations } = createSubjectChoice(world, pupil('vmbo-kb-gl-tl', '2028'));
    expect(combinations).toBe(2 ** facts.length);
    expect(combinations).toBeLessThanOrEqual(32);
  });
});
