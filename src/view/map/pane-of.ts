import type { Orientation } from '#layout/map-layout.ts';

/** Windows in which list and map do not fit beside each other; the style sheets say the same. */
export const NARROW = '(max-width: 47.99rem)';
/** Windows in which the map stands upright. */
export const UPRIGHT = '(max-aspect-ratio: 1/1)';

/** The orientation in which a map beside the list is drawn in this window; null where the list stands alone. */
export function orientationIn(page: Pick<Window, 'matchMedia'>): Orientation | null {
  if (page.matchMedia(NARROW).matches) return null;
  return page.matchMedia(UPRIGHT).matches ? 'portrait' : 'landscape';
}
