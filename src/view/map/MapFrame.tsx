import type { MapLayout } from '#layout/map-layout.ts';
import { textWidth } from '#layout/text-width.ts';
import type { Network } from '#model/network.ts';
import { useLanguage, type ViewLanguage } from '../shared/useLanguage.ts';
import styles from './map.module.css';
import { applyX, applyY, type Size, type Transform } from './transform.ts';

/** Height of the strip with the names of the levels: with what they are, or where a window is low without. */
const HEADER = 46;
const LOW_HEADER = 30;
const LOW = 700;
/** Width of the strip with the names of the sectors. */
const STRIP = 28;
/** Width of the strip with the names of the levels when they rise upward. */
const SIDE = 30;
/** Size of the names of the sectors; `.sector` of the style sheet says the same. Their weight is a little above the table's. */
const SECTOR_SIZE = 14;
const HEAVIER = 1.04;

/** What the names along the edges depend on, but for where the map is. */
export interface FrameOf {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly size: Size;
  readonly foldOpstap: boolean;
}

interface MapFrameProps extends FrameOf {
  readonly transform: Transform;
  /** How far the strips go on outside the size; only where it is not the real one. */
  readonly beyond?: number;
}

/** A name of a level or a sector at its place, in CSS pixels. */
export interface FrameName {
  readonly key: string;
  readonly isSector: boolean;
  readonly text: string;
  /** What the level is, below its name. */
  readonly about?: string;
  readonly x: number;
  readonly y: number;
  /** Reads upward, around its middle. */
  readonly isTurned: boolean;
}

/** Height of the strip above a landscape map of this size, in CSS pixels. */
export const headerFor = ({ height }: Size): number => (height < LOW ? LOW_HEADER : HEADER);

/** The names that have room along the edges while the map is here, each as full as fits. */
export function frameNames(frame: FrameOf, transform: Transform, words: Words): readonly FrameName[] {
  return [...levelNames(frame, transform, words), ...sectorNames(frame, transform, words)];
}

type Words = Pick<ViewLanguage, 'text' | 't'>;

function levelNames({ network, layout, size, foldOpstap }: FrameOf, transform: Transform, { text }: Words) {
  const landscape = layout.orientation === 'landscape';
  return layout.levels.flatMap((level): FrameName[] => {
    const record = network.levels.find(({ id }) => id === level.level);
    if (!record || (foldOpstap && level.level === 'opstap')) return [];
    const [start, end] = landscape
      ? [applyX(transform, level.x), applyX(transform, level.x + level.width)]
      : [applyY(transform, level.y), applyY(transform, level.y + level.height)];
    const room = end - start;
    if (room < 20) return [];
    const named = {
      key: level.level,
      isSector: false,
      text: room < (landscape ? 82 : 80) ? level.level : text(record.label),
    };
    if (!landscape) return [{ ...named, x: 21, y: (start + end) / 2, isTurned: true }];
    const about = room > 102 && headerFor(size) === HEADER ? { about: text(record.about) } : {};
    return [{ ...named, ...about, x: Math.round(start) + 12, y: 20, isTurned: false }];
  });
}

/** The names of the sectors along their strips: in full where that fits, else short. */
function sectorNames({ network, layout, size }: FrameOf, transform: Transform, { text, t }: Words) {
  const landscape = layout.orientation === 'landscape';
  const [first, last] = landscape ? [headerFor(size), size.height] : [0, size.width];
  const apply = landscape ? applyY : applyX;
  return layout.rows.flatMap((row, index): FrameName[] => {
    const sector = network.sectors.find(({ id }) => id === row.row);
    const [at, length] = landscape ? [row.y, row.height] : [row.x, row.width];
    // The name stands in the middle of what is in view of its strip; the outer strips go on to the edge.
    const from = index === 0 ? first : Math.max(first, apply(transform, at));
    const to = index === layout.rows.length - 1 ? last : Math.min(last, apply(transform, at + length));
    const names = sector
      ? [text(sector.label), sector.id.replace(/^./, (letter) => letter.toUpperCase())]
      : [t('map.shared'), t('map.sharedShort')];
    const fitting = names.find((one) => textWidth(one, SECTOR_SIZE) * HEAVIER <= to - from);
    if (!fitting) return [];
    const middle = (from + to) / 2;
    const [x, y] = landscape ? [size.width - 10, middle] : [middle, size.height - 10];
    return [{ key: row.row, isSector: true, text: fitting, x, y, isTurned: landscape }];
  });
}

/** Names of levels and sectors along the edges; they stay in view while the map moves under them. */
export function MapFrame({ transform, beyond = 0, ...frame }: MapFrameProps) {
  const names = frameNames(frame, transform, useLanguage());
  return (
    <g className={styles.header} aria-hidden="true">
      <MapStrips beyond={beyond} {...frame} />
      {names.map(drawName)}
    </g>
  );
}

/** The strips that the names stand on. */
export function MapStrips({ size, layout, beyond = 0 }: Omit<MapFrameProps, 'transform'>) {
  const landscape = layout.orientation === 'landscape';
  const header = headerFor(size);
  return (
    <>
      <rect
        x={-beyond}
        y={-beyond}
        width={(landscape ? size.width + beyond : SIDE) + beyond}
        height={(landscape ? header : size.height + beyond) + beyond}
      />
      <rect
        x={landscape ? size.width - STRIP : -beyond}
        y={landscape ? header : size.height - STRIP}
        width={landscape ? STRIP + beyond : size.width + 2 * beyond}
        height={landscape ? size.height + beyond : STRIP + beyond}
      />
    </>
  );
}

const drawName = ({ key, isSector, text, about, x, y, isTurned }: FrameName) => (
  <g
    key={key}
    textAnchor={isTurned || isSector ? 'middle' : undefined}
    transform={`translate(${x} ${y})${isTurned ? ' rotate(-90)' : ''}`}
  >
    <text className={isSector ? styles.sector : undefined}>{text}</text>
    {about !== undefined && (
      <text className={styles.sub} y={17}>
        {about}
      </text>
    )}
  </g>
);
