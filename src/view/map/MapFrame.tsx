import type { MapLayout } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './map.module.css';
import type { Size, Transform } from './useZoom.ts';

/** Height of the strip with the names of the levels, width of the strip with those of the sectors, in CSS pixels. */
const HEADER = 46;
const STRIP = 28;
/** A sector with less room than this goes without its name. */
const NAME_ROOM = 90;

interface MapFrameProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly transform: Transform;
  readonly size: Size;
  readonly foldOpstap: boolean;
}

/** Names of levels and sectors along the edges; they stay in view while the map moves under them. */
export function MapFrame({ network, layout, transform, size, foldOpstap }: MapFrameProps) {
  const { text, t } = useLanguage();
  const landscape = layout.orientation === 'landscape';
  const levels = layout.levels.filter((level) => !(foldOpstap && level.level === 'opstap'));
  const label = (id: string) => network.levels.find((level) => level.id === id);
  return (
    <g className={styles.header} aria-hidden="true">
      {landscape && <rect width={size.width} height={HEADER} />}
      {levels.map((level) => {
        const record = label(level.level);
        const x = landscape ? transform.applyX(level.x) + 12 : 10;
        const end = landscape ? transform.applyX(level.x + level.width) : 0;
        const y = landscape ? 0 : transform.applyY(level.y);
        const room = end - x;
        if (!record || (landscape && room < 20)) return null;
        return (
          <g key={level.level} transform={`translate(${Math.round(x)} ${Math.round(y)})`}>
            <text y={20}>{landscape && room < 70 ? level.level : text(record.label)}</text>
            {(!landscape || room > 90) && (
              <text className={styles.sub} y={37}>
                {text(record.about)}
              </text>
            )}
          </g>
        );
      })}
      <rect
        x={landscape ? size.width - STRIP : 0}
        y={landscape ? HEADER : size.height - STRIP}
        width={landscape ? STRIP : size.width}
        height={landscape ? size.height : STRIP}
      />
      {layout.rows.map((row) => {
        const name =
          row.row === 'gedeeld'
            ? t('map.shared')
            : text(network.sectors.find((sector) => sector.id === row.row)?.label ?? { nl: row.row });
        const [start, end, limit] = landscape
          ? [transform.applyY(row.y), transform.applyY(row.y + row.height), size.height]
          : [transform.applyX(row.x), transform.applyX(row.x + row.width), size.width];
        // The name stands in the middle of what is in view of its strip.
        const from = Math.max(landscape ? HEADER : 0, start);
        const to = Math.min(limit, end);
        if (to - from < NAME_ROOM) return null;
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
            {name}
          </text>
        );
      })}
    </g>
  );
}
