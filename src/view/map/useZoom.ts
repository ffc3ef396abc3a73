import { useCallback, useEffect, useMemo } from 'react';
import { type Box, type Point, TIER_SCALE } from '#layout/map-layout.ts';
import {
  applyX,
  applyY,
  centredOn,
  type Resting,
  restOf,
  type Size,
  type Transform,
  transformFor,
} from './transform.ts';
import { usePlace } from './usePlace.ts';

/** How far one can zoom in, relative to the whole map in view. */
const MAX_ZOOM = 8;

/** The box with half of its size around it: how far the map may be dragged. */
const around = ({ x, y, width, height }: Box): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width: width * 2,
  height: height * 2,
});

/**
 * Pan and zoom of the map. During a gesture or a glide `live` runs ahead of `drawn`: the finished drawing is moved, and
 * what the new place has room for is drawn when the map has come to rest.
 */
export function useZoom(elements: Parameters<typeof usePlace>[0], { home, size, insets, orientation }: Resting) {
  const resting = useMemo(() => ({ home, size, insets, orientation }), [home, size, insets, orientation]);
  const whole = useMemo(() => transformFor(home, size, insets), [home, size, insets]);
  const limits = useMemo(
    () => ({
      scales: [whole.k * 0.9, Math.max(whole.k * MAX_ZOOM, TIER_SCALE[orientation][3] * 1.5)] as const,
      size,
      ground: around(home),
    }),
    [whole, home, size, orientation],
  );
  const { live, drawn, aimRef, movedRef, jump, glide } = usePlace(elements, () => restOf(resting), limits);

  // The window was resized, or Opstap was folded: stay on the whole map until the person moves it.
  useEffect(() => {
    if (!movedRef.current) jump(restOf(resting));
  }, [movedRef, jump, resting]);

  const go = useCallback(
    (target: Transform) => {
      movedRef.current = true;
      glide(target);
    },
    [movedRef, glide],
  );
  const reset = useCallback(() => {
    if (movedRef.current) jump(restOf(resting));
    movedRef.current = false;
  }, [movedRef, jump, resting]);
  const showAll = useCallback(() => go(whole), [go, whole]);
  /** Larger or smaller; `about`, a point of the map, stays where it is, without it the middle of the window. */
  const zoomBy = useCallback(
    (factor: number, about?: Point) => {
      const { k, x, y } = aimRef.current;
      const [least, most] = limits.scales;
      const by = Math.min(most, Math.max(least, k * factor)) / k;
      const middle = about ? onScreen(aimRef.current, about) : { x: size.width / 2, y: size.height / 2 };
      go({ k: k * by, x: middle.x - by * (middle.x - x), y: middle.y - by * (middle.y - y) });
    },
    [go, aimRef, limits, size],
  );
  const bring = useCallback(
    (box: Box) => go(transformFor(box, size, insets, TIER_SCALE[orientation][2])),
    [go, size, insets, orientation],
  );
  const centre = useCallback(
    (point: Point) => {
      movedRef.current = true;
      jump(centredOn(aimRef.current, point, { size, insets }));
    },
    [movedRef, jump, aimRef, size, insets],
  );
  /** Brings a point into view that is not; what is in view stays where it is. */
  const reveal = useCallback(
    (point: Point) => {
      if (!isInside(onScreen(aimRef.current, point), size, EDGE))
        go(centredOn(aimRef.current, point, { size, insets }));
    },
    [go, aimRef, size, insets],
  );

  return { live, drawn, whole, reset, showAll, zoomBy, bring, centre, reveal } as const;
}

const onScreen = (transform: Transform, { x, y }: Point): Point => ({
  x: applyX(transform, x),
  y: applyY(transform, y),
});

/** How near to the edge something still counts as in view, in CSS pixels. */
const EDGE = 48;

const isInside = ({ x, y }: Point, { width, height }: Size, edge: number) =>
  x >= edge && x <= width - edge && y >= edge && y <= height - edge;
