import type { MapLayout } from '#layout/map-layout.ts';
import { textWidth } from '#layout/text-width.ts';
import type { Network } from '#model/network.ts';
import { useLanguage } from '../shared/useLanguage.ts';
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

interface MapFrameProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly transform: Transform;
  readonly size: Size;
  readonly foldOpstap: boolean;
  /** How far the strips go on outside the size; only where it is not the real one. */
  readonly beyond?: number;
}

/** Height of the strip above a landscape map of this size, in CSS pixels. */
export const headerFor = ({ height }: Size): number => (height < LOW ? LOW_HEADER : HEADER);

/** Names of levels and sectors along the edges; they stay in view while the map moves under them. */
export function MapFrame({ network, layout, transform, size, foldOpstap, beyond = 0 }: MapFrameProps) {
  const { text } = useLanguage();
  const landscape = layout.orientation === 'landscape';
  const header = headerFor(size);
  const levels = layout.levels.filter((level) => !(foldOpstap && level.level === 'opstap'));
  const label = (id: string) => network.levels.find((level) => level.id === id);
  return (
    <g className={styles.header} aria-hidden="true">
      <rect
        x={-beyond}
        y={-beyond}
        width={(landscape ? size.width + beyond : SIDE) + beyond}
        height={(landscape ? header : size.height + beyond) + beyond}
      />
      {levels.map((level) => {
        const record = label(level.level);
        if (!record) return null;
        const [start, end] = landscape
          ? [applyX(transform, level.x), applyX(transform, level.x + level.width)]
          : [applyY(transform, level.y), applyY(transform, level.y + level.height)];
        const room = end - start;
        if (room < 20) return null;
        if (!landscape)
          return (
            <text key={level.level} textAnchor="middle" transform={`translate(21 ${(start + end) / 2}) rotate(-90)`}>
              {room < 80 ? level.level : text(record.label)}
            </text>
          );
        return (
          <g key={level.level} transform={`translate(${Math.round(start) + 12} 0)`}>
            <text y={20}>{room < 82 ? level.level : text(record.label)}</text>
            {room > 102 && header === HEADER && (
              <text className={styles.sub} y={37}>
                {text(record.about)}
              </text>
            )}
          </g>
        );
      })}
      <rect
        x={landscape ? size.width - STRIP : -beyond}
        y={landscape ? header : size.height - STRIP}
        width={landscape ? STRIP + beyond : size.width + 2 * beyond}
        height={landscape ? size.height + beyond : STRIP + beyond}
      />
      <SectorNames network={network} layout={layout} transform={transform} size={size} />
    </g>
  );
}

/** The names of the sectors along their strips: in full where that fits, else short. */
function SectorNames({ network, layout, transform, size }: Omit<MapFrameProps, 'foldOpstap' | 'beyond'>) {
  const { text, t } = useLanguage();
  const landscape = layout.orientation === 'landscape';
  const [first, last] = landscape ? [headerFor(size), size.height] : [0, size.width];
  const apply = landscape ? applyY : applyX;
  return layout.rows.map((row, index) => {
    const sector = network.sectors.find(({ id }) => id === row.row);
    const [at, length] = landscape ? [row.y, row.height] : [row.x, row.width];
    // The name stands in the middle of what is in view of its strip; the outer strips go on to the edge.
    const from = index === 0 ? first : Math.max(first, apply(transform, at));
    const to = index === layout.rows.length - 1 ? last : Math.min(last, apply(transform, at + length));
    const names = sector
      ? [text(sector.label), sector.id.replace(/^./, (letter) => letter.toUpperCase())]
      : [t('map.shared'), t('map.sharedShort')];
    const fitting = names.find((one) => textWidth(one, SECTOR_SIZE) * HEAVIER <= to - from);
    if (!fitting) return null;
    const middle = (from + to) / 2;
    return (
      <text
        key={row.row}
        className={styles.sector}
        textAnchor="middle"
        transform={
          landscape ? `translate(${size.width - 10} ${middle}) rotate(-90)` : `translate(${middle} ${size.height - 10})`
        }
      >
        {fitting}
      </text>
    );
  });
}
