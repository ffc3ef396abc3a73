import { pathText } from '#i18n/editor-fields-nl.ts';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import { valueText } from '#i18n/editor-sentences.ts';
import type { RecordChange } from '#model/data-changes.ts';
import shared from '../shared/shared.module.css';
import styles from './editor.module.css';
import { nameOf } from './names.ts';
import { useWork } from './work.ts';

/** More are not named at once. */
const MOST = 100;

/** What differs from the site: record, field, was, becomes. */
export function ChangeList() {
  const { changes, openRecord } = useWork();
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <>
      <h3>{t('changes.title')}</h3>
      <ul className={styles.results}>
        {changes.slice(0, MOST).map((change) => (
          <li key={`${change.kind} ${change.record.key}`} className={styles.result}>
            <Change change={change} onOpen={openRecord} />
          </li>
        ))}
      </ul>
      {changes.length > MOST && <p>{t('effect.more', { count: changes.length - MOST })}</p>}
    </>
  );
}

function Change({
  change: { kind, record, fields },
  onOpen,
}: {
  readonly change: RecordChange;
  readonly onOpen: (key: string) => void;
}) {
  return (
    <>
      <p className={styles.where}>data/{record.file}</p>
      <p className={styles.advice}>
        {nameOf(record)} <span className={styles.rowId}>{record.key}</span>{' '}
        {kind !== 'changed' && <span className={styles.mark}>{t(`changes.${kind}`)}</span>}
      </p>
      {fields.length > 0 && (
        <dl className={styles.fieldChanges}>
          {fields.map(({ path, was, becomes }) => (
            <div key={path}>
              <dt>{pathText(record.schema, path)}</dt>
              <dd>
                <span className={styles.wasLabel}>{t('changes.was')}</span> <del>{valueText(was)}</del>
              </dd>
              <dd>
                <span className={styles.wasLabel}>{t('changes.becomes')}</span> <ins>{valueText(becomes)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {kind !== 'removed' && (
        <button type="button" className={shared.linkButton} onClick={() => onOpen(record.key)}>
          {t('changes.open')}
          <span className={shared.visuallyHidden}>: {nameOf(record)}</span>
        </button>
      )}
    </>
  );
}
