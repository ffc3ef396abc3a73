import { describe, expect, test } from 'vitest';
import { boxesTouch, lineTouchesBox } from '#layout/boxes.ts';
import { breakLabel, candidates, fontSizeAt } from '#layout/labels.ts';
import { LABEL_PIXELS, TIER_SCALE } from '#layout/map-layout.ts';
import { textWidth } from '#layout/text-width.ts';

describe('breakLabel()', () => {
  test.each([
    { text: 'Havodiploma', ways: [['Havodiploma']], why: 'one word cannot be broken' },
    { text: 'Leraar lo', ways: [['Leraar lo'], ['Leraar', 'lo']], why: 'a space breaks and disappears' },
    {
      text: 'basis\u00ADonderwijs',
      ways: [['basisonderwijs'], ['basis-', 'onderwijs']],
      why: 'a soft hyphen shows only at a break',
    },
    { text: 'vo/mbo', ways: [['vo/mbo'], ['vo/', 'mbo']], why: 'a slash stays on its line' },
    {
      text: 'aa bb cc dd',
      ways: [['aa bb cc dd'], ['aa bb', 'cc dd'], ['aa', 'bb', 'cc dd']],
      why: 'the widest line is as narrow as it can be',
    },
  ])('$text: $why', ({ text, ways }) => {
    const broken = breakLabel(text);
    expect(broken.map((lines) => lines.length)).toEqual(ways.map((lines) => lines.length));
    expect(broken.map((lines) => Math.max(...lines.map((l) => textWidth(l, 1))))).toEqual(
      ways.map((lines) => Math.max(...lines.map((l) => textWidth(l, 1)))),
    );
    expect(broken[1] ?? []).toEqual(ways[1] ?? []);
  });
});

test('textWidth() adds the widths of the characters and scales with the font', () => {
  expect(textWidth('Ha', 1000)).toBe(699 + 544);
  expect(textWidth('Ha', 10)).toBeCloseTo(12.43);
  expect(textWidth('a\u00ADa', 1000)).toBe(2 * 544);
});

test('labels measure LABEL_PIXELS on the screen where their tier begins', () => {
  for (const tier of [1, 2, 3] as const)
    expect(fontSizeAt('portrait', tier) * TIER_SCALE.portrait[tier]).toBeCloseTo(LABEL_PIXELS, 1);
});

test('no candidate covers its own station, and the first is the cheapest', () => {
  const shape = { x: 100, y: 100, width: 16, height: 24, text: 'Leraar basisonderwijs' };
  for (const orientation of ['landscape', 'portrait'] as const) {
    const all = candidates(shape, orientation, 1);
    expect(all.filter(({ label }) => boxesTouch(label.box, shape, 0))).toEqual([]);
    expect(all[0]?.price).toBe(Math.min(...all.map(({ price }) => price)));
  }
});

describe('lineTouchesBox()', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  test.each([
    { a: { x: -5, y: 5 }, b: { x: 15, y: 5 }, touches: true, why: 'runs through' },
    { a: { x: 4, y: 4 }, b: { x: 5, y: 5 }, touches: true, why: 'lies inside' },
    { a: { x: -5, y: 12 }, b: { x: 15, y: 12 }, touches: true, why: 'comes nearer than the gap' },
    { a: { x: -5, y: 14 }, b: { x: 15, y: 14 }, touches: false, why: 'passes below' },
    { a: { x: -9, y: 5 }, b: { x: 5, y: -14 }, touches: false, why: 'passes the corner' },
  ])('a line that $why: $touches', ({ a, b, touches }) => expect(lineTouchesBox(a, b, box, 3)).toBe(touches));
});
