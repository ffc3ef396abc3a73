import { canonicalOf, indexOf } from '#domain/network-index.ts';
import { surroundingsOf } from '#domain/reach.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network, NetworkSegment } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { Around } from './Around.tsx';
import { Cautions } from './Cautions.tsx';
import styles from './card.module.css';
import { FreshnessMark } from './FreshnessMark.tsx';
import { SourceList } from './SourceList.tsx';
import { StationActions } from './StationActions.tsx';

interface StationCardProps {
  readonly network: Network;
  readonly id: StationId;
  readonly onBack: () => void;
  readonly onSegment: (id: SegmentId) => void;
  readonly onStation: (id: StationId) => void;
}

/** What a station is, everything that leads there and everything it opens. */
export function StationCard({ network, id, onBack, onSegment, onStation }: StationCardProps) {
  const { t, text, langOf } = useLanguage();
  const loaded = useFacts();
  const station = network.stations.find((one) => one.id === id);
  if (!station) return null;
  const fact = loaded.kind === 'ready' ? loaded.facts.records[`station:${id}`] : undefined;
  // A twin and its goal station are one for the reader: the steps of both belong on the card.
  const canonical = station.sameAs ?? id;
  const twins = network.stations.filter((one) => one.id !== id && (one.id === canonical || one.sameAs === canonical));
  const group = [station, ...twins];
  const same = new Set(group.map((one) => one.id));
  const around = surroundingsOf(network, id);
  const namedBy = (segments: readonly NetworkSegment[], end: 'from' | 'to') =>
    new Set(segments.map((segment) => canonicalOf(indexOf(network), segment[end])));
  const inward = network.segments.filter((segment) => same.has(segment.to));
  const outward = network.segments.filter((segment) => same.has(segment.from));
  const sectors = station.sectors.map((sector) =>
    text(network.sectors.find((one) => one.id === sector)?.label ?? { nl: sector }),
  );
  const way = (segment: NetworkSegment, other: StationId) => (
    <li key={segment.id}>
      <button type="button" data-paper className={styles.way} onClick={() => onSegment(segment.id)}>
        <LineDisc line={segment.line} />
        <span className={styles.wayText}>
          <strong>{text(network.stations.find((one) => one.id === other)?.label ?? { nl: other })}</strong>{' '}
          <span className={shared.soft}>
            <span lang={langOf(segment.name)}>{text(segment.name)}</span>
            {segment.status !== 'bestaand' && ` · ${t(`status.${segment.status}`)}`}
          </span>
        </span>
      </button>
    </li>
  );
  return (
    <article className={styles.panel}>
      <button type="button" className={shared.linkButton} onClick={onBack}>
        ‹ {d('card.back')}
      </button>
      <header>
        <p className={styles.kind}>
          {d(`kind.${station.kind}`)}
          {sectors.length > 0 && ` · ${sectors.join(', ')}`}
        </p>
        <h2>{text(station.name)}</h2>
      </header>
      {fact?.about && <p>{text(fact.about)}</p>}
      <p className={`${shared.soft} ${shared.small}`}>
        {station.nlqf ? d('card.nlqf', { level: station.nlqf }) : d('card.noNlqf')}
        {fact?.drawnBecause && !station.nlqf && ` ${text(fact.drawnBecause)}`}
      </p>
      <StationActions same={group} id={id} />
      <section className={styles.group}>
        <h3>{d('card.inward', { count: inward.length })}</h3>
        {inward.length > 0 && <ul className={styles.ways}>{inward.map((segment) => way(segment, segment.from))}</ul>}
        <Around direction="in" around={around.inward} named={namedBy(inward, 'from')} onStation={onStation} />
      </section>
      <section className={styles.group}>
        <h3>{d('card.outward', { count: outward.length })}</h3>
        {outward.length > 0 && <ul className={styles.ways}>{outward.map((segment) => way(segment, segment.to))}</ul>}
        <Around direction="out" around={around.outward} named={namedBy(outward, 'to')} onStation={onStation} />
      </section>
      <Cautions ids={[id]} />
      <FreshnessMark records={[`station:${id}`]} />
      <details>
        <summary className={shared.linkButton}>{d('detail.sources')}</summary>
        <SourceList network={network} records={[`station:${id}`]} />
      </details>
    </article>
  );
}
