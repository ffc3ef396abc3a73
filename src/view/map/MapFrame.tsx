import type { MapLayout } from '#layout/map-layout.ts';
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
/** Mean width of a letter of these names, in CSS pixels, on the safe side. */
const GLYPH = 9;

interface MapFrameProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly transform: Transform;
  readonly size: Size;
  readonly foldOpstap: boolean;
}

/** Height of the strip above a landscape map of this size, in CSS pixels. */
export const headerFor = ({ height }: Size): number => (height < LOW ? LOW_HEADER : HEADER);

/** Names of levels and sectors along the edges; they stay in view while the map moves under them. */
export function MapFrame({ network, layout, transform, size, foldOpstap }: MapFrameProps) {
  const { text, t } = useLanguage();
  const landscape = layout.orientation === 'landscape';
  const header = headerFor(size);
  const levels = layout.levels.filter((level) => !(foldOpstap && level.level === 'opstap'));
  const label = (id: string) => network.levels.find((level) => level.id === id);
  return (
    <g className={styles.header} aria-hidden="true">
      <rect width={landscape ? size.width : SIDE} height={landscape ? header : size.height} />
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
        x={landscape ? size.width - STRIP : 0}
        y={landscape ? header : size.height - STRIP}
        width={landscape ? STRIP : size.width}
        height={landscape ? size.height : STRIP}
      />
      {layout.rows.map((row) => {
        const name =
          row.row === 'gedeeld'
            ? t('map.shared')
            : text(network.sectors.find((sector) => sector.id === row.row)?.label ?? { nl: row.row });
        const [start, end, limit] = landscape
          ? [applyY(transform, row.y), applyY(transform, row.y + row.height), size.height]
          : [applyX(transform, row.x), applyX(transform, row.x + row.width), size.width];
        // The name stands in the middle of what is in view of its strip.
        const from = Math.max(landscape ? header : 0, start);
        const to = Math.min(limit, end);
        const short =
          row.row === 'gedeeld' ? t('map.sharedShort') : row.row.replace(/^./, (letter) => letter.toUpperCase());
        const fitting = [name, short].find((one) => one.length * GLYPH <= to - from);
        if (!fitting) return null;
        const middle = (from + to) / 2;
        return (
          <text
            key={row.row}
            className={styles.sector}
            textAnchor="middle"
            transform={
              landscape
                ? `translate(${size.width - 10} ${middle}) rotate(-90)`
                : `translate(${middle} ${size.height - 10})`
            }
          >
            {fitting}
          </text>
        );
      })}
    </g>
  );
}
