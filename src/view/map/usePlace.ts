import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Gestures, Limits } from './gestures.ts';
import { between, type Transform } from './transform.ts';
import { useMedia } from './useMedia.ts';

/** How long the map rests before it is drawn sharp again, and how long it takes to glide somewhere, in milliseconds. */
const SETTLE = 120;
const GLIDE = 260;

/** Where the map is now, and where it was drawn: during a gesture the drawing is only moved. */
interface Place {
  readonly live: Transform;
  readonly drawn: Transform;
}

/**
 * Where the map is, and the two ways to bring it elsewhere: at once, or gliding. Drag, pinch and wheel are reported by
 * the gestures, which load after the first paint; until then the map stands, with working buttons and keys.
 */
export function usePlace(stageRef: RefObject<HTMLElement | null>, first: () => Transform, limits: Limits) {
  const [place, setPlace] = useState<Place>(() => {
    const rest = first();
    return { live: rest, drawn: rest };
  });
  const [moved, setMoved] = useState(false);
  const liveRef = useRef(place.live);
  /** Where a glide is going: the next step of the zoom goes on from there. */
  const aimRef = useRef(place.live);
  const frameRef = useRef(0);
  const calm = useMedia('(prefers-reduced-motion: reduce)');

  const follow = useCallback((live: Transform) => {
    liveRef.current = live;
    setPlace(({ drawn }) => ({ live, drawn }));
  }, []);
  const onGesture = useCallback(
    (transform: Transform) => {
      cancelAnimationFrame(frameRef.current);
      setMoved(true);
      aimRef.current = transform;
      follow(transform);
    },
    [follow],
  );
  const take = useGestures(stageRef, { liveRef, limits, onGesture });

  const jump = useCallback(
    (target: Transform) => {
      cancelAnimationFrame(frameRef.current);
      liveRef.current = target;
      aimRef.current = target;
      take(target);
      setPlace({ live: target, drawn: target });
    },
    [take],
  );
  const glide = useCallback(
    (target: Transform) => {
      if (calm) {
        jump(target);
        return;
      }
      cancelAnimationFrame(frameRef.current);
      aimRef.current = target;
      const from = liveRef.current;
      const begin = performance.now();
      const step = (now: number) => {
        const t = Math.min(1, Math.max(0, (now - begin) / GLIDE));
        if (t >= 1) {
          jump(target);
          return;
        }
        follow(between(from, target, 1 - (1 - t) ** 3));
        frameRef.current = requestAnimationFrame(step);
      };
      frameRef.current = requestAnimationFrame(step);
    },
    [calm, jump, follow],
  );
  useEffect(() => () => cancelAnimationFrame(frameRef.current), []);

  const { live, drawn } = place;
  useEffect(() => {
    if (live === drawn) return;
    const timer = setTimeout(() => setPlace((now) => ({ live: now.live, drawn: now.live })), SETTLE);
    return () => clearTimeout(timer);
  }, [live, drawn]);

  return { live, drawn, aimRef, moved, setMoved, jump, glide } as const;
}

interface GestureTask {
  readonly liveRef: RefObject<Transform>;
  readonly limits: Limits;
  readonly onGesture: (transform: Transform) => void;
}

/** Attaches the gestures when they have loaded. Answers how to tell them where the map was brought without them. */
function useGestures(stageRef: RefObject<HTMLElement | null>, { liveRef, limits, onGesture }: GestureTask) {
  const gesturesRef = useRef<Gestures | null>(null);
  const limitsRef = useRef(limits);
  useEffect(() => {
    const stage = stageRef.current;
    if (!stage) return;
    let gone = false;
    void import('./moving.ts').then(
      ({ MOVING: { attachGestures } }) => {
        if (gone) return;
        gesturesRef.current = attachGestures(stage, onGesture);
        gesturesRef.current.limit(limitsRef.current);
        gesturesRef.current.take(liveRef.current);
      },
      // Offline before the first visit was complete: buttons and keys still move the map.
      () => undefined,
    );
    return () => {
      gone = true;
      gesturesRef.current?.end();
      gesturesRef.current = null;
    };
  }, [stageRef, liveRef, onGesture]);
  useEffect(() => {
    limitsRef.current = limits;
    gesturesRef.current?.limit(limits);
  }, [limits]);
  return useCallback((transform: Transform) => gesturesRef.current?.take(transform), []);
}
