import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMap } from '#layout/layout.ts';
import { type MapLayout, ORIENTATIONS } from '#layout/map-layout.ts';
import { measureLayout } from '#layout/measure.ts';
import type { Network } from '#model/network.ts';
import { network, segment, station } from '../fixtures/build.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';
import { readConnections, realConnections } from './read-connections.ts';
import { relaid } from './relaid.ts';

/*
 * What must hold of networks of the size of the real one. One map serves several tests: drawing it takes most of the time.
 */

const sizes = fc.tuple(fc.integer({ min: 15, max: 60 }), fc.nat(1000));
const orientations = fc.constantFrom(...ORIENTATIONS);
const along = ({ orientation, height }: MapLayout, { x, y }: { x: number; y: number }) =>
  orientation === 'landscape' ? x : height - y;
const across = ({ orientation }: MapLayout, { x, y }: { x: number; y: number }) =>
  orientation === 'landscape' ? y : x;

function expectSound(layout: MapLayout): void {
  for (const { points } of layout.tracks) {
    const steps = points.map((point) => along(layout, point));
    expect(steps.at(-1)).toBeGreaterThan(steps[0] ?? 0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  }
  expect(measureLayout(layout)).toMatchObject({ trackOverlaps: 0, foreignHits: 0, offOctilinear: 0 });
  expect(readConnections(layout)).toEqual(realConnections(layout));
}

function expectOrderOf(base: MapLayout, layout: MapLayout): void {
  const before = new Map(base.stations.map((each) => [each.id, each]));
  for (const a of layout.stations)
    for (const b of layout.stations) {
      const [oldA, oldB] = [before.get(a.id), before.get(b.id)];
      if (a.layer !== b.layer || !oldA || !oldB || oldA.layer !== oldB.layer) continue;
      expect(Math.sign(across(layout, a) - across(layout, b))).toBe(Math.sign(across(base, oldA) - across(base, oldB)));
    }
}

describe('networks of 15 to 60 stations', () => {
  test('segments advance, tracks keep apart and lead where the network leads, a part keeps the order of the whole', () => {
    fc.assert(
      fc.property(sizes, orientations, ([size, seed], orientation) => {
        const given = generatedNetwork(size, seed);
        const base = layoutMap(given, { orientation });
        expectSound(base);
        const stations = new Set(given.stations.filter((_, index) => index % 3 !== 0).map((each) => each.id));
        const part = relaid(given, { orientation, stations, base });
        expect(new Set(part.stations.map((each) => each.id))).toEqual(stations);
        expectSound(part);
        expectOrderOf(base, part);
      }),
      { numRuns: 4, seed: 4 },
    );
  });

  test('the order in which records are given changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(1000), orientations, (seed, orientation) => {
        const given = generatedNetwork(24, seed);
        const turned: Network = {
          ...given,
          stations: given.stations.toReversed(),
          segments: given.segments.toReversed(),
        };
        expect(layoutMap(turned, { orientation })).toEqual(layoutMap(given, { orientation }));
      }),
      { numRuns: 1, seed: 2 },
    );
  });
});

describe('following one colour', () => {
  test('sees a planted change-over', () => {
    const levels = { a: '4', b: '4', c: '6', d: '6' } as const;
    const stations = Object.entries(levels).map(([id, drawnAtLevel]) => station(id, { drawnAtLevel }));
    const layout = layoutMap(network({ stations, segments: [segment('a', 'c'), segment('b', 'd')] }), {
      orientation: 'landscape',
    });
    const [first, second] = layout.tracks;
    const points = [...(first?.points.slice(0, 1) ?? []), ...(second?.points ?? [])];
    const planted = {
      ...layout,
      tracks: layout.tracks.map((track) => (track === first ? { ...track, points } : track)),
    };
    expect(readConnections(planted).size).toBeGreaterThan(realConnections(planted).size);
  });
});
