import { type KeyboardEvent, memo, useState } from 'react';
import type { MapLayout, PlacedStation } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './map.module.css';
import { nextStation, type WalkKey } from './walk.ts';

/** Half the side of the square that answers to a finger, in map units at the whole-map scale. */
const REACH = 22;
const KEYS: Readonly<Record<string, WalkKey>> = {
  ArrowRight: 'onward',
  ArrowLeft: 'back',
  ArrowUp: 'previous',
  ArrowDown: 'next',
};

interface MapHitsProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly stations: readonly PlacedStation[];
  readonly hiddenSegments: ReadonlySet<SegmentId>;
  readonly onStation: (id: StationId) => void;
  readonly onSegment: (id: SegmentId) => void;
  readonly onLeave: () => void;
}

/** What a pointer or a key can reach: one tab stop for the map, arrows walk along the segments, Enter opens a card. */
export const MapHits = memo(function MapHits(props: MapHitsProps) {
  const { network, layout, stations, hiddenSegments, onStation, onSegment, onLeave } = props;
  const { text, t } = useLanguage();
  const [current, setCurrent] = useState<StationId | null>(null);
  const shown = new Set(stations.map((station) => station.id));
  const stop =
    current && shown.has(current) ? current : (stations.find((station) => station.prominence === 1)?.id ?? null);

  const onKeyDown = (event: KeyboardEvent<SVGGElement>, id: StationId) => {
    if (event.key === 'Enter' || event.key === ' ') onStation(id);
    else if (event.key === 'Escape') onLeave();
    else {
      const key = KEYS[event.key];
      const next = key && nextStation({ network, stations, from: id, key });
      if (!next) return;
      setCurrent(next);
      event.currentTarget.ownerDocument.getElementById(`station-${next}`)?.focus();
    }
    event.preventDefault();
  };

  const name = (station: PlacedStation) => {
    const record = network.stations.find((candidate) => candidate.id === station.id);
    if (!record) return station.id;
    const inward = network.segments.filter((segment) => segment.to === station.id);
    const outward = network.segments.filter((segment) => segment.from === station.id);
    const lines = new Set([...inward, ...outward].map((segment) => segment.line));
    const level = network.levels.find((candidate) => candidate.id === record.drawnAtLevel);
    return t('map.stationName', {
      name: text(record.name),
      level: level ? text(level.label).toLowerCase() : record.drawnAtLevel,
      lines: lines.size,
      inward: inward.length,
      outward: outward.length,
    });
  };

  return (
    <g>
      {layout.tracks
        .filter((track) => shown.has(track.from) && shown.has(track.to) && !hiddenSegments.has(track.segment))
        .map((track) => (
          // The same card opens from the station and from the list; the track is a shortcut for a pointer.
          // biome-ignore lint/a11y/noStaticElementInteractions: pointer shortcut, the keyboard reaches the card through its stations
          <path
            key={track.segment}
            className={`${styles.hitTrack} line-${track.line}`}
            d={track.d}
            onClick={() => onSegment(track.segment)}
          />
        ))}
      {stations.map((station) => (
        <g
          key={station.id}
          id={`station-${station.id}`}
          role="button"
          aria-label={name(station)}
          tabIndex={station.id === stop ? 0 : -1}
          className={styles.hit}
          onClick={() => {
            setCurrent(station.id);
            onStation(station.id);
          }}
          onFocus={() => setCurrent(station.id)}
          onKeyDown={(event) => onKeyDown(event, station.id)}
        >
          <rect
            className={styles.hit}
            x={station.x - Math.max(REACH, station.width / 2 + 4)}
            y={station.y - Math.max(REACH, station.height / 2 + 4)}
            width={2 * Math.max(REACH, station.width / 2 + 4)}
            height={2 * Math.max(REACH, station.height / 2 + 4)}
            rx={10}
          />
        </g>
      ))}
    </g>
  );
});
