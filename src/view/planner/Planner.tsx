import { goalsOf, startsOf } from '#domain/goals.ts';
import type { StationId } from '#model/provenance.ts';
import type { Level } from '#model/vocabulary.ts';
import { useApp } from '../shared/app-context.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './planner.module.css';
import { StationPicker } from './StationPicker.tsx';

/** Van and Naar. */
export function Planner() {
  const { network, useStore } = useApp();
  const { t, text } = useLanguage();
  const { from, to } = useStore((state) => state.planner);
  const travelFrom = useStore((state) => state.travelFrom);
  const travelTo = useStore((state) => state.travelTo);
  // A card or a link may name a station that the lists do not offer.
  const station = (id: StationId | null) => network.stations.find((one) => one.id === id) ?? null;
  const levelName = (id: Level) => text(network.levels.find((level) => level.id === id)?.label ?? { nl: id });
  return (
    <div className={styles.box}>
      <span className={styles.rail} aria-hidden="true">
        <span />
      </span>
      <div className={styles.fields}>
        <StationPicker
          label={t('planner.from')}
          placeholder={t('planner.fromHint')}
          options={startsOf(network)}
          chosen={station(from)}
          levelName={levelName}
          onChange={travelFrom}
        />
        <StationPicker
          label={t('planner.to')}
          placeholder={t('planner.toHint')}
          options={goalsOf(network)}
          chosen={station(to)}
          levelName={levelName}
          onChange={travelTo}
        />
      </div>
    </div>
  );
}
