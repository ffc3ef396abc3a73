import { describe, expect, test } from 'vitest';
import { goalsOf, startsOf } from '#domain/goals.ts';
import { indexOf } from '#domain/network-index.ts';
import { sieve } from '#domain/preferences.ts';
import type { Preferences, Profile } from '#domain/profile.ts';
import { reachableGoals } from '#domain/reachable-goals.ts';
import { applyRegion } from '#domain/region.ts';
import { applyRepair, applyToFacts } from '#domain/repair.ts';
import { findItineraries } from '#domain/search.ts';
import { matchesWish } from '#domain/targets.ts';
import type { Network, NetworkRegion } from '#model/network.ts';
import {
  answer,
  condition,
  conditionId,
  credentialId,
  goalStation,
  network,
  open,
  person,
  regionId,
  segment,
  station,
  stationId,
  to,
  variant,
  wish,
} from '../fixtures/build.ts';
import { chain, counting, smallCountry, statuses, twin } from '../fixtures/networks.ts';

describe('starts and goals', () => {
  const ids = (stations: readonly { readonly id: string }[]) => stations.map((each) => each.id);

  test('a twin is a start and no goal', () => {
    expect(ids(startsOf(smallCountry()))).toContain('al-leraar-po');
    expect(ids(goalsOf(smallCountry()))).not.toContain('al-leraar-po');
    expect(ids(goalsOf(smallCountry()))).toContain('leraar-po');
    const both = network({ stations: [goalStation('g'), goalStation('t', { sameAs: stationId('g') })] });
    expect(ids(goalsOf(both))).toEqual(['g']);
  });

  test('reachable goals are those that a way leads to, also by counting, but not what is held', () => {
    expect(ids(reachableGoals(chain(), [stationId('a')]))).toEqual(['b', 'c']);
    expect(ids(reachableGoals(counting(), [stationId('a')]))).toEqual(['b', 'c', 'd']);
    expect(ids(reachableGoals(counting(), [stationId('b')]))).toEqual(['d']);
    expect(ids(reachableGoals(twin(), [stationId('a')]))).toEqual(['po', 'vo']);
    expect(ids(reachableGoals(smallCountry(), [stationId('phd')]))).toEqual([]);
  });

  test('what does not exist yet reaches nothing', () => {
    const planned = network({ segments: [segment('a', 'b', { status: 'in-aanvraag' })] });
    expect(reachableGoals(planned, [stationId('a')])).toEqual([]);
  });

  const teacher = goalStation('t', {
    sectors: ['po'],
    goal: { roles: ['voor-de-klas'], subjects: 'alle-vakken', learners: ['basisschool'] },
  });
  test.each<[string, Parameters<typeof wish>[0], boolean]>([
    ['no preference', {}, true],
    ['the sector', { sectors: ['po', 'vo'] }, true],
    ['another sector', { sectors: ['mbo'] }, false],
    ['the learners', { learners: ['basisschool'] }, true],
    ['other learners', { learners: ['vmbo'] }, false],
    ['the role', { roles: ['voor-de-klas', 'leiden'] }, true],
    ['another role', { roles: ['leiden'] }, false],
    ['all subjects', { subjects: ['alle-vakken'] }, true],
    ['one subject', { subjects: ['een-vak'] }, false],
    ['everything at once', { sectors: ['po'], learners: ['basisschool'], roles: ['leiden'] }, false],
  ])('a wish for %s', (_why, over, matches) => {
    const wanted = wish(over);
    expect(wanted.kind === 'wish' && matchesWish(teacher, wanted)).toBe(matches);
  });

  test('a station of every sector fits every sector; one without learners fits no wish for learners', () => {
    const [shared, noLearners] = [
      goalStation('x', { sectors: [] }),
      goalStation('y', { goal: { roles: ['onderzoek'], subjects: 'geen', learners: [] } }),
    ];
    const wanted = (over: Parameters<typeof wish>[0]) =>
      wish(over) as Extract<ReturnType<typeof wish>, { kind: 'wish' }>; // `wish` makes only wishes
    expect(matchesWish(shared, wanted({ sectors: ['mbo'] }))).toBe(true);
    expect(matchesWish(noLearners, wanted({ learners: ['mbo'] }))).toBe(false);
    expect(matchesWish(station('z'), wanted({}))).toBe(false);
  });
});

describe('sieve()', () => {
  const here = network({
    conditions: [
      condition('R1', open(), { kind: 'toets' }),
      condition('R2', open(), { kind: 'toets', moment: 'tijdens' }),
    ],
    segments: [
      segment('a', 'b', {
        conditions: [conditionId('R2')],
        variants: [
          variant('vt', { monthsMin: 48, monthsMax: 48, conditions: [conditionId('R1')] }),
          variant('duaal', { forms: ['duaal'], monthsMin: 24, monthsMax: 60, income: { how: 'loon', fromMonth: 0 } }),
          variant('dt', {
            forms: ['deeltijd'],
            monthsMin: null,
            monthsMax: null,
            income: { how: 'onbekend', fromMonth: null },
          }),
          variant('stap', { forms: ['baanstap'], monthsMin: 0, monthsMax: 0 }),
        ],
      }),
    ],
  });
  const { itineraries } = findItineraries(here, person().with('a'), to('b'), { today: '2026-11-23' });
  const sieved = (over: Partial<Preferences>) => sieve(indexOf(here), itineraries, { formGroups: [], ...over });
  const variantsOf = (over: Partial<Preferences>) =>
    sieved(over)
      .kept.map((each) => each.id.slice(4))
      .toSorted();

  test.each<[string, Partial<Preferences>, string[]]>([
    ['no preference keeps all', {}, ['dt', 'duaal', 'stap', 'vt']],
    ['one form; a change of job fits every form', { formGroups: ['voltijd'] }, ['stap', 'vt']],
    ['two forms', { formGroups: ['betaald', 'naast-werk'] }, ['dt', 'duaal', 'stap']],
    ['at most two years: what may take two, or is unknown, stays', { maxMonths: 24 }, ['dt', 'duaal', 'stap']],
    ['at most 23 months', { maxMonths: 23 }, ['dt', 'stap']],
    ['income in every step that takes time', { needsIncome: true }, ['duaal', 'stap']],
    ['no test at the door; one during the programme is none', { withoutAdmissionTest: true }, ['dt', 'duaal', 'stap']],
  ])('%s', (_why, over, kept) => expect(variantsOf(over)).toEqual(kept));

  test('a test that is passed is no test at the door', () => {
    const passed = network({
      conditions: [condition('R1', answer('toets-21plus', 'ja'), { kind: 'toets' })],
      segments: [segment('a', 'b', { conditions: [conditionId('R1')] })],
    });
    const keptWith = (who: Profile) => {
      const found = findItineraries(passed, who, to('b'), { today: '2026-11-23' }).itineraries;
      return sieve(indexOf(passed), found, { formGroups: [], withoutAdmissionTest: true }).kept.length;
    };
    expect(keptWith(person().with('a'))).toBe(0);
    expect(keptWith(person().with('a').answers({ 'toets-21plus': 'ja' }))).toBe(1);
  });

  test('says why, all reasons, and loses nothing', () => {
    const { kept, leftOut } = sieved({
      formGroups: ['betaald'],
      maxMonths: 12,
      needsIncome: true,
      withoutAdmissionTest: true,
    });
    expect(kept.length + leftOut.length).toBe(itineraries.length);
    const reasonsOf = (id: string) => leftOut.find((each) => each.itinerary.id === id)?.reasons;
    expect(reasonsOf('a-b.vt')).toEqual([
      { code: 'other-form', segment: 'a-b', formGroups: ['voltijd'] },
      { code: 'too-long', months: 48 },
      { code: 'no-income', segment: 'a-b' },
      { code: 'admission-test', segment: 'a-b' },
    ]);
    expect(reasonsOf('a-b.dt')).toContainEqual({ code: 'income-unknown', segment: 'a-b' });
  });
});

describe('applyRegion()', () => {
  const region = (over: Partial<NetworkRegion>): NetworkRegion => ({
    id: regionId('progressus'),
    label: { nl: 'Progressus' },
    segments: [],
    support: [],
    contacts: [],
    overrides: [],
    hides: [],
    ...over,
  });
  const inRegion = (where: Network, over: Partial<NetworkRegion>) =>
    applyRegion({ ...where, regions: [region(over)] }, 'progressus');
  const hidden = (id: string) => ({ record: 'segment' as const, id });
  const find = (where: Network) =>
    findItineraries(where, person().with('a'), to('b'), { today: '2026-11-23' }).itineraries.map((each) => each.id);

  test('adds what the region has itself', () => {
    const added = inRegion(chain(), { segments: [segment('a', 'b', { id: 'eigen', scope: 'regio' })] });
    expect(find(added).toSorted()).toEqual(['a-b.voltijd', 'eigen.voltijd']);
    expect(added.region).toBe('progressus');
  });

  test('sets a status of the named kind of record only', () => {
    const override = (record: 'segment' | 'support') => ({
      overrides: [{ record, id: 'onbeslist', set: { status: 'pilot' as const }, text: { nl: 'in deze regio' } }],
    });
    expect(find(inRegion(statuses(), override('segment')))).toContain('onbeslist.voltijd');
    expect(find(inRegion(statuses(), override('support')))).not.toContain('onbeslist.voltijd');
  });

  test('removes what the region hides', () =>
    expect(find(inRegion(statuses(), { hides: [hidden('pilot'), hidden('onbekend')] }))).toEqual(['bestaand.voltijd']));

  test('leaves the national network alone', () => {
    const national = { ...chain(), regions: [region({ hides: [hidden('a-b')] })] };
    const before = structuredClone(national);
    applyRegion(national, 'progressus');
    expect(national).toEqual(before);
    expect(applyRegion(national, 'elders')).toBe(national);
    expect(applyRegion(national, undefined)).toBe(national);
  });
});

describe('applyRepair()', () => {
  const index = indexOf(smallCountry());
  const situation = { held: new Set<never>(), facts: { leeftijd: 20 }, month: 0, elapsed: 0, worked: 0 };

  test('makes answers true and credentials held, with what they imply', () => {
    const after = applyRepair(index, situation, {
      makes: [
        { kind: 'answer', fact: 'leerplek', value: 'ja' },
        { kind: 'answer', fact: 'leeftijd', value: 21 },
        { kind: 'hold', credential: credentialId('diploma:bachelor-po') },
      ],
    });
    expect(after.facts).toEqual({ leeftijd: 21, leerplek: 'ja' });
    expect([...after.held]).toEqual(['diploma:bachelor-po', 'diploma:bachelor']);
    expect(situation.facts).toEqual({ leeftijd: 20 });
  });

  test('an effect of the wrong type changes nothing', () =>
    expect(
      applyToFacts({}, [
        { kind: 'answer', fact: 'leerplek', value: 3 },
        { kind: 'answer', fact: 'leeftijd', value: 'ja' },
      ]),
    ).toEqual({}));
});
