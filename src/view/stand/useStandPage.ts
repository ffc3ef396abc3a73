import { useEffect, useLayoutEffect } from 'react';
import { preloadStand } from './preload.ts';

/** Keeps a long press from opening a menu, and a link from being dragged out of the window. */
const REFUSED = ['contextmenu', 'dragstart'] as const;

/**
 * Makes the page a stand: large text and targets, no menu, no dragging. All of it is undone at the end. `data-stand` on
 * the root element becomes `ready` when nothing more will be fetched.
 */
export function useStandPage(): void {
  // Before the first paint, else the text would jump.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.stand = 'loading';
    let wanted = true;
    preloadStand().then(
      () => {
        if (wanted) root.dataset.stand = 'ready';
      },
      () => undefined, // each part says so itself when it is opened
    );
    const refuse = (event: Event) => event.preventDefault();
    const refusePrint = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p') event.preventDefault();
    };
    for (const name of REFUSED) window.addEventListener(name, refuse);
    window.addEventListener('keydown', refusePrint);
    return () => {
      wanted = false;
      delete root.dataset.stand;
      for (const name of REFUSED) window.removeEventListener(name, refuse);
      window.removeEventListener('keydown', refusePrint);
    };
  }, []);
}

/** A visitor has no printer: whoever asks for paper gets something else. */
export function usePrintInstead(onPrint: () => void): void {
  useEffect(() => {
    const { print } = window;
    window.print = () => {
      onPrint();
      // Whoever laid a sheet ready takes it away again, as after printing.
      window.dispatchEvent(new Event('afterprint'));
    };
    return () => {
      window.print = print;
    };
  }, [onPrint]);
}

/** Asks for the whole screen. Only a tap may ask, and a browser may say no. */
export function fillScreen(): void {
  const root = document.documentElement;
  // Not on every phone; the type does not know that.
  const ask: typeof root.requestFullscreen | undefined = root.requestFullscreen;
  if (!document.fullscreenElement) ask?.call(root, { navigationUI: 'hide' }).catch(() => undefined);
}
