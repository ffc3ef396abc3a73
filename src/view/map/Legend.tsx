import { memo, Suspense, useMemo, useState } from 'react';
import type { SegmentId } from '#model/provenance.ts';
import { useApp } from '../shared/app-context.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { LineDisc } from '../shared/LineDisc.tsx';
import { Loading } from '../shared/Loading.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { countsOf, type Sight } from './hidden.ts';
import { LegendNotes } from './LegendNotes.tsx';
import styles from './map.module.css';

const LegendFilters = lazyPart(async () => (await import('./LegendFilters.tsx')).LegendFilters);

interface LegendProps {
  readonly sight: Sight;
  readonly onSegment: (id: SegmentId) => void;
  readonly onList: () => void;
  readonly onPrint: () => void;
}

/** The lines with their letters and how many steps of each are in sight; what the shapes mean; and what is in sight. */
export const Legend = memo(function Legend({ sight, onSegment, onList, onPrint }: LegendProps) {
  const { t, text } = useLanguage();
  const { useStore } = useApp();
  const chosen = useStore((state) => state.selection.line);
  const { openLine, closeCard } = useStore.getState();
  const [open, setOpen] = useState(false);
  const counts = useMemo(() => countsOf(sight), [sight]);
  const { network, filters } = sight;
  const used = network.lines.filter((line) => network.segments.some((segment) => segment.line === line.id));
  const left = network.segments.length - counts.shown;
  return (
    <div className={styles.legend}>
      <ul className={styles.legendLines}>
        {used.map((line) => {
          const count = filters.hiddenLines.includes(line.id) ? 0 : (counts.lines.get(line.id) ?? 0);
          return (
            <li key={line.id}>
              <button
                type="button"
                className={count > 0 ? styles.legendLine : `${styles.legendLine} ${styles.legendGone}`}
                aria-pressed={chosen === line.id}
                onClick={() => (chosen === line.id ? closeCard() : openLine(line.id))}
              >
                <LineDisc line={line.id} />
                {/* One run of text: the count stands behind the last word, also of a name of two lines. */}
                <span>
                  {text(line.label)}{' '}
                  <span className={styles.count} aria-hidden="true">
                    {count}
                  </span>
                </span>
                <span className={shared.visuallyHidden}>{t('legend.count', { count })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.legendMore}>
        <button
          type="button"
          className={styles.legendButton}
          aria-expanded={open}
          onClick={() => setOpen((before) => !before)}
        >
          {t('legend.filter')}
        </button>
        <span className={styles.legendSum} role="status">
          {left > 0 && t('legend.shown', { count: counts.shown, all: network.segments.length })}
        </span>
        <button type="button" className={styles.legendButton} onClick={onList}>
          {t('legend.asList')}
        </button>
        <button type="button" className={`${styles.legendButton} ${styles.wideOnly}`} onClick={onPrint}>
          {t('legend.print')}
        </button>
        <LegendNotes />
      </div>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes, as the button does
        <div
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          <ErrorBoundary part="legend-filters">
            <Suspense fallback={<Loading />}>
              <LegendFilters sight={sight} counts={counts} lines={used} onSegment={onSegment} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </div>
  );
});
