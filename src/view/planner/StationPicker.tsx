import { useId } from 'react';
import type { NetworkStation } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import type { Level } from '#model/vocabulary.ts';
import common from '../shared/combobox.module.css';
import { late } from '../shared/late.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { useTakeover } from '../shared/useTakeover.ts';
import styles from './planner.module.css';

/** The field with its list, which loads after the first paint. */
export const STATION_FIELD = late(() => import('./StationField.tsx').then((module) => module.StationField));

/** What both the plain field and the one with the list need. */
export interface StationPickerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly NetworkStation[];
  /** Need not be one of the options. */
  readonly chosen: NetworkStation | null;
  readonly levelName: (level: Level) => string;
  readonly onChange: (id: StationId | null) => void;
}

/** A field for a station; plain until its list has loaded. */
export function StationPicker(props: StationPickerProps) {
  const { label, placeholder, chosen, onChange } = props;
  const { t, text } = useLanguage();
  const id = useId();
  const { taken, plain } = useTakeover(STATION_FIELD, chosen ? text(chosen.label).replaceAll('\u00ad', '') : '');
  if (taken) return <taken.part {...props} handed={taken.handed} />;
  return (
    <div className={styles.picker}>
      <label className={styles.pickerLabel} htmlFor={id}>
        {label}
      </label>
      <input {...plain} id={id} className={styles.pickerInput} placeholder={placeholder} />
      {chosen && (
        <button
          type="button"
          className={`${common.clear} ${styles.clear}`}
          aria-label={t('planner.clear', { field: label })}
          onClick={() => onChange(null)}
        >
          ×
        </button>
      )}
    </div>
  );
}
