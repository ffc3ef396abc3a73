import type { Network } from '#model/network.ts';
import type { LineId } from '#model/provenance.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './map.module.css';

interface LegendProps {
  readonly network: Network;
  readonly chosen: LineId | null;
  readonly onLine: (id: LineId | null) => void;
}

/** The lines with their letters, and what the shapes mean. Choosing a line shows it alone. */
export function Legend({ network, chosen, onLine }: LegendProps) {
  const { t, text } = useLanguage();
  const used = network.lines.filter((line) => network.segments.some((segment) => segment.line === line.id));
  return (
    <div className={styles.legend}>
      <ul className={styles.legendLines}>
        {used.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              className={styles.legendLine}
              aria-pressed={chosen === line.id}
              onClick={() => onLine(chosen === line.id ? null : line.id)}
            >
              <LineDisc line={line.id} />
              {text(line.label)}
            </button>
          </li>
        ))}
      </ul>
      <details className={styles.legendNotesBox}>
        <summary>{t('legend.title')}</summary>
        <ul className={styles.legendNotes}>
          <li>
            <svg viewBox="0 0 28 16" aria-hidden="true">
              <rect className={styles.square} x="9" y="3" width="10" height="10" rx="2" />
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
        </ul>
      </details>
    </div>
  );
}
