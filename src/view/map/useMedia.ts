import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Does a media query hold now? Where media queries are unknown: false. */
export function useMedia(query: string): boolean {
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
    () => list?.matches ?? false,
    () => false,
  );
}
