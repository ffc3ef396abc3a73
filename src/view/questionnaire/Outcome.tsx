import type { RefObject } from 'react';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import { openingOf } from '#questionnaire/options.ts';
import { isShort } from '#questionnaire/short.ts';
import { todos } from '#questionnaire/to-profile.ts';
import { ItineraryList } from '../planner/ItineraryList.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswers } from '../shared/useAnswers.ts';
import { useAsking } from '../shared/useAsking.ts';
import { useJourney } from '../shared/useJourney.ts';
import { SubjectDoor } from '../subjects/SubjectDoor.tsx';
import { WhatIfList } from '../what-if/WhatIfList.tsx';
import { WhatMoved } from '../what-if/WhatMoved.tsx';
import styles from './questionnaire.module.css';
import { wordsOf } from './words.ts';

interface OutcomeProps {
  readonly texts: QuestionTexts;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The end of the questions: the routes that fit, what would sharpen them, and the way to the map. */
export function Outcome({ texts, headingRef }: OutcomeProps) {
  const { actor, useStore } = useApp();
  const asking = useAsking();
  const answers = useAnswers();
  const journey = useJourney();
  const isTrying = useStore((state) => state.whatIf !== null);
  const refinements = asking.refinements(answers);
  const open = todos(answers);
  const { openScreen } = useStore.getState();
  return (
    <div className={styles.form}>
      <h2 className={shared.title} ref={headingRef} tabIndex={-1}>
        {r('routewijzer.done')}
      </h2>
      {isShort(answers) && <ShortNote />}
      <div className={styles.actions}>
        <button type="button" className={shared.primary} onClick={() => openScreen('kaart')}>
          {r('routewijzer.toMap')}
        </button>
        <ShareButton />
      </div>
      {isTrying && <WhatMoved journey={journey} />}
      <ItineraryList journey={journey} />
      <WhatIfList texts={texts} />
      <SubjectDoor />
      {open.length > 0 && (
        <section className={styles.refine}>
          <h3>{r('routewijzer.todo')}</h3>
          <ul className={styles.todos}>
            {open.map((id) => (
              <li key={id}>{texts[id].todo}</li>
            ))}
          </ul>
        </section>
      )}
      {refinements.length > 0 && (
        <section className={styles.refine}>
          <h3>{r('routewijzer.refine')}</h3>
          <ul>
            {refinements.slice(0, 6).map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className={shared.linkButton}
                  onClick={() => actor.send({ type: 'revisit', question: id })}
                >
                  {wordsOf(texts, id, openingOf(answers)).question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** After the short version: that less was asked, what that means, and the way on to the other questions. */
function ShortNote() {
  const { actor } = useApp();
  const asking = useAsking();
  const { lengte: _, ...others } = useAnswers();
  const more = asking.questionsLeft(others);
  return (
    <section className={styles.refine}>
      <h3>{r('short.title')}</h3>
      <p>{r('short.wider')}</p>
      {more > 0 && (
        <>
          <button
            type="button"
            className={shared.secondary}
            onClick={() => actor.send({ type: 'length', length: 'alles' })}
          >
            {r('short.further', { count: more })}
          </button>
          <p className={shared.soft}>{r('short.keeps')}</p>
        </>
      )}
    </section>
  );
}
