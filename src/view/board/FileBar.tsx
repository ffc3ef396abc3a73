import { useEffect, useRef } from 'react';
import { BOARD_WORDS as b } from '#i18n/board-nl.ts';
import { boardFaultSentence } from '#i18n/board-sentences.ts';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { isUnsaved, MAX_PUPILS } from '#state/board.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './board.module.css';
import { useBoard } from './board.ts';
import { useAnswerWords } from './useAnswerWords.ts';
import type { FileTalk, FoundBoard, useBoardFile } from './useBoardFile.ts';

/** Faults of a file that are named; who has more has another file. */
const NAMED = 20;

interface FileBarProps {
  readonly files: ReturnType<typeof useBoardFile>;
  readonly texts: QuestionTexts;
  readonly onClear: () => void;
}

/** "Bewaar als bestand", "Open een bestand" and "Wis het bord", with what became of it. */
export function FileBar({ files, texts, onClear }: FileBarProps) {
  const count = useBoard((state) => state.pupils.length);
  const unsaved = useBoard(isUnsaved);
  const inputRef = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.files} aria-label={b('file.title')}>
      <div className={styles.actions}>
        {count > 0 && (
          <button type="button" className={shared.primary} onClick={files.save}>
            {b('file.save')}
          </button>
        )}
        <button type="button" className={shared.secondary} onClick={() => inputRef.current?.click()}>
          {b('file.open')}
        </button>
        <input
          ref={inputRef}
          type="file"
          accept=".json,application/json"
          aria-label={b('file.open')}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void files.open(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {count > 0 && (
          <button type="button" className={shared.linkButton} onClick={onClear}>
            {b('file.clear')}
          </button>
        )}
        <span className={`${shared.soft} ${shared.small} ${styles.dropHint}`}>{b('file.drop')}</span>
      </div>
      {count > 0 && (
        <p className={unsaved ? styles.unsaved : shared.soft}>{b(unsaved ? 'file.unsaved' : 'file.isSaved')}</p>
      )}
      <Talk files={files} texts={texts} />
    </section>
  );
}

/** What there is to say about the last file. The question takes the focus: nothing happens before it is answered. */
function Talk({ files, texts }: Omit<FileBarProps, 'onClear'>) {
  const { talk, close } = files;
  return (
    <>
      <p role="status">{talk.kind === 'saved' && b('file.saved', { name: talk.name })}</p>
      {talk.kind === 'refused' && (
        <div role="alert" className={styles.refused}>
          <p>{b(`refused.${talk.why}`)}</p>
          <Close onClose={close} />
        </div>
      )}
      {talk.kind === 'asks' && <Question files={files} talk={talk} />}
      {talk.kind === 'opened' && <Opened talk={talk} texts={texts} onClose={close} />}
    </>
  );
}

const Close = ({ onClose }: { readonly onClose: () => void }) => (
  <button type="button" className={shared.linkButton} onClick={onClose}>
    {b('file.close')}
  </button>
);

interface OpenedProps {
  readonly talk: Extract<FileTalk, { kind: 'opened' }>;
  readonly texts: QuestionTexts;
  readonly onClose: () => void;
}

/** What became of the file. Takes the focus: the buttons that led here are gone. */
function Opened({ talk, texts, onClose }: OpenedProps) {
  const { network } = useApp();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <section ref={ref} tabIndex={-1} className={styles.opened} aria-label={b('file.open')}>
      <p role="status">{b('file.opened', { count: talk.count })}</p>
      {talk.otherData !== null && (
        <p>{b('file.otherData', { version: talk.otherData, current: network.site.dataVersion })}</p>
      )}
      <Faults talk={talk} texts={texts} />
      <Close onClose={onClose} />
    </section>
  );
}

function Faults({ talk: { faults }, texts }: Omit<OpenedProps, 'onClose'>) {
  const { question } = useAnswerWords(texts);
  if (faults.length === 0) return null;
  const sentences = [...new Set(faults.map((fault) => boardFaultSentence(fault, question)))];
  return (
    <>
      <h3>{b('file.faults', { count: sentences.length })}</h3>
      <ul className={styles.faults}>
        {sentences.slice(0, NAMED).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {sentences.length > NAMED && <li>{b('file.moreFaults', { count: sentences.length - NAMED })}</li>}
      </ul>
    </>
  );
}

interface QuestionProps extends Pick<FileBarProps, 'files'> {
  readonly talk: Extract<FileTalk, { kind: 'asks' }>;
}

function Question({ files: { takeOver, close }, talk: { found, hasRoom } }: QuestionProps) {
  const { asOf } = useLanguage();
  const there = useBoard((state) => state.pupils.length);
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const what = b('file.found', { count: found.pupils.length });
  const answer = (how: 'add' | 'replace', isMain: boolean) => (
    <button
      type="button"
      className={isMain ? shared.primary : shared.secondary}
      onClick={() => takeOver(found satisfies FoundBoard, how)}
    >
      {b(`file.${how}`)}
    </button>
  );
  return (
    <section ref={ref} tabIndex={-1} className={styles.question} aria-label={b('file.open')}>
      <p>{found.savedOn ? b('file.foundOf', { found: what, day: asOf(found.savedOn) }) : what}</p>
      <p>
        <strong>{b('file.ask', { count: there })}</strong>
      </p>
      {!hasRoom && <p>{b('file.noRoom', { most: MAX_PUPILS })}</p>}
      <div className={styles.actions}>
        {hasRoom && answer('add', true)}
        {answer('replace', !hasRoom)}
        <button type="button" className={shared.linkButton} onClick={close}>
          {b('file.not')}
        </button>
      </div>
    </section>
  );
}
