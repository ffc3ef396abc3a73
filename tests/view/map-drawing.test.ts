import { describe, expect, test } from 'vitest';
import { layoutMap } from '#layout/layout.ts';
import type { MapLayout } from '#layout/map-layout.ts';
import { between } from '#view/map/glide.ts';
import { countsOf, type MapFilters, type Sight, shownSegments } from '#view/map/hidden.ts';
import { betweenLayouts, sampled } from '#view/map/morph.ts';
import { applyX, applyY, inView, toCss } from '#view/map/transform.ts';
import { isLarge, visiblePart } from '#view/map/visible-part.ts';
import { lineId, network, segment, segmentId, station } from '../fixtures/build.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';
import { smallCountry } from '../fixtures/networks.ts';

const landscape = (given: Parameters<typeof layoutMap>[0]) => layoutMap(given, { orientation: 'landscape' });

describe('a finished drawing that is moved', () => {
  test('lands where the live transform wants each point', () => {
    const live = { k: 3, x: 40, y: 20 };
    const [, dx, dy, k] = /translate\((.+)px, (.+)px\) scale\((.+)\)/.exec(toCss(live)) ?? [];
    const point = { x: 7, y: 11 };
    expect(Number(k) * point.x + Number(dx)).toBeCloseTo(applyX(live, point.x));
    expect(Number(k) * point.y + Number(dy)).toBeCloseTo(applyY(live, point.y));
  });

  test('a glide begins and ends at its ends', () => {
    const [from, to] = [
      { k: 1, x: 0, y: 0 },
      { k: 4, x: 100, y: -50 },
    ];
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5).k).toBeCloseTo(2);
  });
});

describe('from one layout to another', () => {
  const from = landscape(smallCountry());
  const to: MapLayout = {
    ...from,
    stations: from.stations.map((one) => ({ ...one, x: one.x + 100 })),
    tracks: from.tracks.map((one) => ({ ...one, points: one.points.map(({ x, y }) => ({ x: x + 100, y })) })),
  };
  test('every station is on its way, its names with it', () => {
    const half = betweenLayouts(from, to, 0.5);
    half.stations.forEach((one, index) => {
      expect(one.x).toBeCloseTo((from.stations[index]?.x ?? 0) + 50);
      expect(one.labels[0]?.x).toBeCloseTo((to.stations[index]?.labels[0]?.x ?? 0) - 50);
    });
  });

  test('a track keeps its ends at its stations', () => {
    const half = betweenLayouts(from, to, 0.5);
    half.tracks.forEach((one, index) => {
      expect(one.points[0]?.x).toBeCloseTo((from.tracks[index]?.points[0]?.x ?? 0) + 50);
      expect(one.points.at(-1)?.x).toBeCloseTo((from.tracks[index]?.points.at(-1)?.x ?? 0) + 50);
    });
  });

  test('what is new stands at its place', () => {
    const [first, ...others] = from.stations;
    const half = betweenLayouts({ ...from, stations: others }, to, 0.5);
    expect(half.stations[0]?.x).toBe((first?.x ?? 0) + 100);
  });

  test('samples lie on the line, both ends included', () => {
    const bent = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ];
    expect(sampled(bent, 5)).toEqual([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 5 },
      { x: 10, y: 10 },
    ]);
  });
});

describe('what of a map is drawn', () => {
  test('of a small map everything', () => {
    const layout = landscape(smallCountry());
    expect(visiblePart(layout, { x: 0, y: 0, width: 1, height: 1 }, 1)).toBe(layout);
  });

  test('of a large map what is in view, at the detail of the scale', () => {
    const layout = landscape(generatedNetwork(200));
    expect(isLarge(layout)).toBe(true);
    const [middle] = layout.stations.filter((one) => one.prominence === 2);
    if (!middle) throw new Error('the generated network has stations of prominence 2');
    const view = { x: middle.x - 50, y: middle.y - 50, width: 100, height: 100 };
    const part = visiblePart(layout, view, 2);
    expect(part.stations.length).toBeLessThan(layout.stations.length);
    expect(part.stations.map(({ id }) => id)).toContain(middle.id);
    expect(part.stations.every((one) => one.prominence <= 2 && one.labels.every(({ tier }) => tier === 2))).toBe(true);
    expect(visiblePart(layout, view, 1).stations.map(({ id }) => id)).not.toContain(middle.id);
  });

  test('a track that only passes through the view is drawn too', () => {
    const layout = landscape(generatedNetwork(200));
    const stretches = layout.tracks.flatMap((track) =>
      track.points.slice(1).map((to, index) => ({ track, from: track.points[index] ?? to, to })),
    );
    const length = ({ from, to }: (typeof stretches)[number]) => Math.hypot(to.x - from.x, to.y - from.y);
    const longest = stretches.filter(({ track }) => track.prominence <= 2).sort((a, b) => length(b) - length(a))[0];
    if (!longest) throw new Error('the generated network has tracks');
    const middle = { x: (longest.from.x + longest.to.x) / 2, y: (longest.from.y + longest.to.y) / 2 };
    const view = { x: middle.x - 5, y: middle.y - 5, width: 10, height: 10 };
    expect(visiblePart(layout, view, 2).tracks).toContain(longest.track);
  });

  test('what is in view', () =>
    expect(inView({ k: 2, x: -100, y: 50 }, { width: 400, height: 300 })).toEqual({
      x: 50,
      y: -25,
      width: 200,
      height: 150,
    }));
});

describe('counts in the legend', () => {
  const local = network({
    stations: [
      station('a', { sectors: ['po'] }),
      station('b', { sectors: ['po'] }),
      station('c', { sectors: ['mbo'] }),
    ],
    segments: [
      segment('a', 'b'),
      segment('a', 'c', { line: lineId('Z') }),
      segment('b', 'c', { line: lineId('Z'), status: 'pilot' }),
    ],
  });
  const all: MapFilters = {
    hiddenLines: [],
    hiddenSectors: [],
    hiddenStatuses: [],
    formGroups: [],
    onlyPossible: false,
  };
  const sight = (filters: Partial<MapFilters>, possible: Sight['possible'] = null): Sight => ({
    network: local,
    filters: { ...all, ...filters },
    possible,
    found: [],
  });

  test('hold what each choice would show, given the choices of the other kinds', () => {
    const counts = countsOf(sight({ hiddenStatuses: ['pilot'] }));
    expect(counts.lines.get(lineId('Z'))).toBe(1);
    // Its own kind does not count: the box says what comes back.
    expect(counts.statuses.get('pilot')).toBe(1);
    expect(counts.shown).toBe(2);
  });

  test('a sector counts a step at either end, once', () => expect(countsOf(sight({})).sectors.get('po')).toBe(3));

  test('"alleen wat voor mij kan" leaves the steps that are possible, and does nothing while nobody is known', () => {
    const possible = new Set([segmentId('a-b')]);
    expect(shownSegments(sight({ onlyPossible: true }, possible)).map(({ id }) => id)).toEqual(['a-b']);
    expect(countsOf(sight({}, possible)).possible).toBe(1);
    expect(shownSegments(sight({ onlyPossible: true }))).toHaveLength(3);
  });

  test('a way of learning leaves the steps that offer it, and steps in a job', () => {
    const shown = shownSegments(sight({ formGroups: ['betaald'] }));
    expect(shown).toHaveLength(0);
    expect(shownSegments(sight({ formGroups: ['voltijd'] }))).toHaveLength(3);
  });
});
