import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MoneyLine } from '#domain/money.ts';
import { moneyOf } from '#domain/money.ts';
import { indexOf } from '#domain/network-index.ts';
import { findItineraries } from '#domain/search.ts';
import { timelineOf } from '#domain/timeline.ts';
import { layoutMoney, layoutTimelines } from '#layout/timeline.ts';
import { person, to } from '../fixtures/build.ts';
import { realNetwork } from '../real-network.ts';

const network = realNetwork();
const index = indexOf(network);
const all = ['havo', 'hbo-wo-diploma', 'mbo-4', 'diploma-buitenland'].flatMap((from) =>
  ['leraar-po', 'leraar-vo-2'].flatMap(
    (goal) => findItineraries(network, person().with(from), to(goal), { today: '2026-11-23' }).itineraries,
  ),
);
const timelines = all.map((each) => timelineOf(index, each));

/** One to three itineraries, a width between phone and desk, and text of normal to double size. */
const drawing = fc.record({
  shown: fc.array(fc.constantFrom(...timelines), { minLength: 1, maxLength: 3 }),
  width: fc.integer({ min: 280, max: 1200 }),
  em: fc.integer({ min: 12, max: 26 }),
});

/** Labels are four figures and a bit of air. */
const labelWidth = (em: number) => 4 * 0.6 * em;

describe('layoutTimelines()', () => {
  test('there is a tick on each 1 August, one year apart, from left to right', () => {
    fc.assert(
      fc.property(drawing, ({ shown, width, em }) => {
        const { ticks } = layoutTimelines(shown, { width, em });
        for (const { month, year } of ticks) expect(month).toBe(year * 12 + 7);
        for (const [at, tick] of ticks.slice(1).entries()) {
          expect(tick.year).toBe((ticks[at]?.year ?? 0) + 1);
          expect(tick.x).toBeGreaterThan(ticks[at]?.x ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  test('labels of the axis keep apart and inside the frame', () => {
    fc.assert(
      fc.property(drawing, ({ shown, width, em }) => {
        const labels = layoutTimelines(shown, { width, em }).ticks.filter(({ isLabelled }) => isLabelled);
        expect(labels.length).toBeGreaterThan(0);
        for (const { x } of labels) expect(x + labelWidth(em) / 2).toBeLessThanOrEqual(width);
        for (const [at, { x }] of labels.slice(1).entries())
          expect(x - (labels[at]?.x ?? 0)).toBeGreaterThan(labelWidth(em));
      }),
    );
  });

  test('every bar lies between the names of the tracks and the right edge, on its own row', () => {
    fc.assert(
      fc.property(drawing, ({ shown, width, em }) => {
        const { charts, left } = layoutTimelines(shown, { width, em });
        for (const { lanes, height } of charts) {
          for (const [at, lane] of lanes.entries()) {
            expect(lane.y + lane.height).toBeLessThanOrEqual(lanes[at + 1]?.y ?? height);
            for (const bar of lane.bars) {
              expect(bar.x).toBeGreaterThanOrEqual(left);
              expect(bar.x + bar.width).toBeLessThanOrEqual(width);
              expect([bar.y, bar.height]).toEqual([lane.y, lane.height]);
            }
          }
        }
      }),
    );
  });

  test('a later month is never further to the left, and the same month is at the same place in each chart', () => {
    const two = timelines.filter(({ id }) => id === 'p-havo.voltijd' || id === 'z-po.werken-en-leren');
    const { x, charts } = layoutTimelines(two, { width: 600, em: 13 });
    for (let month = two[0]?.start ?? 0; month < (two[0]?.start ?? 0) + 60; month++)
      expect(x(month + 1)).toBeGreaterThanOrEqual(x(month));
    for (const [at, { lanes }] of charts.entries()) expect(lanes[0]?.bars[0]?.x).toBe(x(two[at]?.spans[0]?.from ?? 0));
  });

  test('without a timeline there is no axis', () => {
    expect(() => layoutTimelines([], { width: 360, em: 13 })).toThrow(RangeError);
  });
});

describe('layoutMoney()', () => {
  const chosen = all.filter(
    ({ id }) => id === 'z-po.werken-en-leren' || id === 't-kop.deeltijd' || id === 'p-havo.voltijd',
  );
  const lines = chosen.map((each) => ({ id: each.id, lines: moneyOf(index, each) }));
  const axis = layoutTimelines(
    chosen.map((each) => timelineOf(index, each)),
    { width: 600, em: 13 },
  );
  const charts = layoutMoney(axis, lines, 13);

  test('only rates of which both ends are known are drawn, over the months in which they are paid', () => {
    const drawn = charts.flatMap(({ bands }) => bands);
    expect(drawn.length).toBeGreaterThan(2);
    for (const { line, x, width } of drawn) {
      expect(line.rate).not.toBeNull();
      expect([x, x + width]).toEqual([axis.x(line.span?.from ?? 0), axis.x(line.span?.latest ?? 0)]);
    }
  });

  test('bands lie inside the frame, one below the other, with their label above', () => {
    for (const { bands, height } of charts) {
      for (const [at, band] of bands.entries()) {
        expect(band.x + band.width).toBeLessThanOrEqual(600);
        expect(band.y + band.height).toBeLessThanOrEqual(height);
        expect(band.labelY).toBeLessThan(band.y);
        const next = bands[at + 1];
        if (next) expect(band.y + band.height).toBeLessThan(next.labelY - 13);
      }
    }
  });

  test('twice as much stands twice as high: a band begins at the least and ends at the most', () => {
    const band = charts.flatMap(({ bands }) => bands).find(({ line }) => line.amount.id === 'loon-leraar-po');
    const rate: MoneyLine['rate'] = band?.line.rate ?? null;
    if (!band || !rate) throw new Error('the pay of a zij-instromer is known');
    expect(band.height / (2.5 * 13)).toBeCloseTo((rate.eurosMax - rate.eurosMin) / rate.eurosMax, 1);
  });
});
