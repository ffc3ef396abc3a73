import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import { isQuestionId, openingOf } from '#questionnaire/options.ts';
import { useQuestionTexts } from '../questionnaire/useQuestionTexts.ts';
import { answerText, wordsOf } from '../questionnaire/words.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswers, useTriedAnswers } from '../shared/useAnswers.ts';
import styles from './what-if.module.css';

/** Says on every screen that something is tried and what, and that the real answers are kept; and ends it. */
export function WhatIfBar() {
  const { actor, network, today, useStore } = useApp();
  const texts = useQuestionTexts();
  const whatIf = useStore((state) => state.whatIf);
  const real = useAnswers();
  const answers = useTriedAnswers();
  const { stopTrying, tryAnswer } = useStore.getState();
  if (!whatIf) return null;
  const opening = openingOf(answers);
  const tried = Object.entries(whatIf.answers).flatMap(([id, values]) =>
    isQuestionId(id) && id !== 'opening' ? [{ id, values }] : [],
  );
  const isLater = whatIf.yearsLater > 0;
  const keep = () => {
    actor.send({ type: 'load', answers: { ...real, ...whatIf.answers } });
    stopTrying();
  };
  return (
    <section className={styles.bar} aria-label={c('whatIf.label')}>
      <div role="status">
        <p>
          <strong>{c('whatIf.trying')}.</strong> {c(opening === 'begeleider' ? 'whatIf.keptPupil' : 'whatIf.kept')}
        </p>
        <ul>
          {texts &&
            tried.map(({ id, values }) => (
              <li key={id}>
                {wordsOf(texts, id, opening).question}{' '}
                <strong>{answerText({ texts, answers, world: { network, today } }, id, values)}</strong>
                {(tried.length > 1 || isLater) && (
                  <button
                    type="button"
                    className={styles.takeBack}
                    aria-label={c('whatIf.takeBack', { question: wordsOf(texts, id, opening).question })}
                    onClick={() => tryAnswer(id, null)}
                  >
                    ×
                  </button>
                )}
              </li>
            ))}
          {isLater && (
            <li>
              <strong>{c('whatIf.later')}</strong> {tried.length > 0 && c('whatIf.laterNotKept')}
            </li>
          )}
        </ul>
      </div>
      <div className={styles.barButtons}>
        <button type="button" className={shared.secondary} onClick={stopTrying}>
          {c('whatIf.stop')}
        </button>
        {tried.length > 0 && (
          <button type="button" className={shared.primary} onClick={keep}>
            {c('whatIf.keep')}
          </button>
        )}
      </div>
    </section>
  );
}
