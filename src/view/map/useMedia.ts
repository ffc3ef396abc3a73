import { useCallback, useSyncExternalStore } from 'react';

/** Does a media query hold now? Where media queries are unknown: false. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (typeof matchMedia === 'undefined') return () => undefined;
      const list = matchMedia(query);
      // Paper is no window: a print that is being made would lose the part of the screen that it comes from.
      const heard = () => {
        if (!document.documentElement.dataset.print) changed();
      };
      list.addEventListener('change', heard);
      return () => list.removeEventListener('change', heard);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => typeof matchMedia !== 'undefined' && matchMedia(query).matches,
    () => false,
  );
}
