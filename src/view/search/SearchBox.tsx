import { useCallback, useId, useRef } from 'react';
import { late } from '../shared/late.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { useTakeover } from '../shared/useTakeover.ts';
import { Glass } from './Glass.tsx';
import styles from './search.module.css';
import { useSlashKey } from './useSlashKey.ts';

/** The field with its list, which loads after the first paint. */
export const SEARCH_FIELD = late(() => import('./SearchField.tsx').then((module) => module.SearchField));

/** One field for everything: stations, programmes, lines and words. `/` goes there. Plain until its list has loaded. */
export function SearchBox() {
  const { t } = useLanguage();
  const id = useId();
  const { taken, plain } = useTakeover(SEARCH_FIELD, '');
  const cameFrom = useRef<Element | null>(null);
  const onJump = useCallback((from: Element | null) => {
    cameFrom.current = from;
  }, []);
  useSlashKey(plain.ref, onJump);
  if (taken) return <taken.part handed={taken.handed} cameFrom={cameFrom} field={plain.ref} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is no landmark in Safari before 17
    <div role="search" className={styles.box} data-filled={plain.value !== ''}>
      <label className={shared.visuallyHidden} htmlFor={id}>
        {t('search.label')}
      </label>
      <div className={styles.field}>
        <Glass />
        <input
          {...plain}
          id={id}
          className={styles.input}
          placeholder={t('search.placeholder')}
          enterKeyHint="search"
          spellCheck={false}
          aria-keyshortcuts="/"
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </div>
    </div>
  );
}
