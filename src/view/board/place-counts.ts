import { breakLabel } from '#layout/labels.ts';
import type { Box, MapLayout } from '#layout/map-layout.ts';
import { textWidth as regularWidth } from '#layout/text-width.ts';
import type { StationId } from '#model/provenance.ts';

/** A number that stands at a station, with the name of the station. */
export interface CountAt {
  readonly station: StationId;
  readonly name: string;
  readonly number: string;
  readonly isStart: boolean;
}

/** The number and the name as they are drawn, in user units of the map. */
export interface PlacedCount extends CountAt {
  readonly box: Box;
  /** The lines of the name, from the first baseline down; it begins, is centred or ends at `x`. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The table of widths is of the regular weight; numbers and names are drawn heavier. */
const HEAVIER = 1.07;
const textWidth = (text: string, size: number) => regularWidth(text, size) * HEAVIER;

/** The map is drawn this much wider: a beamer is wider than the map, and names need the room. */
export const STRETCH = 1.5;

/** Sizes in user units. On a beamer (1920 × 1080) a unit is about one pixel. */
export const NUMBER_SIZE = 32;
export const NAME_SIZE = 22;
export const LINE_HEIGHT = 24;
const HEIGHT = 42;
const GAP = 7;
/** Room inside a capsule beside the number. */
const PADDING = 10;
/** The steps and the furthest that a capsule may leave its station for another one. */
const NUDGE = 4;
const FURTHEST = 15;

const touches = (one: Box, other: Box) =>
  one.x < other.x + other.width + 2 &&
  other.x < one.x + one.width + 2 &&
  one.y < other.y + other.height + 2 &&
  other.y < one.y + one.height + 2;

/** The capsule at its station, or as near as there is room. */
function capsuleAt(at: { readonly x: number; readonly y: number }, number: string, taken: readonly Box[]): Box {
  const width = Math.max(HEIGHT, textWidth(number, NUMBER_SIZE) + 2 * PADDING);
  const boxAt = (down: number): Box => ({ x: at.x - width / 2, y: at.y - HEIGHT / 2 + down, width, height: HEIGHT });
  const shifts = Array.from({ length: FURTHEST }, (_, step) => [step * NUDGE, -step * NUDGE]).flat();
  return shifts.map(boxAt).find((box) => !taken.some((other) => touches(box, other))) ?? boxAt(0);
}

type Name = Pick<PlacedCount, 'lines' | 'x' | 'y' | 'anchor'> & { readonly area: Box };

/** Where a name can stand around its capsule, best first: beside it, under it, above it. */
function placesOf(name: string, box: Box): readonly Name[] {
  return breakLabel(name).flatMap((lines): readonly Name[] => {
    const width = Math.max(...lines.map((line) => textWidth(line, NAME_SIZE)));
    const height = lines.length * LINE_HEIGHT;
    const middle = box.x + box.width / 2;
    const beside = box.y + (box.height - height) / 2;
    const at = (anchor: Name['anchor'], x: number, top: number): Name => {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { lines, anchor, x, y: top + NAME_SIZE * 0.9, area: { x: left, y: top, width, height } };
    };
    return [
      at('start', box.x + box.width + GAP, beside),
      at('middle', middle, box.y + box.height + 1),
      at('middle', middle, box.y - height - 1),
      at('end', box.x - GAP, beside),
      at('start', box.x + box.width + GAP, beside - LINE_HEIGHT / 2),
      at('start', box.x + box.width + GAP, beside + LINE_HEIGHT / 2),
    ];
  });
}

/** How much two boxes lie over each other. */
const overlap = (one: Box, other: Box) =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

/**
 * Places the numbers at their stations and the names beside them, each free of the others where there is room. The
 * result depends on layout and counts alone. Stations that are not on the map are left out.
 */
export function placeCounts({ stations }: MapLayout, counts: readonly CountAt[]): readonly PlacedCount[] {
  const placedAt = new Map(stations.map((each) => [each.id, each]));
  const boxes: Box[] = [];
  const capsules = counts.flatMap((each) => {
    const station = placedAt.get(each.station);
    if (!station) return [];
    const box = capsuleAt({ x: station.x * STRETCH, y: station.y }, each.number, boxes);
    boxes.push(box);
    return [{ ...each, box }];
  });
  return capsules.flatMap((each) => {
    const others = boxes.filter((box) => box !== each.box);
    const cost = ({ area }: Name) => others.reduce((sum, box) => sum + overlap(area, box), 0);
    const places = placesOf(each.name, each.box);
    const best = places.find((place) => cost(place) === 0) ?? places.toSorted((a, c) => cost(a) - cost(c))[0];
    if (!best) return [];
    const { area, ...name } = best;
    boxes.push(area);
    return [{ ...each, ...name }];
  });
}

/** The part of the map that holds all of it, with some room. */
export function sheetOf(placed: readonly PlacedCount[]): Box {
  const boxes = placed.flatMap(({ box, lines, x, y, anchor }) => {
    const width = Math.max(...lines.map((line) => textWidth(line, NAME_SIZE)));
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return [box, { x: left, y: y - NAME_SIZE, width, height: lines.length * LINE_HEIGHT }];
  });
  const room = 12;
  const left = Math.min(...boxes.map(({ x }) => x)) - room;
  const top = Math.min(...boxes.map(({ y }) => y)) - room;
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) + room - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) + room - top,
  };
}
