import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { type Answers, DONT_KNOW, type QuestionId, SKIPPED } from '#questionnaire/answers.ts';
import { isQuestionId, openingOf, optionsOf } from '#questionnaire/options.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './questionnaire.module.css';
import { wordsOf } from './words.ts';

interface AnswersSummaryProps {
  readonly texts: QuestionTexts;
  readonly answers: Answers;
  readonly current: QuestionId | undefined;
}

/** The answers so far; each can be changed without losing the others. */
export function AnswersSummary({ texts, answers, current }: AnswersSummaryProps) {
  const { actor, network, today } = useApp();
  const { t } = useLanguage();
  const given = Object.keys(answers).filter(isQuestionId);
  const wordOf = (id: QuestionId, value: string) => {
    if (value === DONT_KNOW) return t('routewijzer.dontKnow');
    if (value === SKIPPED) return t('routewijzer.skipped');
    const option = optionsOf(id, answers, { network, today }).find((one) => one.id === value);
    return option ? wordsOf(texts, id, openingOf(answers)).option(option.label).label : value;
  };
  return (
    <details className={styles.summary} open>
      <summary>{t('routewijzer.answers')}</summary>
      <ul>
        {given.map((id) => (
          <li key={id} data-current={id === current}>
            <span className={shared.soft}>{wordsOf(texts, id, openingOf(answers)).question}</span>
            <span className={styles.given}>
              <strong>{(answers[id] ?? []).map((value) => wordOf(id, value)).join(', ')}</strong>
              <button
                type="button"
                className={shared.linkButton}
                onClick={() => actor.send({ type: 'revisit', question: id })}
              >
                {t('routewijzer.change')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className={shared.linkButton} onClick={() => actor.send({ type: 'restart' })}>
        {t('routewijzer.restart')}
      </button>
    </details>
  );
}
