import { useEffect, useState } from 'react';
import { OFFLINE_WORDS as o } from '#i18n/offline-nl.ts';
import styles from './shared.module.css';
import { useLanguage } from './useLanguage.ts';

/** How long a part may load before something is said about it, in milliseconds. */
export const PATIENCE = 10_000;

/**
 * What stands there while a part of the screen loads. After ten seconds it says so, and offers to load the page again: a
 * browser does not fetch anew what is still on its way. `quiet`: nothing stands there before.
 */
export function Loading({ quiet = false }: { readonly quiet?: boolean }) {
  const { t } = useLanguage();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (quiet && !isSlow) return null;
  return (
    <div className={styles.loading} role="status">
      {!quiet && <p>{t('app.loading')}</p>}
      {isSlow && (
        <>
          <p>
            {o('offline.slow')} {o('offline.kept')}
          </p>
          <button type="button" className={styles.secondary} onClick={() => location.reload()}>
            {o('offline.reload')}
          </button>
        </>
      )}
    </div>
  );
}
