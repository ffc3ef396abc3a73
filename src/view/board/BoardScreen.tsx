import { useRef, useState } from 'react';
import { BOARD_WORDS as b } from '#i18n/board-nl.ts';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { type BoardState, changedPupil, MAX_PUPILS, type Pupil } from '#state/board.ts';
import { usePupil } from '../decaan/usePupil.ts';
import { useQuestionTexts } from '../questionnaire/useQuestionTexts.ts';
import { useApp } from '../shared/app-context.ts';
import { Loading } from '../shared/Loading.tsx';
import shared from '../shared/shared.module.css';
import { useFileDrop } from '../shared/useFileDrop.ts';
import styles from './board.module.css';
import { useBoard } from './board.ts';
import { ClassPanel } from './ClassPanel.tsx';
import { FileBar } from './FileBar.tsx';
import { PaperBar } from './PaperBar.tsx';
import { PupilCard } from './PupilCard.tsx';
import { PutForm } from './PutOnBoard.tsx';
import { useAnswerWords } from './useAnswerWords.ts';
import { useBoardFile } from './useBoardFile.ts';
import { useLeaveWarning } from './useLeaveWarning.ts';
import { useSummaries } from './useSummaries.ts';

const PARTS = ['pupils', 'class'] as const;
type Part = (typeof PARTS)[number];

/** Several pupils side by side, or the class on the map. In memory only. */
export function BoardScreen() {
  const texts = useQuestionTexts();
  const files = useBoardFile();
  const [part, setPart] = useState<Part>('pupils');
  const { isOver, handlers } = useFileDrop(([file]) => {
    setPart('pupils');
    if (file) void files.open(file);
  });
  useLeaveWarning();
  if (!texts) return <Loading />;
  return (
    <div className={styles.screen} data-part={part} {...handlers}>
      {isOver && <p className={styles.dropHere}>{b('file.dropHere')}</p>}
      <div className={styles.head}>
        <h2 className={shared.title}>{b('board.title')}</h2>
        <nav className={styles.tabs} aria-label={b('board.tabs')}>
          {PARTS.map((each) => (
            <button
              key={each}
              type="button"
              className={shared.chip}
              aria-pressed={part === each}
              onClick={() => setPart(each)}
            >
              {b(`board.tab.${each}`)}
            </button>
          ))}
        </nav>
      </div>
      {part === 'pupils' ? <Pupils files={files} texts={texts} /> : <ClassPanel />}
    </div>
  );
}

interface PupilsProps {
  readonly files: ReturnType<typeof useBoardFile>;
  readonly texts: QuestionTexts;
}

function Pupils({ files, texts }: PupilsProps) {
  const { actor, useStore } = useApp();
  const pupils = useBoard((state) => state.pupils);
  const summaryOf = useSummaries(pupils);
  const undoRef = useRef<HTMLDivElement>(null);
  /** Shows answers on the page of the decaan; what was planned for somebody else goes. */
  const toDecaan = (answers: Answers) => {
    const { stopTrying, travelFrom, travelTo, openScreen } = useStore.getState();
    stopTrying();
    travelFrom(null);
    travelTo(null);
    actor.send({ type: 'load', answers: { ...answers, opening: ['begeleider'] } });
    openScreen('decaan');
  };
  const open = (pupil: Pupil) => {
    useBoard.getState().open(pupil.id);
    toDecaan(pupil.answers);
  };
  const remove = (pupil: Pupil) => {
    useBoard.getState().remove(pupil.id);
    // The button that had the focus is gone: the way back is the nearest place.
    undoRef.current?.focus();
  };
  const clear = () => {
    useBoard.getState().clear();
    files.close();
    undoRef.current?.focus();
  };
  return (
    <>
      <div className={styles.intro}>
        <p>{b('board.intro')}</p>
        <p className={styles.warning}>{b('board.noNames')}</p>
        <p className={`${shared.soft} ${shared.small}`}>{b('board.promise')}</p>
      </div>
      <FileBar files={files} texts={texts} onClear={clear} />
      {pupils.length > 0 && <PaperBar />}
      <Changed />
      <Undo focusRef={undoRef} />
      {pupils.length === 0 && (
        <section className={styles.empty}>
          <p>
            <strong>{b('board.empty')}</strong>
          </p>
          <p>{b('board.emptyHow')}</p>
          <div className={styles.actions}>
            <button type="button" className={shared.primary} onClick={() => toDecaan({})}>
              {b('board.toDecaan')}
            </button>
          </div>
        </section>
      )}
      {pupils.length > 0 && (
        <ul className={styles.cards} aria-label={b('board.list')}>
          {pupils.map((pupil, index) => (
            <li key={pupil.id}>
              <PupilCard
                pupil={pupil}
                summary={summaryOf(pupil)}
                texts={texts}
                place={{ isFirst: index === 0, isLast: index === pupils.length - 1 }}
                onOpen={open}
                onRemove={remove}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.adding}>
        <PutThisPupil texts={texts} />
        {pupils.length > 0 && (
          <button type="button" className={shared.secondary} onClick={() => toDecaan({})}>
            {b('board.next')}
          </button>
        )}
      </div>
      {pupils.length >= MAX_PUPILS && <p>{b('board.full', { most: MAX_PUPILS })}</p>}
      {pupils.length > 0 && <p className={`${shared.soft} ${shared.small}`}>{b('pupil.horizon')}</p>}
    </>
  );
}

/** The pupil of the page of the decaan, when it is not on the board yet. */
function PutThisPupil({ texts }: { readonly texts: QuestionTexts }) {
  const { answers } = usePupil();
  const pupils = useBoard((state) => state.pupils);
  const { words, others } = useAnswerWords(texts).short(answers);
  const isThere = pupils.some((each) => JSON.stringify(each.answers) === JSON.stringify(answers));
  if (words.length + others === 0 || isThere) return null;
  return (
    <section className={styles.put} aria-label={b('board.putTitle')}>
      <p>
        {b('board.putNow', { what: words.map(({ word }) => word).join(' · ') || b('pupil.more', { count: others }) })}
      </p>
      <PutForm />
    </section>
  );
}

/** A change that was made on the page of the decaan and not taken over there. */
function Changed() {
  const pupil = useBoard(changedPupil);
  const { close } = useBoard.getState();
  if (!pupil) return null;
  return (
    <div className={styles.question} role="status">
      <p>{b('board.changed', { label: pupil.label })}</p>
      <div className={styles.actions}>
        <button type="button" className={shared.primary} onClick={() => close(true)}>
          {b('board.changeTakeHere')}
        </button>
        <button type="button" className={shared.linkButton} onClick={() => close(false)}>
          {b('board.changeLeave')}
        </button>
      </div>
    </div>
  );
}

function undoSentence({ change }: NonNullable<BoardState['undo']>): string {
  switch (change.kind) {
    case 'removed':
    case 'changed':
      return b(`undo.${change.kind}`, { label: change.label });
    default:
      return b(`undo.${change.kind}`);
  }
}

/** What was just done to the board, and the way back. */
function Undo({ focusRef }: { readonly focusRef: React.RefObject<HTMLDivElement | null> }) {
  const undo = useBoard((state) => state.undo);
  const pupils = useBoard((state) => state.pupils);
  // Until the next change of the board.
  const [restored, setRestored] = useState<readonly Pupil[] | null>(null);
  return (
    <div role="status" ref={focusRef} tabIndex={-1} className={styles.undo}>
      {undo && (
        <>
          {undoSentence(undo)}{' '}
          <button
            type="button"
            className={shared.linkButton}
            onClick={() => {
              useBoard.getState().takeBack();
              setRestored(useBoard.getState().pupils);
              focusRef.current?.focus();
            }}
          >
            {b('undo.back')}
          </button>
        </>
      )}
      {!undo && restored === pupils && b('undo.done')}
    </div>
  );
}
