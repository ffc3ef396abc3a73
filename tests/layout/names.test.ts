import { describe, expect, test } from 'vitest';
import { boxesTouch } from '#layout/boxes.ts';
import { layoutMap } from '#layout/layout.ts';
import { type MapLayout, ORIENTATIONS, type PlacedTrack, type Point, TRACK_WIDTH } from '#layout/map-layout.ts';
import { boxAround, distance, type NameTask, type PlacedName, placeNames } from '#layout/names.ts';
import { network, segment, station } from '../fixtures/build.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';

const textsOf = (id: string) => [`Opleiding ${id} · 4 jaar`, `Opleiding ${id}`];
const task = (tier: NameTask['tier']): NameTask => ({ tier, hidden: new Set(), textsOf });

/** The line between the round ends of a pill. */
function spine({ x, y, angle, width, height }: PlacedName) {
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [(Math.cos(turn) * (width - height)) / 2, (Math.sin(turn) * (width - height)) / 2];
  return { from: { x: x - dx, y: y - dy }, to: { x: x + dx, y: y + dy } };
}

const stretches = ({ points }: PlacedTrack) => points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
const length = ({ from, to }: { from: Point; to: Point }) => Math.hypot(to.x - from.x, to.y - from.y);

/** Foreign tracks that run along under a pill, bend or end there: a track that only crosses shows on both sides. */
function tracksUnder(layout: MapLayout, name: PlacedName): number {
  const pill = spine(name);
  const room = (name.height + TRACK_WIDTH) / 2;
  const direction = (one: { from: Point; to: Point }) => Math.atan2(one.to.y - one.from.y, one.to.x - one.from.x);
  return layout.tracks
    .filter((track) => track.segment !== name.segment)
    .flatMap(stretches)
    .filter((one) => length(one) > 0 && distance(one, pill) < room - 0.01)
    .filter((one) => {
      const ends = [one.from, one.to].map((end) => distance({ from: end, to: end }, pill));
      const steep = Math.abs(Math.sin(direction(one) - direction(pill))) > 0.7;
      return !steep || ends.some((end) => end < room);
    }).length;
}

describe('names of programmes on their tracks', () => {
  const layouts = ORIENTATIONS.map((orientation) => layoutMap(generatedNetwork(30), { orientation }));
  const cases = layouts.flatMap((layout) =>
    ([2, 3] as const).map((tier) => [layout.orientation, tier, layout] as const),
  );

  test.each(cases)(
    '%s, tier %s: over their own track, clear of stations, labels and each other',
    (_name, tier, layout) => {
      const names = placeNames(layout, task(tier));
      expect(names.length).toBeGreaterThan(0);
      const boxes = layout.stations
        .filter((one) => one.prominence <= tier)
        .flatMap(({ x, y, width, height, labels }) => [
          { x: x - width / 2, y: y - height / 2, width, height },
          ...labels.filter((label) => label.tier === tier).map((label) => label.box),
        ]);
      names.forEach((name, index) => {
        const own = layout.tracks.find((track) => track.segment === name.segment);
        const here = { from: name, to: name };
        expect(Math.min(...(own ? stretches(own).map((one) => distance(one, here)) : []))).toBeLessThan(0.01);
        const level = boxAround(name);
        // A turned pill is thinner than the box around it: its own line is compared there.
        if (name.angle === 0) expect(boxes.filter((box) => boxesTouch(level, box, 0))).toEqual([]);
        for (const other of names.slice(0, index))
          expect(distance(spine(name), spine(other))).toBeGreaterThanOrEqual(name.height);
      });
    },
  );

  test.each(cases)(
    '%s, tier %s: no foreign track runs along under a name, bends there or ends there',
    (_name, tier, layout) => {
      const shown = { ...layout, tracks: layout.tracks.filter((track) => track.prominence <= tier) };
      for (const name of placeNames(layout, task(tier))) expect(tracksUnder(shown, name)).toBe(0);
    },
  );

  test('a planted name on a foreign track is seen', () => {
    const layout = layouts[0];
    const [first] = layout ? placeNames(layout, task(3)) : [];
    const other = layout?.tracks.find((track) => track.line !== first?.line);
    const [stretch] = other ? stretches(other) : [];
    if (!layout || !first || !stretch) throw new Error('the generated network has lines');
    const planted = { ...first, ...stretch.from };
    expect(tracksUnder(layout, planted)).toBeGreaterThan(0);
  });

  test('the fullest text that finds room is set; without room a shorter one, without any none', () => {
    const stations = [station('a', { drawnAtLevel: '4' }), station('b', { drawnAtLevel: '6' })];
    const layout = layoutMap(network({ stations, segments: [segment('a', 'b')] }), { orientation: 'landscape' });
    const named = (texts: readonly string[]) =>
      placeNames(layout, { tier: 3, hidden: new Set(), textsOf: () => texts })[0]?.text;
    expect(named(['P · 4', 'P'])).toBe('P · 4');
    expect(named(['x'.repeat(500), 'P'])).toBe('P');
    expect(named(['x'.repeat(500)])).toBeUndefined();
  });

  test('steps of one name on one trunk are named once', () => {
    const stations = [
      station('a', { drawnAtLevel: '4' }),
      station('b', { drawnAtLevel: '4' }),
      station('c', { drawnAtLevel: '7' }),
    ];
    const layout = layoutMap(network({ stations, segments: [segment('a', 'c'), segment('b', 'c')] }), {
      orientation: 'landscape',
    });
    expect(placeNames(layout, { tier: 2, hidden: new Set(), textsOf: () => ['Pabo'] })).toHaveLength(1);
  });

  test('a hidden track has no name', () => {
    const layout = layouts[0];
    if (!layout) throw new Error('a layout');
    const hidden = new Set(layout.tracks.map((track) => track.segment));
    expect(placeNames(layout, { ...task(3), hidden })).toEqual([]);
  });
});
