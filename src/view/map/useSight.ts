import { useMemo } from 'react';
import { useApp } from '../shared/app-context.ts';
import { type Journey, possibleIn } from '../shared/journey.ts';
import type { Sight } from './hidden.ts';

/** What the filters of the legend are held against. Of a person of whom nothing is known, nothing is impossible. */
export function useSight({ kind, finding }: Journey): Sight {
  const { network, useStore } = useApp();
  const filters = useStore((state) => state.filters);
  return useMemo(() => {
    const found = finding.itineraries;
    return { network, filters, found, possible: kind === 'none' ? null : possibleIn(found) };
  }, [network, filters, kind, finding]);
}
