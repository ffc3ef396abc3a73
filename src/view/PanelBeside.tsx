import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import styles from './app.module.css';
import { SidePanel, type SidePanelProps } from './SidePanel.tsx';
import { useApp } from './shared/app-context.ts';

const LatePanel = memo(SidePanel);

/** How many frames a card may take to come before the focus stays where it is: some two seconds. */
const TRIES = 120;

/** On the title of what was opened; on what was opened last when that is closed. Says whether it was there. */
function focusOn(panel: HTMLElement | null, isOpened: boolean): boolean {
  const target = panel?.querySelector<HTMLElement>(isOpened ? 'h2' : '[aria-current]');
  if (isOpened) target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: isOpened });
  return target != null;
}

/**
 * The panel beside the map. A card or an itinerary that opens is drawn after the map has answered the press: what
 * stands out there comes first. What closes goes at once, for the keyboard goes on in the list.
 */
export function PanelBeside({ journey, itinerary }: Pick<SidePanelProps, 'journey' | 'itinerary'>) {
  const { useStore } = useApp();
  const selection = useStore((state) => state.selection);
  const panelRef = useRef<HTMLDivElement>(null);
  const now = useMemo(() => ({ journey, itinerary, selection }), [journey, itinerary, selection]);
  const later = useDeferredValue(now);
  const isOpening = selection.station ?? selection.segment ?? selection.line ?? itinerary;
  const shown = isOpening ? later : now;

  // A new card or itinerary begins at its top, also for who reads with a screen reader; who comes back goes on where they
  // were. The focus moves only when what had it is gone: on the map it stays there. With the next frame, which lays out
  // anyway: at once would lay out the whole screen a second time.
  const { itinerary: wanted, station, segment, line } = shown.selection;
  const openedKey = [wanted, station, segment, line].join('|');
  const before = useRef(openedKey);
  useEffect(() => {
    const isOpened = openedKey !== '|||';
    const isNew = before.current !== openedKey;
    before.current = openedKey;
    const panel = panelRef.current;
    let frame = 0;
    const settle = (tries: number) => {
      const isLost = isNew && document.activeElement === document.body;
      // The first card may still be on its way.
      if (isLost && !focusOn(panel, isOpened) && tries > 0) frame = requestAnimationFrame(() => settle(tries - 1));
    };
    frame = requestAnimationFrame(() => {
      // Once: whoever scrolls on while the title is on its way stays there.
      if (isOpened && isNew) panel?.scrollTo?.({ top: 0 });
      settle(TRIES);
    });
    return () => cancelAnimationFrame(frame);
  }, [openedKey]);
  return (
    <div className={styles.panel} ref={panelRef}>
      <LatePanel {...shown} />
    </div>
  );
}
