import type { Box, Point } from './map-layout.ts';

/** The box of something that is placed by its middle, such as a station. */
export const boxByMiddle = ({ x, y, width, height }: Box): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/**
 * The smallest box around boxes and points, with some room, in the unit of these. Null around nothing. Takes any number of
 * them: as arguments of `Math.min` those of a large map would not fit on the stack.
 */
export function boundsOf(things: Iterable<Point & Partial<Box>>, room = 0): Box | null {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y, width = 0, height = 0 } of things) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  if (left > right) return null;
  return { x: left - room, y: top - room, width: right - left + 2 * room, height: bottom - top + 2 * room };
}
