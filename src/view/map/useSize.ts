import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './useZoom.ts';

/** The size of an element in CSS pixels, kept up to date. Before the first measurement: `initial`. */
export function useSize(ref: RefObject<Element | null>, initial: Size): Size {
  const [size, setSize] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box && box.width > 0 && box.height > 0) {
        setSize((old) =>
          old.width === box.width && old.height === box.height ? old : { width: box.width, height: box.height },
        );
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
