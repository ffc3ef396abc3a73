import type { Point } from './map-layout.ts';

const REACH = 10;

/** Drops the points that lie on a straight line between their neighbours, and repeated points. */
export function simplify(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const previous = kept.at(-1);
    if (previous && previous.x === point.x && previous.y === point.y) continue;
    const before = kept.at(-2);
    if (before && previous && isStraight(before, previous, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
  const forth = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
  return Math.abs(cross) < 1e-9 && forth > 0;
}

/** The SVG path through `points` with rounded bends: each bend begins and ends at most 10 units from its point. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  // In pieces that are joined once: text that grows piece by piece keeps every piece, five times its own size.
  const path = [`M${text(first)}`];
  rest.forEach((point, index) => {
    const previous = points[index] ?? point;
    const next = points[index + 2];
    if (!next) {
      path.push(`L${text(point)}`);
      return;
    }
    const reach = Math.min(REACH, distance(previous, point) / 2, distance(point, next) / 2);
    path.push(`L${text(towards(point, previous, reach))}Q${text(point)} ${text(towards(point, next, reach))}`);
  });
  return path.join('');
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
const text = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}

/** Where a disc sits on a track: the middle of the longest stretch that runs along an axis, else of the longest stretch. */
export function badgeOf(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const straight = from.x === to.x || from.y === to.y;
    const length = Math.hypot(to.x - from.x, to.y - from.y) * (straight ? 1 : 0.4);
    if (length <= longest) return;
    longest = length;
    best = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  });
  return best;
}
