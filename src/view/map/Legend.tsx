import type { ReactNode } from 'react';
import type { Network } from '#model/network.ts';
import type { LineId } from '#model/provenance.ts';
import { STATUSES } from '#model/vocabulary.ts';
import { useApp } from '../shared/app-context.ts';
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
  const { useStore } = useApp();
  const filters = useStore((state) => state.filters);
  const { toggleLine, toggleSector, toggleStatus } = useStore.getState();
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
        <summary>{t('legend.filter')}</summary>
        <div className={styles.filters}>
          <Choices title={t('legend.sectors')}>
            {network.sectors.map((sector) => (
              <Choice
                key={sector.id}
                label={text(sector.label)}
                shown={!filters.hiddenSectors.includes(sector.id)}
                onToggle={() => toggleSector(sector.id)}
              />
            ))}
          </Choices>
          <Choices title={t('legend.statuses')}>
            {STATUSES.filter((status) => network.segments.some((segment) => segment.status === status)).map(
              (status) => (
                <Choice
                  key={status}
                  label={t(`status.${status}`)}
                  shown={!filters.hiddenStatuses.includes(status)}
                  onToggle={() => toggleStatus(status)}
                />
              ),
            )}
          </Choices>
          <Choices title={t('legend.lines')}>
            {used.map((line) => (
              <Choice
                key={line.id}
                label={text(line.label)}
                shown={!filters.hiddenLines.includes(line.id)}
                onToggle={() => toggleLine(line.id)}
              />
            ))}
          </Choices>
        </div>
      </details>
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

function Choices({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

function Choice({ label, shown, onToggle }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={shown} onChange={onToggle} />
      {label}
    </label>
  );
}
