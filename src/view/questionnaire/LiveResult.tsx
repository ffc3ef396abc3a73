import { useRef } from 'react';
import type { Answers } from '#questionnaire/answers.ts';
import { useApp } from '../shared/app-context.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './questionnaire.module.css';

/** How many different ways are still possible, and how many that were before the last answer. */
export function LiveResult({ answers }: { readonly answers: Answers }) {
  const { asking, network } = useApp();
  const { t, text } = useLanguage();
  const possible = asking.inSight(answers).filter((one) => one.verdict.kind !== 'nu-niet');
  const ways = new Set(possible.map((one) => one.steps.map((step) => step.segment).join('~'))).size;
  const goals = [...new Set(possible.map((one) => one.to))];
  // Hundreds of ways say nothing; how many goals are left does. With one goal left its ways count.
  const count = goals.length > 1 ? goals.length : ways;
  const before = useRef<{ now: number; was: number | null }>({ now: count, was: null });
  if (before.current.now !== count) before.current = { now: count, was: before.current.now };
  const was = before.current.was;
  return (
    <section className={styles.live} aria-live="polite">
      <p>
        <strong>{t(goals.length > 1 ? 'routewijzer.goals' : 'routewijzer.routes', { count })}</strong>
        {was !== null && was > count && ` ${t('routewijzer.were', { count: was })}`}
      </p>
      <ul className={styles.goals}>
        {goals.slice(0, 6).map((id) => (
          <li key={id}>{text(network.stations.find((one) => one.id === id)?.label ?? { nl: id })}</li>
        ))}
        {goals.length > 6 && <li>{t('routewijzer.moreGoals', { count: goals.length - 6 })}</li>}
      </ul>
    </section>
  );
}
