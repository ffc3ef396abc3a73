import { dataErrorAdvice, dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { pathText } from '#i18n/editor-fields-nl.ts';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import type { DataError } from '#model/data-error.ts';
import type { DataRecord } from '#model/data-records.ts';
import { pathOf } from '#model/located.ts';
import shared from '../shared/shared.module.css';
import styles from './editor.module.css';
import { nameOf } from './names.ts';
import { recordOfError, useWork } from './work.ts';

/** More are not named at once. */
const MOST = 100;

/** Everything that is wrong: file, record, field; what it is, and what to do. The same as `npm run check:data`. */
export function ErrorList({ onText }: { readonly onText: (file: string) => void }) {
  const { checked, records, openRecord } = useWork();
  const { errors } = checked;
  if (errors.length === 0) return <p>{t('errors.none')}</p>;
  return (
    <>
      <h3>{t('errors.count', { count: errors.length })}</h3>
      <ol className={styles.results}>
        {errors.slice(0, MOST).map((error, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same fault may stand there twice
          <li key={at} className={styles.fault}>
            <ErrorItem error={error} record={recordOfError(records, error)} onOpen={openRecord} onText={onText} />
          </li>
        ))}
      </ol>
      {errors.length > MOST && <p>{t('errors.more', { count: errors.length - MOST })}</p>}
    </>
  );
}

interface ItemProps {
  readonly error: DataError;
  readonly record: DataRecord | undefined;
  readonly onOpen: (key: string) => void;
  readonly onText: (file: string) => void;
}

function ErrorItem({ error, record, onOpen, onText }: ItemProps) {
  const { checked } = useWork();
  const isUnread = checked.texts[error.file] !== undefined && !(error.file in checked.files);
  const inside = record
    ? error.path.slice(pathOf(record.path).length).replaceAll(/\[(\d+)\]/g, (_, at) => `.${Number(at) + 1}`)
    : '';
  return (
    <>
      <p className={styles.where}>
        data/{error.file}
        {record && ` › ${nameOf(record)}`}
        {record && inside && ` › ${pathText(record.schema, inside)}`}
      </p>
      <p className={styles.advice}>{dataErrorAdvice(error)}</p>
      <p className={`${shared.soft} ${shared.small}`}>{dataErrorSentence(error)}</p>
      {record && (
        <button type="button" className={shared.linkButton} onClick={() => onOpen(record.key)}>
          {t('errors.go')}
          <span className={shared.visuallyHidden}>: {nameOf(record)}</span>
        </button>
      )}
      {isUnread && (
        <button type="button" className={shared.linkButton} onClick={() => onText(error.file)}>
          {t('form.asText', { file: error.file })}
        </button>
      )}
    </>
  );
}
