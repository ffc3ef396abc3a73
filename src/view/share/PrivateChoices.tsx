import { SHARE_WORDS as t } from '#i18n/share-nl.ts';
import type { PrivateQuestion } from '#state/share-link.ts';
import styles from './share.module.css';

interface PrivateChoicesProps {
  /** What is there to be shared; nothing is asked about what is not. */
  readonly askFirst: readonly PrivateQuestion[];
  readonly include: readonly PrivateQuestion[];
  readonly onChange: (include: readonly PrivateQuestion[]) => void;
}

/** What stays out of a link unless it is ticked. */
export function PrivateChoices({ askFirst, include, onChange }: PrivateChoicesProps) {
  if (askFirst.length === 0) return null;
  return (
    <fieldset className={styles.private}>
      <legend>{t('share.private')}</legend>
      {askFirst.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={include.includes(id)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...include, id] : include.filter((other) => other !== id))
            }
          />
          {t(`share.private.${id}`)}
        </label>
      ))}
    </fieldset>
  );
}
