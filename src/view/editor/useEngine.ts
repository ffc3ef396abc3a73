import { useEffect, useState } from 'react';
import { type Engine, loadEngine } from './engine.ts';

/** The engine: on its way, here, or not to be had. */
export type LoadedEngine =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly engine: Engine }
  | { readonly kind: 'failed' };

/** Loads the rules of the data for the screen of the editors. */
export function useEngine(): LoadedEngine {
  const [loaded, setLoaded] = useState<LoadedEngine>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    loadEngine().then(
      (engine) => wanted && setLoaded({ kind: 'ready', engine }),
      () => wanted && setLoaded({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return loaded;
}
