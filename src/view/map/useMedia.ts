import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useIsFirst } from '../shared/useIsFirst.ts';

/** Does a media query hold now? Where media queries are unknown, and in the page as the build wrote it: false. */
export function useMedia(query: string): boolean {
  const isFirst = useIsFirst();
  // Made once: it is asked at every press.
  const list = useMemo(() => (typeof matchMedia === 'undefined' ? null : matchMedia(query)), [query]);
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!list) return () => undefined;
      // Paper is no window: a print that is being made would lose the part of the screen that it comes from.
      const heard = () => {
        if (!document.documentElement.dataset.print) changed();
      };
      list.addEventListener('change', heard);
      return () => list.removeEventListener('change', heard);
    },
    [list],
  );
  return useSyncExternalStore(
    subscribe,
    () => !isFirst && list !== null && list.matches,
    () => false,
  );
}
