import { boxesTouch, lineTouchesBox } from './boxes.ts';
import { type Candidate, candidates, LABEL_TO_LABEL, LABEL_TO_TRACK, type Labelled, usualLabel } from './labels.ts';
import { type Box, type Orientation, type Point, TIERS, type Tier, type TierLabel } from './map-layout.ts';

/** A station shape that wants labels. */
export interface Shape extends Labelled {
  readonly prominence: Tier;
}

/** A straight stretch of a track. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
  readonly prominence: Tier;
}

/** What labels must keep clear of. */
export interface Scene {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly stretches: readonly Stretch[];
}

const CONFLICT = 100;
const MOVED = 3;
/** Price of a user unit that a label reaches beside the drawing. */
const OUTSIDE = 0.1;
/** Conflicts forgiven to a label that stays where it was. */
const STAYED = 1;

/** The labels per shape, one per tier from its prominence on, and how many conflicts could not be avoided. */
export interface LabelPlan {
  readonly labels: readonly (readonly TierLabel[])[];
  readonly conflicts: number;
  /** Per tier and shape the place chosen, -1 for none. */
  readonly places: readonly Int8Array[];
  /** The shapes whose label touches something. */
  readonly troubled: ReadonlySet<number>;
}

/**
 * Chooses a place for every label at every tier: the best free one, improved in rounds until nothing changes. A label
 * without a free place stays where it was `before`, so that the tracks know what to avoid.
 */
export function placeLabels(scene: Scene, before?: LabelPlan): LabelPlan {
  const labels: TierLabel[][] = scene.shapes.map(() => []);
  const lastPlace = new Int8Array(scene.shapes.length).fill(-1);
  const places: Int8Array[] = [];
  const troubled = new Set<number>();
  let conflicts = 0;
  for (const tier of TIERS) {
    const chosen = placeTier({ scene, tier, lastPlace, before: before?.places[places.length] });
    chosen.forEach((candidate, shape) => {
      if (!candidate) return;
      labels[shape]?.push(candidate.label);
      lastPlace[shape] = candidate.place;
      const hit = Math.floor(candidate.price / CONFLICT) + clashes(chosen, shape);
      conflicts += hit;
      if (hit > 0) troubled.add(shape);
    });
    places.push(Int8Array.from(chosen, (candidate) => candidate?.place ?? -1));
  }
  return { labels, conflicts, places, troubled };
}

/** The labels at their usual side, whatever lies there: for networks too large to look. */
export function defaultLabels(shapes: readonly Shape[], orientation: Orientation): LabelPlan['labels'] {
  return shapes.map((shape) =>
    TIERS.flatMap((tier) => {
      const label = tier < shape.prominence ? undefined : usualLabel(shape, orientation, tier);
      return label ? [label] : [];
    }),
  );
}

/** How many labels of earlier shapes the label of this shape touches. */
function clashes(chosen: readonly (Candidate | undefined)[], shape: number): number {
  const own = chosen[shape];
  if (!own) return 0;
  return chosen.filter(
    (other, index) => other && index < shape && boxesTouch(own.label.box, other.label.box, LABEL_TO_LABEL),
  ).length;
}

interface TierTask {
  readonly scene: Scene;
  readonly tier: Tier;
  /** Per shape its place at the tier below, and at the same tier in the turn before; -1 for none. */
  readonly lastPlace: Int8Array;
  readonly before: Int8Array | undefined;
}

function placeTier(task: TierTask): readonly (Candidate | undefined)[] {
  const options = task.scene.shapes.map((shape, index) =>
    shape.prominence > task.tier ? [] : pricedOptions(task, index),
  );
  const chosen: (Candidate | undefined)[] = options.map((list) => list[0]);
  for (let round = 0; round < 8; round++) {
    let changed = false;
    options.forEach((list, index) => {
      const best = cheapest(list, chosen, index);
      if (best === chosen[index]) return;
      chosen[index] = best;
      changed = true;
    });
    if (!changed) break;
  }
  return chosen;
}

function cheapest(list: readonly Candidate[], chosen: readonly (Candidate | undefined)[], own: number) {
  let best: Candidate | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of list) {
    if (candidate.price >= lowest) break;
    let price = candidate.price;
    chosen.forEach((other, index) => {
      if (other && index !== own && boxesTouch(candidate.label.box, other.label.box, LABEL_TO_LABEL)) price += CONFLICT;
    });
    if (price < lowest) {
      lowest = price;
      best = candidate;
    }
  }
  return best;
}

/** Candidates of one shape with the price of what they hit beside other labels, best first. */
function pricedOptions({ scene, tier, lastPlace, before }: TierTask, index: number): readonly Candidate[] {
  const shape = scene.shapes[index];
  if (!shape) return [];
  const last = lastPlace[index] ?? -1;
  const own = candidates(shape, scene.orientation, tier);
  const near = nearby(scene, index, { tier, boxes: own.map(({ label }) => label.box) });
  return own
    .map((candidate) => {
      const hit = hits(scene, near, candidate.label.box);
      const moves = last >= 0 && candidate.place !== last ? MOVED : 0;
      const stays = hit > 0 && before?.[index] === candidate.place ? STAYED : 0;
      return {
        ...candidate,
        price:
          candidate.price +
          moves +
          OUTSIDE * outside(scene, candidate.label.box) +
          CONFLICT * Math.max(0, hit - stays) +
          (stays > 0 ? CONFLICT : 0),
      };
    })
    .sort((a, b) => a.price - b.price);
}

/** What may touch one of the labels of a shape. */
interface Near {
  readonly shapes: readonly Box[];
  readonly stretches: readonly Stretch[];
}

/** What `tier` shows inside the box around all `boxes`, but for the shape itself: most of the map is far away. */
function nearby(scene: Scene, own: number, { tier, boxes }: { tier: Tier; boxes: readonly Box[] }): Near {
  const room = LABEL_TO_LABEL + LABEL_TO_TRACK;
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x - room);
    top = Math.min(top, y - room);
    right = Math.max(right, x + width + room);
    bottom = Math.max(bottom, y + height + room);
  }
  return {
    shapes: scene.shapes.filter(
      ({ prominence, x, y, width, height }, index) =>
        index !== own && prominence <= tier && x <= right && y <= bottom && x + width >= left && y + height >= top,
    ),
    stretches: scene.stretches.filter(
      ({ prominence, from, to }) =>
        prominence <= tier &&
        Math.min(from.x, to.x) <= right &&
        Math.max(from.x, to.x) >= left &&
        Math.min(from.y, to.y) <= bottom &&
        Math.max(from.y, to.y) >= top,
    ),
  };
}

/** How far a label of an upright map reaches beside everything that is drawn: a phone is narrow. */
function outside({ orientation, shapes, stretches }: Scene, box: Box): number {
  if (orientation !== 'portrait') return 0;
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const { x, width } of shapes) [left, right] = [Math.min(left, x), Math.max(right, x + width)];
  for (const { from } of stretches) [left, right] = [Math.min(left, from.x), Math.max(right, from.x)];
  return Math.max(0, left - box.x) + Math.max(0, box.x + box.width - right);
}

function hits({ width, height }: Scene, { shapes, stretches }: Near, box: Box): number {
  let count = 0;
  if (box.x < 2 || box.y < 2 || box.x + box.width > width - 2 || box.y + box.height > height - 2) count += 1;
  for (const shape of shapes) if (boxesTouch(box, shape, LABEL_TO_LABEL)) count += 1;
  for (const { from, to } of stretches) if (lineTouchesBox(from, to, box, LABEL_TO_TRACK)) count += 1;
  return count;
}
