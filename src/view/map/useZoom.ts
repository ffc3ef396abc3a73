import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Box, type Orientation, TIER_SCALE } from '#layout/map-layout.ts';

/** Where the map is: a scale and a shift. */
export type Transform = ZoomTransform;

/** Size of the drawing surface in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far one can zoom in, relative to the whole map in view. */
const MAX_ZOOM = 8;
/** Space that the frame and the buttons take from the edges, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The transform that brings a box of the map into view between the insets, centred, at most `maxScale`. */
export function transformFor(box: Box, size: Size, insets: Insets, maxScale = Number.POSITIVE_INFINITY): ZoomTransform {
  const width = Math.max(1, size.width - insets.left - insets.right);
  const height = Math.max(1, size.height - insets.top - insets.bottom);
  const scale = Math.min(maxScale, width / box.width, height / box.height);
  return zoomIdentity
    .translate(
      insets.left + width / 2 - scale * (box.x + box.width / 2),
      insets.top + height / 2 - scale * (box.y + box.height / 2),
    )
    .scale(scale);
}

/**
 * Where the map is at rest: whole if its labels can then be read; else as small as they can be read, from the side
 * where people start (left, or below).
 */
export function restOf({ home, size, insets, orientation }: ZoomOptions): ZoomTransform {
  const fit = transformFor(home, size, insets);
  const scale = TIER_SCALE[orientation][1];
  if (fit.k >= scale) return fit;
  const place = (
    start: number,
    length: number,
    room: { from: number; to: number },
    side: 'start' | 'middle' | 'end',
  ) => {
    const spare = room.to - room.from - length * scale;
    const fits = spare >= 0 || side === 'middle';
    const lead = fits ? spare / 2 : side === 'start' ? 0 : spare;
    return room.from + lead - start * scale;
  };
  const across = { from: insets.left, to: size.width - insets.right };
  const down = { from: insets.top, to: size.height - insets.bottom };
  return zoomIdentity
    .translate(
      place(home.x, home.width, across, orientation === 'landscape' ? 'start' : 'middle'),
      place(home.y, home.height, down, orientation === 'landscape' ? 'middle' : 'end'),
    )
    .scale(scale);
}

interface ZoomOptions {
  /** The part that "alles in beeld" shows. */
  readonly home: Box;
  readonly size: Size;
  readonly insets: Insets;
  readonly orientation: Orientation;
}

/**
 * Pan and zoom of the map. D3 owns the gesture, React the elements: the hook only reports a transform.
 * A plain wheel scrolls the page; with ctrl it zooms.
 */
export function useZoom(svgRef: RefObject<SVGSVGElement | null>, { home, size, insets, orientation }: ZoomOptions) {
  const behaviourRef = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const [moved, setMoved] = useState(false);
  const fit = transformFor(home, size, insets);
  const { k: fitScale } = fit;
  const { x: restX, y: restY, k: restScale } = restOf({ home, size, insets, orientation });

  useEffect(() => {
    const svg = svgRef.current;
    if (!svg) return;
    const behaviour = zoom<SVGSVGElement, unknown>()
      .filter(
        // Synthetic events without a view break d3-zoom; a plain wheel belongs to the page.
        (event: MouseEvent) =>
          (event.type !== 'mousedown' || event.view !== null) &&
          (event.type !== 'wheel' || event.ctrlKey) &&
          !event.button,
      )
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        setTransform(event.transform);
        if (event.sourceEvent) setMoved(true);
      });
    behaviourRef.current = behaviour;
    const selection = select(svg).call(behaviour);
    return () => void selection.on('.zoom', null);
  }, [svgRef]);

  const show = useCallback(
    (target: ZoomTransform) => {
      const svg = svgRef.current;
      if (svg && behaviourRef.current) behaviourRef.current.transform(select(svg), target);
    },
    [svgRef],
  );

  useEffect(() => {
    const { width, height } = size;
    behaviourRef.current
      ?.scaleExtent([fitScale * 0.9, Math.max(fitScale * MAX_ZOOM, TIER_SCALE[orientation][3] * 1.5)])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [home.x - home.width * 0.5, home.y - home.height * 0.5],
        [home.x + home.width * 1.5, home.y + home.height * 1.5],
      ]);
  }, [fitScale, home, size, orientation]);

  // The window was resized, or Opstap was folded: stay on the whole map until the person moves it.
  useEffect(() => {
    if (!moved) show(zoomIdentity.translate(restX, restY).scale(restScale));
  }, [moved, show, restX, restY, restScale]);

  const reset = useCallback(() => setMoved(false), []);
  const showAll = useCallback(() => {
    setMoved(true);
    show(transformFor(home, size, insets));
  }, [show, home, size, insets]);
  const zoomBy = useCallback(
    (factor: number) => {
      const svg = svgRef.current;
      if (!svg || !behaviourRef.current) return;
      setMoved(true);
      behaviourRef.current.scaleBy(select(svg), factor);
    },
    [svgRef],
  );
  const bring = useCallback(
    (box: Box) => {
      setMoved(true);
      show(transformFor(box, size, insets, TIER_SCALE[orientation][2]));
    },
    [show, size, insets, orientation],
  );

  return { transform, reset, showAll, zoomBy, bring } as const;
}
