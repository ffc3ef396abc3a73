import type { Line } from '#model/records.ts';
import { contrast } from './colour.ts';

const WHITE = '#FFFFFF';
const INK = '#14213D';

/** White or ink, whichever reads better on this colour. */
export const textOn = (colour: string): string => (contrast(WHITE, colour) >= contrast(INK, colour) ? WHITE : INK);

/**
 * A style sheet with one class per line (`line-P`), which sets `--line` and `--on-line` for what is drawn in it.
 * Classes and not style attributes, so that served HTML needs no inline style.
 */
export function lineStyles(lines: readonly Pick<Line, 'id' | 'colour' | 'dark'>[]): string {
  const rules = (theme: 'colour' | 'dark') =>
    lines.map((line) => `.line-${line.id}{--line:${line[theme]};--on-line:${textOn(line[theme])}}`).join('');
  return `@layer tokens{${rules('colour')}@media screen and (prefers-color-scheme:dark){${rules('dark')}}}`;
}
