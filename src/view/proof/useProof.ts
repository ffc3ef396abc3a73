import { useEffect, useState } from 'react';
import type { ProofReport } from './report.ts';

/** Whether the proof is there. `none`: nobody has made one yet. */
export type LoadedProof =
  | { readonly kind: 'loading' | 'failed' | 'none' }
  | { readonly kind: 'ready'; readonly proof: ProofReport };

/** Loads the proof as a module, so that it also works without a server. */
export function useProof(): LoadedProof {
  const [loaded, setLoaded] = useState<LoadedProof>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    import('virtual:proof').then(
      ({ proof }) => wanted && setLoaded(proof ? { kind: 'ready', proof } : { kind: 'none' }),
      () => wanted && setLoaded({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return loaded;
}
