import { useCallback, useState } from 'react';

/** What was ticked, by itinerary. Lives as long as the page, so that a card opened in between loses nothing. */
const ticked = new Map<string, ReadonlySet<string>>();

const NONE: ReadonlySet<string> = new Set();

/** The tasks ticked of one itinerary, and the click that changes one. Never stored. */
export function useTicks(itinerary: string) {
  const [, draw] = useState(0);
  const now = ticked.get(itinerary) ?? NONE;
  const toggle = useCallback(
    (task: string) => {
      const next = new Set(ticked.get(itinerary));
      if (!next.delete(task)) next.add(task);
      ticked.set(itinerary, next);
      draw((count) => count + 1);
    },
    [itinerary],
  );
  return { ticked: now, toggle } as const;
}
