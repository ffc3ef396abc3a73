import type { Itinerary } from '#domain/itinerary.ts';
import type { MapLayout } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { LineId, SegmentId, StationId } from '#model/provenance.ts';

/** What stands out on the map; everything else is dimmed. Null: nothing does. */
export interface Emphasis {
  readonly segments: ReadonlySet<SegmentId>;
  readonly stations: ReadonlySet<StationId>;
  /** Pills along the track: only for an itinerary, whose steps are few. */
  readonly pills: ReadonlyMap<SegmentId, string>;
}

/** What the person looks at. The first that is present decides. */
export interface Chosen {
  readonly itinerary: Itinerary | null;
  readonly station: StationId | null;
  readonly segment: SegmentId | null;
  readonly line: LineId | null;
}

/** Which tracks and stations stand out, given what is chosen. `pillOf` names a step, for example "voltijd · 4 jaar". */
export function emphasisOf(
  network: Network,
  chosen: Chosen,
  pillOf: (itinerary: Itinerary, step: number) => string,
): Emphasis | null {
  const { itinerary, station, segment, line } = chosen;
  if (segment || station || line) {
    const found = network.segments.filter((candidate) =>
      segment
        ? candidate.id === segment
        : station
          ? candidate.from === station || candidate.to === station
          : candidate.line === line,
    );
    const stations = new Set<StationId>(found.flatMap((one) => [one.from, one.to]));
    if (station) stations.add(station);
    return { segments: new Set(found.map((one) => one.id)), stations, pills: new Map() };
  }
  if (!itinerary) return null;
  return {
    segments: new Set(itinerary.steps.map((step) => step.segment)),
    stations: new Set(itinerary.steps.flatMap((step) => [step.from, step.to])),
    pills: new Map(itinerary.steps.map((step, index) => [step.segment, pillOf(itinerary, index)])),
  };
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
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const room = 48;
  return { x: left - room, y: top - room, width: right - left + 2 * room, height: bottom - top + 2 * room };
}
