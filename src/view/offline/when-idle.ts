/** Does this page keep files at all? Not inside another site, not from a file, not for who saves data. */
export function mayKeep(isEmbedded: boolean): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }; // Chromium only
  return !isEmbedded && 'serviceWorker' in navigator && connection?.saveData !== true;
}

/** Calls back once, when the page has loaded and the browser has nothing else to do. Returns the way to call it off. */
export function whenIdle(act: () => void): () => void {
  let isOff = false;
  const run = () => {
    if (!isOff) act();
  };
  // Safari has no requestIdleCallback.
  const wait = () => ('requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run, 500));
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    isOff = true;
  };
}
