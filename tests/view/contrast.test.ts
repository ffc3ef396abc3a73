import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ALIKE,
  alikeTo,
  colourOf,
  confusedBy,
  contrastOf,
  EDGE_PAIRS,
  LEAST,
  lowestLine,
  pairsOf,
  TEXT_PAIRS,
  THEMES,
  tokensOf,
  touchOf,
} from '#view/access/figures.ts';
import { contrast, difference, VISIONS } from '#view/shared/colour.ts';
import { realData } from '../real-network.ts';

const VIEW = join(import.meta.dirname, '../../src/view');
const css = readFileSync(join(VIEW, 'shared/tokens.css'), 'utf8');
const tokens = tokensOf(css);
const { lines } = realData();

/** Colour and ground that one rule of a style sheet sets together. */
function pairsIn(sheet: string): readonly string[] {
  return [...sheet.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
    const text = /(?:^|[\s;])color:\s*var\(--([\w-]+)\)/.exec(rule)?.[1];
    const ground = /background(?:-color)?:\s*var\(--([\w-]+)\)/.exec(rule)?.[1];
    return text && ground ? [`${text} on ${ground}`] : [];
  });
}

const sheets = readdirSync(VIEW, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join(VIEW, file), 'utf8'));

/** The colours of a line are tested beside its own ground, below. */
const OF_LINES = ['on-line on line'];

describe('the colours of the tokens', () => {
  test.each(THEMES.flatMap((theme) => TEXT_PAIRS.map((pair) => [theme, ...pair] as const)))(
    '%s: text in %s on %s can be read',
    (theme, ...pair) => expect(contrastOf(tokens, theme, pair)).toBeGreaterThanOrEqual(LEAST.text),
  );

  test.each(THEMES.flatMap((theme) => EDGE_PAIRS.map(([edge, ground]) => [theme, edge, ground] as const)))(
    '%s: %s can be seen on %s',
    (theme, edge, ground) => expect(contrastOf(tokens, theme, [edge, ground])).toBeGreaterThanOrEqual(LEAST.drawn),
  );

  test('every text and ground that a style sheet sets together is in the list', () => {
    const listed = [...TEXT_PAIRS.map(([text, ground]) => `${text} on ${ground}`), ...OF_LINES];
    expect([...new Set(sheets.flatMap(pairsIn))].filter((pair) => !listed.includes(pair))).toEqual([]);
  });

  test('a pair that is not in the list is seen, and a colour that is too pale too', () => {
    expect(pairsIn('.a { color: var(--hairline); background: var(--card); }')).toEqual(['hairline on card']);
    expect(contrastOf(tokens, 'light', ['hairline', 'card'])).toBeLessThan(LEAST.drawn);
  });

  test('what is pressed is 44 pixels', () => expect(touchOf(css)).toBe(44));
});

describe('the colours of the lines', () => {
  test('every line is seen on the map in both themes', () =>
    expect(lowestLine(tokens, lines)).toBeGreaterThanOrEqual(LEAST.drawn));

  test.each(VISIONS.flatMap((vision) => THEMES.map((theme) => [vision, theme] as const)))(
    'seen by %s in %s: lines that look alike carry different letters',
    (vision, theme) => {
      const alike = alikeTo(lines, theme, vision);
      const closest = Math.min(
        ...pairsOf(lines).map(([one, other]) => difference(colourOf(one, theme), colourOf(other, theme), vision)),
      );
      console.log(`${vision}, ${theme}: ${alike.length} pairs alike, closest ${closest.toFixed(1)}`);
      expect(confusedBy(alike)).toEqual([]);
    },
  );

  test('to who sees all colours no two lines look alike', () => {
    for (const theme of THEMES) expect(alikeTo(lines, theme, 'all')).toEqual([]);
  });

  test('two lines of one letter that look alike are seen', () => {
    const [line] = lines;
    const twin = { ...line, id: `${line?.id}2`, colour: line?.colour ?? '', dark: line?.dark ?? '' };
    expect(confusedBy(alikeTo([...lines, twin], 'light', 'all'))).toHaveLength(1);
  });

  test('a letter stands on every line of the map', () =>
    expect(lines.map(({ id }) => id.length)).toEqual(lines.map(() => 1)));
});

describe('what is computed', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('contrast of %s and %s', (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 2));

  test('black beside white differs by 100 to everybody, a colour beside itself by nothing', () => {
    for (const vision of VISIONS) {
      expect(difference('#000000', '#ffffff', vision)).toBeCloseTo(100, 0);
      expect(difference('#c2185b', '#c2185b', vision)).toBe(0);
    }
  });

  test('red and green of one lightness are far apart to most, and alike without red or green cones', () => {
    const [red, green] = ['#b05a2a', '#7a7a1e'];
    expect(difference(red, green, 'all')).toBeGreaterThan(2 * ALIKE);
    expect(Math.min(difference(red, green, 'deuteranopia'), difference(red, green, 'protanopia'))).toBeLessThan(ALIKE);
  });
});
