import { useCallback, useState } from 'react';
import { unsavedFiles } from '#state/editor.ts';
import { saveFile } from '../shared/save-file.ts';
import { chooseFolder, writeBack } from './disk.ts';
import type { Engine } from './engine.ts';
import { type ChosenFile, type FileHandle, filesToWorkOn, type Opened, type OpenFault, openChosen } from './opening.ts';
import { publishedFiles, useEditor } from './work.ts';

/** What there is to say about files. */
export type FileTalk =
  | { readonly kind: 'nothing' }
  /** Opening would throw work away. */
  | { readonly kind: 'asks'; readonly opened: Opened }
  | { readonly kind: 'opened'; readonly names: readonly string[]; readonly faults: readonly OpenFault[] }
  | { readonly kind: 'saved' | 'downloaded'; readonly names: readonly string[]; readonly failed: readonly string[] };

/** Where files came from; a page forgets it, so it is no part of a draft. */
const handles = new Map<string, FileHandle>();

const baseOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** Opening and saving files, with what there is to say about it. `onTable` is given the tables among them. */
export function useFiles(engine: Engine, onTable: (text: string) => void) {
  const [talk, setTalk] = useState<FileTalk>({ kind: 'nothing' });
  const { texts } = engine.published;
  const take = useCallback(
    (opened: Opened) => {
      const names = Object.keys(opened.files);
      if (names.length > 0) {
        handles.clear();
        for (const [name, { handle }] of Object.entries(opened.files)) if (handle) handles.set(name, handle);
        useEditor.getState().begin(filesToWorkOn(opened, texts));
      }
      setTalk({ kind: 'opened', names, faults: opened.faults });
    },
    [texts],
  );
  const open = useCallback(
    async (chosen: readonly ChosenFile[]) => {
      const opened = await openChosen(chosen, texts);
      const [table] = opened.tables;
      if (table) onTable(table.text);
      const isUnsaved = unsavedFiles(useEditor.getState().files).length > 0;
      if (isUnsaved && Object.keys(opened.files).length > 0) setTalk({ kind: 'asks', opened });
      else if (!table || opened.faults.length > 0 || Object.keys(opened.files).length > 0) take(opened);
    },
    [texts, take, onTable],
  );
  const openFolder = useCallback(async () => {
    const chosen = await chooseFolder();
    if (chosen) await open(chosen);
  }, [open]);
  const save = useCallback(async (names: readonly string[]) => {
    const { files, saved } = useEditor.getState();
    const done: [string, string][] = [];
    const failed: string[] = [];
    let isDownload = false;
    for (const name of names) {
      const text = files[name]?.text;
      const handle = handles.get(name);
      if (text === undefined) continue;
      if (handle && !(await writeBack(handle, text))) {
        failed.push(name);
        continue;
      }
      if (!handle) saveFile(baseOf(name), new Blob([text], { type: 'application/json' }));
      isDownload ||= !handle;
      done.push([name, text]);
    }
    saved(Object.fromEntries(done));
    setTalk({ kind: isDownload ? 'downloaded' : 'saved', names: done.map(([name]) => name), failed });
  }, []);
  const backToSite = useCallback(() => {
    handles.clear();
    useEditor.getState().begin(publishedFiles(texts));
    setTalk({ kind: 'nothing' });
  }, [texts]);
  const close = useCallback(() => setTalk({ kind: 'nothing' }), []);
  return { talk, open, openFolder, take, save, backToSite, close } as const;
}

/** Opening and saving, as the bar of files is given it. */
export type Files = ReturnType<typeof useFiles>;
