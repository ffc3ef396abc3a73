import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withoutSlices } from '#layout/cut.ts';
import { graphOf } from '#layout/graph.ts';
import { type MapLayout, ORIENTATIONS, type PlacedStation, type PlacedTrack } from '#layout/map-layout.ts';
import { labelOverlapsAt, measureLayout } from '#layout/measure.ts';
import { partOfMap } from '#layout/part.ts';
import type { Network, NetworkSegment } from '#model/network.ts';
import { buildLayouts, LAYOUT_CACHE, withAllRegions } from '../../scripts/build-data.ts';
import { englishLayout } from '../../scripts/english-map.ts';
import { segment } from '../fixtures/build.ts';
import { realNetwork } from '../real-network.ts';
import { readConnections, realConnections } from './read-connections.ts';
import { relaid } from './relaid.ts';

const ROOT = join(import.meta.dirname, '../..');
const whole = withAllRegions(realNetwork());
const sectorsOf = new Map(whole.stations.map(({ id, sectors }) => [id, sectors]));
const gone = new Set(whole.stations.filter((_, index) => index % 5 === 4).map(({ id }) => id));

/** What the map shows alone; as in the page every station of a part wants to be a main one. */
function only(keeps: (one: NetworkSegment) => boolean): Network {
  const segments = whole.segments.filter(keeps);
  const ends = new Set(segments.flatMap(({ from, to }) => [from, to]));
  const stations = whole.stations.filter(({ id }) => ends.has(id));
  return { ...whole, segments, stations: stations.map((one) => ({ ...one, prominence: 1 as const })) };
}

const PARTS: Readonly<Record<string, Network>> = {
  'without every fifth station': only(({ from, to }) => !gone.has(from) && !gone.has(to)),
  'without the line of most segments': only(({ line }) => line !== 'G'),
  'without what only po has': only(({ from, to }) =>
    [from, to].some((id) => sectorsOf.get(id)?.some((sector) => sector !== 'po')),
  ),
  'one line': only(({ line }) => line === 'G'),
  'two other lines': only(({ line }) => line === 'T' || line === 'P'),
};

describe.each(ORIENTATIONS)('a part of the real map, %s', (orientation) => {
  let base: MapLayout;
  beforeAll(() => {
    base = buildLayouts(realNetwork(), { root: ROOT, cacheFolder: join(ROOT, LAYOUT_CACHE), effort: 'search' })[
      orientation
    ];
  }, 480_000);

  describe.each(Object.entries(PARTS))('%s', (_, network) => {
    let part: MapLayout;
    beforeAll(() => {
      part = relaid(network, { orientation, base });
    });

    test('holds its stations and its tracks, and nothing touches at any scale', () => {
      expect(part.stations.map(({ id }) => id)).toEqual(graphOf(network).stations.map(({ id }) => id));
      expect(part.tracks.map((track) => track.segment)).toEqual(graphOf(network).segments.map(({ id }) => id));
      const counts = { labelOverlaps: 0, trackOverlaps: 0, foreignHits: 0, offOctilinear: 0 };
      expect(measureLayout(part)).toMatchObject(counts);
      for (const tier of [1, 2, 3] as const) expect(labelOverlapsAt(part, tier)).toBe(0);
      expect(readConnections(part)).toEqual(realConnections(part));
    });

    test('is no larger than the whole, and nothing of it lies outside', () => {
      expect(part.width).toBeLessThanOrEqual(base.width);
      expect(part.height).toBeLessThan(base.height);
      for (const { x, y } of part.tracks.flatMap(({ points }) => points)) {
        expect(Math.min(x, y, part.width - x, part.height - y)).toBeGreaterThan(0);
      }
    });

    test('keeps every station on its side of every other, in its level and its row', () => {
      const before = new Map(base.stations.map((station) => [station.id, station]));
      for (const a of part.stations)
        for (const b of part.stations)
          for (const axis of ['x', 'y'] as const) {
            const [oldA, oldB] = [before.get(a.id), before.get(b.id)];
            expect(Math.sign(a[axis] - b[axis])).toBe(Math.sign((oldA?.[axis] ?? 0) - (oldB?.[axis] ?? 0)));
          }
      const levelOf = new Map(network.stations.map(({ id, drawnAtLevel }) => [id, drawnAtLevel]));
      for (const station of part.stations) {
        expect(part.levels.filter((strip) => lies(station, strip)).map(({ level }) => level)).toEqual([
          levelOf.get(station.id),
        ]);
        const rowsBefore = base.rows.filter((strip) => lies(before.get(station.id) ?? station, strip));
        expect(part.rows.filter((strip) => lies(station, strip)).map(({ row }) => row)).toEqual(
          rowsBefore.map(({ row }) => row),
        );
      }
    });

    test('names every station from close by, and the main ones of the whole as early as the whole does', () => {
      const wasMain = new Set(base.stations.filter(({ prominence }) => prominence === 1).map(({ id }) => id));
      const early = part.stations.filter(({ labels }) => labels.some(({ tier }) => tier === 1));
      expect(part.stations.every(({ labels }) => labels.some(({ tier }) => tier === 3))).toBe(true);
      const main = part.stations.filter(({ id }) => wasMain.has(id));
      if (network.segments.length > 40)
        expect(early.map(({ id }) => id)).toEqual(expect.arrayContaining(main.map(({ id }) => id)));
      else expect(early.length).toBeGreaterThanOrEqual(main.length / 2);
    });
  });

  test('a part that is small is shown whole from the first scale on', () => {
    const part = relaid(PARTS['one line'] ?? whole, { orientation, base });
    expect([...part.stations, ...part.tracks].every(({ prominence }) => prominence === 1)).toBe(true);
  });

  test('what the base has not drawn is drawn anew', () => {
    const line = PARTS['two other lines'] ?? whole;
    const known = line.segments[0];
    const more = {
      ...line,
      segments: [...line.segments, segment(known?.from ?? '', known?.to ?? '', { id: 'not-drawn' })],
    };
    expect(partOfMap(more, { base })).toBeUndefined();
    expect(partOfMap(line, { base })).toBeDefined();
  });

  test('one step is cut from the whole with both its names, unless its track winds', () => {
    const straight = base.tracks.find(({ points }) => points.length <= 4);
    const step = only(({ id }) => id === straight?.segment);
    const part = partOfMap(step, { base });
    expect(part?.stations.map(({ labels }) => labels.map(({ tier }) => tier))).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(partOfMap(step, { base: { ...base, tracks: base.tracks.map(wound) } })).toBeUndefined();
  });

  test('in English every name is the English one, also where the whole had none yet', () => {
    const network = PARTS['one line'] ?? whole;
    const part = relaid(network, { orientation, base: englishLayout(base, realNetwork()), language: 'en' });
    const wordsOf = new Map(network.stations.map(({ id, label }) => [id, letters(label.en ?? '')]));
    for (const { id, labels } of part.stations)
      for (const { lines } of labels) expect(letters(lines.join(''))).toBe(wordsOf.get(id));
    expect(measureLayout(part)).toMatchObject({ labelOverlaps: 0, trackOverlaps: 0 });
  });

  test('what lies far apart comes near, but not nearer than a station needs', () => {
    const [first, second] = base.stations;
    if (!first || !second) throw new Error('the real map has stations');
    const lone = { labels: [], width: 16, height: 16 };
    const stations = [
      { ...first, ...lone, x: 100, y: 100 },
      { ...second, ...lone, x: 500, y: 600 },
    ];
    const [a, b] = withoutSlices({ ...base, levels: [], rows: [], tracks: [], stations }).stations;
    for (const apart of [(b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0)]) {
      expect(apart).toBeGreaterThanOrEqual(16 + 2 * 16);
      expect(apart).toBeLessThan(16 + 2 * 16 + 8);
    }
  });

  test('a map that is cut once has no empty slice left', () => {
    const part = relaid(PARTS['two other lines'] ?? whole, { orientation, base });
    const again = withoutSlices(part);
    expect([again.width, again.height]).toEqual([part.width, part.height]);
    expect(again.tracks).toEqual(part.tracks);
  });
});

/** The same way with more bends than a track has that is cut from the map. */
const wound = (track: PlacedTrack): PlacedTrack => ({
  ...track,
  points: [...track.points, ...track.points, ...track.points],
});

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

function lies({ x, y }: PlacedStation, strip: { x: number; y: number; width: number; height: number }): boolean {
  return x >= strip.x && x <= strip.x + strip.width && y >= strip.y && y <= strip.y + strip.height;
}
