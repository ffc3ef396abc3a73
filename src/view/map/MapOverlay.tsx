import { memo } from 'react';
import type { MapLayout, PlacedStation, PlacedTrack, Tier } from '#layout/map-layout.ts';
import type { StationId } from '#model/provenance.ts';
import type { Emphasis } from './emphasis.ts';
import { LabelMark, StationMark, TrackMark } from './MapBase.tsx';
import styles from './map.module.css';

const PILL_HEIGHT = 24;
/** Mean width of a glyph at 13 units, wide enough for every label in the pills. */
const GLYPH = 7;

function Pill({ track, text }: { readonly track: PlacedTrack; readonly text: string }) {
  const width = text.length * GLYPH + PILL_HEIGHT + 14;
  const { x, y } = track.badge;
  return (
    <g className={`${styles.pill} line-${track.line}`} transform={`translate(${x} ${y})`}>
      <g className={styles.pillBody}>
        <g transform={`translate(${-width / 2} ${-PILL_HEIGHT / 2})`}>
          <rect width={width} height={PILL_HEIGHT} rx={PILL_HEIGHT / 2} />
          <circle cx={PILL_HEIGHT / 2} cy={PILL_HEIGHT / 2} r={PILL_HEIGHT / 2 - 4} />
          <text className={styles.letter} x={PILL_HEIGHT / 2} y={PILL_HEIGHT / 2 + 4} textAnchor="middle" fontSize="11">
            {track.line}
          </text>
          <text x={PILL_HEIGHT + 4} y={PILL_HEIGHT / 2 + 4.5} fontSize="13">
            {text}
          </text>
        </g>
      </g>
    </g>
  );
}

interface ChosenLabelProps {
  readonly station: PlacedStation;
  readonly tier: Tier;
  /** Named at every scale: what a person chose may not go without its name. */
  readonly always: boolean;
}

function ChosenLabel({ station, tier, always }: ChosenLabelProps) {
  const placed = station.labels.find((label) => label.tier === tier);
  if (placed) return <LabelMark label={placed} />;
  if (!always) return null;
  return (
    <text className={`${styles.label} ${styles.loose}`} textAnchor="middle" y={station.y + station.height / 2 + 4}>
      {station.label.lines.map((line) => (
        <tspan key={line} x={station.x} dy="1.1em">
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface MapOverlayProps {
  readonly layout: MapLayout;
  readonly emphasis: Emphasis;
  readonly picked: StationId | null;
  readonly tier: Tier;
}

/** What stands out, drawn over the dimmed base. The base itself is not drawn again. */
export const MapOverlay = memo(function MapOverlay({ layout, emphasis, picked, tier }: MapOverlayProps) {
  const tracks = layout.tracks.filter((track) => emphasis.segments.has(track.segment));
  return (
    <g aria-hidden="true" className={styles.chosen}>
      {tracks.map((track) => (
        <TrackMark key={track.segment} track={track} />
      ))}
      {layout.stations
        .filter((station) => emphasis.stations.has(station.id))
        .map((station) => (
          <g key={station.id}>
            {station.id === picked && (
              <circle
                className={styles.picked}
                cx={station.x}
                cy={station.y}
                r={Math.max(station.width, station.height) / 2 + 5}
              />
            )}
            <StationMark station={station} />
            <ChosenLabel station={station} tier={tier} always={emphasis.pills.size > 0 || station.id === picked} />
          </g>
        ))}
      {tracks.map((track) => {
        const text = emphasis.pills.get(track.segment);
        return text ? <Pill key={track.segment} track={track} text={text} /> : null;
      })}
    </g>
  );
});
