import { memo } from 'react';
import { letterRadius, placeLetters } from '#layout/letters.ts';
import type { Box, MapLayout, Orientation, PlacedLabel, PlacedStation, PlacedTrack, Tier } from '#layout/map-layout.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import styles from './map.module.css';

/** The shape of a station, without label. */
export function StationMark({ station }: { readonly station: PlacedStation }) {
  const { x, y, width, height, shape } = station;
  if (shape === 'ring' && width === height) return <circle className={styles.ring} cx={x} cy={y} r={width / 2} />;
  return (
    <rect
      className={shape === 'square' ? styles.square : shape === 'ring' ? styles.ring : styles.capsule}
      x={x - width / 2}
      y={y - height / 2}
      width={width}
      height={height}
      rx={shape === 'square' ? 2 : Math.min(width, height) / 2}
    />
  );
}

interface EntryMarkProps {
  readonly station: PlacedStation;
  readonly orientation: Orientation;
}

/** "Hier kun je instappen": an arrow in the way of travel inside the station, so that nobody reads the heights as a staircase. */
export function EntryMark({ station: { x, y, shape }, orientation }: EntryMarkProps) {
  const d =
    orientation === 'landscape' ? `M${x - 1.6} ${y - 3.2}l3.2 3.2l-3.2 3.2` : `M${x - 3.2} ${y + 1.6}l3.2 -3.2l3.2 3.2`;
  return <path className={shape === 'square' ? styles.entry : `${styles.entry} ${styles.entryOpen}`} d={d} />;
}

/** A placed label, with a halo of the paper. */
export function LabelMark({ label }: { readonly label: PlacedLabel }) {
  return (
    <text className={styles.label} textAnchor={label.anchor} fontSize={label.fontSize} strokeWidth={label.fontSize / 4}>
      {label.lines.map((line, index) => (
        <tspan key={line} x={label.x} y={label.y + index * label.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface TrackMarkProps {
  readonly track: PlacedTrack;
  /** Draws itself from its first station to its last; a dotted one does not. */
  readonly draws?: boolean;
}

/** One track with the gap that keeps crossings apart. */
export const TrackMark = memo(function TrackMark({ track, draws = false }: TrackMarkProps) {
  const drawing = draws && !track.dotted;
  return (
    <g className={drawing ? `${styles.draw} line-${track.line}` : `line-${track.line}`}>
      <path className={styles.casing} d={track.d} />
      <path
        className={track.dotted ? styles.dotted : styles.track}
        d={track.d}
        {...(drawing ? { pathLength: 1 } : {})}
      />
    </g>
  );
});

/** The map at rest. */
export interface MapBaseProps {
  readonly layout: MapLayout;
  /** Where somebody can begin. */
  readonly starts: ReadonlySet<StationId>;
  /** Neither they nor the tracks to them. */
  readonly hiddenStations: ReadonlySet<StationId>;
  readonly hiddenSegments: ReadonlySet<SegmentId>;
}

/** Everything that does not change with selection, focus or zoom. Drawn once per layout and filter. */
export const MapBase = memo(function MapBase({ hiddenSegments, ...stations }: MapBaseProps) {
  const { layout, hiddenStations } = stations;
  return (
    <>
      {layout.tracks
        .filter((track) => !hiddenSegments.has(track.segment))
        .filter(({ from, to }) => !hiddenStations.has(from) && !hiddenStations.has(to))
        .map((track) => (
          <g key={track.segment} className={styles[`tier${track.prominence}`]}>
            <TrackMark track={track} />
          </g>
        ))}
      <BaseStations {...stations} />
    </>
  );
});

/** The stations with their names: a filter takes tracks away, and draws none of these again. */
const BaseStations = memo(function BaseStations({
  layout,
  starts,
  hiddenStations,
}: Omit<MapBaseProps, 'hiddenSegments'>) {
  return layout.stations
    .filter((station) => !hiddenStations.has(station.id))
    .map((station) => (
      <g key={station.id} className={styles[`tier${station.prominence}`]}>
        <StationMark station={station} />
        {starts.has(station.id) && <EntryMark station={station} orientation={layout.orientation} />}
        {station.labels.map((label) => (
          <g key={label.tier} className={styles[`at${label.tier}`]}>
            <LabelMark label={label} />
          </g>
        ))}
      </g>
    ));
});

interface MapGroundProps {
  readonly layout: MapLayout;
  readonly foldOpstap: boolean;
}

interface MapLettersProps {
  readonly layout: MapLayout;
  readonly tier: Tier;
  readonly hiddenSegments: ReadonlySet<SegmentId>;
  /** Where something else stands. */
  readonly taken?: readonly Box[];
}

/** The letters of the lines on their tracks, for one zoom tier. */
export const MapLetters = memo(function MapLetters({ layout, tier, hiddenSegments, taken }: MapLettersProps) {
  const radius = letterRadius(layout.orientation, tier);
  return placeLetters(layout, tier, hiddenSegments, taken).map(({ segment, line, x, y }) => (
    <g key={segment} className={`${styles.lineLetter} line-${line}`}>
      <circle cx={x} cy={y} r={radius} strokeWidth={radius / 5} />
      <text x={x} y={y + radius * 0.48} textAnchor="middle" fontSize={radius * 1.4}>
        {line}
      </text>
    </g>
  ));
});

/** The strips of the levels and the borders of the sectors. */
export const MapGround = memo(function MapGround({ layout, foldOpstap }: MapGroundProps) {
  const landscape = layout.orientation === 'landscape';
  return (
    <g aria-hidden="true">
      {layout.levels.map((level, index) => (
        <rect
          key={level.level}
          className={index % 2 || (foldOpstap && level.level === 'opstap') ? styles.bandPlain : styles.band}
          x={landscape ? level.x : level.x - layout.width}
          y={landscape ? level.y - layout.height : level.y}
          width={landscape ? level.width : level.width + layout.width * 2}
          height={landscape ? level.height + layout.height * 2 : level.height}
        />
      ))}
      {layout.rows.slice(1).map((row) => (
        <path
          key={row.row}
          className={styles.border}
          d={
            landscape
              ? `M${row.x - layout.width} ${row.y}H${row.x + row.width + layout.width}`
              : `M${row.x} ${row.y - layout.height}V${row.y + row.height + layout.height}`
          }
        />
      ))}
    </g>
  );
});
