import type { StationId } from '#model/provenance.ts';
import { boundsOf, boxByMiddle } from './bounds.ts';
import { boxesTouch, lineTouchesBox } from './boxes.ts';
import { withoutSlices } from './cut.ts';
import { type DrawnNetwork, type Graph, graphOf } from './graph.ts';
import { candidates, LABEL_TO_LABEL, LABEL_TO_TRACK, type Labelled } from './labels.ts';
import {
  type Box,
  type MapLayout,
  type PlacedStation,
  type PlacedTrack,
  TIERS,
  type Tier,
  type TierLabel,
} from './map-layout.ts';

/** A station of the part: where it stands, from which tier it is shown, and its labels from that tier on. */
interface Kept {
  readonly station: PlacedStation;
  readonly shape: Labelled;
  readonly wanted: Tier;
  prominence: Tier;
  labels: readonly TierLabel[];
}

/** A track of the part, with its ends and the box around it. */
interface KeptTrack {
  readonly track: PlacedTrack;
  readonly ends: readonly [Kept, Kept];
  readonly around: Box;
}

interface Part {
  readonly base: MapLayout;
  readonly stations: readonly Kept[];
  readonly tracks: readonly KeptTrack[];
}

/** A part with at most so many segments is shown whole from the first tier on, also where a name has no room yet. */
const SMALL = 40;
/** A part with at most so many is worth drawing anew where a station has no name at once, or where tracks bend so often on average. */
const FEW = 20;
const WINDING = 8;

/** Which part of which map. */
export interface PartOptions {
  /** Only these stations and the segments between them; all of the network when absent. */
  readonly stations?: ReadonlySet<StationId>;
  readonly base: MapLayout;
  /** Language of the names that find another place. Default `nl`. */
  readonly language?: 'nl' | 'en';
}

/**
 * A part of a drawn map: every station and track as it lies, shown and named as early as there is room, and without the
 * slices that are empty now. Nothing is searched, so it takes milliseconds, and nothing overlaps.
 * Undefined when it is to be drawn anew: the base has not drawn all of it, or it is very small and would not look like much.
 * @throws LayoutError if a segment names no station.
 */
export function partOfMap(
  network: DrawnNetwork,
  { stations, base, language = 'nl' }: PartOptions,
): MapLayout | undefined {
  const part = keptOf(graphOf(network, stations), base, language);
  if (!part) return undefined;
  const isSmall = part.tracks.length <= SMALL;
  // The main stations of the whole come first.
  const sorted = part.stations.toSorted((a, b) => a.station.prominence - b.station.prominence);
  for (const own of isSmall ? sorted : []) Object.assign(own, { prominence: own.wanted, labels: [] });
  for (const tier of TIERS)
    for (const own of sorted) {
      if (isSmall) nameAt(part, own, tier);
      else showFrom(part, own, tier);
    }
  if (part.tracks.length <= FEW && (isWinding(part) || !sorted.every((own) => labelAt(own, own.wanted))))
    return undefined;
  return withoutSlices(drawn(part));
}

function keptOf(graph: Graph, base: MapLayout, language: 'nl' | 'en'): Part | undefined {
  const placed = new Map(base.stations.map((station) => [station.id, station]));
  const laid = new Map(base.tracks.map((track) => [track.segment, track]));
  const starts = new Set(graph.from);
  const ends = new Set(graph.to);
  const stations = graph.stations.flatMap(({ id, label, prominence }, index): Kept[] => {
    const station = placed.get(id);
    if (!station) return [];
    const shape: Labelled = {
      ...boxByMiddle(station),
      text: label[language] ?? label.nl,
      arrivesFrom: ends.has(index) ? 1 : undefined,
      leavesFrom: starts.has(index) ? 1 : undefined,
    };
    return [{ station, shape, wanted: prominence, prominence: station.prominence, labels: station.labels }];
  });
  const tracks = graph.segments.flatMap(({ id }, index): KeptTrack[] => {
    const track = laid.get(id);
    const from = stations[graph.from[index] ?? -1];
    const to = stations[graph.to[index] ?? -1];
    const around = track && boundsOf(track.points);
    return around && from && to ? [{ track, ends: [from, to], around }] : [];
  });
  const isWhole = stations.length === graph.stations.length && tracks.length === graph.segments.length;
  return isWhole ? { base, stations, tracks } : undefined;
}

const tierOf = ({ ends: [from, to] }: KeptTrack): Tier => (from.prominence > to.prominence ? from : to).prominence;

/** Ways that made room for others, which are gone now. */
function isWinding({ tracks }: Part): boolean {
  return tracks.reduce((sum, { track }) => sum + track.points.length, 0) > WINDING * tracks.length;
}

/** Names a station at a tier, if there is room. */
function nameAt(part: Part, own: Kept, tier: Tier): void {
  const label = own.prominence <= tier && freeLabel(part, own, tier);
  if (label) own.labels = [...own.labels, label];
}

/** Shows a station from `tier` on, if its name, its shape and its tracks find room there and at all tiers that did not show it. */
function showFrom(part: Part, own: Kept, tier: Tier): void {
  const before = own.prominence;
  if (before <= tier || own.wanted > tier) return;
  own.prominence = tier;
  const found: TierLabel[] = [];
  for (const each of TIERS) {
    if (each < tier || each >= before) continue;
    const label = isShapeFree(part, own, each) && freeLabel(part, own, each);
    if (!label) {
      own.prominence = before;
      return;
    }
    found.push(label);
  }
  own.labels = [...found, ...own.labels];
}

/** Do tracks come with the station, and do they and its shape keep clear of the labels that `tier` shows already. */
function isShapeFree({ stations, tracks }: Part, own: Kept, tier: Tier): boolean {
  const coming = tracks.filter((each) => each.ends.includes(own) && tierOf(each) <= tier);
  if (coming.length === 0) return false;
  return stations.every((other) => {
    const label = labelAt(other, tier);
    if (!label || other === own) return true;
    if (boxesTouch(own.shape, label.box, LABEL_TO_LABEL)) return false;
    return !coming.some((each) => touchesTrack(label.box, each));
  });
}

function labelAt({ labels }: Kept, tier: Tier): TierLabel | undefined {
  return labels.find((label) => label.tier === tier);
}

function touchesTrack(box: Box, { track: { points }, around }: KeptTrack): boolean {
  if (!boxesTouch(box, around, LABEL_TO_TRACK)) return false;
  return points.some((to, index) => lineTouchesBox(points[index - 1] ?? to, to, box, LABEL_TO_TRACK));
}

/** The label of the base if it touches nothing that `tier` shows, else the first that does not. */
function freeLabel(part: Part, own: Kept, tier: Tier): TierLabel | undefined {
  const placed = own.station.labels.find((label) => label.tier === tier);
  const labels = candidates(own.shape, part.base.orientation, tier).map(({ label }) => label);
  if (placed) labels.unshift(placed);
  // Most of the map is far away from all of them.
  const around = boundsOf([boxByMiddle(own.station), ...labels.map(({ box }) => box)]);
  const isNear = (box: Box) => around !== null && boxesTouch(box, around, LABEL_TO_LABEL);
  const boxes: Box[] = [];
  for (const other of part.stations) {
    if (other === own || other.prominence > tier) continue;
    boxes.push(...[other.shape, labelAt(other, tier)?.box ?? other.shape].filter(isNear));
  }
  const laid = part.tracks.filter((each) => tierOf(each) <= tier && isNear(each.around));
  return labels.find(
    ({ box }) =>
      isInside(box, part.base) &&
      !boxes.some((other) => boxesTouch(box, other, LABEL_TO_LABEL)) &&
      !laid.some((each) => touchesTrack(box, each)),
  );
}

const isInside = ({ x, y, width, height }: Box, map: MapLayout) =>
  x >= 2 && y >= 2 && x + width <= map.width - 2 && y + height <= map.height - 2;

/** The part as a map, still as wide as the whole. A strip without stations has none; its neighbours share its room. */
function drawn({ base, stations, tracks }: Part): MapLayout {
  const lies = (strip: Box) =>
    stations.some(
      ({ station: { x, y } }) =>
        x >= strip.x && x <= strip.x + strip.width && y >= strip.y && y <= strip.y + strip.height,
    );
  return {
    ...base,
    levels: joined(base.levels, lies),
    rows: joined(base.rows, lies),
    stations: stations.map(({ station, prominence, labels }) => ({
      ...station,
      prominence,
      labels,
      label: labels[0] ?? station.label,
    })),
    tracks: tracks.map((each) => ({ ...each.track, prominence: tierOf(each) })),
  };
}

function joined<T extends Box>(strips: readonly T[], lies: (strip: Box) => boolean): readonly T[] {
  const joint: T[] = [];
  let open: T | undefined;
  for (const strip of strips) {
    const own = open ? { ...strip, ...boundsOf([open, strip]) } : strip;
    open = undefined;
    const last = joint.at(-1);
    if (lies(strip)) joint.push(own);
    else if (last) joint[joint.length - 1] = { ...last, ...boundsOf([last, strip]) };
    else open = own;
  }
  return joint;
}
