import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import type { StationId } from '#model/provenance.ts';
import type { SubjectChoice, SubjectEffect } from '#questionnaire/subject-choice.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './subjects.module.css';
import { useSubjectWords } from './useSubjectWords.ts';

interface SubjectTableProps {
  readonly choice: SubjectChoice;
  readonly caption: string;
}

function cellOf({ closes, detours, asksMore }: SubjectEffect, goal: StationId) {
  if (closes.includes(goal)) return 'closed';
  if (detours.includes(goal)) return 'detour';
  return asksMore.includes(goal) ? 'needs' : 'open';
}

/** A mark beside the words: on paper there is no colour. */
const MARK = { open: '·', needs: '!', detour: '↷', closed: '×' } as const;

/** For a class: per subject what it keeps open, and a table of goals and subjects that says what goes without. */
export function SubjectTable({ choice: { facts, goals, untouched, effects }, caption }: SubjectTableProps) {
  const { list } = useLanguage();
  const words = useSubjectWords();
  const rows = goals.filter((goal) => !untouched.includes(goal));
  return (
    <section className={styles.table}>
      <h3>{c('choice.table')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls with the keyboard must reach the end of the rows */}
      <section className={styles.scroll} tabIndex={0} aria-label={c('choice.table')}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{c('choice.goal')}</th>
              {facts.map((one) => (
                <th key={one.fact} scope="col">
                  {c('choice.without', { subject: words.subject(one) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((goal) => (
              <tr key={goal}>
                <th scope="row">{words.goal(goal)}</th>
                {effects.map((effect, index) => {
                  const cell = cellOf(effect, goal);
                  const fact = facts[index];
                  return (
                    <td key={effect.fact} data-state={cell}>
                      <span aria-hidden="true">{MARK[cell]}</span>{' '}
                      {c(cell === 'needs' && fact && words.hasTest(fact) ? 'choice.cell.test' : `choice.cell.${cell}`)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h3>{c('choice.keeps')}</h3>
      <dl className={styles.keeps}>
        {effects.map((effect, index) => {
          const fact = facts[index];
          return (
            <div key={effect.fact}>
              <dt>{fact && words.subject(fact)}</dt>
              {effect.closes.length > 0 && (
                <dd>{c('choice.keepsOpen', { what: list(effect.closes.map(words.goal)) })}</dd>
              )}
              {effect.detours.length > 0 && (
                <dd>{c('choice.keepsShort', { what: list(effect.detours.map(words.goal)) })}</dd>
              )}
              {effect.asksMore.length > 0 && (
                <dd>
                  {c(fact && words.hasTest(fact) ? 'choice.keepsTest' : 'choice.keepsLight', {
                    what: list(effect.asksMore.map(words.goal)),
                  })}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
