import { memo, useMemo, useState } from 'react';
import type { Network, NetworkSegment, NetworkStation } from '#model/network.ts';
import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import { monthsOf } from '../shared/months-of.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { canonicalIn, countSteps, type StepCounts } from './count-steps.ts';
import { stationWithSteps } from './emphasis.ts';
import { TwinPart } from './TwinPart.tsx';
import styles from './twin.module.css';

const VIEWS = ['line', 'station'] as const;

/** What the person opened last: at most one of these. */
export interface Looked {
  readonly station: StationId | null;
  readonly segment: SegmentId | null;
  readonly line: LineId | null;
}

interface MapTwinProps {
  readonly network: Network;
  /** The steps that the choices of the person put out of sight; the map does not draw them. */
  readonly hiddenSegments: ReadonlySet<SegmentId>;
  /** The steps of what the list shows; they stand out on the map. */
  readonly foundSegments: ReadonlySet<SegmentId>;
  readonly ends: { readonly from: StationId | null; readonly to: StationId | null };
  readonly looked: Looked;
  readonly onStation: (id: StationId) => void;
  readonly onSegment: (id: SegmentId) => void;
  readonly onLine: (id: LineId) => void;
}

/** The map as a list: every line with its steps, or every station with how many steps it has. Same content, same cards. */
export const MapTwin = memo(function MapTwin(props: MapTwinProps) {
  const { network, hiddenSegments, looked } = props;
  const { t } = useLanguage();
  const [view, setView] = useState<(typeof VIEWS)[number]>(looked.station ? 'station' : 'line');
  const segments = useMemo(
    () => network.segments.filter((segment) => !hiddenSegments.has(segment.id)),
    [network, hiddenSegments],
  );
  const hidden = network.segments.length - segments.length;
  return (
    <section className={styles.twin} id="kaart-als-lijst" tabIndex={-1} aria-label={t('twin.title')}>
      <h2>{t('twin.title')}</h2>
      <fieldset className={styles.views}>
        <legend className={shared.visuallyHidden}>{t('twin.views')}</legend>
        {VIEWS.map((one) => (
          <label key={one} className={styles.view}>
            <input type="radio" name="twin" checked={view === one} onChange={() => setView(one)} />
            {t(`twin.view.${one}`)}
          </label>
        ))}
      </fieldset>
      {hidden > 0 && <p className={shared.soft}>{t('twin.hidden', { count: hidden })}</p>}
      {view === 'line' ? <Lines {...props} segments={segments} /> : <Stations {...props} segments={segments} />}
    </section>
  );
});

interface ViewProps extends MapTwinProps {
  /** The steps in sight. */
  readonly segments: readonly NetworkSegment[];
}

const current = (isCurrent: boolean) => (isCurrent ? { 'aria-current': true as const } : {});

function Lines(props: ViewProps) {
  const { network, segments, foundSegments, looked, onLine } = props;
  const { t, text } = useLanguage();
  return network.lines.map((line) => {
    const own = segments.filter((segment) => segment.line === line.id);
    if (own.length === 0) return null;
    const found = own.filter((segment) => foundSegments.has(segment.id)).length;
    return (
      <TwinPart
        key={line.id}
        isOpen={looked.line === line.id || own.some((segment) => segment.id === looked.segment)}
        summary={
          <>
            <LineDisc line={line.id} />{' '}
            <span>
              {text(line.label)}{' '}
              <span className={shared.soft}>
                {t('twin.steps', { count: own.length })}
                {found > 0 && `, ${t('twin.found', { count: found })}`}
              </span>
            </span>
          </>
        }
        draw={() => (
          <>
            <p>{text(line.about)}</p>
            <button
              type="button"
              className={shared.linkButton}
              onClick={() => onLine(line.id)}
              {...current(line.id === looked.line)}
            >
              {t('twin.openLine')}
            </button>
            <ul className={styles.steps}>
              {own.map((segment) => (
                <Step key={segment.id} {...props} segment={segment} />
              ))}
            </ul>
          </>
        )}
      />
    );
  });
}

function Step({
  network,
  segment,
  foundSegments,
  looked,
  onSegment,
  onStation,
}: ViewProps & { segment: NetworkSegment }) {
  const { t, text, duration } = useLanguage();
  const months = monthsOf(segment);
  const name = text(segment.name);
  const labelOf = (id: StationId) => text(stationWithSteps(network, id)?.station.label ?? { nl: id });
  const station = (id: StationId) => (
    <button type="button" className={styles.station} onClick={() => onStation(id)}>
      {labelOf(id)}
    </button>
  );
  return (
    <li>
      <button
        type="button"
        className={shared.linkButton}
        // Many steps have the same name: read by itself it must say which one this is.
        aria-label={t('twin.step', { name, from: labelOf(segment.from), to: labelOf(segment.to) })}
        onClick={() => onSegment(segment.id)}
        {...current(segment.id === looked.segment)}
      >
        {name}
      </button>
      <span>
        {station(segment.from)} → {station(segment.to)}
      </span>
      <span className={shared.soft}>
        {months.max === 0 ? t('detail.noStudyTime') : duration(months, { min: 0, max: 0 })}
        {segment.status !== 'bestaand' && ` · ${t(`status.${segment.status}`)}`}
        {foundSegments.has(segment.id) && ` · ${t('twin.inFound')}`}
      </span>
    </li>
  );
}

function Stations(props: ViewProps) {
  const { network, segments, looked } = props;
  const { t, text } = useLanguage();
  const opened = canonicalIn(network, looked.station);
  const counts = useMemo(() => countSteps(network, segments), [network, segments]);
  return network.levels.map((level) => {
    const stations = network.stations.filter((one) => one.drawnAtLevel === level.id && one.sameAs === undefined);
    if (stations.length === 0) return null;
    return (
      <TwinPart
        key={level.id}
        isOpen={stations.some((one) => one.id === opened)}
        summary={
          <span>
            {text(level.label)} <span className={shared.soft}>{t('twin.stations', { count: stations.length })}</span>
          </span>
        }
        draw={() => (
          <ul className={styles.steps}>
            {stations.map((station) => (
              <Station key={station.id} {...props} station={station} counts={counts} />
            ))}
          </ul>
        )}
      />
    );
  });
}

interface StationProps extends ViewProps {
  readonly station: NetworkStation;
  readonly counts: StepCounts;
}

/** A station with its twins: the steps of both are its own. */
function Station({ network, ends, looked, onStation, station, counts }: StationProps) {
  const { t, text } = useLanguage();
  const isIn = (id: StationId | null) => canonicalIn(network, id) === station.id;
  return (
    <li>
      <button
        type="button"
        className={styles.station}
        onClick={() => onStation(station.id)}
        {...current(isIn(looked.station))}
      >
        {text(station.label)}
      </button>
      <span className={shared.soft}>
        {t('twin.inward', { count: counts.inward.get(station.id) ?? 0 })} ·{' '}
        {t('twin.outward', { count: counts.outward.get(station.id) ?? 0 })}
        {isIn(ends.from) && ` · ${t('twin.yourStart')}`}
        {isIn(ends.to) && ` · ${t('twin.yourGoal')}`}
      </span>
    </li>
  );
}
