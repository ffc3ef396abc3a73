import { memo, type PointerEvent } from 'react';
import type { MapLayout, Point } from '#layout/map-layout.ts';
import { type Live, useLive } from './live.ts';
import styles from './map.module.css';
import { inView, type Size } from './transform.ts';

/** Largest size of the small map, in CSS pixels. */
const MOST = { landscape: { width: 168, height: 128 }, portrait: { width: 64, height: 104 } } as const;

interface MiniMapProps {
  readonly layout: MapLayout;
  readonly live: Live;
  readonly size: Size;
  readonly onPoint: (point: Point) => void;
}

const Tracks = memo(function Tracks({ layout }: { readonly layout: MapLayout }) {
  return layout.tracks
    .filter((track) => track.prominence === 1)
    .map((track) => <path key={track.segment} className={`${styles.miniTrack} line-${track.line}`} d={track.d} />);
});

/** The whole map in a corner, with a frame around what is in view; pressing or dragging brings a place into view. */
export function MiniMap({ layout, live, size, onPoint }: MiniMapProps) {
  const most = MOST[layout.orientation];
  const k = Math.min(most.width / layout.width, most.height / layout.height);
  const view = inView(useLive(live), size);
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    onPoint({ x: (event.clientX - box.left) / k, y: (event.clientY - box.top) / k });
  };
  return (
    // A shortcut for a pointer: keys walk from station to station and the map follows.
    <svg
      className={styles.mini}
      width={k * layout.width}
      height={k * layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        move(event);
      }}
      onPointerMove={move}
    >
      <Tracks layout={layout} />
      <rect
        className={styles.miniView}
        x={Math.max(0, view.x)}
        y={Math.max(0, view.y)}
        width={Math.max(0, Math.min(layout.width, view.x + view.width) - Math.max(0, view.x))}
        height={Math.max(0, Math.min(layout.height, view.y + view.height) - Math.max(0, view.y))}
      />
    </svg>
  );
}
