import { useDeferredValue, useMemo, useState } from 'react';
import { LIST_TEXTS } from '#i18n/editor-fields-nl.ts';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import type { DataRecord } from '#model/data-records.ts';
import type { RecordSchema } from '#model/field-shape.ts';
import type { PathPart } from '#model/json-text.ts';
import shared from '../shared/shared.module.css';
import styles from './editor.module.css';
import { folded, nameOf } from './names.ts';
import { recordOfError, useEditor, useWork } from './work.ts';

const FILTERS = ['all', 'errors', 'changed'] as const;
type Filter = (typeof FILTERS)[number];

/** More records than this are not shown at once: who sees these searches on. */
const MOST = 60;

interface ListProps {
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly onAdd: (file: string, list: { readonly path: readonly PathPart[]; readonly schema: RecordSchema }) => void;
  readonly onText: (file: string) => void;
}

interface Marks {
  /** Faults per record key, and per file outside a record. */
  readonly faults: ReadonlyMap<string, number>;
  readonly changes: ReadonlyMap<string, 'added' | 'changed' | 'removed'>;
}

function useMarks(): Marks {
  const { checked, records, changes } = useWork();
  return useMemo(() => {
    const faults = new Map<string, number>();
    for (const error of checked.errors) {
      const key = recordOfError(records, error)?.key ?? error.file;
      faults.set(key, (faults.get(key) ?? 0) + 1);
    }
    return { faults, changes: new Map(changes.map(({ record, kind }) => [record.key, kind])) };
  }, [checked, records, changes]);
}

/** Every record, file by file; a search and two filters. */
export function RecordList(props: ListProps) {
  const { records } = useWork();
  const marks = useMarks();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const search = useDeferredValue(folded(typed.trim()));
  const isNarrowed = search !== '' || filter !== 'all';
  const passes = ({ key }: DataRecord) =>
    filter === 'all' || (filter === 'errors' ? marks.faults.has(key) : marks.changes.has(key));
  const found = isNarrowed
    ? records.filter((each) => passes(each) && folded(`${nameOf(each)} ${each.key}`).includes(search))
    : [];
  const countOf = { errors: records.filter(({ key }) => marks.faults.has(key)).length, changed: marks.changes.size };
  return (
    <nav className={styles.list} aria-label={t('list.title')}>
      <label className={styles.search}>
        {t('list.search')}
        <input type="search" value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <fieldset className={styles.filters}>
        <legend className={shared.visuallyHidden}>{t('list.filter')}</legend>
        {FILTERS.map((each) => (
          <button
            key={each}
            type="button"
            className={shared.chip}
            aria-pressed={filter === each}
            onClick={() => setFilter(each)}
          >
            {each === 'all' ? t('list.all') : t(`list.${each}`, { count: countOf[each] })}
          </button>
        ))}
      </fieldset>
      <p role="status" className={isNarrowed ? shared.soft : shared.visuallyHidden}>
        {isNarrowed && t('list.found', { count: found.length })}
      </p>
      {isNarrowed ? <Rows records={found} marks={marks} {...props} /> : <Files marks={marks} {...props} />}
    </nav>
  );
}

function grouped(records: readonly DataRecord[]): ReadonlyMap<string, readonly DataRecord[]> {
  const byFile = new Map<string, DataRecord[]>();
  for (const record of records) {
    const own = byFile.get(record.file);
    if (own) own.push(record);
    else byFile.set(record.file, [record]);
  }
  return byFile;
}

/** The lists in the order in which editors need them; the others follow. */
const ORDER: readonly string[] = [
  'region.overrides',
  'stations',
  'segments',
  'conditions',
  'exemptions',
  'amounts',
  'events',
  'contacts',
  'support',
  'institutions',
  'sources',
  'changes',
  'cautions',
  'openPoints',
  'glossary',
];

/** What a file holds: its list, or the region. */
const titleOf = (file: string, schema: string | undefined, first: DataRecord | undefined): string => {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
  if (file.startsWith('regions/')) return t('list.region', { name: first ? nameOf(first) : name });
  const list = LIST_TEXTS[schema ?? name] ?? file;
  return file.includes('/') ? `${list}: ${name}` : list;
};

function Files({ marks, ...props }: ListProps & { readonly marks: Marks }) {
  const { records, engine } = useWork();
  const files = useEditor((state) => state.files);
  const byFile = useMemo(() => grouped(records), [records]);
  const rank = (file: string) => {
    const at = ORDER.indexOf(engine.listsIn(file)[0]?.schema ?? '');
    return (files[file]?.isOwn ? 0 : 1000) + (at < 0 ? ORDER.length : at);
  };
  const names = Object.keys(files).sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
  return (
    <ul className={styles.files}>
      {names.map((file) => (
        <li key={file}>
          <FileGroup file={file} records={byFile.get(file) ?? []} marks={marks} {...props} />
        </li>
      ))}
    </ul>
  );
}

interface GroupProps extends ListProps {
  readonly file: string;
  readonly records: readonly DataRecord[];
  readonly marks: Marks;
}

function FileGroup({ file, records, marks, ...props }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  const isOwn = useEditor((state) => state.files[file]?.isOwn ?? false);
  const isUnsaved = useEditor((state) => state.files[file]?.opened !== state.files[file]?.text);
  const { checked, engine } = useWork();
  const faults =
    (marks.faults.get(file) ?? 0) + records.reduce((sum, { key }) => sum + (marks.faults.get(key) ?? 0), 0);
  const isUnread = !(file in checked.files);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={styles.fileName}>{titleOf(file, engine.listsIn(file)[0]?.schema, records[0])}</span>
        <span className={styles.marks}>
          {isOwn && <span className={styles.mark}>{t('list.ownFile')}</span>}
          {isUnsaved && <span className={styles.mark}>{t('list.changedMark')}</span>}
          {faults > 0 && <span className={styles.markWrong}>{t('list.errorMark', { count: faults })}</span>}
        </span>
      </summary>
      {isOpen && (
        <>
          {isUnread ? (
            <button type="button" className={shared.linkButton} onClick={() => props.onText(file)}>
              {t('form.asText', { file })}
            </button>
          ) : (
            <Rows records={records} marks={marks} {...props} />
          )}
          {!isUnread &&
            engine.listsIn(file).map((list) => (
              <button
                key={list.schema}
                type="button"
                className={shared.linkButton}
                onClick={() => props.onAdd(file, list)}
              >
                {t('list.add', { what: LIST_TEXTS[list.schema] ?? list.schema })}
              </button>
            ))}
        </>
      )}
    </details>
  );
}

function Rows({
  records,
  marks,
  open,
  onOpen,
}: ListProps & { readonly records: readonly DataRecord[]; readonly marks: Marks }) {
  const [most, setMost] = useState(MOST);
  return (
    <>
      <ul className={styles.rows}>
        {records.slice(0, most).map((record) => {
          const faults = marks.faults.get(record.key) ?? 0;
          const change = marks.changes.get(record.key);
          return (
            <li key={record.key}>
              <button
                type="button"
                className={styles.row}
                aria-current={open === record.key ? 'true' : undefined}
                onClick={() => onOpen(record.key)}
              >
                <span>{nameOf(record)}</span>
                <span className={styles.rowId}>{record.id}</span>
                {change && (
                  <span className={styles.mark}>{t(change === 'added' ? 'list.newMark' : 'list.changedMark')}</span>
                )}
                {faults > 0 && <span className={styles.markWrong}>{t('list.errorMark', { count: faults })}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {records.length > most && (
        <button type="button" className={shared.linkButton} onClick={() => setMost(most + MOST)}>
          {t('list.more', { count: records.length - most })}
        </button>
      )}
    </>
  );
}
