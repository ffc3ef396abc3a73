import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOf } from '#domain/network-index.ts';
import type { Profile } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network } from '#model/network.ts';
import { FACT_IDS } from '#model/vocabulary.ts';
import {
  answer,
  atLeast,
  condition,
  conditionId,
  goalStation,
  network,
  person,
  segment,
  station,
  stationId,
  to,
  variant,
  wish,
} from '../fixtures/build.ts';
import * as named from '../fixtures/networks.ts';
import { anyGoal, anyNetwork, anyProfile } from '../fixtures/random-network.ts';
import { bruteForce } from './brute-force.ts';

const today = '2026-11-23';
const idsOf = (where: Network, who: Profile, goal = to('b')) =>
  findItineraries(where, who, goal, { today }).itineraries.map((each) => each.id.replaceAll('.voltijd', ''));

/** `twin()` without its direct way. */
const lateralOnly = { ...named.twin(), segments: named.twin().segments.filter((each) => each.id !== 'a-vo') };

describe('findItineraries() on the named networks', () => {
  test.each<[string, Network, [Profile, string], string[]]>([
    ['a chain', named.chain(), [person().with('a'), 'c'], ['a-b~b-c']],
    ['both ways of a diamond', named.diamond(), [person().with('a'), 'd'], ['a-b~b-d', 'a-c~c-d']],
    ['the direct entry too', named.skip(), [person().with('a'), 'c'], ['a-b~b-c', 'a-c.lang']],
    ['a goal that no start reaches', named.unreachable(), [person().with('a'), 'c'], []],
    ['a network without segments', named.single(), [person().with('a'), 'a'], []],
    ['a goal that is held', named.chain(), [person().with('b'), 'b'], []],
    ['a goal that is expected', named.chain(), [person().expects('b', '2030-01'), 'b'], []],
    ['a goal whose twin is held', named.twin(), [person().with('po2'), 'po'], []],
    ['a goal that a held station counts as', named.counting(), [person().with('b'), 'c'], []],
    ['a lateral step from the twin', named.twin(), [person().with('po2'), 'vo'], ['po2-vo']],
    ['a lateral step by who names the goal station', named.twin(), [person().with('po'), 'vo'], ['po2-vo']],
    ['no lateral step on the way to what is reached without', named.twin(), [person().with('a'), 'vo'], ['a-vo.lang']],
    [
      'a lateral step on the way to what is not reached without',
      lateralOnly,
      [person().with('a'), 'vo'],
      ['a-po~po2-vo'],
    ],
    ['the twin as goal is its station', named.twin(), [person().with('a'), 'po2'], ['a-po']],
    ['on from what a station counts as', named.counting(), [person().with('a'), 'd'], ['a-b~c-d']],
    ['arrived at what counts as the goal', named.counting(), [person().with('a'), 'c'], ['a-b']],
    ['never into a station that is held', named.chain(), [person().with('a').with('b'), 'c'], ['b-c']],
    ['from all that is held', named.crossing(), [person().with('a').with('b'), 'c'], ['a-c', 'b-c']],
    ['from every start when nothing is held', named.crossing(), [person(), 'c'], ['a-c', 'b-c']],
    ['only what exists', named.statuses(), [person().with('a'), 'b'], ['bestaand', 'onbekend', 'pilot']],
    ['a station that is unknown', named.chain(), [person().with('nergens'), 'c'], []],
    ['a goal that is unknown', named.chain(), [person().with('a'), 'nergens'], []],
  ])('%s', (_why, where, [who, goal], expected) => expect(idsOf(where, who, to(goal)).toSorted()).toEqual(expected));

  test('one itinerary for each variant', () =>
    expect(findItineraries(named.variants(), person().with('a'), to('b'), { today }).itineraries).toHaveLength(3));

  test('an itinerary ends at the first station that is the goal', () => {
    const here = network({
      stations: [goalStation('c', { countsAs: [stationId('b')] })],
      segments: [segment('a', 'b'), segment('b', 'c'), segment('a', 'c')],
    });
    expect(idsOf(here, person().with('a'), to('b')).toSorted()).toEqual(['a-b', 'a-c']);
  });

  test('a wish takes every goal that fits, and one may lie on the way to another', () =>
    expect(idsOf(named.chain(), person().with('a'), wish()).toSorted()).toEqual(['a-b', 'a-b~b-c']));

  test('a variant that is only asked for stays out of a segment that exists', () => {
    const here = network({
      segments: [segment('a', 'b', { variants: [variant('voltijd'), variant('duaal', { status: 'in-aanvraag' })] })],
    });
    expect(idsOf(here, person().with('a'))).toEqual(['a-b']);
  });

  test('no itinerary has more steps than asked', () => {
    const find = (maxSteps: number) => findItineraries(named.skip(), person().with('a'), to('c'), { today, maxSteps });
    expect(find(1).itineraries.map((each) => each.id)).toEqual(['a-c.lang']);
    expect(find(2).itineraries).toHaveLength(2);
  });

  test('one way out of two holdings begins at the one that is there first', () => {
    const here = network({
      stations: [station('wo', { countsAs: [stationId('hbo')] }), station('hbo')],
      segments: [segment('hbo', 'b')],
    });
    const from = (who: Profile) => findItineraries(here, who, to('b'), { today }).itineraries.map((each) => each.from);
    expect(from(person().with('wo').with('hbo'))).toEqual(['hbo']);
    expect(from(person().with('wo').expects('hbo', '2029-07'))).toEqual(['wo']);
  });
});

describe('beside the list', () => {
  test('what does not exist yet is explained, what ended is not', () =>
    expect(findItineraries(named.statuses(), person().with('a'), to('b'), { today }).explained).toEqual([
      'in-aanvraag',
      'onbeslist',
    ]));

  test('what lies on the way is explained, what leads elsewhere is not', () => {
    const planned = { status: 'onbeslist' } as const;
    const here = network({
      segments: [
        segment('a', 'b', planned),
        segment('b', 'c', planned),
        segment('a', 'x', planned),
        segment('y', 'c', planned),
      ],
    });
    const explained = (who: Profile) => findItineraries(here, who, to('c'), { today }).explained;
    expect(explained(person().with('a'))).toEqual(['a-b', 'b-c']);
    // Nobody needs to hear about a way to what they have.
    expect(explained(person().with('a').with('b'))).toEqual(['b-c']);
  });

  test('the facts are fewer than the bits by which they are counted', () => expect(FACT_IDS.length).toBeLessThan(32));

  test('a way of three hundred steps is too long to be looked for, one of two hundred is not', () => {
    const at = (number: number) => `s${number}`;
    const long = network({ segments: Array.from({ length: 300 }, (_, number) => segment(at(number), at(number + 1))) });
    const found = (goal: string) =>
      findItineraries(long, person().with(at(0)), to(goal), { today, maxSteps: 400 }).itineraries.length;
    expect([found(at(200)), found(at(300))]).toEqual([1, 0]);
  });

  test('the missing facts are named once, those of most itineraries first', () => {
    const here = network({
      conditions: [condition('R1', answer('leerplek', 'ja')), condition('R2', answer('pilotschool', 'ja'))],
      segments: [
        segment('a', 'b', { id: 'p', conditions: [conditionId('R1')] }),
        segment('a', 'b', { id: 'q', conditions: [conditionId('R1'), conditionId('R2')] }),
      ],
    });
    const missing = (who: Profile) => findItineraries(here, who, to('b'), { today }).missing;
    expect(missing(person().with('a'))).toEqual(['leerplek', 'pilotschool']);
    expect(missing(person().with('a').answers({ leerplek: 'ja' }))).toEqual(['pilotschool']);
  });
});

test('an age that may be enough after a birthday is no missing fact: it was told', () => {
  const here = network({
    conditions: [condition('R11', atLeast('leeftijd', 21))],
    segments: [segment('a', 'b', { conditions: [conditionId('R11')] })],
  });
  const found = findItineraries(here, person().with('a').answers({ leeftijd: 20 }), to('b'), { today });
  expect(found.itineraries[0]?.verdict.kind).toBe('kan-als');
  expect(found.missing).toEqual([]);
});

describe('exactness', () => {
  test('finds what brute force finds', () =>
    fc.assert(
      fc.property(anyNetwork, anyProfile, anyGoal, (where, who, goal) => {
        const found = findItineraries(where, who, goal, { today, maxSteps: 4 }).itineraries.map((each) => each.id);
        expect(found.toSorted()).toEqual(bruteForce(where, who, goal, 4));
      }),
      { numRuns: 300 },
    ));

  test('brute force finds what a person would', () =>
    expect(bruteForce(named.twin(), person().with('a'), to('vo'), 4)).toEqual(['a-vo.lang']));

  test('brute force knows a lateral step that is needed', () =>
    expect(bruteForce(lateralOnly, person().with('a'), to('vo'), 4)).toEqual(['a-po.voltijd~po2-vo.voltijd']));

  test('the index is made once for a network', () => {
    const here = named.chain();
    expect(indexOf(here)).toBe(indexOf(here));
  });
});
