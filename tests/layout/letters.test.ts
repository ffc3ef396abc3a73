import { describe, expect, test } from 'vitest';
import { boxesTouch, lineTouchesBox } from '#layout/boxes.ts';
import { layoutMap } from '#layout/layout.ts';
import { letterRadius, placeLetters } from '#layout/letters.ts';
import { type Box, ORIENTATIONS, type Point, TIERS } from '#layout/map-layout.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';

const NOTHING = new Set<never>();
const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

const runs = (points: readonly Point[], box: Box) =>
  points.slice(1).some((to, index) => lineTouchesBox(points[index] ?? to, to, box, 0));

describe('letters of lines on the map', () => {
  const cases = ORIENTATIONS.flatMap((orientation) => TIERS.map((tier) => [orientation, tier] as const));
  const layouts = Object.fromEntries(
    ORIENTATIONS.map((orientation) => [orientation, layoutMap(generatedNetwork(30), { orientation })]),
  );

  test.each(cases)(
    '%s, tier %s: on their own track, clear of labels, stations, other lines and each other',
    (orientation, tier) => {
      const layout = layouts[orientation];
      if (!layout) throw new Error('a layout for every orientation');
      const letters = placeLetters(layout, tier, NOTHING);
      const radius = letterRadius(orientation, tier);
      const boxes = letters.map(({ x, y }) => ({
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      }));
      const tracks = layout.tracks.filter((track) => track.prominence <= tier);
      const labels = layout.stations
        .filter((station) => station.prominence <= tier)
        .flatMap((station) => station.labels.filter((label) => label.tier === tier).map((label) => label.box));
      letters.forEach((letter, index) => {
        const box = boxes[index] ?? NOWHERE;
        const through = tracks.filter((track) => runs(track.points, box));
        expect(through.map((track) => track.segment)).toContain(letter.segment);
        expect(new Set(through.map((track) => track.line))).toEqual(new Set([letter.line]));
        const others = [...labels, ...boxes.slice(0, index)];
        expect(others.filter((other) => boxesTouch(box, other, 0))).toEqual([]);
      });
    },
  );

  test('a line that is hidden has none, and the others may use its room', () => {
    const layout = layouts.landscape;
    if (!layout) throw new Error('a layout for every orientation');
    const [first] = placeLetters(layout, 3, NOTHING);
    const hidden = new Set(layout.tracks.filter((track) => track.line === first?.line).map((track) => track.segment));
    expect(first).toBeDefined();
    expect(placeLetters(layout, 3, hidden).filter((one) => one.line === first?.line)).toEqual([]);
  });
});
