import { createContext, useContext } from 'react';
import type { Checked } from '#model/check.ts';
import type { RecordChange } from '#model/data-changes.ts';
import type { DataError } from '#model/data-error.ts';
import type { DataRecord } from '#model/data-records.ts';
import { pathOf } from '#model/located.ts';
import { createEditorStore, type WorkFiles } from '#state/editor.ts';
import type { Engine, Texts } from './engine.ts';

/** The work of the editor outlives the screen: somebody looks at the map and comes back. */
export const useEditor = createEditorStore();

/** What the files say now, and what is wrong with them. Made a moment after the last change. */
export interface Work {
  readonly engine: Engine;
  readonly checked: Checked;
  readonly records: readonly DataRecord[];
  readonly changes: readonly RecordChange[];
  /** Not yet of the last change. */
  readonly isBehind: boolean;
  readonly openRecord: (key: string) => void;
}

const WorkContext = createContext<Work | null>(null);
export const WorkProvider = WorkContext.Provider;

/** The work that is shown. @throws Error outside `<WorkProvider>`. */
export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error('useWork needs a <WorkProvider> above it (EditorScreen)');
  return work;
}

/** The files of the site, to begin with. */
export const publishedFiles = (texts: Texts): WorkFiles =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { opened: text, text, isOwn: false }]));

/** Does the error lie in this record? */
export function isIn(record: DataRecord, error: DataError): boolean {
  if (error.file !== record.file) return false;
  const path = pathOf(record.path);
  if (path === '') return true;
  const rest = error.path.slice(path.length);
  return error.path.startsWith(path) && (rest === '' || rest.startsWith('.') || rest.startsWith('['));
}

/** The record in which an error lies, if it is in one. */
export const recordOfError = (records: readonly DataRecord[], error: DataError): DataRecord | undefined =>
  records.find((record) => isIn(record, error));
