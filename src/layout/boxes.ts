import type { Box, Point } from './map-layout.ts';

/** Do two boxes come nearer to each other than `gap`. */
export function boxesTouch(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Does the straight line from `a` to `b` come nearer to the box than `gap` (measured along the axes). */
export function lineTouchesBox(a: Point, b: Point, box: Box, gap: number): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (from: number, to: number, low: number, high: number) => {
    const length = to - from;
    if (length === 0) return from > low && from < high;
    const first = (length > 0 ? low - from : high - from) / length;
    const last = (length > 0 ? high - from : low - from) / length;
    enter = Math.max(enter, first);
    leave = Math.min(leave, last);
    return enter < leave;
  };
  return clip(a.x, b.x, box.x - gap, box.x + box.width + gap) && clip(a.y, b.y, box.y - gap, box.y + box.height + gap);
}
