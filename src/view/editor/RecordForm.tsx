import { useMemo } from 'react';
import { dataErrorAdvice } from '#i18n/data-errors-nl.ts';
import { LIST_TEXTS } from '#i18n/editor-fields-nl.ts';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import type { DataRecord } from '#model/data-records.ts';
import { changed, type JsonChange } from '#model/json-edit.ts';
import { nodeAt, plainOf, readJson } from '#model/json-text.ts';
import { pathOf } from '#model/located.ts';
import shared from '../shared/shared.module.css';
import { Fields } from './Fields.tsx';
import styles from './form.module.css';
import { type Choice, type Form, FormProvider } from './form.ts';
import { nameOf } from './names.ts';
import { isIn, useEditor, useWork, type Work } from './work.ts';

/** The record as the file says it now, which may be ahead of what was checked. */
function useValueNow({ file, path }: DataRecord): unknown {
  const text = useEditor((state) => state.files[file]?.text);
  const root = useMemo(() => (text === undefined ? undefined : readJson(text.replace(/^\uFEFF/, ''))), [text]);
  return useMemo(() => {
    const node = root?.ok ? nodeAt(root.node, path) : undefined;
    return node && plainOf(node);
  }, [root, path]);
}

/** Makes a change in the text of a file. */
export function changeFile(file: string, change: JsonChange, merge?: string): void {
  const { files, change: give } = useEditor.getState();
  const text = files[file]?.text;
  const next = text === undefined ? null : changed(text, change);
  if (next !== null) give({ [file]: next }, merge === undefined ? null : `${file} ${merge}`);
}

function formOf(record: DataRecord, { engine, checked, records }: Work): Form {
  const faults = new Map<string, string[]>();
  for (const error of checked.errors) {
    if (error.file !== record.file) continue;
    faults.set(error.path, [...(faults.get(error.path) ?? []), dataErrorAdvice(error)]);
  }
  const paths = [...faults.keys()];
  const choices = new Map<string, readonly Choice[]>();
  return {
    schema: record.schema,
    change: (change, merge) => changeFile(record.file, change, merge),
    faultsAt: (path) => faults.get(pathOf(path)) ?? [],
    isWrongIn: (path) => {
      const at = pathOf(path);
      return paths.some((each) => each === at || each.startsWith(`${at}.`) || each.startsWith(`${at}[`));
    },
    choicesOf: (kinds) => {
      const key = kinds.join();
      const known = choices.get(key);
      if (known) return known;
      const found = records
        .filter(
          ({ kind, file }) =>
            kind !== null && kinds.includes(kind) && (!file.startsWith('regions/') || file === record.file),
        )
        .map((each): Choice => {
          const name = nameOf(each);
          return { id: each.id, name: name === each.id ? name : `${name} (${each.id})` };
        })
        .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
      choices.set(key, found);
      return found;
    },
    blankOf: engine.blankOf,
    blankRecord: engine.blankRecord,
  };
}

/** Every field of one record, with what is wrong beside it. */
export function RecordForm({ record, onRemoved }: { readonly record: DataRecord; readonly onRemoved: () => void }) {
  const work = useWork();
  const value = useValueNow(record);
  const form = useMemo(() => formOf(record, work), [record, work]);
  const faults = work.checked.errors.filter((error) => isIn(record, error));
  const isInList = typeof record.path.at(-1) === 'number';
  const remove = () => {
    changeFile(record.file, { kind: 'remove', path: record.path });
    onRemoved();
  };
  if (value === undefined) return <p>{t('form.gone', { key: record.key })}</p>;
  return (
    <FormProvider value={form}>
      <h3 className={styles.title}>{nameOf(record)}</h3>
      <p className={shared.soft}>
        {LIST_TEXTS[record.schema] ?? record.schema} · {t('form.file', { file: `data/${record.file}` })}
      </p>
      <p role="status" className={faults.length > 0 ? styles.wrong : shared.visuallyHidden}>
        {faults.length > 0 && t('form.errors', { count: faults.length })}
      </p>
      <WholeFaults record={record} form={form} />
      <Fields fields={work.engine.fieldsOf(record.schema)} value={value} path={record.path} />
      {isInList && (
        <button type="button" className={shared.linkButton} onClick={remove}>
          {t('form.removeRecord')}
        </button>
      )}
    </FormProvider>
  );
}

/** What is wrong with the record as a whole. */
function WholeFaults({ record, form }: { readonly record: DataRecord; readonly form: Form }) {
  const faults = form.faultsAt(record.path);
  return faults.length === 0 ? null : (
    <ul className={styles.faults}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

/** A file that is no JSON: its text, to mend by hand. */
export function FileText({ file }: { readonly file: string }) {
  const text = useEditor((state) => state.files[file]?.text ?? '');
  const { checked } = useWork();
  const change = useEditor((state) => state.change);
  const faults = checked.errors.filter((error) => error.file === file);
  return (
    <div className={styles.field} data-wrong={faults.length > 0}>
      <p>{t('form.unreadable')}</p>
      <ul className={styles.faults}>
        {faults.map((error) => (
          <li key={JSON.stringify(error)}>{dataErrorAdvice(error)}</li>
        ))}
      </ul>
      <label htmlFor="file-text">{t('form.asText', { file: `data/${file}` })}</label>
      <textarea
        id="file-text"
        className={styles.code}
        rows={24}
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => change({ [file]: currentTarget.value }, `${file} text`)}
      />
    </div>
  );
}
