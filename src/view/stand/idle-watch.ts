/** Silence after which a stand begins anew, in milliseconds. */
export const SILENCE = 60_000;
/** The last seconds of it, which are counted on the screen. */
export const LAST_SECONDS = 10;
const SECOND = 1000;
/**
 * How long the question stays after a touch, in milliseconds: the click of that touch comes after it, and must land on
 * the question and not on what lies under it.
 */
const AFTER_TOUCH = 350;

/** What counts as somebody being there. Scrolling is not among it: the page scrolls by itself as well. */
const SIGNS = ['pointerdown', 'touchmove', 'keydown', 'wheel'] as const;

/** What happens in the silence. */
export interface IdleCallbacks {
  /** Seconds that are left; null when somebody touched the screen. */
  readonly onCount: (left: number | null) => void;
  readonly onEnd: () => void;
}

/**
 * Waits for a minute in which nobody touches the screen; the last ten seconds are counted. Begins at once, ends by itself
 * after `onEnd`. Returns the end of waiting, after which no timer and no listener is left.
 */
export function watchIdle(page: EventTarget, { onCount, onEnd }: IdleCallbacks): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let answered: ReturnType<typeof setTimeout> | undefined;
  let left: number | null = null;

  const count = (seconds: number) => {
    if (seconds === 0) {
      stop();
      onEnd();
      return;
    }
    clearTimeout(answered);
    left = seconds;
    onCount(seconds);
    timer = setTimeout(() => count(seconds - 1), SECOND);
  };
  const begin = () => {
    timer = setTimeout(() => count(LAST_SECONDS), SILENCE - LAST_SECONDS * SECOND);
  };
  const touched = () => {
    clearTimeout(timer);
    if (left !== null) answered = setTimeout(() => onCount(null), AFTER_TOUCH);
    left = null;
    begin();
  };
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(answered);
    for (const sign of SIGNS) page.removeEventListener(sign, touched, { capture: true });
  };

  for (const sign of SIGNS) page.addEventListener(sign, touched, { capture: true, passive: true });
  begin();
  return stop;
}
