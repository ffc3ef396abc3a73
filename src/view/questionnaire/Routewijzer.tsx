import { useSelector } from '@xstate/react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { currentQuestion } from '#questionnaire/replay.ts';
import { isShort } from '#questionnaire/short.ts';
import { NARROW } from '../map/pane-of.ts';
import { useMedia } from '../map/useMedia.ts';
import type { App } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAsking } from '../shared/useAsking.ts';
import { SubjectDoor } from '../subjects/SubjectDoor.tsx';
import { AnswersSummary } from './AnswersSummary.tsx';
import { LivePanel } from './LivePanel.tsx';
import { Outcome } from './Outcome.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { ActionBar, QuestionForm } from './QuestionForm.tsx';
import styles from './questionnaire.module.css';
import { useLive } from './useLive.ts';
import { machineFor, useQuestionnaire } from './useQuestionnaire.ts';
import { DUTCH_QUESTIONS, useNeededQuestionTexts } from './useQuestionTexts.ts';

/** The words of the first question, before somebody asks for it. */
export const loadQuestions = (): Promise<unknown> => DUTCH_QUESTIONS.load();

/** The statechart, before somebody asks for it. */
export const makeStatechart = ({ network, today }: Pick<App, 'network' | 'today'>): void => {
  machineFor(network, today);
};

/** The questionnaire: one question at a time, what it changed, the answers so far; at the end the routes. */
export function Routewijzer() {
  const actor = useQuestionnaire();
  const texts = useNeededQuestionTexts();
  const question = useSelector(actor, currentQuestion);
  const answers = useSelector(actor, (snapshot) => snapshot.context.answers);
  const narrow = useMedia(NARROW);
  const live = useLive();
  const headingRef = useRef<HTMLHeadingElement>(null);

  // The next question is a new page for who does not see the screen, and begins at its top.
  const previous = useRef(question);
  useEffect(() => {
    if (previous.current !== question) {
      headingRef.current?.focus({ preventScroll: true });
      document.documentElement.scrollTop = 0;
    }
    previous.current = question;
  }, [question]);

  const hasAnswers = answeredOf(answers) > 0;
  return (
    <div className={styles.screen}>
      <Top answers={answers} isAsking={question !== undefined} />
      <div className={styles.columns} data-asking={question !== undefined}>
        <div>
          {question ? (
            <QuestionForm key={question} id={question} texts={texts} headingRef={headingRef} />
          ) : (
            <Outcome texts={texts} headingRef={headingRef} />
          )}
        </div>
        {question && <ActionBar id={question} live={hasAnswers && narrow ? live : null} texts={texts} />}
        <aside className={styles.aside}>
          {question && hasAnswers && <LivePanel found={live} texts={texts} />}
          {question && <SubjectDoor />}
          {hasAnswers && <AnswersSummary texts={texts} answers={answers} current={question} isOpen={!narrow} />}
        </aside>
      </div>
    </div>
  );
}

/** How many questions have an answer; how much is asked is none of them. */
const answeredOf = (answers: Answers) => Object.keys(answers).filter((id) => id !== 'lengte').length;

interface TopProps {
  readonly answers: Answers;
  readonly isAsking: boolean;
}

/** The way back, and how far one is, in words and as a line with stops. */
function Top({ answers, isAsking }: TopProps) {
  const actor = useQuestionnaire();
  const asking = useAsking();
  const canGoBack = useSelector(actor, (snapshot) => snapshot.can({ type: 'back' }));
  const question = useSelector(actor, currentQuestion);
  // Counted after the question stands on the screen: it takes a few searches.
  const counted = useDeferredValue(answers);
  const left = useMemo(() => (isAsking ? asking.questionsLeft(counted) : 0), [asking, counted, isAsking]);
  // A question that is put again was answered: it is the stop of now.
  const asked = answeredOf(answers) - (question && answers[question] ? 1 : 0);
  const coming = Math.max(1, left);
  return (
    <div className={styles.top}>
      <div className={styles.topRow}>
        <button
          type="button"
          className={shared.linkButton}
          disabled={!canGoBack}
          onClick={() => actor.send({ type: 'back' })}
        >
          ‹ {r('routewijzer.back')}
        </button>
        {isAsking && (
          <span className={shared.soft}>
            {isShort(answers) && `${r('short.now')} · `}
            {asked === 0
              ? r('routewijzer.promise')
              : coming > 1
                ? r('routewijzer.progress', { number: asked + 1, count: coming - 1 })
                : r('routewijzer.last', { number: asked + 1 })}
          </span>
        )}
      </div>
      {isAsking && asked > 0 && <ProgressLine asked={asked} left={coming} />}
    </div>
  );
}
