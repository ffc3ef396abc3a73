import { useEffect, useState } from 'react';
import { BOARD_WORDS as b } from '#i18n/board-nl.ts';
import { changedPupil, MAX_PUPILS } from '#state/board.ts';
import { isSameLabel } from '#state/board-label.ts';
import { usePupil } from '../decaan/usePupil.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import styles from './board.module.css';
import { useBoard } from './board.ts';
import { LabelField } from './LabelField.tsx';
import { useLeaveWarning } from './useLeaveWarning.ts';

/** The opening alone says nothing about a pupil. */
const isBlank = (answers: object) => Object.keys(answers).length <= 1;

/**
 * The board on the page of a decaan: puts this pupil on it, or, when the pupil came from the board, takes the change
 * back there.
 */
export function PutOnBoard() {
  const { useStore } = useApp();
  const { answers } = usePupil();
  const opened = useBoard((state) => state.opened);
  const pupil = useBoard((state) => state.pupils.find(({ id }) => id === state.opened?.id));
  const isChanged = useBoard((state) => changedPupil(state) !== undefined);
  const count = useBoard((state) => state.pupils.length);
  const { draft, close } = useBoard.getState();
  const { openScreen } = useStore.getState();
  useLeaveWarning();
  const isOpen = opened !== null;
  useEffect(() => {
    if (!isOpen) return;
    // "Nieuwe leerling" is somebody else: the one on the board stays as it was.
    if (isBlank(answers)) close(false);
    else draft(answers);
  }, [isOpen, answers, draft, close]);
  const toBoard = (takesOver: boolean) => {
    if (isOpen) close(takesOver);
    openScreen('bord');
  };
  if (pupil)
    return (
      <section className={styles.strip} aria-label={b('board.title')}>
        <p>
          <strong>{b('board.changing', { label: pupil.label })}</strong>
        </p>
        <div className={styles.actions}>
          <button type="button" className={shared.primary} onClick={() => toBoard(true)}>
            {b('board.changeTake')}
          </button>
          {isChanged && (
            <button type="button" className={shared.linkButton} onClick={() => toBoard(false)}>
              {b('board.changeLeave')}
            </button>
          )}
        </div>
      </section>
    );
  return (
    <section className={styles.strip} aria-label={b('board.title')}>
      {!isBlank(answers) && (
        <details className={`${shared.foldTitle} ${styles.putDetails}`}>
          <summary>{b('board.putTitle')}</summary>
          <PutForm />
        </details>
      )}
      <button type="button" className={shared.linkButton} onClick={() => toBoard(false)}>
        {b('board.toBoard', { count })}
      </button>
    </section>
  );
}

/** Asks for initials or a number and puts the pupil of the page of the decaan on the board. */
export function PutForm() {
  const { answers } = usePupil();
  const labels = useBoard((state) => state.pupils);
  const { add } = useBoard.getState();
  const [label, setLabel] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const isTaken = labels.some((each) => isSameLabel(each.label, label));
  const isFull = labels.length >= MAX_PUPILS;
  const put = () => {
    if (isTaken || isFull) return;
    setDone(add({ label, answers }));
    setLabel('');
  };
  return (
    <form
      className={styles.putForm}
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <LabelField value={label} onChange={setLabel} fault={isTaken ? b('board.labelTaken', { label }) : null} />
      {isFull && <p role="alert">{b('board.full', { most: MAX_PUPILS })}</p>}
      <button type="submit" className={shared.secondary}>
        {b('board.put')}
      </button>
      <p role="status">{done !== null && b('board.putDone', { label: done })}</p>
    </form>
  );
}
