/** What the map bench runs in the pages that it looks at. Each function stands alone: it is sent to the browser as text. */

/** Runs before the scripts of a page: says when the map is there, times what is done to it, and gathers frames. */
export function inPage() {
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  const look = () => {
    if (globalThis.benchPage?.isReady()) globalThis.benchReady = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  /** Waits until the page has nothing to do, at most so many milliseconds: nobody presses while the last press still works. */
  globalThis.benchQuiet = (most) => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: most }));
  /**
   * Milliseconds from an act until it stands in the document (or on the canvas), and until the frame after that. Looks
   * whenever the document has changed: a look in a task of its own may come after a frame, and would count its drawing too.
   */
  globalThis.benchTimed = async (name, on, most) => {
    let commit;
    globalThis.benchLook = () => {
      if (commit === undefined && globalThis.benchPage.isDone(name, on)) commit = performance.now() - begin;
    };
    const observer = new MutationObserver(globalThis.benchLook);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const begin = performance.now();
    globalThis.benchPage.act(name, on);
    while (performance.now() - begin < most) {
      await nextTask();
      globalThis.benchLook();
      if (commit !== undefined) break;
    }
    observer.disconnect();
    globalThis.benchLook = undefined;
    await new Promise((resolve) => requestAnimationFrame(() => nextTask().then(resolve)));
    const paint = performance.now() - begin;
    return { commit: commit ?? paint, paint, isDone: commit !== undefined };
  };
  let [ticking, times] = [0, []];
  globalThis.benchFrames = {
    start: () => {
      times = [];
      const tick = (now) => {
        times.push(now);
        ticking = requestAnimationFrame(tick);
      };
      ticking = requestAnimationFrame(tick);
    },
    stop: () => {
      cancelAnimationFrame(ticking);
      return times.slice(1).map((time, index) => time - times[index]);
    },
  };
}

/** The same of the app: its stations are pressed and left as a person does, its filter is the first line with a track that is drawn. */
export function inApp() {
  const map = 'svg[data-tier]';
  const stations = () => document.querySelectorAll(`${map} [role=button]`);
  const base = () => document.querySelector(`${map} g[class*=base]`);
  /** How many stations and tracks are drawn: what a filter changes of the map itself. Its counts come after that. */
  const inSight = () => base().childElementCount;
  const isOut = () => base().getAttribute('class').includes('dimmed');
  /** The box of that line. Legend and filters name the same lines in the same order. */
  const box = () => {
    const lines = [...document.querySelectorAll('[class*=legendLines] [class*=line-]')];
    const at = lines.findIndex((line) => base().querySelector(`.line-${line.textContent}`));
    return document.querySelectorAll('[class*=filters] fieldset:last-of-type input')[Math.max(0, at)];
  };
  let [pressed, filter, before] = [undefined, undefined, 0];
  globalThis.benchPage = {
    // The page as the build wrote it holds the stations of the real network; those that React made carry its mark.
    isReady: () => Object.keys(stations()[0] ?? {}).some((key) => key.startsWith('__reactProps')),
    act: (name, on) => {
      before = inSight();
      if (name === 'filter') {
        // Opened anew, the panel has other boxes.
        if (!filter?.isConnected) filter = box();
        filter.click();
      } else if (on) {
        const all = stations();
        pressed = all[Math.floor(all.length / 2)];
        pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, view: window }));
      } else pressed.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    },
    isDone: (name, on) =>
      name === 'filter'
        ? inSight() !== before
        : isOut() === on && (document.querySelector(`${map} [class*=picked]`) !== null) === on,
  };
}
