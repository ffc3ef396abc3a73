import styles from './search.module.css';

/** The sign of searching. */
export function Glass() {
  return (
    <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M15.5 15.5 21 21M17.5 10.5a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z" />
    </svg>
  );
}
