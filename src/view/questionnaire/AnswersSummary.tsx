import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { isQuestionId, openingOf } from '#questionnaire/options.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import styles from './questionnaire.module.css';
import { answerText, wordsOf } from './words.ts';

interface AnswersSummaryProps {
  readonly texts: QuestionTexts;
  readonly answers: Answers;
  readonly current: QuestionId | undefined;
  readonly isOpen: boolean;
}

/** The answers so far; each can be changed without losing the others. */
export function AnswersSummary({ texts, answers, current, isOpen }: AnswersSummaryProps) {
  const { actor, network, today } = useApp();
  const given = Object.keys(answers).filter(isQuestionId);
  const speech = { texts, answers, world: { network, today } };
  return (
    <details className={`${shared.foldTitle} ${styles.summary}`} open={isOpen}>
      <summary>{r('routewijzer.answers')}</summary>
      <ul>
        {given.map((id) => (
          <li key={id} data-current={id === current}>
            <span className={shared.soft}>{wordsOf(texts, id, openingOf(answers)).question}</span>
            <span className={styles.given}>
              <strong>{answerText(speech, id, answers[id] ?? [])}</strong>
              <button
                type="button"
                className={shared.linkButton}
                onClick={() => actor.send({ type: 'revisit', question: id })}
              >
                {r('routewijzer.change')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className={shared.linkButton} onClick={() => actor.send({ type: 'restart' })}>
        {r('routewijzer.restart')}
      </button>
    </details>
  );
}
