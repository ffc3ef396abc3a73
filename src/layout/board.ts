import type { Box, Orientation, Point } from './map-layout.ts';
import { TRACK_SPACING } from './map-layout.ts';

/** Room around the drawing, in user units; the header holds the names of levels or sectors. */
export const MARGIN = 16;
export const HEADER = 44;

/** How grid cells become user units: levels to the right, or rising upward. */
export interface Board {
  readonly orientation: Orientation;
  /** Cells along the levels and across them. */
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** A board of so many cells. */
export function boardOf(orientation: Orientation, columns: number, rows: number): Board {
  const along = (columns - 1) * TRACK_SPACING;
  const across = (rows - 1) * TRACK_SPACING;
  return {
    orientation,
    columns,
    rows,
    width: (orientation === 'landscape' ? along : across) + 2 * MARGIN,
    height: (orientation === 'landscape' ? across : along) + HEADER + MARGIN,
  };
}

/** The point of a cell in user units; cells may be fractions. */
export function pointOf(board: Board, column: number, row: number): Point {
  if (board.orientation === 'landscape') return { x: MARGIN + column * TRACK_SPACING, y: HEADER + row * TRACK_SPACING };
  return { x: MARGIN + row * TRACK_SPACING, y: board.height - MARGIN - column * TRACK_SPACING };
}

/** The cell of a point, as fractions: the inverse of `pointOf`. */
export function cellAt(board: Board, point: Point): { readonly column: number; readonly row: number } {
  const { x, y } = point;
  if (board.orientation === 'landscape')
    return { column: (x - MARGIN) / TRACK_SPACING, row: (y - HEADER) / TRACK_SPACING };
  return { column: (board.height - MARGIN - y) / TRACK_SPACING, row: (x - MARGIN) / TRACK_SPACING };
}

/** The box between two corner cells, in user units. */
export function boxOf(board: Board, first: readonly [number, number], last: readonly [number, number]): Box {
  const a = pointOf(board, first[0], first[1]);
  const b = pointOf(board, last[0], last[1]);
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
