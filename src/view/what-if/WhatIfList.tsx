import { useMemo, useState } from 'react';
import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { openingOf } from '#questionnaire/options.ts';
import { QUESTIONS } from '#questionnaire/questions.ts';
import { answerText, wordsOf } from '../questionnaire/words.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswerOnTheSpot } from '../shared/useAnswerOnTheSpot.ts';
import { useAnswers } from '../shared/useAnswers.ts';
import { useAsking } from '../shared/useAsking.ts';
import { AnswerChips } from './AnswerChips.tsx';
import styles from './what-if.module.css';

interface WhatIfListProps {
  readonly texts: QuestionTexts;
}

/** "Wat als …?": the facts that matter to this person, each of which can be tried with another answer. */
export function WhatIfList({ texts }: WhatIfListProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={`${shared.foldTitle} ${styles.list}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{c('whatIf.title')}</summary>
      {isOpen && <Facts texts={texts} />}
    </details>
  );
}

/** Found when the list is opened: whether a fact matters takes a few searches. */
function Facts({ texts }: WhatIfListProps) {
  const { network, today, useStore } = useApp();
  const asking = useAsking();
  const real = useAnswers();
  const { answers, attempt } = useAnswerOnTheSpot();
  const later = useStore((state) => (state.whatIf?.yearsLater ?? 0) > 0);
  const { tryLater } = useStore.getState();
  const opening = openingOf(real);
  const questions = useMemo(
    () =>
      QUESTIONS.filter(({ feeds, kind }) => kind !== 'number' && (feeds === 'fact' || feeds === 'holding'))
        .map(({ id }) => id)
        .filter((id) => asking.matters(id, real)),
    [asking, real],
  );
  const speech = { texts, answers, world: { network, today } };
  return (
    <div className={styles.facts}>
      <p>{c(opening === 'begeleider' ? 'whatIf.introPupil' : 'whatIf.intro')}</p>
      {questions.length === 0 && <p>{c('whatIf.nothing')}</p>}
      {questions.map((id) => (
        <details key={id} name="wat-als" className={styles.fact}>
          <summary>
            <span>{wordsOf(texts, id, opening).question}</span>
            {answers[id] && <strong>{answerText(speech, id, answers[id])}</strong>}
          </summary>
          <AnswerChips question={id} texts={texts} onChoose={(values) => attempt(id, values)} />
        </details>
      ))}
      <button type="button" className={shared.chip} aria-pressed={later} onClick={() => tryLater(later ? 0 : 1)}>
        {c('whatIf.beginLater')}
      </button>
    </div>
  );
}
