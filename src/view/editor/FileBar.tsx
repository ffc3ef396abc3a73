import { useEffect, useRef } from 'react';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import { openFaultSentence } from '#i18n/editor-open.ts';
import { LIMITS } from '#model/limits.ts';
import { unsavedFiles } from '#state/editor.ts';
import shared from '../shared/shared.module.css';
import { canOpenFolder, chosenFiles } from './disk.ts';
import styles from './editor.module.css';
import type { Files, FileTalk } from './useFiles.ts';
import { useEditor, useWork } from './work.ts';

/** The names of the files that are not saved; one text, so that it changes only when they do. */
const useUnsaved = (): readonly string[] =>
  useEditor((state) => unsavedFiles(state.files).join('\n'))
    .split('\n')
    .filter((name) => name !== '');

/** Opening, saving, undo and redo, with what became of the last of them. */
export function FileBar({ files }: { readonly files: Files }) {
  const isOwn = useEditor((state) => Object.values(state.files).some((file) => file.isOwn));
  return (
    <section className={styles.bar} aria-label={t('open.title')}>
      {!isOwn && <p>{t('open.start')}</p>}
      <div className={styles.actions}>
        <OpenButtons files={files} />
        <UndoButtons />
        {isOwn && (
          <button type="button" className={shared.linkButton} onClick={files.backToSite}>
            {t('open.publishedAgain')}
          </button>
        )}
      </div>
      <Saving files={files} />
      <Talk files={files} />
    </section>
  );
}

function OpenButtons({ files: { open, openFolder } }: { readonly files: Files }) {
  const filesRef = useRef<HTMLInputElement>(null);
  const folderRef = useRef<HTMLInputElement>(null);
  const input = (ref: React.RefObject<HTMLInputElement | null>, name: string, isFolder: boolean) => (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      aria-label={name}
      {...(isFolder ? { webkitdirectory: '' } : { accept: '.json,.csv,application/json,text/csv' })}
      onChange={({ currentTarget }) => {
        void open(chosenFiles(currentTarget.files ?? []));
        // The same file can be chosen again.
        currentTarget.value = '';
      }}
    />
  );
  return (
    <>
      <button type="button" className={shared.secondary} onClick={() => filesRef.current?.click()}>
        {t('open.files')}
      </button>
      {input(filesRef, t('open.files'), false)}
      <button
        type="button"
        className={shared.secondary}
        onClick={() => (canOpenFolder() ? void openFolder() : folderRef.current?.click())}
      >
        {t('open.folder')}
      </button>
      {input(folderRef, t('open.folder'), true)}
      <span className={`${shared.soft} ${shared.small} ${styles.dropHint}`}>{t('open.drop')}</span>
    </>
  );
}

function UndoButtons() {
  const canUndo = useEditor((state) => state.past.length > 0);
  const canRedo = useEditor((state) => state.future.length > 0);
  const { undo, redo } = useEditor.getState();
  return (
    <span className={styles.undo}>
      <button type="button" className={styles.tool} aria-disabled={!canUndo} onClick={undo}>
        <span aria-hidden="true">↶</span> {t('undo.undo')}
      </button>
      <button type="button" className={styles.tool} aria-disabled={!canRedo} onClick={redo}>
        <span aria-hidden="true">↷</span> {t('undo.redo')}
      </button>
    </span>
  );
}

function Saving({ files: { save } }: { readonly files: Files }) {
  const { checked } = useWork();
  const names = useUnsaved();
  if (names.length === 0) return null;
  return (
    <div className={styles.saving}>
      <p>
        <strong>{t('save.count', { count: names.length })}</strong>{' '}
        {checked.errors.length > 0 && <span>{t('save.withErrors')}</span>}
      </p>
      <div className={styles.actions}>
        {names.length > 1 && (
          <button type="button" className={shared.primary} onClick={() => void save(names)}>
            {t('save.all')}
          </button>
        )}
        {names.map((name) => (
          <button
            key={name}
            type="button"
            className={names.length === 1 ? shared.primary : shared.linkButton}
            onClick={() => void save([name])}
          >
            {t('save.one', { name })}
          </button>
        ))}
      </div>
    </div>
  );
}

/** What there is to say about the last file. A question takes the focus: nothing happens before it is answered. */
function Talk({ files }: { readonly files: Files }) {
  const { talk, close } = files;
  return (
    <>
      <div role="status" className={styles.talk}>
        {talk.kind === 'opened' && talk.names.length > 0 && (
          <p>{t('open.opened', { count: talk.names.length, names: shortList(talk.names) })}</p>
        )}
        {(talk.kind === 'saved' || talk.kind === 'downloaded') && talk.names.length > 0 && (
          <p>
            {t(talk.kind === 'saved' ? 'save.done' : 'save.downloaded', {
              count: talk.names.length,
              names: talk.names.join(', '),
            })}{' '}
            {t('save.next')}
          </p>
        )}
      </div>
      {talk.kind === 'asks' && <Question files={files} talk={talk} />}
      <Refused talk={talk} onClose={close} />
    </>
  );
}

/** More names are counted. */
const NAMED = 5;
const shortList = (names: readonly string[]) =>
  names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} … (${names.length})` : names.join(', ');

function Refused({ talk, onClose }: { readonly talk: FileTalk; readonly onClose: () => void }) {
  const sentences =
    talk.kind === 'opened'
      ? talk.faults.map((fault) => openFaultSentence(fault, LIMITS))
      : talk.kind === 'saved' || talk.kind === 'downloaded'
        ? talk.failed.map((name) => t('save.failed', { name }))
        : [];
  if (sentences.length === 0) return null;
  return (
    <div role="alert" className={styles.refused}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <button type="button" className={shared.linkButton} onClick={onClose}>
        {t('open.close')}
      </button>
    </div>
  );
}

function Question({
  files: { take, close },
  talk,
}: {
  readonly files: Files;
  readonly talk: Extract<FileTalk, { kind: 'asks' }>;
}) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <section ref={ref} tabIndex={-1} className={styles.question} aria-label={t('open.files')}>
      <p>{t('open.ask')}</p>
      <div className={styles.actions}>
        <button type="button" className={shared.primary} onClick={() => take(talk.opened)}>
          {t('open.replace')}
        </button>
        <button type="button" className={shared.secondary} onClick={close}>
          {t('open.not')}
        </button>
      </div>
    </section>
  );
}
