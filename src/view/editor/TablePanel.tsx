import { useEffect, useId, useState } from 'react';
import { LIST_TEXTS } from '#i18n/editor-fields-nl.ts';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import { tableFaultSentence } from '#i18n/editor-open.ts';
import { changed } from '#model/json-edit.ts';
import { type ReadTable, readTable, tableOf } from '#model/table.ts';
import { saveFile } from '../shared/save-file.ts';
import shared from '../shared/shared.module.css';
import styles from './editor.module.css';
import { useEditor, useWork } from './work.ts';

interface TableProps {
  /** A table that was opened, and waits for an answer. */
  readonly text: string | null;
  readonly file: string;
  readonly onFile: (file: string) => void;
  readonly onText: (text: string | null) => void;
}

/** A file as a table: to download, and to read back what was changed in it. */
export function TablePanel({ text, file, onFile, onText }: TableProps) {
  const { checked, records, engine } = useWork();
  const fileId = useId();
  const tableId = useId();
  const [isTaken, setTaken] = useState(false);
  const lists = Object.keys(checked.files).filter((name) => Array.isArray(checked.files[name]));
  const own = records.filter((record) => record.file === file);
  const [first] = own;
  const save = async () => {
    const { csvOf } = await import('../shared/csv.ts');
    const name = `${file.replace(/\.json$/, '').replaceAll('/', '-')}.csv`;
    saveFile(name, new Blob([csvOf(tableOf(own.map(({ value }) => value)))], { type: 'text/csv' }));
  };
  return (
    <>
      <h3>{t('table.title')}</h3>
      <p>{t('table.intro')}</p>
      <label htmlFor={fileId} className={styles.search}>
        {t('table.choose')}
        <select
          id={fileId}
          className={styles.select}
          value={file}
          onChange={({ currentTarget }) => onFile(currentTarget.value)}
        >
          {lists.map((name) => (
            <option key={name} value={name}>
              {LIST_TEXTS[records.find((record) => record.file === name)?.schema ?? ''] ?? ''} {name}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.actions}>
        <button type="button" className={shared.secondary} onClick={() => void save()} disabled={own.length === 0}>
          {t('table.export')}
        </button>
        <label htmlFor={tableId} className={shared.secondary}>
          {t('table.import')}
        </label>
        <input
          id={tableId}
          className={shared.visuallyHidden}
          type="file"
          accept=".csv,text/csv"
          onChange={async ({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            currentTarget.value = '';
            setTaken(false);
            if (chosen) onText(await chosen.text());
          }}
        />
      </div>
      <p role="status">{isTaken && text === null && t('table.taken')}</p>
      {text !== null && first && (
        <Preview
          key={`${file} ${text.length}`}
          file={file}
          text={text}
          read={(table) =>
            readTable(
              table,
              own.map(({ value }) => value),
              engine.fieldsOf(first.schema),
            )
          }
          onDone={(taken) => {
            setTaken(taken);
            onText(null);
          }}
        />
      )}
    </>
  );
}

interface PreviewProps {
  readonly file: string;
  readonly text: string;
  readonly read: (table: { columns: readonly string[]; rows: readonly (readonly string[])[] }) => ReadTable;
  readonly onDone: (isTaken: boolean) => void;
}

/** What the table would change, before anything is changed. */
function Preview({ file, text, read, onDone }: PreviewProps) {
  const [found, setFound] = useState<ReadTable | null>(null);
  const [readOnce] = useState(() => read);
  useEffect(() => {
    let wanted = true;
    import('../shared/csv.ts').then(
      ({ tableIn }) => wanted && setFound(readOnce(tableIn(text))),
      () => wanted && setFound({ ok: false, faults: [{ code: 'empty' }] }),
    );
    return () => {
      wanted = false;
    };
  }, [text, readOnce]);
  if (!found) return <p role="status">{t('editor.checking')}</p>;
  if (!found.ok) return <Refusal faults={found.faults.map(tableFaultSentence)} onClose={() => onDone(false)} />;
  const { changes, cells, records, added, missing } = found.found;
  const take = () => {
    const before = useEditor.getState().files[file]?.text;
    // All of it or nothing: a change that leads nowhere gives no text at all.
    const after = changes.reduce<string | null>(
      (now, change) => (now === null ? null : changed(now, change)),
      before ?? null,
    );
    if (after !== null) useEditor.getState().change({ [file]: after }, null);
    onDone(after !== null);
  };
  return (
    <section className={styles.question} aria-label={t('table.file')}>
      <p role="status">
        {changes.length === 0 ? t('table.nothing') : t('table.preview', { cells, count: records, added })}{' '}
        {missing > 0 && t('table.missing', { count: missing })}
      </p>
      <div className={styles.actions}>
        {changes.length > 0 && (
          <button type="button" className={shared.primary} onClick={take}>
            {t('table.take')}
          </button>
        )}
        <button type="button" className={shared.secondary} onClick={() => onDone(false)}>
          {t('table.cancel')}
        </button>
      </div>
    </section>
  );
}

function Refusal({ faults, onClose }: { readonly faults: readonly string[]; readonly onClose: () => void }) {
  return (
    <div role="alert" className={styles.refused}>
      <p>{t('table.refused')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <button type="button" className={shared.linkButton} onClick={onClose}>
        {t('open.close')}
      </button>
    </div>
  );
}
