import {
  type Box,
  LABEL_PIXELS,
  type Orientation,
  TIER_SCALE,
  type Tier,
  type TierLabel,
  TRACK_WIDTH,
} from './map-layout.ts';
import { CAP_HEIGHT, DESCENT, textWidth } from './text-width.ts';

const LINE_HEIGHT = 1.14;
const MOST_LINES = 3;
/** How far a label at a corner reaches past the middle of its shape. */
const CORNER = 3;

/** Font size in user units at which a label measures LABEL_PIXELS on the screen. */
export function fontSizeAt(orientation: Orientation, tier: Tier): number {
  return Math.round((LABEL_PIXELS / TIER_SCALE[orientation][tier]) * 100) / 100;
}

/** The ways to set a text in one, two or three lines, each as narrow as that number of lines allows. */
export function breakLabel(text: string): readonly (readonly string[])[] {
  const parts = text.split(/(?<=[ \u00AD/])/);
  const ways: (readonly string[])[] = [];
  for (let lines = 1; lines <= Math.min(MOST_LINES, parts.length); lines++) ways.push(narrowest(parts, lines).lines);
  return ways;
}

function narrowest(parts: readonly string[], lines: number): { lines: readonly string[]; width: number } {
  if (lines === 1) {
    const line = finish(parts, true);
    return { lines: [line], width: textWidth(line, 1) };
  }
  let best: { lines: readonly string[]; width: number } = { lines: [], width: Number.POSITIVE_INFINITY };
  for (let cut = 1; cut <= parts.length - lines + 1; cut++) {
    const first = finish(parts.slice(0, cut), false);
    const rest = narrowest(parts.slice(cut), lines - 1);
    const width = Math.max(textWidth(first, 1), rest.width);
    if (width < best.width) best = { lines: [first, ...rest.lines], width };
  }
  return best;
}

/** A soft hyphen shows only where the line really breaks. */
function finish(parts: readonly string[], isLast: boolean): string {
  const line = parts.join('');
  const hyphen = !isLast && line.endsWith('\u00AD') ? '-' : '';
  return line.replaceAll('\u00AD', '').trimEnd() + hyphen;
}

/** Width and height of a text set in `lines`. */
export function labelSize(
  lines: readonly string[],
  fontSize: number,
): { readonly width: number; readonly height: number } {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  return { width, height: fontSize * (CAP_HEIGHT + DESCENT + (lines.length - 1) * LINE_HEIGHT) };
}

/** A shape that a label belongs to. */
export interface Labelled extends Box {
  readonly text: string;
  /** The first tiers at which a track arrives and leaves: from then on no label stands in its way. */
  readonly arrivesFrom?: Tier | undefined;
  readonly leavesFrom?: Tier | undefined;
}

/** Where a label stands beside its shape: -1, 0, 1 across and down. */
interface Place {
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
  /** Part of its own size by which the label slides along the side of its shape. */
  readonly slide?: number;
  readonly price: number;
}

const PLACES: Record<Orientation, readonly Place[]> = {
  landscape: [
    { dx: 0, dy: 1, price: 0 },
    { dx: 0, dy: -1, price: 1 },
    { dx: 0, dy: 1, slide: 0.25, price: 2 },
    { dx: 0, dy: 1, slide: -0.25, price: 2 },
    { dx: 0, dy: -1, slide: 0.25, price: 3 },
    { dx: 0, dy: -1, slide: -0.25, price: 3 },
    { dx: 1, dy: -1, price: 4 },
    { dx: -1, dy: -1, price: 5 },
    { dx: 1, dy: 1, price: 4 },
    { dx: -1, dy: 1, price: 5 },
    { dx: 1, dy: 0, price: 6 },
    { dx: -1, dy: 0, price: 6 },
  ],
  portrait: [
    { dx: 1, dy: 0, price: 0 },
    { dx: -1, dy: 0, price: 1 },
    { dx: 1, dy: 0, slide: 0.4, price: 2 },
    { dx: 1, dy: 0, slide: -0.4, price: 2 },
    { dx: -1, dy: 0, slide: 0.4, price: 3 },
    { dx: -1, dy: 0, slide: -0.4, price: 3 },
    { dx: 1, dy: -1, price: 3 },
    { dx: 1, dy: 1, price: 3 },
    { dx: -1, dy: -1, price: 4 },
    { dx: -1, dy: 1, price: 4 },
    { dx: 0, dy: 1, price: 6 },
    { dx: 0, dy: -1, price: 6 },
  ],
};

/** A possible label with its own price: lower is better. `place` tells two candidates of different tiers on the same side. */
export interface Candidate {
  readonly label: TierLabel;
  readonly place: number;
  readonly price: number;
}

/** A candidate before it is set; `index` is its place in the list of places. */
interface Setting {
  readonly lines: readonly string[];
  readonly place: Place;
  readonly index: number;
  readonly price: number;
}

/** All candidates for a shape at a tier, best first. */
export function candidates(shape: Labelled, orientation: Orientation, tier: Tier): readonly Candidate[] {
  return settings(shape, orientation, tier).map((setting) => ({
    label: labelOf(shape, setting, { orientation, tier }),
    place: setting.index,
    price: setting.price,
  }));
}

/** The label of the first candidate for a shape at a tier; undefined when there is none. */
export function usualLabel(shape: Labelled, orientation: Orientation, tier: Tier): TierLabel | undefined {
  const [best] = settings(shape, orientation, tier);
  return best && labelOf(shape, best, { orientation, tier });
}

function settings(shape: Labelled, orientation: Orientation, tier: Tier): readonly Setting[] {
  const result: Setting[] = [];
  for (const lines of breakLabel(shape.text)) {
    const fontSize = fontSizeAt(orientation, tier);
    const ems = labelSize(lines, fontSize).width / fontSize;
    const shapePrice = Math.max(0, ems - 8) * 0.5 + Math.max(0, lines.length - 2) * 1.5 + (lines.length - 1) * 0.3;
    PLACES[orientation].forEach((place, index) => {
      if (isInTheWay(shape, place, { orientation, tier })) return;
      result.push({ lines, place, index, price: place.price + shapePrice });
    });
  }
  return result.sort((a, b) => a.price - b.price);
}

/** Does a label at this place stand where the own tracks of the station run. */
function isInTheWay(
  shape: Labelled,
  { dx, dy }: Place,
  { orientation, tier }: { readonly orientation: Orientation; readonly tier: Tier },
): boolean {
  const [along, aside] = orientation === 'landscape' ? [dx, dy] : [-dy, dx];
  if (aside !== 0) return false;
  const first = along > 0 ? shape.leavesFrom : shape.arrivesFrom;
  return first !== undefined && first <= tier;
}

/** Distance between the baselines of a label, in user units. */
export const lineHeightOf = (fontSize: number): number => round(fontSize * LINE_HEIGHT);

function labelOf(
  shape: Labelled,
  { lines, place }: Setting,
  { orientation, tier }: { readonly orientation: Orientation; readonly tier: Tier },
): TierLabel {
  const fontSize = fontSizeAt(orientation, tier);
  const size = labelSize(lines, fontSize);
  const gap = fontSize * 0.32 + 1.5;
  const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  // A label at a corner stands wholly beside the tracks, which run along the levels.
  const beside = place.dy === 0 || (orientation === 'portrait' && place.dx !== 0);
  const slide = place.slide ?? 0;
  const left = {
    [-1]: beside ? shape.x - gap - size.width : middle.x + CORNER - size.width,
    0: middle.x - size.width / 2 + slide * size.width,
    1: beside ? shape.x + shape.width + gap : middle.x - CORNER,
  }[place.dx];
  const isCorner = beside && place.dx !== 0;
  const top = {
    [-1]: isCorner ? middle.y + CORNER - size.height : shape.y - gap - size.height,
    0: middle.y - size.height / 2 + slide * size.height,
    1: isCorner ? middle.y - CORNER : shape.y + shape.height + gap,
  }[place.dy];
  const box = { x: round(left), y: round(top), width: round(size.width), height: round(size.height) };
  const anchor = place.dx === 0 ? 'middle' : place.dx === 1 ? 'start' : 'end';
  return {
    tier,
    lines,
    anchor,
    fontSize,
    lineHeight: lineHeightOf(fontSize),
    x: round(anchor === 'middle' ? left + size.width / 2 : anchor === 'start' ? left : left + size.width),
    y: round(top + fontSize * CAP_HEIGHT),
    box,
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Room that a label keeps to a track: half the drawn track and a little air. */
export const LABEL_TO_TRACK = TRACK_WIDTH / 2 + 0.5;
export const LABEL_TO_LABEL = 4;
