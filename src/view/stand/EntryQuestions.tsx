import { useEffect, useRef, useState } from 'react';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import { STAND_WORDS as t } from '#i18n/stand-nl.ts';
import { type Answers, DONT_KNOW, type QuestionId } from '#questionnaire/answers.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { openingOf } from '#questionnaire/options.ts';
import { useQuestionTexts } from '../questionnaire/useQuestionTexts.ts';
import { wordsOf } from '../questionnaire/words.ts';
import { useApp } from '../shared/app-context.ts';
import { Loading } from '../shared/Loading.tsx';
import shared from '../shared/shared.module.css';
import { useAnswers } from '../shared/useAnswers.ts';
import { useAsking } from '../shared/useAsking.ts';
import styles from './stand.module.css';

const PUPIL: Answers = { opening: ['leerling'] };

interface EntryQuestionsProps {
  /** All three are answered. */
  readonly onDone: () => void;
  /** Who is no pupil gets every question from the beginning. */
  readonly onOther: () => void;
  readonly onMap: () => void;
}

/** Three questions that start a talk: with whom, what, and where you are now. One tap answers and goes on. */
export function EntryQuestions({ onDone, onOther, onMap }: EntryQuestionsProps) {
  const { actor, network, today } = useApp();
  const asking = useAsking();
  const texts = useQuestionTexts();
  const answers = useAnswers();
  const [number, setNumber] = useState(0);
  const headingRef = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next question is a new page for who does not see the screen
  useEffect(() => headingRef.current?.focus(), [number]);
  if (!texts) return <Loading />;

  const told: Answers = { ...answers, ...PUPIL };
  // For some work the choice between one subject and all says nothing: then what one wants to do.
  const second: QuestionId = asking.matters('vakken', told) ? 'vakken' : 'rol';
  const id = (['voor-wie', second, 'school'] as const)[number] ?? 'school';
  const { question, why, option } = wordsOf(texts, id, openingOf(told));
  const choose = (value: string) => {
    actor.send({ type: 'load', answers: { ...told, [id]: [value] } });
    if (number === 2) onDone();
    else setNumber(number + 1);
  };
  return (
    <section className={styles.entry}>
      <p className={shared.soft}>{t('stand.progress', { number: number + 1 })}</p>
      <h2 ref={headingRef} tabIndex={-1}>
        {question}
      </h2>
      <p className={shared.soft}>{number === 0 ? null : why}</p>
      <ul className={styles.tiles}>
        {optionsOf(id, told, { network, today }).map(({ id: value, label }) => (
          <Tile key={value} {...option(label)} onChoose={() => choose(value)} />
        ))}
        <Tile label={r('routewijzer.dontKnow')} hint={undefined} onChoose={() => choose(DONT_KNOW)} />
      </ul>
      <div className={styles.asides}>
        {number > 0 && (
          <button type="button" className={shared.secondary} onClick={() => setNumber(number - 1)}>
            ‹ {r('routewijzer.back')}
          </button>
        )}
        {number === 0 && (
          <>
            <button type="button" className={shared.secondary} onClick={onOther}>
              {t('stand.notPupil')}
            </button>
            <button type="button" className={shared.secondary} onClick={onMap}>
              {t('stand.map')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

interface TileProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly onChoose: () => void;
}

function Tile({ label, hint, onChoose }: TileProps) {
  return (
    <li>
      <button type="button" className={styles.tile} onClick={onChoose}>
        {label}
        {hint && <small>{hint}</small>}
      </button>
    </li>
  );
}
