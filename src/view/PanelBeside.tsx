import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import styles from './app.module.css';
import { SidePanel, type SidePanelProps } from './SidePanel.tsx';
import { useApp } from './shared/app-context.ts';

const LatePanel = memo(SidePanel);

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

  // A new card or itinerary begins at its top, also for who reads with a screen reader. With the next frame, which lays
  // out anyway: at once would lay out the whole screen a second time.
  const { itinerary: wanted, station, segment, line } = shown.selection;
  const openedKey = [wanted, station, segment, line].join('|');
  useEffect(() => {
    if (openedKey === '|||') return;
    const frame = requestAnimationFrame(() => panelRef.current?.scrollTo?.({ top: 0 }));
    return () => cancelAnimationFrame(frame);
  }, [openedKey]);
  return (
    <div className={styles.panel} ref={panelRef}>
      <LatePanel {...shown} />
    </div>
  );
}
