import type { Itinerary } from '#domain/itinerary.ts';
import type { Box, MapLayout } from '#layout/map-layout.ts';
import type { Network, NetworkSegment } from '#model/network.ts';
import type { LineId, SegmentId, StationId } from '#model/provenance.ts';

/** What stands out on the map; everything else is dimmed. Null: nothing does. */
export interface Emphasis {
  readonly segments: ReadonlySet<SegmentId>;
  readonly stations: ReadonlySet<StationId>;
  /** Pills along the track: only for an itinerary, whose steps are few. */
  readonly pills: ReadonlyMap<SegmentId, string>;
  /** From one station to another that it counts as: no step, but the itinerary goes on there. */
  readonly transfers: readonly (readonly [from: StationId, to: StationId])[];
  /** Is it so little that the map moves to it and every station gets its name. */
  readonly isOne: boolean;
}

/** What the person looks at. The first that is present decides: a card, an opened itinerary, what was found. */
export interface Chosen {
  readonly itinerary: Itinerary | null;
  readonly station: StationId | null;
  readonly segment: SegmentId | null;
  readonly line: LineId | null;
  /** What the list shows. */
  readonly found: readonly Itinerary[];
}

const NO_PILLS: ReadonlyMap<SegmentId, string> = new Map();

function emphasised(segments: readonly NetworkSegment[], also: StationId | null): Emphasis {
  const stations = new Set<StationId>(segments.flatMap((one) => [one.from, one.to]));
  if (also) stations.add(also);
  return { segments: new Set(segments.map((one) => one.id)), stations, pills: NO_PILLS, transfers: [], isOne: false };
}

function isOnCard({ id, from, to, line: own }: NetworkSegment, { segment, station, line }: Chosen): boolean {
  if (segment) return id === segment;
  return station ? from === station || to === station : own === line;
}

/** Which tracks and stations stand out, given what is chosen. `pillOf` names a step, for example "voltijd · 4 jaar". */
export function emphasisOf(
  network: Network,
  chosen: Chosen,
  pillOf: (itinerary: Itinerary, step: number) => string,
): Emphasis | null {
  const { itinerary, station, segment, line, found } = chosen;
  if (segment || station || line)
    return emphasised(
      network.segments.filter((candidate) => isOnCard(candidate, chosen)),
      station,
    );
  if (itinerary)
    return {
      segments: new Set(itinerary.steps.map((step) => step.segment)),
      stations: new Set(itinerary.steps.flatMap((step) => [step.from, step.to])),
      pills: new Map(itinerary.steps.map((step, index) => [step.segment, pillOf(itinerary, index)])),
      transfers: transfersOf([itinerary]),
      isOne: true,
    };
  const possible = found.filter((one) => one.verdict.kind !== 'nu-niet');
  if (possible.length === 0) return null;
  const segments = new Set(possible.flatMap((one) => one.steps.map((step) => step.segment)));
  const shown = emphasised(
    network.segments.filter((one) => segments.has(one.id)),
    null,
  );
  const transfers = transfersOf(possible);
  return { ...shown, stations: new Set([...shown.stations, ...transfers.flat()]), transfers };
}

function transfersOf(itineraries: readonly Itinerary[]): Emphasis['transfers'] {
  const pairs = new Map<string, readonly [StationId, StationId]>();
  for (const { steps } of itineraries)
    steps.slice(1).forEach(({ from }, index) => {
      const to = steps[index]?.to;
      if (to && to !== from) pairs.set(`${to} ${from}`, [to, from]);
    });
  return [...pairs.values()];
}

/** The part of the map that holds what stands out, with room for labels. Null when nothing of it is drawn. */
export function boxOf(layout: MapLayout, emphasis: Emphasis) {
  const boxes = layout.stations
    .filter((station) => emphasis.stations.has(station.id))
    .flatMap((station) => [
      station.label.box,
      {
        x: station.x - station.width / 2,
        y: station.y - station.height / 2,
        width: station.width,
        height: station.height,
      },
    ]);
  return boundsOf(boxes, ROOM);
}

/** Room around what stands out, in user units. */
const ROOM = 48;

/** The smallest box around boxes, with some room. Null around nothing. */
export function boundsOf(boxes: readonly Box[], room: number): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left - room, y: top - room, width: right - left + 2 * room, height: bottom - top + 2 * room };
}
