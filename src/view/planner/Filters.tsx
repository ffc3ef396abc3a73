import { FORM_GROUPS, type FormGroup } from '#model/vocabulary.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './planner.module.css';

/** A step in a job is part of any way, so it is no filter of its own. */
const GROUPS = (Object.keys(FORM_GROUPS) as FormGroup[]).filter((group) => group !== 'stap'); // keys of a literal table

/** Filters as visible chips, in the words of the cards. */
export function Filters() {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const filters = useStore((state) => state.filters);
  const toggleFormGroup = useStore((state) => state.toggleFormGroup);
  const toggleWithoutAdmissionTest = useStore((state) => state.toggleWithoutAdmissionTest);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around the chips
    <div className={styles.chips} role="group" aria-label={t('filters.title')}>
      {GROUPS.map((group) => (
        <button
          key={group}
          type="button"
          className={shared.chip}
          aria-pressed={filters.formGroups.includes(group)}
          onClick={() => toggleFormGroup(group)}
        >
          {t(`formGroup.${group}`)}
        </button>
      ))}
      <button
        type="button"
        className={shared.chip}
        aria-pressed={filters.withoutAdmissionTest}
        onClick={toggleWithoutAdmissionTest}
      >
        {t('filters.withoutTest')}
      </button>
    </div>
  );
}
