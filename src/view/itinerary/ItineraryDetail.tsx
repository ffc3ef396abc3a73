import { lazy, Suspense } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { MoneyPanel, TimelinePanel } from '../compare/ItineraryPanels.tsx';
import { useApp } from '../shared/app-context.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Verdict } from '../shared/Verdict.tsx';
import { Deciding, WasVerdict } from '../what-if/Deciding.tsx';
import { recordsOf } from './describe.ts';
import { Helpers } from './Helpers.tsx';
import styles from './itinerary.module.css';
import { Moments } from './Moments.tsx';
import { Provenances } from './Provenances.tsx';
import { StepCard } from './StepCard.tsx';
import { VerdictReasons } from './VerdictReasons.tsx';

const Checklist = lazy(() => import('../checklist/Checklist.tsx').then((m) => ({ default: m.Checklist })));

interface ItineraryDetailProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
  readonly onBack: () => void;
  readonly onOpenItinerary: (id: string) => void;
  readonly onStation: (id: StationId) => void;
  readonly onSegment: (id: SegmentId) => void;
}

/** One itinerary in full: a vertical line with stops, and at each step what you need and what you get. */
export function ItineraryDetail(props: ItineraryDetailProps) {
  const { network, itinerary, onBack, onOpenItinerary, onStation, onSegment } = props;
  const { t, text, duration, month } = useLanguage();
  const isTrying = useApp().useStore((state) => state.whatIf !== null);
  const records = recordsOf(network, itinerary);
  const stationName = (id: StationId) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  const stationRecord = (id: StationId) => network.stations.find((one) => one.id === id);
  let elapsed = 0;
  return (
    <article className={styles.detail}>
      <header className={styles.head}>
        <button type="button" className={shared.linkButton} onClick={onBack}>
          ‹ {t('detail.back')}
        </button>
        <h2>{t('detail.title', { from: stationName(itinerary.from), to: stationName(itinerary.to) })}</h2>
        <p>
          <Verdict network={network} itinerary={itinerary} />
        </p>
        {isTrying && <WasVerdict itinerary={itinerary} />}
        <p className={styles.total}>
          <strong>{duration(itinerary.months, itinerary.knownMonths)}</strong> ·{' '}
          {t('detail.programmes', { count: itinerary.programmes })}
        </p>
        <Moments network={network} itinerary={itinerary} />
        <VerdictReasons network={network} itinerary={itinerary} onOpenItinerary={onOpenItinerary} />
        <Deciding key={itinerary.id} itinerary={itinerary} />
      </header>

      <ol className={styles.line}>
        {records.map(({ step, segment, variant }, index) => {
          const at = itinerary.start + elapsed;
          elapsed += step.monthsMax ?? step.monthsMin ?? 0;
          return (
            <li key={segment.id} className={`${styles.step} line-${segment.line}`}>
              <div className={styles.stop}>
                <span className={index === 0 ? styles.markStart : styles.markStop} aria-hidden="true" />
                <div>
                  <button type="button" className={styles.stopName} onClick={() => onStation(step.from)}>
                    {stationName(step.from)}
                  </button>
                  <p className={shared.soft}>
                    {index === 0
                      ? t('detail.startAt', { month: month(itinerary.start) })
                      : t('detail.around', { month: month(at) })}
                    {levelOf(stationRecord(step.from)?.nlqf, t)}
                  </p>
                </div>
              </div>
              <StepCard
                network={network}
                itinerary={itinerary}
                records={{ step, segment, variant }}
                onSegment={onSegment}
              />
            </li>
          );
        })}
      </ol>
      <div className={styles.stop}>
        <span className={styles.markGoal} aria-hidden="true" />
        <div>
          <button type="button" className={styles.stopName} onClick={() => onStation(itinerary.to)}>
            {stationName(itinerary.to)}
          </button>
          <p className={shared.soft}>
            {itinerary.months.max === null
              ? t('detail.endUnknown')
              : t('detail.around', { month: month(itinerary.start + elapsed) })}
          </p>
        </div>
      </div>

      <TimelinePanel itinerary={itinerary} />
      <MoneyPanel itinerary={itinerary} />
      <Helpers itinerary={itinerary} />
      <ErrorBoundary>
        <Suspense fallback={<p>{t('app.loading')}</p>}>
          <Checklist itinerary={itinerary} />
        </Suspense>
      </ErrorBoundary>
      <Provenances network={network} itinerary={itinerary} />
      <div className={styles.actions}>
        <button type="button" className={shared.secondary} onClick={() => window.print()}>
          {t('detail.print')}
        </button>
      </div>
    </article>
  );
}

const levelOf = (nlqf: string | undefined, t: ReturnType<typeof useLanguage>['t']) =>
  nlqf ? ` · ${t('detail.level', { level: nlqf })}` : '';
