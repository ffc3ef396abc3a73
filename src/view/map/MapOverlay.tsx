import { memo } from 'react';
import type { MapLayout, PlacedTrack } from '#layout/map-layout.ts';
import type { StationId } from '#model/provenance.ts';
import type { Emphasis } from './emphasis.ts';
import { StationLabel, StationMark, TrackMark } from './MapBase.tsx';
import styles from './map.module.css';

const PILL_HEIGHT = 24;
/** Mean width of a glyph at 13 units, wide enough for every label in the pills. */
const GLYPH = 7;

function Pill({ track, text }: { readonly track: PlacedTrack; readonly text: string }) {
  const width = text.length * GLYPH + PILL_HEIGHT + 14;
  const { x, y } = track.badge;
  return (
    <g className={`${styles.pill} line-${track.line}`} transform={`translate(${x - width / 2} ${y - PILL_HEIGHT / 2})`}>
      <rect width={width} height={PILL_HEIGHT} rx={PILL_HEIGHT / 2} />
      <circle cx={PILL_HEIGHT / 2} cy={PILL_HEIGHT / 2} r={PILL_HEIGHT / 2 - 4} />
      <text className={styles.letter} x={PILL_HEIGHT / 2} y={PILL_HEIGHT / 2 + 4} textAnchor="middle" fontSize="11">
        {track.line}
      </text>
      <text x={PILL_HEIGHT + 4} y={PILL_HEIGHT / 2 + 4.5} fontSize="13">
        {text}
      </text>
    </g>
  );
}

interface MapOverlayProps {
  readonly layout: MapLayout;
  readonly emphasis: Emphasis;
  readonly picked: StationId | null;
}

/** What stands out, drawn over the dimmed base. The base itself is not drawn again. */
export const MapOverlay = memo(function MapOverlay({ layout, emphasis, picked }: MapOverlayProps) {
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
            <g
              className={
                emphasis.pills.size > 0 || station.id === picked ? undefined : styles[`tier${station.prominence}`]
              }
            >
              <StationLabel station={station} />
            </g>
          </g>
        ))}
      {tracks.map((track) => {
        const text = emphasis.pills.get(track.segment);
        return text ? <Pill key={track.segment} track={track} text={text} /> : null;
      })}
    </g>
  );
});
