import type { Network, NetworkSegment } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './twin.module.css';

interface MapTwinProps {
  readonly network: Network;
  readonly onStation: (id: StationId) => void;
  readonly onSegment: (id: SegmentId) => void;
}

/** The map as a list: every line with its steps, every station reachable by name. Same content, same cards. */
export function MapTwin({ network, onStation, onSegment }: MapTwinProps) {
  const { t, text, duration } = useLanguage();
  const station = (id: StationId) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  const monthsOf = (segment: NetworkSegment) => {
    const min = segment.variants.map((variant) => variant.monthsMin);
    const max = segment.variants.map((variant) => variant.monthsMax);
    const known = (list: readonly (number | null)[]) => list.filter((one) => one !== null);
    if (known(min).length === 0) return { min: null, max: null };
    return { min: Math.min(...known(min)), max: Math.max(...known(max)) };
  };
  return (
    <section className={styles.twin} id="kaart-als-lijst" tabIndex={-1} aria-label={t('twin.title')}>
      <h2>{t('twin.title')}</h2>
      {network.lines.map((line) => {
        const segments = network.segments.filter((segment) => segment.line === line.id);
        if (segments.length === 0) return null;
        return (
          <details key={line.id} className={styles.line}>
            <summary>
              <LineDisc line={line.id} /> {text(line.label)}{' '}
              <span className={shared.soft}>{t('twin.steps', { count: segments.length })}</span>
            </summary>
            <p>{text(line.about)}</p>
            <ul className={styles.steps}>
              {segments.map((segment) => {
                const months = monthsOf(segment);
                return (
                  <li key={segment.id}>
                    <button type="button" className={shared.linkButton} onClick={() => onSegment(segment.id)}>
                      {text(segment.name)}
                    </button>
                    <span>
                      <button type="button" className={styles.station} onClick={() => onStation(segment.from)}>
                        {station(segment.from)}
                      </button>{' '}
                      →{' '}
                      <button type="button" className={styles.station} onClick={() => onStation(segment.to)}>
                        {station(segment.to)}
                      </button>
                    </span>
                    <span className={shared.soft}>
                      {months.max === 0 ? t('detail.noStudyTime') : duration(months, { min: 0, max: 0 })}
                      {segment.status !== 'bestaand' && ` · ${t(`status.${segment.status}`)}`}
                    </span>
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
