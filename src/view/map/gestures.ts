import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { Box } from '#layout/map-layout.ts';
import type { Size, Transform } from './transform.ts';

/** How far the map may be moved and scaled. */
export interface Limits {
  readonly scales: readonly [least: number, most: number];
  readonly size: Size;
  /** The part of the map that may be brought into view. */
  readonly ground: Box;
}

/** Drag, pinch, double tap and wheel on an element. */
export interface Gestures {
  readonly limit: (limits: Limits) => void;
  /** Takes over where the map is, so that the next gesture goes on from there. */
  readonly take: (transform: Transform) => void;
  readonly end: () => void;
}

/**
 * D3 owns the gesture, React the elements: this only reports where a gesture brings the map. A plain wheel scrolls the
 * page; with ctrl (a pinch on a trackpad sends that too) it zooms. Loaded after the first paint.
 */
export function attachGestures(element: HTMLElement, onMove: (transform: Transform) => void): Gestures {
  const selection = select(element);
  const behaviour = zoom<HTMLElement, unknown>().filter(
    // Synthetic events without a view break d3-zoom; a plain wheel belongs to the page.
    (event: MouseEvent) =>
      (event.type !== 'mousedown' || event.view !== null) && (event.type !== 'wheel' || event.ctrlKey) && !event.button,
  );
  let taking = false;
  behaviour.on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => {
    if (!taking) onMove({ k, x, y });
  });
  selection.call(behaviour);
  return {
    limit: ({ scales, size, ground }) => {
      behaviour
        .scaleExtent([...scales])
        .extent([
          [0, 0],
          [size.width, size.height],
        ])
        .translateExtent([
          [ground.x, ground.y],
          [ground.x + ground.width, ground.y + ground.height],
        ]);
    },
    take: ({ k, x, y }) => {
      taking = true;
      behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k));
      taking = false;
    },
    end: () => void selection.on('.zoom', null),
  };
}
