import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import type { Level, Sector } from '#model/vocabulary.ts';

/** Landscape: levels rise to the right. Portrait: levels rise upward. */
export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Zoom tiers: overview, middle, close. A station of prominence p is labelled from tier p on. */
export const TIERS = [1, 2, 3] as const;
export type Tier = (typeof TIERS)[number];

/**
 * CSS pixels per user unit from which a tier may be shown. Labels keep their size on the screen (LABEL_PIXELS), so in
 * user units they become smaller with every tier: a station has one placed label per tier. At tier 1 the real network
 * fits in about 1000 × 800 px (landscape, Opstap folded) and in 390 px of width (portrait). At a larger scale inside a
 * tier the labels may grow with the map or keep their size: both stay inside their boxes.
 */
export const TIER_SCALE = {
  landscape: { 1: 0.75, 2: 1.7, 3: 2.6 },
  portrait: { 1: 0.5, 2: 1, 3: 1.8 },
} as const satisfies Record<Orientation, Record<Tier, number>>;

/** Size of a label on the screen, in CSS pixels, at the scale at which its tier begins. */
export const LABEL_PIXELS = 12;

/** Distance between parallel tracks and greatest width of a drawn track, in user units. */
export const TRACK_SPACING = 8;
export const TRACK_WIDTH = 5;

/** A point in SVG user units, origin top-left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in SVG user units. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A placed text. `lines` are drawn under each other, `lineHeight` apart; `x`,`y` is the anchor of the first baseline. */
export interface PlacedLabel extends Point {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly box: Box;
}

/** A label as it is placed at one zoom tier. */
export interface TierLabel extends PlacedLabel {
  readonly tier: Tier;
}

/** `square`: only a start. `capsule`: a teaching licence. `ring`: everything else. Twins are squares. */
export type StationShape = 'square' | 'capsule' | 'ring';

export interface PlacedStation extends Point {
  readonly id: StationId;
  readonly shape: StationShape;
  /** Outer size of the drawn shape. */
  readonly width: number;
  readonly height: number;
  readonly prominence: Tier;
  /** The label at the first tier that shows it: the first of `labels`. */
  readonly label: PlacedLabel;
  /** One label per tier that shows it, ascending. Free of overlap with all that its tier shows. */
  readonly labels: readonly TierLabel[];
  /** Drawing band, counted from the start of the map; every segment leads to a later one. */
  readonly layer: number;
}

/** The drawn way of one segment. `points` are the bend points before rounding, `d` is the path with rounded bends. */
export interface PlacedTrack {
  readonly segment: SegmentId;
  readonly line: LineId;
  readonly from: StationId;
  readonly to: StationId;
  readonly points: readonly Point[];
  readonly d: string;
  readonly prominence: Tier;
  /** Not `bestaand`: drawn dotted. */
  readonly dotted: boolean;
  /** Where a disc with the letter of the line, or a programme name, can sit on a straight stretch. */
  readonly badge: Point;
}

/** The strip of one level. */
export interface PlacedLevel extends Box {
  readonly level: Level;
}

/** The strip of one sector (`gedeeld`: stations of every sector). A strip without stations has none. */
export interface PlacedRow extends Box {
  readonly row: Sector | 'gedeeld';
}

/** The whole map in numbers, for one orientation. Deterministic: depends on network and options alone. */
export interface MapLayout {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly levels: readonly PlacedLevel[];
  readonly rows: readonly PlacedRow[];
  readonly stations: readonly PlacedStation[];
  readonly tracks: readonly PlacedTrack[];
}
