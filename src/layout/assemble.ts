import { LEVELS } from '#model/vocabulary.ts';
import { type Board, boxOf, HEADER, MARGIN } from './board.ts';
import { at } from './graph.ts';
import type {
  Box,
  MapLayout,
  PlacedLevel,
  PlacedRow,
  PlacedStation,
  PlacedTrack,
  Point,
  StationShape,
  Tier,
  TierLabel,
} from './map-layout.ts';
import type { Shape } from './place-labels.ts';
import { FOLD, isFoldBefore, type Plan } from './plan.ts';
import { badgeOf, roundedPath } from './rounding.ts';
import { STRIPS } from './rows.ts';

/** What was decided about a plan: shapes and labels per station, importance and way per segment. */
export interface Placed {
  readonly shapes: readonly Shape[];
  readonly prominence: readonly Tier[];
  readonly labels: readonly (readonly TierLabel[])[];
  /** Bend points per segment. */
  readonly ways: readonly (readonly Point[])[];
}

/** The finished map. */
export function assemble(plan: Plan, placed: Placed): MapLayout {
  const { board } = plan;
  return {
    orientation: board.orientation,
    width: board.width,
    height: board.height,
    levels: levelsOf(plan),
    rows: rowsOf(plan),
    stations: stationsOf(plan, placed),
    tracks: placed.ways.flatMap((points, index) => trackOf(plan, points, placed.prominence[index] ?? 3, index)),
  };
}

function stationsOf(plan: Plan, { shapes, labels }: Placed): readonly PlacedStation[] {
  return plan.graph.stations.flatMap((station, index) => {
    const shape = shapes[index];
    const own = labels[index] ?? [];
    const label = own[0];
    if (!shape || !label) return [];
    return {
      id: station.id,
      x: shape.x + shape.width / 2,
      y: shape.y + shape.height / 2,
      width: shape.width,
      height: shape.height,
      shape: shapeOf(station),
      prominence: station.prominence,
      layer: at(plan.layering.layerOf, index),
      label,
      labels: own,
    };
  });
}

function shapeOf(station: Plan['graph']['stations'][number]): StationShape {
  if (station.sameAs !== undefined || (station.start && !station.goal)) return 'square';
  return station.kind === 'bevoegdheid' ? 'capsule' : 'ring';
}

function trackOf(plan: Plan, points: readonly Point[], prominence: Tier, index: number): PlacedTrack[] {
  const segment = plan.graph.segments[index];
  if (!segment) return [];
  return [
    {
      segment: segment.id,
      line: segment.line,
      from: segment.from,
      to: segment.to,
      points,
      d: roundedPath(points),
      prominence,
      dotted: segment.status !== 'bestaand',
      badge: badgeOf(points),
    },
  ];
}

function levelsOf({ board, layering, columnOf }: Plan): readonly PlacedLevel[] {
  const borders: { level: number; column: number }[] = [];
  layering.levelOf.forEach((level, layer) => {
    if (borders.at(-1)?.level === level) return;
    const middle = layer === 0 ? 0 : (at(columnOf, layer - 1) + at(columnOf, layer)) / 2;
    const column = isFoldBefore(layering, layer) ? Math.min(middle, at(columnOf, layer) - FOLD) : middle;
    borders.push({ level, column });
  });
  return borders.flatMap(({ level, column }, index) => {
    const name = LEVELS[level];
    const end = borders[index + 1]?.column ?? board.columns - 1;
    return name
      ? [{ level: name, ...wholeBand(board, [column, index === 0], [end, index + 1 === borders.length]) }]
      : [];
  });
}

type Border = readonly [column: number, outermost: boolean];

function wholeBand(board: Board, [first, isFirst]: Border, [last, isLast]: Border): Box {
  const box = boxOf(board, [first, 0], [last, 0]);
  if (board.orientation === 'landscape') {
    const x = isFirst ? 0 : box.x;
    return { x, y: 0, width: (isLast ? board.width : box.x + box.width) - x, height: board.height };
  }
  const y = isLast ? 0 : box.y;
  return { x: 0, y, width: board.width, height: (isFirst ? board.height : box.y + box.height) - y };
}

function rowsOf({ board, coordinates }: Plan): readonly PlacedRow[] {
  return STRIPS.flatMap((row, index) => {
    const [first, last] = [at(coordinates.fences, index), at(coordinates.fences, index + 1)];
    if (first === last) return [];
    const box = boxOf(board, [0, first], [0, last]);
    return board.orientation === 'landscape'
      ? { row, x: 0, y: box.y, width: board.width, height: box.height }
      : { row, x: box.x, y: HEADER, width: box.width, height: board.height - HEADER - MARGIN };
  });
}
