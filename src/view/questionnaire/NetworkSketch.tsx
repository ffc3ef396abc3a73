import { memo } from 'react';
import { boundsOf } from '#layout/bounds.ts';
import type { MapLayout } from '#layout/map-layout.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { useLayout } from '../shared/layouts.ts';
import styles from './live.module.css';

interface NetworkSketchProps {
  /** Steps that are still possible; `null` for all. */
  readonly segments: ReadonlySet<SegmentId> | null;
  readonly starts: ReadonlySet<StationId>;
  readonly goals: ReadonlySet<StationId>;
}

/** Radius of a goal and half the side of a start, in user units of the map: seen at a tenth of its size. */
const MARK = 15;

/** The part of the map that is drawn on, without the room for names around it. */
function viewBoxOf({ tracks, width, height }: MapLayout): string {
  const points = tracks.flatMap((track) => track.points);
  const box = boundsOf(points, 2 * MARK) ?? { x: 0, y: 0, width, height };
  return `${box.x} ${box.y} ${box.width} ${box.height}`;
}

/**
 * The whole network, small: what is still possible in the colour of its line and thick, the rest pale and thin; begin
 * and goals as marks. Decorative: the lists beside it say the same in words.
 */
export const NetworkSketch = memo(function NetworkSketch({ segments, starts, goals }: NetworkSketchProps) {
  const layout = useLayout('landscape');
  const isOpen = (segment: SegmentId) => segments === null || segments.has(segment);
  // What is possible lies on top.
  const tracks = layout.tracks.toSorted((a, b) => Number(isOpen(a.segment)) - Number(isOpen(b.segment)));
  return (
    <svg className={styles.sketch} viewBox={viewBoxOf(layout)} aria-hidden="true">
      {tracks.map(({ segment, line, d }) =>
        isOpen(segment) ? (
          <path key={segment} className={`${styles.openTrack} line-${line}`} d={d} />
        ) : (
          <path key={segment} className={styles.paleTrack} d={d} />
        ),
      )}
      {layout.stations.map(({ id, x, y }) => {
        if (starts.has(id))
          return (
            <rect
              key={id}
              className={styles.start}
              x={x - MARK}
              y={y - MARK}
              width={2 * MARK}
              height={2 * MARK}
              rx={3}
            />
          );
        return goals.has(id) ? <circle key={id} className={styles.goal} cx={x} cy={y} r={MARK} /> : null;
      })}
    </svg>
  );
});
