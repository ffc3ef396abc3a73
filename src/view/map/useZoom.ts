import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Box } from '#layout/map-layout.ts';

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

interface ZoomOptions {
  /** The part that "alles in beeld" shows. */
  readonly home: Box;
  readonly size: Size;
  readonly insets: Insets;
}

/**
 * Pan and zoom of the map. D3 owns the gesture, React the elements: the hook only reports a transform.
 * A plain wheel scrolls the page; with ctrl it zooms.
 */
export function useZoom(svgRef: RefObject<SVGSVGElement | null>, { home, size, insets }: ZoomOptions) {
  const behaviourRef = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const [moved, setMoved] = useState(false);
  const fit = transformFor(home, size, insets);
  const { x: fitX, y: fitY, k: fitScale } = fit;

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
      ?.scaleExtent([fitScale * 0.9, fitScale * MAX_ZOOM])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [home.x - home.width * 0.5, home.y - home.height * 0.5],
        [home.x + home.width * 1.5, home.y + home.height * 1.5],
      ]);
  }, [fitScale, home, size]);

  // The window was resized, or Opstap was folded: stay on the whole map until the person moves it.
  useEffect(() => {
    if (!moved) show(zoomIdentity.translate(fitX, fitY).scale(fitScale));
  }, [moved, show, fitX, fitY, fitScale]);

  const reset = useCallback(() => setMoved(false), []);
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
      show(transformFor(box, size, insets, fitScale * 1.9));
    },
    [show, size, insets, fitScale],
  );

  return { transform, fitScale, moved, reset, zoomBy, bring } as const;
}
