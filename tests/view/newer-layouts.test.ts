import { describe, expect, test } from 'vitest';
import { applyRegion } from '#domain/region.ts';
import type { Network, NetworkSegment, NetworkStation } from '#model/network.ts';
import { newerLayouts } from '#view/newer/newer-layouts.ts';
import { type Layouts, readyLayouts } from '#view/shared/layouts.ts';
import { NO_MAP } from '../fixtures/no-map.ts';
import { realNetwork } from '../real-network.ts';

const real = realNetwork();
const segments = real.segments.filter(({ line }) => line === 'P');
const ends = new Set(segments.flatMap(({ from, to }) => [from, to]));
/** A part of the real network that is drawn at once. */
const network: Network = {
  ...real,
  segments,
  stations: real.stations.filter(({ id }) => ends.has(id)),
  regions: real.regions.map((region) => ({ ...region, segments: [] })),
};
const layouts: Layouts = readyLayouts({ landscape: NO_MAP, portrait: NO_MAP });

const newer = (after: Network, before = network) => newerLayouts(after, { network: before, layouts }, 'nl');
const withStation = (change: Partial<NetworkStation>): Network => ({
  ...network,
  stations: network.stations.map((one, at) => (at === 0 ? { ...one, ...change } : one)),
});
const withSegment = (change: Partial<NetworkSegment>): Network => ({
  ...network,
  segments: network.segments.map((one, at) => (at === 0 ? { ...one, ...change } : one)),
});

describe('the map of newer data', () => {
  test('stays where only texts, amounts or the order of records changed', () => {
    const texts = withSegment({ name: { nl: 'Een andere naam' }, variants: [] });
    expect(newer({ ...texts, amounts: [], conditions: [] })).toBe(layouts);
    expect(newer({ ...network, stations: network.stations.toReversed(), segments: segments.toReversed() })).toBe(
      layouts,
    );
    const [first] = network.stations;
    expect(newer(withStation({ label: { nl: first?.label.nl ?? '', en: 'In another language' } }))).toBe(layouts);
  });

  test.each<[string, Network]>([
    ['the name of a station', withStation({ label: { nl: 'Ander station' } })],
    ['the weight of a station', withStation({ prominence: network.stations[0]?.prominence === 3 ? 2 : 3 })],
    ['the status of a step', withSegment({ status: 'onbeslist' })],
    ['one step less', { ...network, segments: segments.slice(1) }],
  ])('is drawn anew, in both orientations, for %s', (_, after) => {
    const drawn = newer(after);
    expect(drawn).not.toBe(layouts);
    for (const orientation of ['landscape', 'portrait'] as const)
      expect(drawn[orientation].get()?.tracks).toHaveLength(after.segments.length);
  });

  test('stays where a step goes from the country to a region: both have one geometry', () => {
    const [own, ...others] = segments;
    const regions = network.regions.map((region, at) => ({ ...region, segments: at === 0 && own ? [own] : [] }));
    expect(newer({ ...network, segments: others, regions })).toBe(layouts);
  });

  test('is drawn anew in a region, whose network does not tell what the national one was', () => {
    const region = real.regions[0]?.id;
    expect(newer(network, applyRegion(network, region))).not.toBe(layouts);
  });
});
