import { expect, test } from 'vitest';
import { contrast } from '#view/shared/colour.ts';
import { textOn } from '#view/shared/line-styles.ts';
import { realData } from '../real-network.ts';

/** Grounds of the map in the two themes. Source: src/view/shared/tokens.css. */
const GROUNDS = { colour: '#F8FBFD', dark: '#0E1626' } as const;

test.each(realData().lines.map((line) => [line.label.nl, line] as const))(
  '%s is seen on the map and its letter is read, in both themes',
  (_name, line) => {
    for (const theme of ['colour', 'dark'] as const) {
      expect(contrast(line[theme], GROUNDS[theme])).toBeGreaterThanOrEqual(3);
      expect(contrast(line[theme], textOn(line[theme]))).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('a colour that is too light is seen', () => expect(contrast('#E69500', GROUNDS.colour)).toBeLessThan(3));
