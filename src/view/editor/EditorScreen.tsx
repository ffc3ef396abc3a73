import { useCallback, useState } from 'react';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import { AboutPage } from '../shared/AboutPage.tsx';
import { useApp } from '../shared/app-context.ts';
import { Loading } from '../shared/Loading.tsx';
import { useFileDrop } from '../shared/useFileDrop.ts';
import { Desk, type Tab } from './Desk.tsx';
import { DraftBar } from './DraftBar.tsx';
import { chosenFiles } from './disk.ts';
import styles from './editor.module.css';
import type { Engine } from './engine.ts';
import { FileBar } from './FileBar.tsx';
import { useDraft } from './useDraft.ts';
import { useEngine } from './useEngine.ts';
import { useFiles } from './useFiles.ts';
import { useWorkNow } from './useWorkNow.ts';
import { publishedFiles, useEditor, WorkProvider } from './work.ts';

/** A fact changed, checked, compared and saved, by somebody who does not program. */
export function EditorScreen() {
  const loaded = useEngine();
  return (
    <AboutPage title={t('editor.title')} className={styles.page}>
      <p className={styles.intro}>{t('editor.intro')}</p>
      {loaded.kind === 'loading' && <Loading />}
      {loaded.kind === 'failed' && <p role="alert">{t('editor.failed')}</p>}
      {loaded.kind === 'ready' && <Editor engine={loaded.engine} />}
    </AboutPage>
  );
}

function Editor({ engine }: { readonly engine: Engine }) {
  const { useStore } = useApp();
  const { openRecord } = useStore.getState();
  const [tab, setTab] = useState<Tab>('form');
  const [table, setTable] = useState<string | null>(null);
  const onOpen = useCallback(
    (key: string) => {
      openRecord(key);
      setTab('form');
    },
    [openRecord],
  );
  const onTable = useCallback((text: string) => {
    setTable(text);
    setTab('table');
  }, []);
  // Whoever comes back finds the work as it was.
  useState(() => {
    const { files, begin } = useEditor.getState();
    if (Object.keys(files).length === 0) begin(publishedFiles(engine.published.texts));
  });
  const work = useWorkNow(engine, onOpen);
  const files = useFiles(engine, onTable);
  const { isOver, handlers } = useFileDrop((dropped) => void files.open(chosenFiles(dropped)));
  const draft = useDraft(engine.published.texts);
  return (
    <WorkProvider value={work}>
      <div className={styles.editor} {...handlers}>
        {isOver && <p className={styles.dropHere}>{t('open.dropHere')}</p>}
        <DraftBar draft={draft} />
        {/* Work from before waits for an answer: two pieces of work at once, and one would be lost. */}
        {draft.found.kind !== 'draft' && (
          <>
            <FileBar files={files} />
            <Desk tab={tab} onTab={setTab} table={table} onTable={setTable} />
          </>
        )}
      </div>
    </WorkProvider>
  );
}
