import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MapLayout, PlacedStation, Point } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
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
  /** The steps that the choices of the person put out of sight: these are not counted either. */
  readonly outOfSight: ReadonlySet<SegmentId>;
  readonly onStation: (id: StationId) => void;
  readonly onSegment: (id: SegmentId) => void;
  readonly onLeave: () => void;
  /** A key that moves the map; answers whether it was one. */
  readonly onKey: (key: string, at: Point) => boolean;
  /** The focus came to a station: it must be in view. */
  readonly onReach: (point: Point) => void;
}

/** What a pointer or a key can reach: one tab stop for the map, arrows walk along the segments, Enter opens a card. */
export const MapHits = memo(function MapHits(props: MapHitsProps) {
  const { network, layout, stations, hiddenSegments, outOfSight } = props;
  const { onStation, onSegment, onLeave, onKey, onReach } = props;
  const { t, text } = useLanguage();
  const [current, setCurrent] = useState<StationId | null>(null);
  const shown = new Set(stations.map((station) => station.id));
  const stop =
    current && shown.has(current) ? current : (stations.find((station) => station.prominence === 1)?.id ?? null);

  const inPart = new Set(layout.stations.map((station) => station.id));
  // The station with the focus is there even when it lies outside the part that is drawn: focusing it brings it into view.
  const drawn = stations.filter((station) => inPart.has(station.id) || station.id === stop);

  const names = useMemo(() => namesOf(network, outOfSight, { t, text }), [network, outOfSight, t, text]);

  const onKeyDown = (event: KeyboardEvent<SVGGElement>, station: PlacedStation) => {
    const { id } = station;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') onStation(id);
    else if (event.key === 'Escape') onLeave();
    else if (!onKey(event.key, station)) {
      const key = KEYS[event.key];
      const next = key && nextStation({ network, stations, from: id, key });
      if (!next) return;
      // Of a large map the next station may not be drawn yet.
      flushSync(() => setCurrent(next));
      event.currentTarget.ownerDocument.getElementById(`station-${next}`)?.focus({ preventScroll: true });
    }
    event.preventDefault();
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
      {drawn.map((station) => (
        <g
          key={station.id}
          id={`station-${station.id}`}
          role="button"
          aria-label={names.get(station.id) ?? station.id}
          tabIndex={station.id === stop ? 0 : -1}
          className={styles.hit}
          onClick={() => {
            setCurrent(station.id);
            onStation(station.id);
          }}
          onFocus={() => {
            setCurrent(station.id);
            onReach(station);
          }}
          onKeyDown={(event) => onKeyDown(event, station)}
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

/** What a screen reader hears at every station. */
function namesOf(
  network: Network,
  outOfSight: ReadonlySet<SegmentId>,
  { t, text }: Pick<ReturnType<typeof useLanguage>, 't' | 'text'>,
): ReadonlyMap<StationId, string> {
  const around = new Map(
    network.stations.map((station) => [station.id, { lines: new Set<LineId>(), inward: 0, outward: 0 }]),
  );
  for (const { id, from, to, line } of network.segments) {
    const [start, end] = [around.get(from), around.get(to)];
    if (!start || !end || outOfSight.has(id)) continue;
    start.outward += 1;
    end.inward += 1;
    start.lines.add(line);
    end.lines.add(line);
  }
  return new Map(
    network.stations.map((station) => {
      const { lines, inward, outward } = around.get(station.id) ?? { lines: new Set(), inward: 0, outward: 0 };
      const heard = t('map.stationName', {
        name: text(station.name),
        level: station.drawnAtLevel,
        lines: t('map.onLines', { count: lines.size }),
        inward: t('twin.inward', { count: inward }),
        outward: t('twin.outward', { count: outward }),
      });
      return [station.id, station.start ? t('map.entry', { heard }) : heard];
    }),
  );
}
