import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './transform.ts';

/** The size of an element in CSS pixels, kept up to date. Before the first measurement: `initial`. */
export function useSize(ref: RefObject<Element | null>, initial: Size): Size {
  const [size, setSize] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const take = (box: Size | undefined) => {
      if (!box || box.width <= 0 || box.height <= 0) return;
      const { width, height } = box;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    // Measured before the first paint, so that the map does not jump.
    take(element.getBoundingClientRect());
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
