/**
 * The drawing board: columns along the levels, rows across them. Tracks run from grid point to grid point in five
 * directions that never lead back: up, up-right, right, down-right, down.
 */
export const DIRECTIONS = [
  { along: 0, across: -1, axis: 3 },
  { along: 1, across: -1, axis: 1 },
  { along: 1, across: 0, axis: 0 },
  { along: 1, across: 1, axis: 2 },
  { along: 0, across: 1, axis: 3 },
] as const;
export const RIGHT = 2;
export const AXES: readonly number[] = DIRECTIONS.map(({ axis }) => axis);

/** Where a track begins and ends, and the way found: one direction per step. */
export interface Route {
  readonly fromStation: number;
  readonly toStation: number;
  readonly start: number;
  readonly end: number;
  steps: Uint8Array;
}

/** Points are numbered row by row: `row * columns + column`. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** 1 + the station whose surroundings a point belongs to, 0 for free points. */
  readonly zone: Int32Array;
  readonly routes: readonly Route[];
  /** May two tracks share a stretch: one line, and a common first or last station. */
  readonly related: (a: number, b: number) => boolean;
}

/** The point one step further. */
export function stepFrom(grid: Grid, point: number, direction: number): number {
  const move = DIRECTIONS[direction] ?? DIRECTIONS[RIGHT];
  return point + move.along + move.across * grid.columns;
}

/** Number of the stretch between `point` and the next point: the same from both ends. */
export function stretch(grid: Grid, point: number, direction: number): number {
  const size = grid.columns * grid.rows;
  if (direction === 0) return 3 * size + point - grid.columns;
  return (DIRECTIONS[direction]?.axis ?? 0) * size + point;
}

/** What the other tracks leave to one track. */
export interface Marks {
  /** Per stretch: 0 free, 1 shared with a track of the same trunk, 2 taken. */
  readonly stretches: Uint8Array;
  /** Per point: bits 1, 2, 4, 8 = a foreign track passes straight along that axis; 16 = it bends or ends here. */
  readonly points: Uint8Array;
}

/** Marks everything that the routes other than `own` use in the columns between its ends. */
export function markOthers(grid: Grid, own: number, marks: Marks): void {
  marks.stretches.fill(0);
  marks.points.fill(0);
  const mine = grid.routes[own];
  grid.routes.forEach((route, other) => {
    if (other === own || route.steps.length === 0 || !mine || !sharesColumns(grid, mine, route)) return;
    markRoute(grid, route, marks, grid.related(own, other));
  });
}

/** Tracks never lead back, so a track lies in the columns between its ends. */
function sharesColumns({ columns }: Grid, a: Route, b: Route): boolean {
  return b.start % columns <= a.end % columns && a.start % columns <= b.end % columns;
}

function markRoute(grid: Grid, route: Route, { stretches, points }: Marks, related: boolean): void {
  let point = route.start;
  let previous = -1;
  const mark = related ? 1 : 2;
  for (const direction of route.steps) {
    if (!related) points[point] = (points[point] ?? 0) | (previous === direction ? 1 << (AXES[direction] ?? 0) : 16);
    const edge = stretch(grid, point, direction);
    if ((stretches[edge] ?? 0) < mark) stretches[edge] = mark;
    point = stepFrom(grid, point, direction);
    previous = direction;
  }
  if (!related) points[point] = (points[point] ?? 0) | 16;
}
