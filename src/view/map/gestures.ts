import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { Box } from '#layout/map-layout.ts';
import { glide } from './glide.ts';
import type { Live } from './live.ts';
import type { Size, Transform } from './transform.ts';

/**
 * How long the map rests before the browser draws it sharp again, and before what its place has room for is drawn, in
 * milliseconds.
 */
const SETTLE = 120;
const CALM = 400;

/** How far the map may be moved and scaled. */
export interface Limits {
  readonly scales: readonly [least: number, most: number];
  readonly size: Size;
  /** The part of the map that may be brought into view. */
  readonly ground: Box;
}

/** Drag, pinch, double tap and wheel on an element, and a glide to a place. */
export interface Gestures {
  readonly limit: (limits: Limits) => void;
  /** Takes over where the map was brought, so that the next gesture goes on from there. Ends a glide. */
  readonly take: () => void;
  readonly glide: (to: Transform) => void;
  readonly end: () => void;
}

interface Told {
  /** A gesture brings the map here. */
  readonly onMove: (transform: Transform) => void;
  /** The map has been at rest for a while, wherever it was brought by gestures and glides. */
  readonly onRest: () => void;
}

/**
 * Says something on the parts of the map. On the element around them it would say it to everything that is drawn: the browser
 * would look through all of it for what that changes.
 */
function mark(stage: HTMLElement, what: 'moving' | 'held', isOn: boolean): void {
  for (const part of stage.children) part.toggleAttribute(`data-${what}`, isOn);
}

/**
 * Says that the map in an element moves, from the first frame until it has come to rest. A movement in between puts off
 * what is to be done at rest.
 */
function createMove(stage: HTMLElement, live: Live, onRest: () => void) {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const stop = () => timers.forEach(clearTimeout);
  const move = (to: Transform) => {
    stop();
    mark(stage, 'moving', true);
    live.set(to);
    timers = [setTimeout(mark, SETTLE, stage, 'moving', false), setTimeout(onRest, CALM)];
  };
  return { move, stop };
}

/**
 * D3 owns the gesture, React the elements: this only reports where a gesture brings the map. A plain wheel scrolls the
 * page; with ctrl (a pinch on a trackpad sends that too) it zooms. Loaded after the first paint.
 */
export function attachGestures(element: HTMLElement, live: Live, { onMove, onRest }: Told): Gestures {
  const { move, stop } = createMove(element, live, onRest);
  const selection = select(element);
  const behaviour = zoom<HTMLElement, unknown>().filter(
    // Synthetic events without a view break d3-zoom; a plain wheel belongs to the page.
    (event: MouseEvent) =>
      (event.type !== 'mousedown' || event.view !== null) && (event.type !== 'wheel' || event.ctrlKey) && !event.button,
  );
  let taking = false;
  let stopGlide = () => {};
  behaviour
    .on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (taking) return;
      stopGlide();
      // From the first movement on: a press that does not move is for what lies under it.
      if (sourceEvent?.type === 'mousemove') mark(element, 'held', true);
      const transform = { k, x, y };
      onMove(transform);
      move(transform);
    })
    .on('end', () => mark(element, 'held', false));
  selection.call(behaviour);
  const take = () => {
    stopGlide();
    const { k, x, y } = live.get();
    taking = true;
    behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k));
    taking = false;
  };
  take();
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
    take,
    glide: (to) => {
      stopGlide();
      stopGlide = glide(live.get(), to, (at) => {
        move(at);
        if (at === to) take();
      });
    },
    end: () => {
      stopGlide();
      stop();
      selection.on('.zoom', null);
    },
  };
}
