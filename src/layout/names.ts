import type { LineId, SegmentId } from '#model/provenance.ts';
import { boxByMiddle } from './bounds.ts';
import { boxesTouch, lineTouchesBox } from './boxes.ts';
import { fontSizeAt } from './labels.ts';
import { type Box, type MapLayout, type PlacedTrack, type Point, type Tier, TRACK_WIDTH } from './map-layout.ts';
import { textWidth } from './text-width.ts';

/** The name of a programme on a pill over its track. `x`,`y` is the middle of the pill, turned by `angle` degrees. */
export interface PlacedName extends Point {
  readonly segment: SegmentId;
  readonly line: LineId;
  readonly text: string;
  readonly angle: 0 | 45 | -45 | -90;
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be named, and how. */
export interface NameTask {
  readonly tier: Tier;
  readonly hidden: ReadonlySet<SegmentId>;
  /** The texts for a track, the fullest first, the name alone last; the first that finds room is set. */
  readonly textsOf: (segment: SegmentId) => readonly string[];
}

/** Parts of the font size: room after the text, and height of a pill. */
const ROOM = 0.55;
const HEIGHT = 1.5;
/** Room to stations, labels and other names, in user units. */
const AIR = 1.5;
/** The same name of the same line stands at least this far from itself, in widths of the pill. */
const APART = 2.5;
/** How far a track that passes under a pill runs straight on at either side, in user units. */
const UNDER = 2;
/** Where on a stretch a pill may stand, best first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;

/** Width of the letter at the beginning of a pill, its room included. */
export const letterRoom = (fontSize: number): number => fontSize * HEIGHT;

/** The smallest upright box around a pill. */
export function boxAround({
  x,
  y,
  angle,
  width,
  height,
}: Omit<PlacedName, 'segment' | 'line' | 'text' | 'fontSize'>): Box {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [across, down] = [width * cos + height * sin, width * sin + height * cos];
  return { x: x - across / 2, y: y - down / 2, width: across, height: down };
}

/**
 * Names for the tracks that a tier shows: clear of stations, labels and each other, and of other tracks but for those
 * that cross straight underneath. A name may lie on the
 * trunk that steps of the same name share. A track without room has none.
 */
export function placeNames(layout: MapLayout, { tier, hidden, textsOf }: NameTask): readonly PlacedName[] {
  const fontSize = fontSizeAt(layout.orientation, tier);
  const height = HEIGHT * fontSize;
  const tracks = layout.tracks.filter((track) => track.prominence <= tier && !hidden.has(track.segment));
  const stations = layout.stations.filter((station) => station.prominence <= tier);
  const boxes = [
    ...stations.map(boxByMiddle),
    ...stations.flatMap(({ labels }) => labels.filter((label) => label.tier === tier).map((label) => label.box)),
  ].map((box) => ({ around: box }));
  const titleOf = new Map(tracks.map((track) => [track.segment, textsOf(track.segment).at(-1)]));
  const nameOf = (track: PlacedTrack) => `${track.line} ${titleOf.get(track.segment)}`;
  const stretches = tracks.flatMap((track) => {
    const name = nameOf(track);
    return stretchesOf(track).map((spine) => ({ spine, around: around(spine), name }));
  });
  const someBox = nearIn(boxes, layout);
  const someStretch = nearIn(stretches, layout);
  const placed: { readonly name: PlacedName; readonly spine: Spine; readonly around: Box }[] = [];
  const room = (height + TRACK_WIDTH) / 2;
  const clear = height / 2 + AIR;

  const isFree = (name: string, spine: Spine, mayCover: boolean) => {
    if (!isInside(spine, layout)) return false;
    const box = around(spine);
    const apart = height + AIR;
    return (
      !placed.some((one) => boxesTouch(one.around, box, apart) && distance(one.spine, spine) < apart) &&
      !someBox(box, clear, (one) => lineTouchesBox(spine.from, spine.to, one.around, clear)) &&
      !someStretch(box, room, (one) => one.name !== name && isNear(one.spine, spine, { room, mayCover }))
    );
  };
  const repeats = (track: PlacedTrack, point: Point, width: number) =>
    placed.some(
      ({ name }) =>
        name.line === track.line &&
        titleOf.get(name.segment) === titleOf.get(track.segment) &&
        Math.hypot(name.x - point.x, name.y - point.y) < APART * width,
    );

  for (const track of tracks) {
    const ownName = nameOf(track);
    const found = firstOf(textsOf(track.segment), (text) => {
      const width = textWidth(text, fontSize) + letterRoom(fontSize) + ROOM * fontSize;
      return firstOf(seatsOn(track, width), ({ point, angle, mayCover }) => {
        const spine = spineOf(point, angle, width - height);
        if (repeats(track, point, width) || !isFree(ownName, spine, mayCover)) return undefined;
        return {
          name: { ...point, segment: track.segment, line: track.line, text, angle, fontSize, width, height },
          spine,
          around: around(spine),
        };
      });
    });
    if (found) placed.push(found);
  }
  return placed.map(({ name }) => name);
}

function firstOf<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The line through the middle of a pill, between the centres of its round ends. */
interface Spine {
  readonly from: Point;
  readonly to: Point;
}

function spineOf({ x, y }: Point, angle: PlacedName['angle'], length: number): Spine {
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [(Math.cos(turn) * length) / 2, (Math.sin(turn) * length) / 2];
  return { from: { x: x - dx, y: y - dy }, to: { x: x + dx, y: y + dy } };
}

const isInside = ({ from, to }: Spine, { width, height }: MapLayout) =>
  [from, to].every(({ x, y }) => x > 6 && y > 6 && x < width - 6 && y < height - 6);

interface Nearness {
  readonly room: number;
  /** May a track that only crosses, straight and steeply, pass under the pill. */
  readonly mayCover: boolean;
}

/** Does a stretch of a track come too near. */
const isNear = (stretch: Spine, spine: Spine, { room, mayCover }: Nearness) =>
  distance(stretch, spine) < room && !(mayCover && passesUnder(stretch, spine, room));

const stretchesOf = ({ points }: PlacedTrack): readonly Spine[] =>
  points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));

/** The upright box around a stretch. */
const around = ({ from, to }: Spine): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

/** Width of a strip of the map, in user units: a pill lies in two or three. */
const STRIP = 100;
const stripOf = (place: number) => Math.max(0, Math.floor(place / STRIP));

/** Answers whether something holds for one of the items that come nearer to a box than `room`, and looks at no others. */
function nearIn<T extends { readonly around: Box }>(items: readonly T[], { width, height }: MapLayout) {
  const [begin, size] = width > height ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const strips: T[][] = [];
  for (const item of items)
    for (let at = stripOf(item.around[begin]); at <= stripOf(item.around[begin] + item.around[size]); at++) {
      const strip = strips[at] ?? [];
      strip.push(item);
      strips[at] = strip;
    }
  return (box: Box, room: number, holds: (item: T) => boolean): boolean => {
    for (let at = stripOf(box[begin] - room); at <= stripOf(box[begin] + box[size] + room); at++)
      if (strips[at]?.some((item) => boxesTouch(item.around, box, room) && holds(item))) return true;
    return false;
  };
}

function passesUnder(stretch: Spine, spine: Spine, room: number): boolean {
  const isClear = (point: Point) => toStretch(point, spine) > room + UNDER;
  return cross(stretch, spine) && isClear(stretch.from) && isClear(stretch.to) && isSteep(stretch, spine);
}

/** Do two stretches meet at 45 degrees or more. */
function isSteep(one: Spine, other: Spine): boolean {
  const turn = ({ from, to }: Spine) => Math.atan2(to.y - from.y, to.x - from.x);
  return Math.abs(Math.sin(turn(one) - turn(other))) > 0.7;
}

/** Distance between two straight stretches; 0 when they cross. */
export function distance(one: Spine, other: Spine): number {
  if (cross(one, other)) return 0;
  return Math.min(
    toStretch(one.from, other),
    toStretch(one.to, other),
    toStretch(other.from, one),
    toStretch(other.to, one),
  );
}

function toStretch({ x, y }: Point, { from, to }: Spine): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}

function cross(one: Spine, other: Spine): boolean {
  const side = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  return (
    side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0 &&
    side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0
  );
}

interface Seat {
  readonly point: Point;
  readonly angle: PlacedName['angle'];
  readonly mayCover: boolean;
}

/**
 * Where a pill may stand on a track, best first: along a level stretch; level across another stretch where it covers
 * nothing; along a diagonal or an upright; level across whatever passes straight underneath. Along a stretch only where
 * it is long enough.
 */
function seatsOn({ points }: PlacedTrack, width: number): readonly Seat[] {
  const stretches = points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y), angle: angleOf(from, to) };
    })
    .sort((a, b) => b.length - a.length);
  const spots = ({ from, to }: (typeof stretches)[number], parts: readonly number[]) =>
    parts.map((part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
  const along = (angles: readonly number[]): readonly Seat[] =>
    stretches
      .filter(({ angle }) => angles.includes(angle))
      .flatMap((one) =>
        spots(
          one,
          PLACES.filter((part) => Math.min(part, 1 - part) * one.length >= width / 2),
        ).map((point) => ({ point, angle: one.angle, mayCover: true })),
      );
  const across = (mayCover: boolean): readonly Seat[] =>
    stretches
      .filter(({ angle }) => angle !== 0)
      .flatMap((one) => spots(one, PLACES).map((point) => ({ point, angle: 0, mayCover })));
  return [...along([0]), ...across(false), ...along([45, -45]), ...along([-90]), ...across(true)];
}

function angleOf(from: Point, to: Point): PlacedName['angle'] {
  if (from.y === to.y) return 0;
  if (from.x === to.x) return -90;
  return (to.y - from.y) * (to.x - from.x) > 0 ? 45 : -45;
}
