import { useLanguage } from '../shared/useLanguage.ts';
import styles from './map.module.css';

/** What the shapes on the map mean, and which keys move it. */
export function LegendNotes() {
  const { t } = useLanguage();
  return (
    <details className={styles.legendNotesBox}>
      <summary>{t('legend.title')}</summary>
      <ul className={styles.legendNotes}>
        <ShapeNotes />
        <li>{t('legend.keys')}</li>
      </ul>
    </details>
  );
}

/** One item for every shape. */
export function ShapeNotes() {
  const { t } = useLanguage();
  return (
    <>
      <li>
        <svg viewBox="0 0 28 16" aria-hidden="true">
          <rect className={styles.square} x="8" y="2" width="12" height="12" rx="2" />
          <path className={styles.entry} d="M12.4 4.8l3.2 3.2l-3.2 3.2" />
        </svg>
        {t('legend.start')}
      </li>
      <li>
        <svg viewBox="0 0 28 16" aria-hidden="true">
          <rect className={styles.capsule} x="5" y="3" width="18" height="10" rx="5" />
        </svg>
        {t('legend.licence')}
      </li>
      <li>
        <svg viewBox="0 0 28 16" aria-hidden="true">
          <circle className={styles.ring} cx="14" cy="8" r="5" />
        </svg>
        {t('legend.job')}
      </li>
      <li>
        <svg viewBox="0 0 28 16" aria-hidden="true" className="line-G">
          <path className={styles.dotted} d="M2 8H26" />
        </svg>
        {t('legend.dotted')}
      </li>
      <li>{t('legend.height')}</li>
    </>
  );
}
