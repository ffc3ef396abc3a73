import { describe, expect, test } from 'vitest';
import { layoutMap } from '#layout/layout.ts';
import type { MapLayout, PlacedStation, PlacedTrack, Point } from '#layout/map-layout.ts';
import { measureLayout } from '#layout/measure.ts';
import { network, segment, station } from '../fixtures/build.ts';

/*
 * Two stations above each other on the left, two on the right, joined by straight tracks; every test plants one fault.
 */
const clean = (): MapLayout => {
  const levels = { a: '4', b: '4', c: '6', d: '6' } as const;
  const stations = Object.entries(levels).map(([id, drawnAtLevel]) => station(id, { drawnAtLevel }));
  const segments = [segment('a', 'c'), segment('b', 'd', { line: 'Q' as PlacedTrack['line'] })];
  return layoutMap(network({ stations, segments }), { orientation: 'landscape' });
};

const changeTrack = (layout: MapLayout, index: number, points: readonly Point[]): MapLayout => ({
  ...layout,
  tracks: layout.tracks.map((track, i) => (i === index ? { ...track, points } : track)),
});

const changeStation = (
  layout: MapLayout,
  id: string,
  change: (station: PlacedStation) => PlacedStation,
): MapLayout => ({
  ...layout,
  stations: layout.stations.map((each) => (each.id === id ? change(each) : each)),
});

const pointsOf = (layout: MapLayout, index: number) => layout.tracks[index]?.points ?? [];
const find = (layout: MapLayout, id: string) => {
  const found = layout.stations.find((each) => each.id === id);
  if (!found) throw new Error(`no station ${id}`);
  return found;
};

describe('measureLayout()', () => {
  test('finds nothing wrong with a clean map', () => {
    expect(measureLayout(clean())).toMatchObject({
      crossings: 0,
      bends: 0,
      labelOverlaps: 0,
      trackOverlaps: 0,
      foreignHits: 0,
      offOctilinear: 0,
    });
  });

  test('sees two tracks that cross, once', () => {
    const layout = clean();
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => find(layout, id));
    const swapped = changeTrack(
      changeTrack(
        layout,
        0,
        [a, d].flatMap((p) => p ?? []),
      ),
      1,
      [b, c].flatMap((p) => p ?? []),
    );
    expect(measureLayout(swapped).crossings).toBe(1);
  });

  test('sees a track on another line', () => {
    const layout = clean();
    expect(measureLayout(changeTrack(layout, 0, pointsOf(layout, 1))).trackOverlaps).toBe(1);
  });

  test('sees a bend that rests on another line', () => {
    const layout = clean();
    const [from, to] = pointsOf(layout, 0);
    const other = pointsOf(layout, 1)[0]?.y ?? 0;
    const x = ((from?.x ?? 0) + (to?.x ?? 0)) / 2;
    const planted = [from, { x, y: from?.y ?? 0 }, { x, y: other }, { x: x + 1, y: from?.y ?? 0 }, to].flatMap(
      (p) => p ?? [],
    );
    expect(measureLayout(changeTrack(layout, 0, planted)).trackOverlaps).toBe(1);
  });

  test('sees a track through a station that it does not serve', () => {
    const layout = clean();
    const { x, y } = find(layout, 'b');
    const planted = [
      { x: x - 40, y },
      { x: x + 4, y },
    ];
    expect(measureLayout(changeTrack(layout, 0, planted)).foreignHits).toBe(1);
  });

  test('sees a stretch that is no multiple of 45°', () => {
    const planted = [
      { x: 0, y: 0 },
      { x: 30, y: 10 },
    ];
    expect(measureLayout(changeTrack(clean(), 0, planted)).offOctilinear).toBe(1);
  });

  test('sees a label on a track, on a station and on a label', () => {
    const layout = clean();
    const [first] = pointsOf(layout, 0);
    const far = { x: (first?.x ?? 0) + 24, y: first?.y ?? 0 };
    const moveLabel = (x: number, y: number) =>
      measureLayout(
        changeStation(layout, 'b', (each) => ({
          ...each,
          labels: each.labels.map((label) => ({ ...label, box: { ...label.box, x, y } })),
        })),
      ).labelOverlaps;
    expect(moveLabel(far.x, far.y)).toBeGreaterThanOrEqual(1);
    expect(moveLabel(find(layout, 'c').x, find(layout, 'c').y)).toBeGreaterThanOrEqual(1);
    const other = find(layout, 'd').label.box;
    expect(moveLabel(other.x, other.y)).toBeGreaterThanOrEqual(1);
  });
});
