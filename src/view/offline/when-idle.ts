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

/**
 * Does these things one after the other, each when the browser has nothing else to do and what was before it has
 * settled; what fails is left. Returns the way to call it off.
 */
export function oneByOne(acts: readonly (() => Promise<unknown>)[]): () => void {
  let callOff: () => void = () => undefined;
  let isOff = false;
  const next = ([act, ...others]: typeof acts) => {
    if (!act || isOff) return;
    callOff = whenIdle(
      () =>
        void act()
          .catch(() => undefined)
          .then(() => next(others)),
    );
  };
  next(acts);
  return () => {
    isOff = true;
    callOff();
  };
}

/** Ends the task at hand, so that a press or a paint need not wait for what follows. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
