import { useEffect } from 'react';

/**
 * Prints one part of the page: `what` stands in `data-print` of the page, where style sheets hide the rest. Prints once,
 * when `isReady` and the font is there; `onDone` follows when the paper, or "cancel", was chosen.
 */
export function usePrint(what: string, isReady: boolean, onDone: () => void): void {
  useEffect(() => {
    if (!isReady) return;
    let gone = false;
    document.documentElement.dataset.print = what;
    window.addEventListener('afterprint', onDone);
    // The font must be there before the sheet is made.
    void document.fonts.ready.then(() => !gone && window.print());
    return () => {
      gone = true;
      window.removeEventListener('afterprint', onDone);
      delete document.documentElement.dataset.print;
    };
  }, [what, isReady, onDone]);
}
