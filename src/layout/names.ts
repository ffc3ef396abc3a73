import type { LineId, SegmentId } from '#model/provenance.ts';
import { fontSizeAt, lineTouchesBox } from './labels.ts';
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
    ...stations.map(({ x, y, width, height }) => ({ x: x - width / 2, y: y - height / 2, width, height })),
    ...stations.flatMap(({ labels }) => labels.filter((label) => label.tier === tier).map((label) => label.box)),
  ].map((box) => ({ box, reach: reachOfBox(box) }));
  const titleOf = new Map(tracks.map((track) => [track.segment, textsOf(track.segment).at(-1)]));
  const nameOf = (track: PlacedTrack) => `${track.line} ${titleOf.get(track.segment)}`;
  const stretches = tracks.flatMap((track) => {
    const name = nameOf(track);
    return stretchesOf(track).map((spine) => ({ spine, reach: reachOf(spine, 0), name }));
  });
  const someBox = nearIn(boxes, layout);
  const someStretch = nearIn(stretches, layout);
  const placed: { readonly name: PlacedName; readonly spine: Spine; readonly reach: Reach }[] = [];
  const room = (height + TRACK_WIDTH) / 2;
  const clear = height / 2 + AIR;

  const isFree = (name: string, spine: Spine, mayCover: boolean) => {
    if (!isInside(spine, layout)) return false;
    const apart = reachOf(spine, height + AIR);
    return (
      !placed.some((one) => meet(one.reach, apart) && distance(one.spine, spine) < height + AIR) &&
      !someBox(reachOf(spine, clear), ({ box }) => lineTouchesBox(spine.from, spine.to, box, clear)) &&
      !someStretch(reachOf(spine, room), (one) => one.name !== name && isNear(one.spine, spine, { room, mayCover }))
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
          reach: reachOf(spine, 0),
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

/** The sides of the upright box around a stretch, with room on all of them. */
interface Reach {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const reachOf = ({ from, to }: Spine, room: number): Reach => ({
  left: Math.min(from.x, to.x) - room,
  right: Math.max(from.x, to.x) + room,
  top: Math.min(from.y, to.y) - room,
  bottom: Math.max(from.y, to.y) + room,
});

const reachOfBox = ({ x, y, width, height }: Box): Reach => ({ left: x, right: x + width, top: y, bottom: y + height });

const meet = (one: Reach, other: Reach) =>
  one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;

/** Width of a strip of the map, in user units: a pill lies in two or three. */
const STRIP = 100;
const stripOf = (place: number) => Math.max(0, Math.floor(place / STRIP));

/** Answers whether something holds for one of the items that come within a reach, and looks at no others. */
function nearIn<T extends { readonly reach: Reach }>(items: readonly T[], { width, height }: MapLayout) {
  const [begin, end] = width > height ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const strips: T[][] = [];
  for (const item of items)
    for (let at = stripOf(item.reach[begin]); at <= stripOf(item.reach[end]); at++) {
      const strip = strips[at] ?? [];
      strip.push(item);
      strips[at] = strip;
    }
  return (reach: Reach, holds: (item: T) => boolean): boolean => {
    for (let at = stripOf(reach[begin]); at <= stripOf(reach[end]); at++)
      if (strips[at]?.some((item) => meet(item.reach, reach) && holds(item))) return true;
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
