import { useCallback, useRef, useState } from 'react';
import { useApp } from '../shared/app-context.ts';
import { loadFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import type { Search } from './search-index.ts';

/** The index: not asked for yet, on its way, here (without glossary words when the facts do not load), or not to be had. */
export type Searching =
  | { readonly kind: 'asleep' | 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly search: Search; readonly hasWords: boolean };

/** The search over everything. `wake` loads library and facts once; after a failure it tries again. */
export function useSearch(): { readonly searching: Searching; readonly wake: () => void } {
  const { network } = useApp();
  const speech = useLanguage();
  const [searching, setSearching] = useState<Searching>({ kind: 'asleep' });
  const awake = useRef(false);
  const wake = useCallback(() => {
    if (awake.current) return;
    awake.current = true;
    setSearching({ kind: 'loading' });
    const facts = loadFacts().catch(() => null);
    Promise.all([import('./search-index.ts'), facts]).then(
      ([{ createSearch }, loaded]) => {
        // Without the words the next visit to the field tries again.
        awake.current = loaded !== null;
        setSearching({ kind: 'ready', search: createSearch(network, loaded, speech), hasWords: loaded !== null });
      },
      () => {
        awake.current = false;
        setSearching({ kind: 'failed' });
      },
    );
  }, [network, speech]);
  return { searching, wake };
}
