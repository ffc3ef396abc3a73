import { BOARD_WORDS as b } from '#i18n/board-nl.ts';
import { veiledNumber } from '#i18n/board-sentences.ts';
import { CHOICE_EFFECTS, type ClassView } from '#questionnaire/class-view.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { useSubjectWords } from '../subjects/useSubjectWords.ts';
import styles from './class.module.css';

const COLUMN = {
  closes: 'class.closes',
  detours: 'class.detours',
  asksMore: 'class.asksMore',
  none: 'class.same',
} as const;

/** Keuzehulp vakken over the class: which choice keeps how many pupils' routes open. */
export function ClassSubjects({ view: { subjects, choosing } }: { readonly view: ClassView }) {
  const { list } = useLanguage();
  const words = useSubjectWords();
  if (choosing.max === 0) return null;
  const columns = [...CHOICE_EFFECTS, 'none'] as const;
  return (
    <section className={styles.part}>
      <h3>{b('class.subjects')}</h3>
      <p className={shared.soft}>{b('class.subjectsHint', { count: veiledNumber(choosing) })}</p>
      {subjects.length === 0 ? (
        <p>{b('class.subjectsNone')}</p>
      ) : (
        <table className={styles.table}>
          <caption className={shared.visuallyHidden}>{b('class.subjects')}</caption>
          <thead>
            <tr>
              <th scope="col">{b('class.subject')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {b(COLUMN[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subjects.map(({ chosen, counts }) => (
              <tr key={chosen.fact}>
                <th scope="row">{words.subject(chosen)}</th>
                {columns.map((column) => (
                  <td key={column} data-zero={counts[column].max === 0}>
                    <span className={styles.inCell}>{b(COLUMN[column])}</span> {veiledNumber(counts[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul className={styles.means}>
        {subjects
          .filter(({ closes }) => closes.length > 0)
          .map(({ chosen, closes }) => (
            <li key={chosen.fact}>
              {b('class.closesWhat', { subject: words.subject(chosen), what: list(closes.map(words.goal)) })}
            </li>
          ))}
      </ul>
      <p className={shared.soft}>{b('class.askDecaan')}</p>
    </section>
  );
}
