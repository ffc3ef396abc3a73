import type { Network } from '#model/network.ts';
import type { LineId, SegmentId } from '#model/provenance.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './card.module.css';

interface LineCardProps {
  readonly network: Network;
  readonly id: LineId;
  readonly onBack: () => void;
  readonly onSegment: (id: SegmentId) => void;
}

/** A line: its story in one or two sentences, and its steps. */
export function LineCard({ network, id, onBack, onSegment }: LineCardProps) {
  const { t, text } = useLanguage();
  const line = network.lines.find((one) => one.id === id);
  if (!line) return null;
  const segments = network.segments.filter((segment) => segment.line === id);
  const station = (one: string) =>
    text(network.stations.find((candidate) => candidate.id === one)?.label ?? { nl: one });
  return (
    <article className={styles.panel}>
      <button type="button" className={shared.linkButton} onClick={onBack}>
        ‹ {t('card.back')}
      </button>
      <h2>
        <LineDisc line={id} /> {text(line.label)}
      </h2>
      <p className={styles.kind}>{t(`formGroup.${line.group}`)}</p>
      <p>{text(line.about)}</p>
      <ul className={styles.ways}>
        {segments.map((segment) => (
          <li key={segment.id}>
            <button type="button" className={styles.way} onClick={() => onSegment(segment.id)}>
              <LineDisc line={id} />
              <span className={styles.wayText}>
                <strong>
                  {station(segment.from)} → {station(segment.to)}
                </strong>
                <span className={shared.soft}>{text(segment.name)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
