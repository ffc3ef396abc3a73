import { useEffect, useRef, useState } from 'react';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import type { DataRecord } from '#model/data-records.ts';
import type { RecordSchema } from '#model/field-shape.ts';
import { nodeAt, type PathPart, readJson } from '#model/json-text.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { ChangeList } from './ChangeList.tsx';
import { EffectPanel } from './EffectPanel.tsx';
import { ErrorList } from './ErrorList.tsx';
import styles from './editor.module.css';
import { changeFile, FileText, RecordForm } from './RecordForm.tsx';
import { RecordList } from './RecordList.tsx';
import { TablePanel } from './TablePanel.tsx';
import { useEditor, useWork } from './work.ts';

const TABS = ['form', 'errors', 'changes', 'effect', 'table'] as const;
/** What is open beside the list. */
export type Tab = (typeof TABS)[number];

interface DeskProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** A table that was opened, and waits for an answer. */
  readonly table: string | null;
  readonly onTable: (text: string | null) => void;
}

interface RecordPlace {
  readonly file: string;
  readonly path: readonly PathPart[];
}

/** The address of a record that is new, or gets another id, until its own is known. */
const NEW = 'nieuw';

const isAt = (record: DataRecord, place: RecordPlace | null) =>
  place !== null && record.file === place.file && record.path.join('/') === place.path.join('/');

/** The record that is open: by its key, or by its place while its id is being typed. */
function useOpenRecord() {
  const { useStore } = useApp();
  const { records } = useWork();
  const key = useStore((state) => state.selection.record);
  const [place, setPlace] = useState<RecordPlace | null>(null);
  const named = records.find((each) => each.key === key);
  const record = named ?? (key === null ? undefined : records.find((each) => isAt(each, place)));
  useEffect(() => {
    if (named && !isAt(named, place)) setPlace(named);
    else if (!named && record) useStore.getState().openRecord(record.key);
  }, [named, record, place, useStore]);
  return { key, record, setPlace } as const;
}

/** How many records a list has now, also those that were added a moment ago. */
function countIn(file: string, path: readonly PathPart[]): number {
  const read = readJson((useEditor.getState().files[file]?.text ?? '').replace(/^\uFEFF/, ''));
  const list = read.ok ? nodeAt(read.node, path) : undefined;
  return list?.kind === 'list' ? list.items.length : 0;
}

/** The list beside what is open. A phone shows one of the two. */
export function Desk({ tab, onTab, table, onTable }: DeskProps) {
  const { engine, openRecord } = useWork();
  const { key, record, setPlace } = useOpenRecord();
  const [textOf, setTextOf] = useState<string | null>(null);
  const [tableFile, setTableFile] = useState('events.json');
  const panelRef = useRef<HTMLDivElement>(null);
  const closeRecord = useApp().useStore((state) => state.openRecord);
  const deskRef = useRef<HTMLDivElement>(null);
  const toTab = (next: Tab) => {
    onTab(next);
    // Somewhere down a long form the new part would begin out of sight.
    if ((deskRef.current?.getBoundingClientRect().top ?? 0) < 0) deskRef.current?.scrollIntoView({ block: 'start' });
  };
  const isPanel = key !== null || textOf !== null || tab !== 'form';
  const show = (file: string | null) => {
    setTextOf(file);
    toTab('form');
    // The list can be long: who chose something from it goes on there.
    panelRef.current?.focus({ preventScroll: true });
  };
  const open = (next: string) => {
    openRecord(next);
    show(null);
  };
  const add = (
    file: string,
    { path, schema }: { readonly path: readonly PathPart[]; readonly schema: RecordSchema },
  ) => {
    const at = countIn(file, path);
    changeFile(file, { kind: 'add', path, value: engine.blankRecord(engine.fieldsOf(schema)) });
    setPlace({ file, path: [...path, at] });
    open(NEW);
  };
  const back = () => {
    closeRecord(null);
    show(null);
  };
  return (
    <div ref={deskRef} className={styles.desk} data-panel={isPanel}>
      <RecordList open={record?.key ?? null} onOpen={open} onAdd={add} onText={show} />
      <div className={styles.panel}>
        <Tabs tab={tab} onTab={toTab} />
        <button type="button" className={`${shared.linkButton} ${styles.back}`} onClick={back}>
          ← {t('list.back')}
        </button>
        <div ref={panelRef} tabIndex={-1} className={styles.part} data-tab={tab}>
          {tab === 'form' && <Filling text={textOf} openKey={key} record={record} onRemoved={back} />}
          {tab === 'errors' && <ErrorList onText={show} />}
          {tab === 'changes' && <ChangeList />}
          {tab === 'effect' && <EffectPanel />}
          {tab === 'table' && <TablePanel text={table} file={tableFile} onFile={setTableFile} onText={onTable} />}
        </div>
      </div>
    </div>
  );
}

function Tabs({ tab, onTab }: Pick<DeskProps, 'tab' | 'onTab'>) {
  const { checked, changes, isBehind } = useWork();
  const counts: Partial<Record<Tab, string>> = {
    errors: t('tab.errors', { count: checked.errors.length }),
    changes: t('tab.changes', { count: changes.length }),
  };
  const plain = { form: t('tab.form'), effect: t('tab.effect'), table: t('tab.table') };
  return (
    <nav className={styles.tabs} aria-label={t('tab.title')}>
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          className={shared.chip}
          aria-pressed={tab === each}
          data-wrong={each === 'errors' && checked.errors.length > 0}
          onClick={() => onTab(each)}
        >
          {{ ...plain, ...counts }[each]}
        </button>
      ))}
      <span role="status" className={shared.soft}>
        {isBehind && t('editor.checking')}
      </span>
    </nav>
  );
}

interface FillingProps {
  /** A file of which the text is open. */
  readonly text: string | null;
  readonly openKey: string | null;
  readonly record: DataRecord | undefined;
  readonly onRemoved: () => void;
}

function Filling({ text, openKey, record, onRemoved }: FillingProps) {
  const { isBehind } = useWork();
  if (text !== null) return <FileText file={text} />;
  // Its id may change while it is typed: the place stays.
  if (record)
    return <RecordForm key={`${record.file} ${record.path.join('/')}`} record={record} onRemoved={onRemoved} />;
  if (openKey === null) return <p>{t('form.choose')}</p>;
  return <p>{isBehind ? t('editor.checking') : t('form.gone', { key: openKey })}</p>;
}
