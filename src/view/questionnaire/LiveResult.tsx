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
  const before = useRef<{ now: number; was: number | null }>({ now: ways, was: null });
  if (before.current.now !== ways) before.current = { now: ways, was: before.current.now };
  const was = before.current.was;
  return (
    <section className={styles.live} aria-live="polite">
      <p>
        <strong>{t('routewijzer.routes', { count: ways })}</strong>
        {was !== null && was !== ways && ` ${t('routewijzer.were', { count: was })}`}
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
