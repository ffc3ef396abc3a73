import type { Itinerary } from '#domain/itinerary.ts';
import { boundsOf, boxByMiddle } from '#layout/bounds.ts';
import type { MapLayout, PlacedStation, PlacedTrack } from '#layout/map-layout.ts';
import type { Network, NetworkSegment, NetworkStation } from '#model/network.ts';
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

/** A station with the steps that leave it or lead there. */
interface Around {
  readonly station: NetworkStation;
  readonly steps: readonly NetworkSegment[];
}

/** The steps of a network by what can be pressed. */
interface Sorted {
  readonly at: ReadonlyMap<StationId, Around>;
  readonly of: ReadonlyMap<LineId, readonly NetworkSegment[]>;
  readonly ids: ReadonlyMap<SegmentId, NetworkSegment>;
}
const sortedOf = new WeakMap<Network, Sorted>();

/** Sorted out once per network, so that a press need not look at all of it. */
function sorted(network: Network): Sorted {
  const known = sortedOf.get(network);
  if (known) return known;
  const at = new Map(network.stations.map((station) => [station.id, { station, steps: [] as NetworkSegment[] }]));
  const of = new Map<LineId, NetworkSegment[]>();
  for (const segment of network.segments) {
    for (const end of [segment.from, segment.to]) at.get(end)?.steps.push(segment);
    const own = of.get(segment.line);
    if (own) own.push(segment);
    else of.set(segment.line, [segment]);
  }
  const made = { at, of, ids: new Map(network.segments.map((segment) => [segment.id, segment])) };
  sortedOf.set(network, made);
  return made;
}

/** A station with its steps; undefined when the network has no such station. */
export const stationWithSteps = (network: Network, id: StationId): Around | undefined => sorted(network).at.get(id);

/** The steps that leave a station or lead there. */
export const stepsAt = (network: Network, station: StationId): readonly NetworkSegment[] =>
  stationWithSteps(network, station)?.steps ?? [];

/** The steps of a card that is open: one, or those of a line. */
function stepsOf(network: Network, { segment, line }: Pick<Chosen, 'segment' | 'line'>): readonly NetworkSegment[] {
  const { of, ids } = sorted(network);
  if (!segment) return (line && of.get(line)) || [];
  const one = ids.get(segment);
  return one ? [one] : [];
}

/** Which tracks and stations stand out, given what is chosen. `pillOf` names a step, for example "voltijd · 4 jaar". */
export function emphasisOf(
  network: Network,
  chosen: Chosen,
  pillOf: (itinerary: Itinerary, step: number) => string,
): Emphasis | null {
  const { itinerary, station, segment, line, found } = chosen;
  if (!segment && station) return emphasised(stepsAt(network, station), station);
  if (segment || line) return emphasised(stepsOf(network, chosen), station);
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

interface Placed {
  readonly tracks: ReadonlyMap<SegmentId, readonly [order: number, track: PlacedTrack]>;
  readonly stations: ReadonlyMap<StationId, readonly [order: number, station: PlacedStation]>;
}
const placedIn = new WeakMap<MapLayout, Placed>();

function placed(layout: MapLayout): Placed {
  const known = placedIn.get(layout) ?? {
    tracks: new Map(layout.tracks.map((track, order) => [track.segment, [order, track]])),
    stations: new Map(layout.stations.map((station, order) => [station.id, [order, station]])),
  };
  placedIn.set(layout, known);
  return known;
}

function inOrder<K, T>(from: ReadonlyMap<K, readonly [number, T]>, keys: Iterable<K>): readonly T[] {
  const found = [...new Set(keys)].flatMap((key) => {
    const each = from.get(key);
    return each ? [each] : [];
  });
  return found.sort(([a], [b]) => a - b).map(([, each]) => each);
}

/** What of a map stands out, in the order of the map; `also` are stations that do so by themselves. */
export function standingIn(
  layout: MapLayout,
  emphasis: Pick<Emphasis, 'segments' | 'stations'> | null,
  also: readonly StationId[] = [],
) {
  const { tracks, stations } = placed(layout);
  return {
    tracks: inOrder(tracks, emphasis?.segments ?? []),
    stations: inOrder(stations, [...(emphasis?.stations ?? []), ...also]),
  };
}

/** The stations of a map with these ids, which a space parts from each other. */
export function stationsIn(layout: MapLayout, ids: string): readonly PlacedStation[] {
  const { stations } = placed(layout);
  return ids.split(' ').flatMap((id) => stations.get(id as StationId)?.[1] ?? []); // an unknown one has no place
}

/** The part of the map that holds what stands out, with room for labels. Null when nothing of it is drawn. */
export function boxOf(layout: MapLayout, emphasis: Emphasis) {
  const boxes = standingIn(layout, emphasis).stations.flatMap((station) => [station.label.box, boxByMiddle(station)]);
  return boundsOf(boxes, ROOM);
}

/** Room around what stands out, in user units. */
const ROOM = 48;
