import { useSelector } from '@xstate/react';
import { useEffect, useRef } from 'react';
import type { Answers } from '#questionnaire/answers.ts';
import { currentQuestion } from '#questionnaire/replay.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { SubjectDoor } from '../subjects/SubjectDoor.tsx';
import { AnswersSummary } from './AnswersSummary.tsx';
import { LiveResult } from './LiveResult.tsx';
import { Outcome } from './Outcome.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import styles from './questionnaire.module.css';
import { useQuestionTexts } from './useQuestionTexts.ts';

/** The questionnaire: one question at a time, what it changed, the answers so far; at the end the routes. */
export function Routewijzer() {
  const { actor, asking } = useApp();
  const { t } = useLanguage();
  const texts = useQuestionTexts();
  const question = useSelector(actor, currentQuestion);
  const answers = useSelector(actor, (snapshot) => snapshot.context.answers);
  const canGoBack = useSelector(actor, (snapshot) => snapshot.can({ type: 'back' }));
  const headingRef = useRef<HTMLHeadingElement>(null);

  // The next question is a new page for who does not see the screen.
  const previous = useRef(question);
  useEffect(() => {
    if (previous.current !== question) headingRef.current?.focus();
    previous.current = question;
  }, [question]);

  if (!texts) return <p className={styles.screen}>{t('app.loading')}</p>;
  const asked = Object.keys(answers).length;
  const left = question ? asking.questionsLeft(answers) : 0;
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <button
          type="button"
          className={shared.linkButton}
          disabled={!canGoBack}
          onClick={() => actor.send({ type: 'back' })}
        >
          ‹ {t('routewijzer.back')}
        </button>
        {question && (
          <span className={shared.soft}>
            {asked === 0
              ? t('routewijzer.promise')
              : left > 1
                ? t('routewijzer.progress', { number: asked + 1, count: left - 1 })
                : t('routewijzer.last', { number: asked + 1 })}
          </span>
        )}
      </div>
      <div className={styles.columns}>
        <div className={styles.question}>
          {question ? (
            <QuestionForm key={question} id={question} texts={texts} headingRef={headingRef} />
          ) : (
            <Outcome texts={texts} headingRef={headingRef} />
          )}
        </div>
        <aside className={styles.aside}>
          {question && saysSomething(answers) && <LiveResult answers={answers} />}
          {question && <SubjectDoor />}
          {asked > 0 && <AnswersSummary texts={texts} answers={answers} current={question} />}
        </aside>
      </div>
    </div>
  );
}

/** Where somebody starts or wants to go is known: before that every route of everybody would be counted. */
const saysSomething = (answers: Answers) =>
  (['school', 'diplomas', 'werk', 'voor-wie', 'rol', 'vakken'] as const).some((id) => id in answers);
