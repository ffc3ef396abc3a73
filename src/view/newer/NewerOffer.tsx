import { useEffect, useState } from 'react';
import { NEWER_WORDS as n } from '#i18n/newer-nl.ts';
import type { Address } from '#state/url-codec.ts';
import offline from '../offline/offline.module.css';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { fetchNewer, type NewerState } from './fetch-newer.ts';
import styles from './newer.module.css';
import type { NewerApp } from './take-newer.ts';

interface NewerOfferProps {
  /** Where the visitor is now. */
  readonly readAddress: () => Address;
  readonly onTake: (newer: NewerApp) => void;
}

/**
 * Looks whether the host has newer data than the page, and offers it. Nothing changes until the visitor says so, and a
 * file with a fault changes nothing.
 */
export function NewerOffer({ readAddress, onTake }: NewerOfferProps) {
  const app = useApp();
  const { asOf } = useLanguage();
  const [state, setState] = useState<NewerState | { readonly kind: 'busy' }>({ kind: 'nothing' });
  const { site } = app.network;
  useEffect(() => {
    let wanted = true;
    void fetchNewer(document, site).then((found) => wanted && setState(found));
    return () => {
      wanted = false;
    };
  }, [site]);
  if (state.kind === 'nothing') return null;
  const close = () => setState({ kind: 'nothing' });
  if (state.kind === 'busy')
    return (
      <div className={offline.bar} role="status">
        <p>{n('newer.busy')}</p>
      </div>
    );
  if (state.kind !== 'newer') return <Fault state={state} onClose={close} />;
  const take = async () => {
    setState({ kind: 'busy' });
    const failed = () => setState({ kind: 'bad', sentences: [n('newer.undrawable')] });
    // The drawing takes seconds: first the words that say so.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await import('./take-newer.ts')
      .then(({ takeNewer }) => {
        onTake(takeNewer(state, app, readAddress()));
        close();
      })
      .catch(failed);
  };
  return (
    <div className={offline.bar} role="status">
      <p>
        {n('newer.offer', { day: asOf(state.national.site.dataDate) })} {n('newer.kept')}
      </p>
      <div className={offline.actions}>
        <button type="button" className={shared.primary} onClick={() => void take()}>
          {n('newer.use')}
        </button>
        <button type="button" className={shared.secondary} onClick={close}>
          {n('newer.later')}
        </button>
      </div>
    </div>
  );
}

/** As many faults are named; the others are counted. */
const NAMED = 5;

interface FaultProps {
  readonly state: Exclude<NewerState, { readonly kind: 'nothing' | 'newer' }>;
  readonly onClose: () => void;
}

function Fault({ state, onClose }: FaultProps) {
  const { network } = useApp();
  const { asOf } = useLanguage();
  const sentences = state.kind === 'bad' ? state.sentences : [];
  return (
    <div className={offline.bar} role="alert">
      <div className={styles.fault}>
        <p>{n(`newer.${state.kind}`, { day: asOf(network.site.dataDate) })}</p>
        {sentences.length > 0 && (
          <details className={shared.foldTitle}>
            <summary>{n('newer.faults', { count: sentences.length })}</summary>
            <ul>
              {sentences.slice(0, NAMED).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button type="button" className={shared.secondary} onClick={onClose}>
        {n('newer.later')}
      </button>
    </div>
  );
}
