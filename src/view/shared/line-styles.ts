import type { Line } from '#model/records.ts';

const WHITE = '#FFFFFF';
const INK = '#14213D';

/** Relative luminance of `#RRGGBB`. Source: WCAG 2.2, definition of relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, definition of contrast ratio. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** White or ink, whichever reads better on this colour. */
export const textOn = (colour: string): string => (contrast(WHITE, colour) >= contrast(INK, colour) ? WHITE : INK);

/**
 * A style sheet with one class per line (`line-P`), which sets `--line` and `--on-line` for what is drawn in it.
 * Classes and not style attributes, so that served HTML needs no inline style.
 */
export function lineStyles(lines: readonly Pick<Line, 'id' | 'colour' | 'dark'>[]): string {
  const rules = (theme: 'colour' | 'dark') =>
    lines.map((line) => `.line-${line.id}{--line:${line[theme]};--on-line:${textOn(line[theme])}}`).join('');
  return `@layer tokens{${rules('colour')}@media (prefers-color-scheme:dark){${rules('dark')}}}`;
}
