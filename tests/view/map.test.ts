import { describe, expect, test } from 'vitest';
import { type MapLayout, type PlacedStation, TIER_SCALE } from '#layout/map-layout.ts';
import { boxOf, emphasisOf } from '#view/map/emphasis.ts';
import { hiddenTracks, type MapFilters } from '#view/map/hidden.ts';
import { homeOf, tierAt } from '#view/map/home.ts';
import { applyX, applyY, restOf, transformFor } from '#view/map/transform.ts';
import { nextStation } from '#view/map/walk.ts';
import { lineId, network, segment, segmentId, station, stationId } from '../fixtures/build.ts';

const placed = (id: string, x: number, y: number): PlacedStation => ({
  id: stationId(id),
  x,
  y,
  shape: 'ring',
  width: 20,
  height: 20,
  prominence: 1,
  layer: 0,
  labels: [],
  label: {
    lines: [id],
    anchor: 'middle',
    fontSize: 14,
    lineHeight: 16,
    x,
    y: y + 30,
    box: { x: x - 30, y: y + 15, width: 60, height: 16 },
  },
});

//  a ──► b ──► d      c stands under b
//  └───► c
const stations = [placed('a', 0, 0), placed('b', 100, 0), placed('c', 100, 80), placed('d', 200, 0)];
const net = network({
  stations: ['a', 'b', 'c', 'd'].map((id) => station(id)),
  segments: [segment('a', 'b'), segment('a', 'c'), segment('b', 'd')],
});

describe('arrow keys', () => {
  test.each([
    ['a', 'onward', 'b', 'the nearest station that a step leads to'],
    ['b', 'back', 'a', 'where a step comes from'],
    ['b', 'next', 'c', 'the station below'],
    ['c', 'previous', 'b', 'the station above'],
    ['d', 'onward', undefined, 'the edge of the map'],
    ['c', 'onward', undefined, 'nothing leads on from here'],
  ] as const)('from %s %s leads to %s: %s', (from, key, to, _why) =>
    expect(nextStation({ network: net, stations, from: stationId(from), key })).toBe(to),
  );

  test('a station that is not drawn is passed over', () =>
    expect(
      nextStation({
        network: net,
        stations: stations.filter(({ id }) => id !== 'b'),
        from: stationId('a'),
        key: 'onward',
      }),
    ).toBe('c'));
});

describe('emphasis', () => {
  const none = { itinerary: null, station: null, segment: null, line: null, found: [] };
  test('nothing chosen dims nothing', () => expect(emphasisOf(net, none, () => '')).toBeNull());

  test('a station shows what leads there and what it opens', () => {
    const found = emphasisOf(net, { ...none, station: stationId('b') }, () => '');
    expect([...(found?.segments ?? [])]).toEqual(['a-b', 'b-d']);
    expect([...(found?.stations ?? [])].sort()).toEqual(['a', 'b', 'd']);
  });

  test('a segment shows its two ends', () => {
    const found = emphasisOf(net, { ...none, segment: segmentId('a-c') }, () => '');
    expect([...(found?.stations ?? [])].sort()).toEqual(['a', 'c']);
  });

  test('its box holds the labels too', () => {
    const layout: MapLayout = {
      orientation: 'landscape',
      width: 300,
      height: 200,
      levels: [],
      rows: [],
      stations,
      tracks: [],
    };
    const found = emphasisOf(net, { ...none, segment: segmentId('a-c') }, () => '');
    const box = found && boxOf(layout, found);
    expect(box && box.y + box.height).toBeGreaterThanOrEqual(80 + 15 + 16);
  });
});

describe('what is in view', () => {
  test.each([
    [0.1, 1],
    [TIER_SCALE.landscape[1], 1],
    [TIER_SCALE.landscape[2], 2],
    [TIER_SCALE.landscape[3], 3],
  ] as const)('at scale %s tier %s is drawn', (scale, tier) => expect(tierAt(scale, 'landscape')).toBe(tier));

  test('a map too large to be read whole rests where people start, with labels of 12 pixels', () => {
    const insets = { top: 10, right: 10, bottom: 10, left: 10 };
    const size = { width: 400, height: 400 };
    const rest = restOf({ home: { x: 50, y: 0, width: 4000, height: 100 }, size, insets, orientation: 'landscape' });
    expect(rest.k).toBeCloseTo(TIER_SCALE.landscape[1]);
    expect(applyX(rest, 50)).toBeCloseTo(10);
    const tall = restOf({ home: { x: 0, y: 0, width: 100, height: 4000 }, size, insets, orientation: 'portrait' });
    expect(applyY(tall, 4000)).toBeCloseTo(390);
  });

  test('at rest everything drawn is in view; while Opstap is folded nothing of its band, in both orientations', () => {
    const base = { width: 300, height: 200, rows: [], tracks: [] };
    const landscape: MapLayout = {
      ...base,
      orientation: 'landscape',
      levels: [{ level: 'opstap', x: 0, y: 0, width: 60, height: 200 }],
      stations: [placed('a', 30, 100), placed('b', 100, 50), placed('c', 200, 120)],
    };
    const portrait: MapLayout = {
      ...base,
      orientation: 'portrait',
      levels: [{ level: 'opstap', x: 0, y: 150, width: 300, height: 50 }],
      stations: [placed('a', 100, 180), placed('b', 100, 50)],
    };
    // The name of b reaches 30 to its left, that of c 31 below its centre.
    expect(homeOf(landscape, true)).toEqual({ x: 66, y: 36, width: 168, height: 119 });
    expect(homeOf(landscape, false)).toMatchObject({ x: -4 });
    expect(homeOf(portrait, true)).toMatchObject({ y: 36, height: 49 });
    expect(homeOf(portrait, false)).toMatchObject({ y: 36, height: 179 });
  });

  test('a box is brought into the middle of what the frame leaves free', () => {
    const insets = { top: 50, right: 30, bottom: 10, left: 10 };
    const { x, y, k } = transformFor({ x: 0, y: 0, width: 200, height: 100 }, { width: 440, height: 300 }, insets);
    expect(k).toBe(2);
    expect([x, y]).toEqual([10, 50 + (240 - 200) / 2]);
  });
});

describe('what is out of sight', () => {
  const layout: MapLayout = {
    orientation: 'landscape',
    width: 300,
    height: 200,
    levels: [],
    rows: [],
    stations: [],
    tracks: ['a-b', 'a-c', 'b-d', 'regio-stap'].map((id) => ({
      segment: segmentId(id),
      line: lineId('P'),
      from: stationId('a'),
      to: stationId('b'),
      points: [],
      d: '',
      prominence: 1,
      dotted: false,
      badge: { x: 0, y: 0 },
    })),
  };
  const local = network({
    stations: [
      station('a', { sectors: [] }),
      station('b', { sectors: ['po'] }),
      station('c', { sectors: ['po', 'vo'] }),
      station('d', { sectors: ['mbo'] }),
    ],
    segments: [segment('a', 'b'), segment('a', 'c', { line: lineId('Z') }), segment('b', 'd', { status: 'vervallen' })],
  });
  const all: MapFilters = {
    hiddenLines: [],
    hiddenSectors: [],
    hiddenStatuses: [],
    formGroups: [],
    onlyPossible: false,
  };
  test.each<[string, MapFilters, string[]]>([
    ['only what this network does not have', all, ['regio-stap']],
    ['a line', { ...all, hiddenLines: [lineId('Z')] }, ['a-c', 'regio-stap']],
    ['a status', { ...all, hiddenStatuses: ['vervallen'] }, ['b-d', 'regio-stap']],
    ['a sector, where nothing else is left', { ...all, hiddenSectors: ['po'] }, ['a-b', 'regio-stap']],
    ['every sector', { ...all, hiddenSectors: ['po', 'vo', 'mbo'] }, ['a-b', 'a-c', 'b-d', 'regio-stap']],
  ])('%s', (_why, filters, hidden) =>
    expect([...hiddenTracks(layout, { network: local, filters, possible: null, found: [] })].sort()).toEqual(hidden),
  );
});

test('a map with more bends than fit on the stack has a part that is shown at rest', () => {
  const points = Array.from({ length: 300_000 }, (_, x) => ({ x, y: x % 7 }));
  const [orientation, width, height] = ['landscape' as const, 300_000, 7];
  const track = { points } as unknown as Parameters<typeof homeOf>[0]['tracks'][number]; // of a track only its bends count
  const layout = { orientation, width, height, levels: [], rows: [], stations: [], tracks: [track] };
  expect(homeOf(layout, false)).toEqual({ x: -4, y: -4, width: 300_007, height: 14 });
});
