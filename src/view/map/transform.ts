import { type Box, type Orientation, type Point, TIER_SCALE } from '#layout/map-layout.ts';

/** Where the map is: user unit u stands `k * u + x` (or `+ y`) CSS pixels from the corner of the drawing surface. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Size of the drawing surface in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space that the frame and the buttons take from the edges, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const applyX = ({ k, x }: Transform, unit: number): number => k * unit + x;
export const applyY = ({ k, y }: Transform, unit: number): number => k * unit + y;

/**
 * As CSS: brings what is drawn in user units to its place. On an element around the drawing and not as an attribute inside
 * it: there every text would be laid out anew at every scale.
 */
export const toCss = ({ k, x, y }: Transform): string => `translate(${x}px, ${y}px) scale(${k})`;

/** The part of the map that is in view, in user units. */
export function inView({ k, x, y }: Transform, { width, height }: Size): Box {
  return { x: -x / k, y: -y / k, width: width / k, height: height / k };
}

/** The transform that brings a box of the map into view between the insets, centred, at most `maxScale`. */
export function transformFor(box: Box, size: Size, insets: Insets, maxScale = Number.POSITIVE_INFINITY): Transform {
  const width = Math.max(1, size.width - insets.left - insets.right);
  const height = Math.max(1, size.height - insets.top - insets.bottom);
  const k = Math.min(maxScale, width / box.width, height / box.height);
  return {
    k,
    x: insets.left + width / 2 - k * (box.x + box.width / 2),
    y: insets.top + height / 2 - k * (box.y + box.height / 2),
  };
}

/** The same scale, with this point in the middle of what the insets leave. */
export function centredOn(
  { k }: Transform,
  point: Point,
  { size, insets }: Pick<Resting, 'size' | 'insets'>,
): Transform {
  return {
    k,
    x: (insets.left + size.width - insets.right) / 2 - k * point.x,
    y: (insets.top + size.height - insets.bottom) / 2 - k * point.y,
  };
}

/** A small map is not blown up further than this, relative to the scale at which every station is named. */
const LARGEST = 1.5;

/** What the place of rest depends on. */
export interface Resting {
  /** The part that "alles in beeld" shows. */
  readonly home: Box;
  readonly size: Size;
  readonly insets: Insets;
  readonly orientation: Orientation;
}

/**
 * Where the map is at rest: whole if its labels can then be read; else as small as they can be read, from the side
 * where people start (left, or below).
 */
export function restOf({ home, size, insets, orientation }: Resting): Transform {
  const fit = transformFor(home, size, insets, LARGEST * TIER_SCALE[orientation][2]);
  const k = TIER_SCALE[orientation][1];
  if (fit.k >= k) return fit;
  const place = (
    start: number,
    length: number,
    room: { from: number; to: number },
    side: 'start' | 'middle' | 'end',
  ) => {
    const spare = room.to - room.from - length * k;
    const fits = spare >= 0 || side === 'middle';
    const lead = fits ? spare / 2 : side === 'start' ? 0 : spare;
    return room.from + lead - start * k;
  };
  const across = { from: insets.left, to: size.width - insets.right };
  const down = { from: insets.top, to: size.height - insets.bottom };
  return {
    k,
    x: place(home.x, home.width, across, orientation === 'landscape' ? 'start' : 'middle'),
    y: place(home.y, home.height, down, orientation === 'landscape' ? 'start' : 'end'),
  };
}
