import { memo } from 'react';
import type { MapLayout } from '#layout/map-layout.ts';
import { LabelMark, StationMark } from '../map/MapBase.tsx';
import type { AttractPicture } from './attract-routes.ts';
import styles from './stand.module.css';

interface AttractMapProps {
  readonly picture: AttractPicture;
  /** The route that draws itself; those before it are there already. Null: all are there, and nothing moves. */
  readonly drawn: number | null;
}

/** The real map, pale, with the routes that have been drawn on it so far. Decorative: the words stand beside it. */
export function AttractMap({ picture: { box, layout, routes }, drawn }: AttractMapProps) {
  const current = drawn === null ? undefined : routes[drawn];
  const before = drawn === null ? routes : routes.slice(0, drawn);
  const ends = layout.stations.filter(({ id }) => id === current?.from || id === current?.to);
  return (
    <svg
      className={styles.attractMap}
      aria-hidden="true"
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      preserveAspectRatio="xMidYMid meet"
    >
      <Pale layout={layout} />
      {before.map((track) => (
        <path key={track.segment} className={`${styles.drawn} line-${track.line}`} d={track.d} />
      ))}
      {current && (
        // The key makes a new path of each, so that each draws itself.
        <path
          key={`draws ${current.segment}`}
          className={`${styles.draws} line-${current.line}`}
          d={current.d}
          pathLength={1}
        />
      )}
      <PaleStations layout={layout} />
      {ends.map((station) => (
        <g key={station.id}>
          <StationMark station={station} />
          <LabelMark label={station.label} />
        </g>
      ))}
    </svg>
  );
}

/** What stays as it is while routes come. */
const Pale = memo(function Pale({ layout }: { readonly layout: MapLayout }) {
  return layout.tracks.map((track) => <path key={track.segment} className={styles.pale} d={track.d} />);
});

const PaleStations = memo(function PaleStations({ layout }: { readonly layout: MapLayout }) {
  return (
    <g className={styles.paleStations}>
      {layout.stations.map((station) => (
        <StationMark key={station.id} station={station} />
      ))}
    </g>
  );
});
