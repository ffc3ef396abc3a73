import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Itinerary, Standing, Step } from '#domain/itinerary.ts';
import { canonicalOf, indexOf } from '#domain/network-index.ts';
import { reachOf, surroundingsOf } from '#domain/reach.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network } from '#model/network.ts';
import { conditionId, network, person, segment, segmentId, stationId, to, variantId } from '../fixtures/build.ts';
import { itinerary } from '../fixtures/itinerary.ts';
import { chain, counting, single, skip, twin } from '../fixtures/networks.ts';
import { anyNetwork } from '../fixtures/random-network.ts';
import { realNetwork } from '../real-network.ts';

const today = '2026-11-23';

describe('surroundings', () => {
  const around = (of: Network, id: string) => {
    const { inward, outward } = surroundingsOf(of, stationId(id));
    return { inward: Object.fromEntries(inward), outward: Object.fromEntries(outward) };
  };

  test('everything that leads there and everything it opens, with the fewest steps', () => {
    expect(around(chain(), 'a')).toEqual({ inward: {}, outward: { b: 1, c: 2 } });
    expect(around(chain(), 'b')).toEqual({ inward: { a: 1 }, outward: { c: 1 } });
    expect(around(skip(), 'c')).toEqual({ inward: { a: 1, b: 1 }, outward: {} });
    expect(around(single(), 'a')).toEqual({ inward: {}, outward: {} });
  });

  test('nearest first', () => {
    expect([...surroundingsOf(chain(), stationId('a')).outward.values()]).toEqual([1, 2]);
  });

  test('a twin and its station are one, under the id of the station', () => {
    expect(around(twin(), 'po2')).toEqual(around(twin(), 'po'));
    expect(around(twin(), 'vo')).toEqual({ inward: { a: 1, po: 1 }, outward: {} });
    expect(around(twin(), 'a').outward).toEqual({ po: 1, vo: 1 });
  });

  test('what a station counts as takes no step of its own', () => {
    expect(around(counting(), 'a').outward).toEqual({ b: 1, c: 1, d: 2 });
    expect(around(counting(), 'b')).toEqual({ inward: { a: 1 }, outward: { d: 1 } });
    expect(around(counting(), 'c').inward).toEqual({ a: 1 });
  });

  test('a step that may not be in an itinerary leads nowhere, and neither does a cycle back', () => {
    const planned = network({ segments: [segment('a', 'b', { status: 'in-aanvraag' })] });
    expect(around(planned, 'b')).toEqual({ inward: {}, outward: {} });
    expect(around(planned, 'a')).toEqual({ inward: {}, outward: {} });
    const back = network({ segments: [segment('a', 'b'), segment('b', 'a')] });
    expect(around(back, 'a')).toEqual({ inward: { b: 1 }, outward: { b: 1 } });
  });

  test('a station that is not there has no surroundings', () => {
    expect(around(chain(), 'elsewhere')).toEqual({ inward: {}, outward: {} });
  });

  test('a leads to b exactly when b is reached from a, in as many steps', () =>
    fc.assert(
      fc.property(anyNetwork, (any) => expectSymmetric(any)),
      { numRuns: 50 },
    ));

  test('it is symmetric in the real network too', () => expectSymmetric(realNetwork()));

  test('in the real network, what can be reached in few steps has an itinerary and what cannot has none', () => {
    const real = realNetwork();
    const { outward } = surroundingsOf(real, stationId('havo'));
    for (const goal of ['leraar-po', 'onderwijsassistent', 'leraar-vo-1', 'vmbo-kb-gl-tl', 'mbo-4']) {
      const { itineraries } = findItineraries(real, person().with('havo'), to(goal), { today });
      const fewest = Math.min(...itineraries.map(({ steps }) => steps.length));
      expect([goal, outward.get(stationId(goal)) ?? Number.POSITIVE_INFINITY]).toEqual([goal, fewest]);
    }
  });
});

function expectSymmetric(any: Network) {
  const index = indexOf(any);
  const canonical = [...new Set(any.stations.map(({ id }) => canonicalOf(index, id)))];
  const around = new Map(canonical.map((id) => [id, surroundingsOf(any, id)] as const));
  for (const [a, { outward }] of around)
    for (const [b, { inward }] of around) expect([a, b, outward.get(b)]).toEqual([a, b, inward.get(a)]);
}

describe('reach', () => {
  const step = (id: string, ...lost: readonly string[]): Step => ({
    segment: segmentId(id),
    variant: variantId('voltijd'),
    from: stationId('a'),
    to: stationId('b'),
    start: 0,
    monthsMin: 12,
    monthsMax: 12,
    forms: [],
    conditions: [
      ...lost.map((each) => ({ condition: conditionId(each), ...standing('lost') })),
      { condition: conditionId('open'), ...standing('open') },
    ],
    exemptions: [],
    grants: [],
    costs: [],
    pay: [],
    funding: [],
  });
  const standing = (of: Standing) => ({ judgement: { kind: 'not-met' as const, repairs: [] }, standing: of });
  const by = (...steps: readonly Step[]): Itinerary =>
    itinerary(steps.map((each) => each.segment).join('~'), { steps });
  const of = (...all: readonly Itinerary[]) => Object.fromEntries(reachOf(all));

  test('a step is possible when nothing is lost up to it; what comes later does not matter', () => {
    expect(of(by(step('x'), step('y', 'R1'), step('z')))).toEqual({
      x: { kind: 'possible' },
      y: { kind: 'blocked', lost: ['R1'] },
      z: { kind: 'blocked', lost: ['R1'] },
    });
  });

  test('one way without loss is enough, whatever the order of the ways', () => {
    const ways = [by(step('x', 'R1'), step('z')), by(step('y'), step('z'))];
    expect(of(...ways).z).toEqual({ kind: 'possible' });
    expect(of(...ways.toReversed()).z).toEqual({ kind: 'possible' });
  });

  test('of several blocked ways the one with the fewest conditions tells why, each condition once', () => {
    const ways = [by(step('x', 'R1', 'R2'), step('z')), by(step('y', 'R3'), step('z', 'R3'))];
    expect(of(...ways).z).toEqual({ kind: 'blocked', lost: ['R3'] });
    expect(of(...ways.toReversed()).z).toEqual({ kind: 'blocked', lost: ['R3'] });
  });

  test('a step of no itinerary is not there', () => expect(of()).toEqual({}));

  test('in the real network the steps of a possible itinerary are all possible', () => {
    const { itineraries } = findItineraries(realNetwork(), person().with('havo'), to('leraar-po'), { today });
    const reach = reachOf(itineraries);
    const possible = itineraries.filter(({ verdict }) => verdict.kind !== 'nu-niet');
    expect(possible).not.toEqual([]);
    for (const { steps } of possible)
      for (const each of steps) expect(reach.get(each.segment)).toEqual({ kind: 'possible' });
    expect(new Set(reach.keys())).toEqual(new Set(itineraries.flatMap((each) => each.steps.map((one) => one.segment))));
  });
});
