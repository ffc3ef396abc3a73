import { Suspense, useMemo } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { CHECKLIST_WORDS } from '#i18n/checklist-nl.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { MoneyPanel, TimelinePanel } from '../compare/ItineraryPanels.tsx';
import { PrintHandout } from '../handout/PrintHandout.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { useApp } from '../shared/app-context.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { Loading } from '../shared/Loading.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
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

const Checklist = lazyPart(async () => (await import('../checklist/Checklist.tsx')).Checklist);

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
  const printed = useMemo(() => [itinerary], [itinerary]);
  let elapsed = 0;
  return (
    <article className={styles.detail}>
      <header className={styles.head}>
        <button type="button" className={shared.linkButton} onClick={onBack}>
          ‹ {t('detail.back')}
        </button>
        <h2>{d('detail.title', { from: stationName(itinerary.from), to: stationName(itinerary.to) })}</h2>
        <p>
          <Verdict network={network} itinerary={itinerary} />
        </p>
        {isTrying && <WasVerdict itinerary={itinerary} />}
        <p className={styles.total}>
          <strong>{duration(itinerary.months, itinerary.knownMonths)}</strong> ·{' '}
          {d('detail.programmes', { count: itinerary.programmes })}
        </p>
        <Moments network={network} itinerary={itinerary} />
        <VerdictReasons network={network} itinerary={itinerary} onOpenItinerary={onOpenItinerary} />
        <Deciding key={itinerary.id} itinerary={itinerary} />
        <Parts />
      </header>

      <ol className={styles.line} id={PARTS[0]} tabIndex={-1}>
        {records.map(({ step, segment, variant }, index) => {
          const at = itinerary.start + elapsed;
          elapsed += step.monthsMax ?? step.monthsMin ?? 0;
          return (
            <li key={segment.id} className={`${styles.step} line-${segment.line}`}>
              <div className={styles.stop}>
                <span className={index === 0 ? styles.markStart : styles.markStop} aria-hidden="true" />
                <div>
                  <button type="button" data-paper className={styles.stopName} onClick={() => onStation(step.from)}>
                    {stationName(step.from)}
                  </button>
                  <p className={shared.soft}>
                    {index === 0
                      ? d('detail.startAt', { month: month(itinerary.start) })
                      : d('detail.around', { month: month(at) })}
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
          <button type="button" data-paper className={styles.stopName} onClick={() => onStation(itinerary.to)}>
            {stationName(itinerary.to)}
          </button>
          <p className={shared.soft}>
            {itinerary.months.max === null
              ? d('detail.endUnknown')
              : d('detail.around', { month: month(itinerary.start + elapsed) })}
          </p>
        </div>
      </div>

      <div id={PARTS[1]} tabIndex={-1}>
        <TimelinePanel itinerary={itinerary} />
      </div>
      <div id={PARTS[2]} tabIndex={-1}>
        <MoneyPanel itinerary={itinerary} />
      </div>
      <Helpers itinerary={itinerary} />
      <div id={PARTS[3]} tabIndex={-1}>
        <ErrorBoundary part="checklist">
          <Suspense fallback={<Loading />}>
            <Checklist itinerary={itinerary} />
          </Suspense>
        </ErrorBoundary>
      </div>
      <Provenances network={network} itinerary={itinerary} />
      <div className={styles.actions}>
        <PrintHandout label={d('detail.print')} itineraries={printed} />
        <ShareButton />
      </div>
    </article>
  );
}

const levelOf = (nlqf: string | undefined, _t: ReturnType<typeof useLanguage>['t']) =>
  nlqf ? ` · ${d('detail.level', { level: nlqf })}` : '';

/** The parts of an itinerary that one can jump to; the address is a state, so these are no links. */
const PARTS = ['route-stappen', 'route-tijd', 'route-geld', 'route-lijst'] as const;

function Parts() {
  return (
    <nav className={styles.parts} aria-label={CHECKLIST_WORDS('parts.title')}>
      {PARTS.map((id) => (
        <button
          key={id}
          type="button"
          className={shared.linkButton}
          onClick={() => {
            const part = document.getElementById(id);
            part?.scrollIntoView({ block: 'start' });
            part?.focus({ preventScroll: true });
          }}
        >
          {CHECKLIST_WORDS(`parts.${id}`)}
        </button>
      ))}
    </nav>
  );
}
