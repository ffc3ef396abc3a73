import type { CheckTask } from '#domain/work-list.ts';
import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { FreshnessLabel } from '../card/FreshnessMark.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import styles from './check.module.css';
import { FactLink } from './FactLink.tsx';
import { factKind, ownerName } from './fact-names.ts';
import { type RowInput, sourcesOfTask, whereOf } from './work-rows.ts';

interface CheckItemProps {
  readonly task: CheckTask;
  readonly input: RowInput;
}

/** One thing to check: what, how it stands, what hangs on it, where to look, whose it is and by when. */
export function CheckItem({ task, input }: CheckItemProps) {
  const { today } = useApp();
  const { language } = input;
  const { key, freshness, itineraries, owner, confidence } = task;
  const where = whereOf(input, task);
  const { due } = freshness;
  const when =
    due === null ? c('check.noDue') : c(due < today ? 'check.wasDue' : 'check.dueBy', { day: language.asOf(due) });
  return (
    <li className={styles.task}>
      <p className={styles.head}>
        {where === null ? <FreshnessLabel state={freshness.state} /> : <strong>{c('check.open-point')}</strong>}
        {confidence === 'nog-controleren' && <span className={shared.doubt}>{c('check.unseen')}</span>}
        {where === null && <span className={shared.soft}>{factKind(key)}</span>}
      </p>
      <h3>
        <FactLink input={input} record={key} />
      </h3>
      <p>{c('check.itineraries', { count: itineraries })}</p>
      {where !== null && <p>{c('check.whereText', { where })}</p>}
      {where === null && <Where task={task} input={input} />}
      <p className={shared.soft}>
        {when} · {c('check.of', { who: ownerName(owner, language.text) })} · <code>{key}</code>
      </p>
    </li>
  );
}

function Where({ task, input }: CheckItemProps) {
  const sources = sourcesOfTask(input, task);
  return (
    <div>
      {c('check.where')}
      <ul className={styles.where}>
        {sources.map(({ id, title, url, publisher }) => (
          <li key={id}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}{' '}
            <span className={shared.soft}>{publisher}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
