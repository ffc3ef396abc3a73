import { useState } from 'react';
import { SAFE_FROM } from '#domain/veil.ts';
import { BOARD_WORDS as b } from '#i18n/board-nl.ts';
import { veiledNumber } from '#i18n/board-sentences.ts';
import { CLASS_STANDS, type ClassGoal, type ClassStand, type ClassView } from '#questionnaire/class-view.ts';
import { useMedia } from '../map/useMedia.ts';
import { useLayout } from '../shared/layouts.ts';
import shared from '../shared/shared.module.css';
import { useSubjectWords } from '../subjects/useSubjectWords.ts';
import { useBoard } from './board.ts';
import { ClassMap } from './ClassMap.tsx';
import { ClassSubjects } from './ClassSubjects.tsx';
import styles from './class.module.css';
import { useClassView } from './useClassView.ts';

/** Where the class stands, for a beamer: numbers only. */
export function ClassPanel() {
  const pupils = useBoard((state) => state.pupils);
  const counted = useClassView(pupils);
  if (pupils.length === 0) return <p className={styles.panel}>{b('class.empty')}</p>;
  return (
    <div className={styles.panel}>
      <div className={styles.intro}>
        <h3>{b('class.title')}</h3>
        <p>{b('class.intro')}</p>
        {pupils.length < SAFE_FROM && <p className={styles.few}>{b('class.few')}</p>}
      </div>
      <div role="status" className={styles.working}>
        {counted.kind === 'counting' && b('class.working', { done: counted.done, count: pupils.length })}
      </div>
      {counted.kind === 'counted' && <Counted view={counted.view} />}
    </div>
  );
}

function Counted({ view }: { readonly view: ClassView }) {
  const isWide = useMedia('(min-width: 48rem)');
  const layout = useLayout('landscape');
  const [stand, setStand] = useState<ClassStand>('canIf');
  const canDraw = isWide && layout.stations.length > 0;
  return (
    <>
      <section className={styles.part}>
        {canDraw && (
          <>
            <fieldset className={styles.choose}>
              <legend>{b('class.show')}</legend>
              {CLASS_STANDS.map((each) => (
                <button
                  key={each}
                  type="button"
                  className={shared.chip}
                  aria-pressed={stand === each}
                  onClick={() => setStand(each)}
                >
                  {b(`class.${each}`)}
                </button>
              ))}
            </fieldset>
            <ClassMap view={view} stand={stand} />
          </>
        )}
      </section>
      <Starts view={view} />
      <section className={styles.part}>
        <h3>{b('class.to')}</h3>
        <p className={shared.soft}>{b('class.wishes')}</p>
        <Goals view={view} />
      </section>
      <ClassSubjects view={view} />
    </>
  );
}

function Starts({ view: { starts, pupils } }: { readonly view: ClassView }) {
  const { goal } = useSubjectWords();
  return (
    <section className={styles.part}>
      <h3>{b('class.from')}</h3>
      <ul className={styles.starts}>
        <li>
          <strong className={styles.number}>{veiledNumber(pupils)}</strong> {b('class.count')}
        </li>
        {starts.map(({ start, count }) => (
          <li key={start ?? ''} data-start="true">
            <strong className={styles.number}>{veiledNumber(count)}</strong>{' '}
            {start === null ? b('class.noStart') : goal(start)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The twin of the map in words, and what lies further. */
function Goals({ view: { goals } }: { readonly view: ClassView }) {
  const further = goals.filter(({ isFirst }) => !isFirst);
  return (
    <>
      <GoalTable goals={goals.filter(({ isFirst }) => isFirst)} caption={b('class.first')} />
      <ul className={styles.means}>
        {[...CLASS_STANDS, 'none' as const].map((each) => (
          <li key={each}>{b(`class.${each}Means`)}</li>
        ))}
      </ul>
      {further.length > 0 && (
        <details className={`${shared.foldTitle} ${styles.further}`}>
          <summary>{b('class.further', { count: further.length })}</summary>
          <GoalTable goals={further} caption={b('class.furtherCaption')} />
        </details>
      )}
    </>
  );
}

function GoalTable({ goals, caption }: { readonly goals: readonly ClassGoal[]; readonly caption: string }) {
  const { goal: nameOf } = useSubjectWords();
  const columns = [...CLASS_STANDS, 'none'] as const;
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{b('class.goal')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {b(`class.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {goals.map(({ goal, counts }) => (
          <tr key={goal}>
            <th scope="row">{nameOf(goal)}</th>
            {columns.map((column) => (
              <td key={column} data-stand={column} data-zero={counts[column].max === 0}>
                <span className={styles.inCell}>{b(`class.${column}`)}</span> {veiledNumber(counts[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
