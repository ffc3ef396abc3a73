import { type RefObject, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useIsFirst } from '../shared/useIsFirst.ts';
import type { Gestures, Limits } from './gestures.ts';
import { createLive } from './live.ts';
import { type Transform, toCss } from './transform.ts';
import { useMedia } from './useMedia.ts';

/** The element that holds the drawing, in the one that gestures are made on. */
interface Elements {
  readonly stageRef: RefObject<HTMLElement | null>;
  readonly layerRef: RefObject<HTMLElement | null>;
}

/**
 * Where the map is, and the two ways to bring it elsewhere: at once, or gliding. `live` is ahead of `drawn`: the drawing
 * is only moved, and what its scale and place have room for is drawn when the map has come to rest. Gestures and glides
 * load after the first paint; until then the map stands, with working buttons and keys.
 */
export function usePlace({ stageRef, layerRef }: Elements, first: () => Transform, limits: Limits) {
  const [drawn, setDrawn] = useState(first);
  const [live] = useState(() => createLive(drawn));
  /** By the person; nothing is drawn for it. */
  const movedRef = useRef(false);
  /** Where a glide is going: the next step of the zoom goes on from there. */
  const aimRef = useRef(drawn);
  const gesturesRef = useRef<Gestures | null>(null);
  const limitsRef = useRef(limits);
  const isFirst = useIsFirst();
  const calm = useMedia('(prefers-reduced-motion: reduce)');

  useLayoutEffect(() => {
    const layer = layerRef.current;
    // As the build wrote it the view box brings the map into view.
    if (!layer || isFirst) return;
    const put = () => {
      layer.style.transform = toCss(live.get());
    };
    put();
    return live.follow(put);
  }, [layerRef, live, isFirst]);

  useEffect(() => {
    const stage = stageRef.current;
    if (!stage) return;
    let gone = false;
    void import('./moving.ts').then(
      ({ MOVING: { attachGestures } }) => {
        if (gone) return;
        gesturesRef.current = attachGestures(stage, live, {
          onMove: (transform) => {
            movedRef.current = true;
            aimRef.current = transform;
          },
          // What the place has room for: in pieces, between which the next gesture is answered.
          onRest: () => startTransition(() => setDrawn(live.get())),
        });
        gesturesRef.current.limit(limitsRef.current);
      },
      // Offline before the first visit was complete: buttons and keys still move the map.
      () => undefined,
    );
    return () => {
      gone = true;
      gesturesRef.current?.end();
      gesturesRef.current = null;
    };
  }, [stageRef, live]);
  useEffect(() => {
    limitsRef.current = limits;
    gesturesRef.current?.limit(limits);
  }, [limits]);

  const jump = useCallback(
    (target: Transform) => {
      aimRef.current = target;
      live.set(target);
      gesturesRef.current?.take();
      setDrawn(target);
    },
    [live],
  );
  const glide = useCallback(
    (target: Transform) => {
      if (calm || !gesturesRef.current) return jump(target);
      aimRef.current = target;
      gesturesRef.current.glide(target);
    },
    [calm, jump],
  );
  return { live, drawn, aimRef, movedRef, jump, glide } as const;
}
