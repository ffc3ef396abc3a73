import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LayoutOptions, layoutMap } from '#layout/layout.ts';
import { type MapLayout, ORIENTATIONS } from '#layout/map-layout.ts';
import { mayShare, measureLayout } from '#layout/measure.ts';
import type { Network } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';
import { chain, single, smallCountry } from '../fixtures/networks.ts';
import { relaid } from './relaid.ts';

const RUNS = { numRuns: 10 };
const orientations = fc.constantFrom(...ORIENTATIONS);
/** Size and seed, so that a counterexample can be read. */
const sizes = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.nat(1000));

/** How far along the levels a station stands. */
const along = ({ orientation, height }: MapLayout, { x, y }: { x: number; y: number }) =>
  orientation === 'landscape' ? x : height - y;
const across = ({ orientation }: MapLayout, { x, y }: { x: number; y: number }) =>
  orientation === 'landscape' ? y : x;
const placeOf = (layout: MapLayout) => new Map(layout.stations.map((station) => [station.id, station]));
const shuffled = (given: Network): Network => ({
  ...given,
  stations: given.stations.toReversed(),
  segments: given.segments.toReversed(),
  lines: given.lines.toReversed(),
});

describe('layoutMap()', () => {
  test('every segment advances, in both orientations, and never leads back on its way', () => {
    fc.assert(
      fc.property(sizes, orientations, ([size, seed], orientation) => {
        const given = generatedNetwork(size, seed);
        const layout = layoutMap(given, { orientation });
        for (const { points } of layout.tracks) {
          const steps = points.map((point) => along(layout, point));
          expect(steps.at(-1)).toBeGreaterThan(steps[0] ?? 0);
          expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  test('tracks run at multiples of 45°, through no foreign station and on no other line; stations keep apart', () => {
    fc.assert(
      fc.property(sizes, orientations, ([size, seed], orientation) => {
        const given = generatedNetwork(size, seed);
        const layout = layoutMap(given, { orientation });
        expect(measureLayout(layout)).toMatchObject({ trackOverlaps: 0, foreignHits: 0, offOctilinear: 0 });
        expect(stationOverlaps(layout)).toBe(0);
      }),
      RUNS,
    );
  });

  test('a track begins and ends at the stations of its segment', () => {
    fc.assert(
      fc.property(sizes, ([size, seed]) => {
        const given = generatedNetwork(size, seed);
        const layout = layoutMap(given, { orientation: 'landscape' });
        const places = placeOf(layout);
        for (const { points, from, to } of layout.tracks) {
          expect(points[0]?.x).toBe(places.get(from)?.x);
          expect(points.at(-1)?.x).toBe(places.get(to)?.x);
        }
      }),
      RUNS,
    );
  });

  test('the order in which records are given changes nothing', () => {
    fc.assert(
      fc.property(sizes, orientations, ([size, seed], orientation) => {
        const given = generatedNetwork(size, seed);
        expect(layoutMap(shuffled(given), { orientation })).toEqual(layoutMap(given, { orientation }));
      }),
      { numRuns: 6 },
    );
  });

  test.each(ORIENTATIONS)('levels and rows hold their stations (%s)', (orientation) => {
    const given = smallCountry();
    const layout = layoutMap(given, { orientation });
    const level = new Map(given.stations.map((station) => [station.id, station.drawnAtLevel]));
    for (const station of layout.stations) {
      const band = layout.levels.find((each) => each.level === level.get(station.id));
      const inside =
        band &&
        station.x > band.x &&
        station.x < band.x + band.width &&
        station.y > band.y &&
        station.y < band.y + band.height;
      expect(inside, station.id).toBe(true);
    }
  });

  test('levels rise to the right in landscape and upward in portrait', () => {
    for (const orientation of ORIENTATIONS) {
      const layout = layoutMap(chain(), { orientation });
      const [a, b] = ['a', 'b'].map((id) => along(layout, placeOf(layout).get(id as StationId) ?? { x: 0, y: 0 }));
      expect(b).toBeGreaterThan(a ?? 0);
    }
  });

  test('a network of one station, and of none, has a map', () => {
    expect(layoutMap(single(), { orientation: 'landscape' }).stations).toHaveLength(1);
    expect(layoutMap({ ...single(), stations: [] }, { orientation: 'portrait' }).tracks).toEqual([]);
  });

  test('a large network is drawn with lanes: nothing on another line, nothing through a station', () => {
    const layout = layoutMap(generatedNetwork(200), { orientation: 'landscape' });
    expect(layout.tracks.length).toBeGreaterThan(400);
    expect(measureLayout(layout)).toMatchObject({ trackOverlaps: 0, foreignHits: 0, offOctilinear: 0 });
    expect(stationOverlaps(layout)).toBe(0);
  });
});

describe('trunks', () => {
  test('two segments share track only with a common line and a common end', () => {
    fc.assert(
      fc.property(sizes, ([size, seed]) => {
        const given = generatedNetwork(size, seed);
        const layout = layoutMap(given, { orientation: 'landscape' });
        const users = new Map<string, MapLayout['tracks'][number][]>();
        for (const track of layout.tracks)
          track.points.slice(1).forEach((to, index) => {
            const from = track.points[index] ?? to;
            const key = `${from.x},${from.y} ${to.x},${to.y}`;
            users.set(key, [...(users.get(key) ?? []), track]);
          });
        for (const tracks of users.values())
          for (const a of tracks) for (const b of tracks) expect(a === b || mayShare(a, b)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('a sub-network', () => {
  test('holds the wanted stations only, and those that share a layer keep their order', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 5 }), orientations, ([size, seed], part, orientation) => {
        const given = generatedNetwork(size, seed);
        const options: LayoutOptions = { orientation };
        const base = layoutMap(given, options);
        const stations = new Set(given.stations.filter((_, index) => index % part !== 0).map((each) => each.id));
        const layout = relaid(given, { ...options, stations, base });
        expect(new Set(layout.stations.map((each) => each.id))).toEqual(stations);
        const before = placeOf(base);
        for (const a of layout.stations)
          for (const b of layout.stations) {
            const [oldA, oldB] = [before.get(a.id), before.get(b.id)];
            if (a.layer !== b.layer || !oldA || !oldB || oldA.layer !== oldB.layer) continue;
            const now = Math.sign(across(layout, a) - across(layout, b));
            expect(now).toBe(Math.sign(across(base, oldA) - across(base, oldB)));
          }
      }),
      RUNS,
    );
  });
});

function stationOverlaps({ stations }: MapLayout): number {
  let count = 0;
  for (const [i, a] of stations.entries())
    for (const b of stations.slice(i + 1))
      if (Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2) count += 1;
  return count;
}
