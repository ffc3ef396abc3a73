import styles from './shared.module.css';
import { useLanguage } from './useLanguage.ts';

/** What stands where a part of the screen broke: that it broke, that nothing is lost, what to do. */
export function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <div role="alert">
      <p>{t('error.part')}</p>
      <button type="button" className={styles.secondary} onClick={onRetry}>
        {t('error.retry')}
      </button>
    </div>
  );
}
