import { useId } from 'react';
import type { CheckTask } from '#domain/work-list.ts';
import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { FRESHNESS_WORDS as f } from '#i18n/freshness-nl.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './check.module.css';
import { ownerName } from './fact-names.ts';

const KINDS = ['alles', 'expired', 'soon', 'undated', 'open-point'] as const;

/** What of the work list is in sight. `owner`: a region, `''` the country, `null` everybody. */
export interface Chosen {
  readonly kind: (typeof KINDS)[number];
  readonly owner: string | null;
}

/** The whole list. */
export const EVERYTHING: Chosen = { kind: 'alles', owner: null };

/** Is this task in sight? */
export function isShown({ kind, owner }: Chosen, task: CheckTask): boolean {
  if (owner !== null && (task.owner?.region ?? '') !== owner) return false;
  const isPoint = task.key.startsWith('open-point:');
  if (kind === 'alles') return true;
  return kind === 'open-point' ? isPoint : !isPoint && task.freshness.state === kind;
}

interface CheckFiltersProps {
  readonly tasks: readonly CheckTask[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** What is in sight: by how it stands, and by who keeps it. */
export function CheckFilters({ tasks, chosen, onChange }: CheckFiltersProps) {
  const { text } = useLanguage();
  const id = useId();
  const owners = new Map(tasks.map(({ owner }) => [owner?.region ?? '', ownerName(owner, text)]));
  return (
    <div className={styles.filters}>
      <fieldset className={styles.kinds}>
        <legend>{c('check.show')}</legend>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={shared.chip}
            aria-pressed={chosen.kind === kind}
            onClick={() => onChange({ ...chosen, kind })}
          >
            {kind === 'alles' || kind === 'open-point' ? c(`check.only.${kind}`) : f(`state.${kind}`)}
          </button>
        ))}
      </fieldset>
      {owners.size > 1 && (
        <div className={styles.owner}>
          <label htmlFor={id}>{c('check.owner')}</label>
          <select
            id={id}
            value={chosen.owner ?? '*'}
            onChange={({ currentTarget: { value } }) => onChange({ ...chosen, owner: value === '*' ? null : value })}
          >
            <option value="*">{c('check.everybody')}</option>
            {[...owners].map(([region, name]) => (
              <option key={region} value={region}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
