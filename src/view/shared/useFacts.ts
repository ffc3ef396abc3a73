import { useEffect, useMemo, useState } from 'react';
import { applyRegionToFacts } from '#domain/region.ts';
import type { Facts } from '#model/network.ts';
import { useApp } from './app-context.ts';

/** The lazy part of the data: on its way, here, or not to be had (offline before the first visit, or a new version). */
export type LoadedFacts =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly facts: Facts }
  | { readonly kind: 'failed' };

let shared: Promise<Facts> | null = null;
let ready: Facts | null = null;

/** Loads the facts once for the whole page; a failed load may be tried again. */
function loadFacts(): Promise<Facts> {
  shared ??= import('virtual:facts').then(
    ({ facts }) => {
      ready = facts;
      return facts;
    },
    (error: unknown) => {
      shared = null;
      throw error;
    },
  );
  return shared;
}

/** Puts newer facts in the place of those of the page. Who has read facts already reads them anew when it is made again. */
export function replaceFacts(facts: Facts): void {
  shared = Promise.resolve(facts);
  ready = facts;
}

/** Long texts, sources and dates, as they are in the region of the page. They load when the first card asks for them. */
export function useFacts(): LoadedFacts {
  const { network } = useApp();
  const [loaded, setLoaded] = useState<LoadedFacts>(ready ? { kind: 'ready', facts: ready } : { kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    loadFacts().then(
      (facts) => wanted && setLoaded({ kind: 'ready', facts }),
      () => wanted && setLoaded({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(
    () => (loaded.kind === 'ready' ? { ...loaded, facts: applyRegionToFacts(loaded.facts, network) } : loaded),
    [loaded, network],
  );
}
