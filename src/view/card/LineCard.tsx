import { useMemo } from 'react';
import { canonicalOf, indexOf } from '#domain/network-index.ts';
import type { SegmentReach } from '#domain/reach.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network, NetworkSegment } from '#model/network.ts';
import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import { monthsOf } from '../shared/months-of.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { useReach } from '../shared/useReach.ts';
import styles from './card.module.css';

interface LineCardProps {
  readonly network: Network;
  readonly id: LineId;
  readonly onBack: () => void;
  readonly onSegment: (id: SegmentId) => void;
}

/** A line: its story in one or two sentences, how many steps it has, and each of them; which are possible for you. */
export function LineCard({ network, id, onBack, onSegment }: LineCardProps) {
  const { t, text } = useLanguage();
  const segments = useMemo(() => network.segments.filter((segment) => segment.line === id), [network, id]);
  const ends = useMemo(() => [...new Set(segments.map((segment) => segment.to))], [segments]);
  const known = useReach(ends);
  const line = network.lines.find((one) => one.id === id);
  if (!line) return null;
  const reachAt = (segment: SegmentId) => (known.kind === 'known' ? known.reach.get(segment) : undefined);
  return (
    <article className={styles.panel}>
      <button type="button" className={shared.linkButton} onClick={onBack}>
        ‹ {d('card.back')}
      </button>
      <h2>
        <LineDisc line={id} /> {text(line.label)}
      </h2>
      <p className={styles.kind}>{t(`formGroup.${line.group}`)}</p>
      <p>{text(line.about)}</p>
      <p aria-live="polite">
        {d('card.lineSteps', { count: segments.length })}{' '}
        {known.kind === 'known' &&
          d('card.linePossible', { count: segments.filter((one) => reachAt(one.id)?.kind === 'possible').length })}
      </p>
      <ul className={styles.ways}>
        {segments.map((segment) => (
          <LineStep
            key={segment.id}
            network={network}
            segment={segment}
            reach={reachAt(segment.id)}
            isNext={known.kind === 'known' && known.at.has(canonicalOf(indexOf(network), segment.from))}
            onOpen={() => onSegment(segment.id)}
          />
        ))}
      </ul>
    </article>
  );
}

interface LineStepProps {
  readonly network: Network;
  readonly segment: NetworkSegment;
  readonly reach: SegmentReach | undefined;
  /** Does it begin where the person is? */
  readonly isNext: boolean;
  readonly onOpen: () => void;
}

function LineStep({ network, segment, reach, isNext, onOpen }: LineStepProps) {
  const { t, text, list, duration } = useLanguage();
  const station = (id: StationId) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  const months = monthsOf(segment);
  const lost = reach?.kind === 'blocked' ? network.conditions.filter((one) => reach.lost.includes(one.id)) : [];
  return (
    <li>
      <button type="button" data-paper className={styles.way} onClick={onOpen}>
        <LineDisc line={segment.line} />
        <span className={styles.wayText}>
          <strong>
            {station(segment.from)} → {station(segment.to)}
          </strong>{' '}
          <span className={shared.soft}>{text(segment.name)}</span>{' '}
          <span className={shared.soft}>
            {months.max === 0 ? t('detail.noStudyTime') : duration(months, { min: 0, max: 0 })}
            {segment.status !== 'bestaand' && ` · ${t(`status.${segment.status}`)}`}
          </span>{' '}
          {reach?.kind === 'possible' && (
            <span className={styles.yes}>✓ {d(isNext ? 'card.stepPossible' : 'card.stepPossibleLater')}</span>
          )}
          {lost.length > 0 && (
            <span className={styles.no}>
              × {d('card.stepBlocked', { what: list(lost.map((one) => text(one.label))) })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
