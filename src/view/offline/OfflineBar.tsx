import { useEffect, useState } from 'react';
import { OFFLINE_WORDS as o } from '#i18n/offline-nl.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import styles from './offline.module.css';
import { mayKeep, whenIdle } from './when-idle.ts';

/** A newer version that waits, or a part that does not load. */
type Trouble =
  | { readonly kind: 'update'; readonly worker: ServiceWorker }
  | { readonly kind: 'missing' | 'no-network' };

/** Reloads as soon as the newer version has taken over. The answers are in the address, so they stay. */
function takeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('take-over');
}

/** Reloads from the host: a kept page would ask for the missing part again. */
async function reloadFromHost(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  await registration?.unregister();
  location.reload();
}

/** Keeps the app for offline use, offers a new version, and says what to do when a part does not load. */
export function OfflineBar() {
  const { useStore } = useApp();
  const isBoard = useStore((state) => state.view.screen === 'bord');
  const isEmbedded = useStore((state) => state.configuration.mode === 'embed');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    const onMissing = () => setTrouble({ kind: navigator.onLine ? 'missing' : 'no-network' });
    addEventListener('vite:preloadError', onMissing);
    return () => removeEventListener('vite:preloadError', onMissing);
  }, []);
  useEffect(() => {
    // The single file has nothing to fetch and no worker.
    if (import.meta.env.MODE === 'single' || !import.meta.env.PROD || !mayKeep(isEmbedded)) return;
    return whenIdle(() => {
      void import('./worker.ts').then(({ keepForOffline }) =>
        keepForOffline((worker) => setTrouble((now) => now ?? { kind: 'update', worker })),
      );
    });
  }, [isEmbedded]);
  if (!trouble) return null;
  const { kind } = trouble;
  return (
    <div className={styles.bar} role={kind === 'update' ? 'status' : 'alert'}>
      <p>
        {o(kind === 'update' ? 'offline.update' : kind === 'missing' ? 'offline.missing' : 'offline.noNetwork')}{' '}
        {kind !== 'no-network' && o(isBoard ? 'offline.board' : 'offline.kept')}
      </p>
      <div className={styles.actions}>
        {kind === 'update' && (
          <button type="button" className={shared.primary} onClick={() => takeOver(trouble.worker)}>
            {o('offline.use')}
          </button>
        )}
        {kind === 'missing' && (
          <button type="button" className={shared.primary} onClick={() => void reloadFromHost()}>
            {o('offline.reload')}
          </button>
        )}
        <button type="button" className={shared.secondary} onClick={() => setTrouble(null)}>
          {o('offline.later')}
        </button>
      </div>
    </div>
  );
}
