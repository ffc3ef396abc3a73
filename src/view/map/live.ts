import { useSyncExternalStore } from 'react';
import type { Transform } from './transform.ts';

/** Where the map is from frame to frame. Whoever follows is told; nothing else is drawn. */
export interface Live {
  readonly get: () => Transform;
  readonly set: (to: Transform) => void;
  /** Returns the way to stop. */
  readonly follow: (hear: () => void) => () => void;
}

/** A map that stands at `first`. */
export function createLive(first: Transform): Live {
  let now = first;
  const followers = new Set<() => void>();
  return {
    get: () => now,
    set: (to) => {
      now = to;
      for (const hear of followers) hear();
    },
    follow: (hear) => {
      followers.add(hear);
      return () => void followers.delete(hear);
    },
  };
}

/** Where the map is in this frame: for the few parts that move with it in a way of their own. */
export const useLive = ({ follow, get }: Live): Transform => useSyncExternalStore(follow, get, get);
