import { useEffect, useMemo, useState } from 'react';
import { applyRegionToFacts } from '#domain/region.ts';
import type { Facts } from '#model/network.ts';
import { factsOfPage } from '../page-language.ts';
import { useApp } from './app-context.ts';

/** The lazy part of the data: on its way, here, or not to be had (offline before the first visit, or a new version). */
export type LoadedFacts =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly facts: Facts }
  | { readonly kind: 'failed' };

/** How long the facts may take before the screen says that they do not come, in milliseconds. They are shown when they do. */
const PATIENCE = 20_000;

let shared: Promise<Facts> | null = null;
let ready: Facts | null = null;

/** The facts, when they can be used. A host that cuts a file off may leave a module without them. @throws Error */
export function whole(facts: Partial<Facts> | undefined): Facts {
  const { records, sources, glossary } = facts ?? {};
  if (!records || !Array.isArray(sources) || !Array.isArray(glossary)) throw new Error('the facts are not whole');
  return facts as Facts; // the build wrote it in one piece: what has these has the rest
}

/** Loads the facts once for the whole page; a failed load may be tried again. */
export function loadFacts(): Promise<Facts> {
  shared ??= import('virtual:facts').then(
    ({ facts }) => {
      ready = factsOfPage(whole(facts));
      return ready;
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
    const begin = () =>
      void loadFacts().then(
        (facts) => wanted && setLoaded({ kind: 'ready', facts }),
        () => wanted && setLoaded({ kind: 'failed' }),
      );
    begin();
    const timer = setTimeout(() => setLoaded((now) => (now.kind === 'loading' ? { kind: 'failed' } : now)), PATIENCE);
    addEventListener('online', begin);
    return () => {
      wanted = false;
      clearTimeout(timer);
      removeEventListener('online', begin);
    };
  }, []);
  return useMemo(
    () => (loaded.kind === 'ready' ? { ...loaded, facts: applyRegionToFacts(loaded.facts, network) } : loaded),
    [loaded, network],
  );
}
