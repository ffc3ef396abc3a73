import { useState } from 'react';
import { indexOf } from '#domain/network-index.ts';
import { BOARD_WORDS as b } from '#i18n/board-nl.ts';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import type { PupilSummary } from '#questionnaire/pupil-summary.ts';
import type { Pupil } from '#state/board.ts';
import { isSameLabel } from '#state/board-label.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Verdict } from '../shared/Verdict.tsx';
import { useSubjectWords } from '../subjects/useSubjectWords.ts';
import styles from './board.module.css';
import { useBoard } from './board.ts';
import { LabelField } from './LabelField.tsx';
import { useAnswerWords } from './useAnswerWords.ts';

/** Names in a list on a card before the rest is counted. */
const NAMED = 5;

interface PupilCardProps {
  readonly pupil: Pupil;
  /** Undefined while it is searched. */
  readonly summary: PupilSummary | undefined;
  readonly texts: QuestionTexts;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly onOpen: (pupil: Pupil) => void;
  /** The card goes away with the pupil: somebody must look after the focus. */
  readonly onRemove: (pupil: Pupil) => void;
}

/** One pupil on the board: label, answers in short, first routes, what is still open, and what can be done with it. */
export function PupilCard({ pupil, summary, texts, place, onOpen, onRemove }: PupilCardProps) {
  const name = b('pupil.name', { label: pupil.label });
  const [isNaming, setNaming] = useState(false);
  return (
    <article className={styles.card} aria-label={name}>
      <header className={styles.cardHead}>
        <h3 className={styles.badge} aria-label={name}>
          {pupil.label}
        </h3>
        <Answers pupil={pupil} texts={texts} />
      </header>
      {isNaming && <Rename pupil={pupil} onDone={() => setNaming(false)} />}
      {summary ? <Outcome summary={summary} texts={texts} /> : <p className={shared.soft}>{b('pupil.working')}</p>}
      <Tools
        pupil={pupil}
        place={place}
        onOpen={onOpen}
        onRemove={onRemove}
        onRename={() => setNaming((before) => !before)}
      />
    </article>
  );
}

function Answers({ pupil: { answers }, texts }: Pick<PupilCardProps, 'pupil' | 'texts'>) {
  const { words, others } = useAnswerWords(texts).short(answers);
  if (words.length + others === 0) return <p className={shared.soft}>{b('pupil.nothing')}</p>;
  return (
    <ul className={styles.words}>
      {words.map(({ id, word }) => (
        <li key={id}>{word}</li>
      ))}
      {others > 0 && <li className={shared.soft}>{b('pupil.more', { count: others })}</li>}
    </ul>
  );
}

function Outcome({ summary, texts }: { readonly summary: PupilSummary; readonly texts: QuestionTexts }) {
  const { network } = useApp();
  const { text } = useLanguage();
  const { goal, way } = useSubjectWords();
  const { question } = useAnswerWords(texts);
  const { conditions } = indexOf(network);
  const label = (id: PupilSummary['open'][number]) => text(conditions.get(id)?.label ?? { nl: id });
  if (!summary.isStartKnown) return <p className={shared.soft}>{b('pupil.noStart')}</p>;
  const { routes, possible, open, unanswered, todos } = summary;
  // With one goal left its ways are counted, and each is called by its steps.
  const only = summary.unit === 'ways' && possible > 0 ? routes[0]?.to : undefined;
  return (
    <div className={styles.outcome}>
      <p className={styles.can}>
        {only ? b('pupil.ways', { count: possible, goal: goal(only) }) : b('pupil.can', { count: possible })}
      </p>
      <h4>{b(possible > 0 ? 'pupil.first' : 'pupil.firstNot')}</h4>
      <ol className={styles.routes}>
        {routes.map((route) => {
          const words = way(route);
          return (
            <li key={route.id}>
              <span className={styles.goal}>{only ? words.way : goal(route.to)}</span>
              <Verdict network={network} itinerary={route} />
              <span className={styles.way}>{only ? b('pupil.time', { time: words.time }) : b('pupil.way', words)}</span>
            </li>
          );
        })}
      </ol>
      {open.length + unanswered.length > 0 ? (
        <>
          <Names title={b('pupil.open')} names={open.map(label)} />
          <Names title={b('pupil.unanswered')} names={unanswered.map(label)} />
        </>
      ) : (
        possible > 0 && <p className={shared.soft}>{b('pupil.openNone')}</p>
      )}
      <Names title={b('pupil.find')} names={todos.map(question)} />
    </div>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const each = [...new Set(names)];
  if (each.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul className={styles.names}>
        {each.slice(0, NAMED).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {each.length > NAMED && <li className={shared.soft}>{b('pupil.andMore', { count: each.length - NAMED })}</li>}
      </ul>
    </div>
  );
}

/** Another label: taken over when it is one, and when no other pupil has it. */
function Rename({ pupil, onDone }: { readonly pupil: Pupil; readonly onDone: () => void }) {
  const pupils = useBoard((state) => state.pupils);
  const [label, setLabel] = useState(pupil.label);
  const isTaken = pupils.some((each) => each !== pupil && isSameLabel(each.label, label));
  const fault = isTaken ? b('board.labelTaken', { label }) : label === '' ? b('board.labelEmpty') : null;
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (fault !== null) return;
        useBoard.getState().relabel(pupil.id, label);
        onDone();
      }}
    >
      <LabelField value={label} onChange={setLabel} fault={fault} isAsked />
      <button type="submit" className={shared.secondary}>
        {b('pupil.ok')}
      </button>
    </form>
  );
}

interface ToolsProps extends Pick<PupilCardProps, 'pupil' | 'place' | 'onOpen' | 'onRemove'> {
  readonly onRename: () => void;
}

/** What can be done with a pupil. Each button also says with whom. */
function Tools({ pupil, place, onOpen, onRemove, onRename }: ToolsProps) {
  const { duplicate, move } = useBoard.getState();
  const tool = (key: 'change' | 'rename' | 'double' | 'remove', act: () => void) => (
    <button
      type="button"
      className={key === 'change' ? shared.secondary : shared.linkButton}
      aria-label={b('pupil.of', { what: b(`pupil.${key}`), label: pupil.label })}
      onClick={act}
    >
      {b(`pupil.${key}`)}
    </button>
  );
  const arrow = (by: -1 | 1, isOff: boolean) => (
    <button
      type="button"
      className={styles.arrow}
      aria-label={b('pupil.of', { what: b(by < 0 ? 'pupil.earlier' : 'pupil.later'), label: pupil.label })}
      // Stays in the order of keys: who moves a pupil to the end must not lose the place.
      aria-disabled={isOff}
      onClick={() => !isOff && move(pupil.id, by)}
    >
      <span aria-hidden="true">{by < 0 ? '←' : '→'}</span>
    </button>
  );
  return (
    <div className={styles.tools}>
      {tool('change', () => onOpen(pupil))}
      {tool('double', () => duplicate(pupil.id))}
      {tool('rename', onRename)}
      {tool('remove', () => onRemove(pupil))}
      <span className={styles.arrows}>
        {arrow(-1, place.isFirst)}
        {arrow(1, place.isLast)}
      </span>
    </div>
  );
}
