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

/**
 * Whether something stands only on this page, such as a board or a change of an editor. Who makes such things asks
 * before the page closes; the same question, put by ourselves, answers this without loading their code.
 */
function hasUnsavedWork(): boolean {
  const question = new Event('beforeunload', { cancelable: true });
  dispatchEvent(question);
  return question.defaultPrevented;
}

/** What is said: what is the matter, and what becomes of what the reader has made. */
function sentences(kind: Trouble['kind']): string {
  if (kind === 'no-network') return o('offline.noNetwork');
  const isUnsaved = hasUnsavedWork();
  const matter = kind === 'update' ? 'offline.update' : isUnsaved ? 'offline.notThere' : 'offline.missing';
  return `${o(matter)} ${o(isUnsaved ? 'offline.unsaved' : 'offline.kept')}`;
}

/** Keeps the app for offline use, offers a new version, and says what to do when a part does not load. */
export function OfflineBar() {
  const { useStore } = useApp();
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
      <p>{sentences(kind)}</p>
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
