import { useEffect, useState } from 'react';
import { countItineraries } from '#domain/work-list.ts';
import type { Facts, Network } from '#model/network.ts';

/** How many itineraries each record plays a part in: nothing until all are counted. `done`: how far that is, 0 to 1. */
export interface ItineraryCounts {
  readonly done: number;
  readonly counts: ReadonlyMap<string, number> | null;
}

const NONE: ItineraryCounts = { done: 0, counts: null };
const made = new WeakMap<Network, ItineraryCounts>();

/** Counts itineraries in pieces, so that the page stays usable meanwhile; once per network. */
export function useItineraryCounts(network: Network, facts: Facts | null, today: string): ItineraryCounts {
  const [result, setResult] = useState<ItineraryCounts>(made.get(network) ?? NONE);
  useEffect(() => {
    const known = made.get(network);
    if (known) return setResult(known);
    if (!facts) return;
    const counts = new Map<string, number>();
    const counting = countItineraries({ network, facts, today }, counts);
    let timer = 0;
    const go = () => {
      const turn = counting.next();
      if (turn.done) {
        const whole = { done: 1, counts };
        made.set(network, whole);
        setResult(whole);
        return;
      }
      setResult({ done: turn.value, counts: null });
      timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => window.clearTimeout(timer);
  }, [network, facts, today]);
  return result;
}
