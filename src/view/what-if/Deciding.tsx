import { useMemo, useState } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { verdictSentence } from '#i18n/sentences.ts';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { type Deciding as DecidingAnswer, decidingAnswers } from '#questionnaire/deciding.ts';
import { openingOf, questionOf } from '#questionnaire/options.ts';
import { startAfter, toProfile } from '#questionnaire/to-profile.ts';
import { useQuestionTexts } from '../questionnaire/useQuestionTexts.ts';
import { answerText, wordsOf } from '../questionnaire/words.ts';
import { useApp } from '../shared/app-context.ts';
import { personOf } from '../shared/journey-of.ts';
import shared from '../shared/shared.module.css';
import { useAnswerOnTheSpot } from '../shared/useAnswerOnTheSpot.ts';
import { useRealJourney } from '../shared/useJourney.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { Verdict } from '../shared/Verdict.tsx';
import { TryFirst } from './TryFirst.tsx';
import styles from './what-if.module.css';

/** The answers that decide the verdict on an itinerary, for the person of planner and Routewijzer with what is tried. */
function useDeciding(itinerary: Itinerary): readonly DecidingAnswer[] {
  const { network, today, useStore } = useApp();
  const { answers } = useAnswerOnTheSpot();
  const from = useStore((state) => state.planner.from);
  const years = useStore((state) => state.whatIf?.yearsLater ?? 0);
  // The answers are made anew at each render; what they say is not.
  const said = JSON.stringify(answers);
  return useMemo(() => {
    const told: Answers = JSON.parse(said);
    const world = { network, today };
    const profileOf = (each: Answers) => personOf(from, toProfile(each, world));
    const start = startAfter({ ...toProfile(told, world), profile: profileOf(told) }, today, years);
    return decidingAnswers({ world, answers: told, itinerary, profileOf, ...start });
  }, [network, today, from, years, said, itinerary]);
}

/** Which one answer decides the verdict, what each other answer would make of it, and the place to change or try it. */
export function Deciding({ itinerary }: { readonly itinerary: Itinerary }) {
  const texts = useQuestionTexts();
  const found = useDeciding(itinerary);
  // What one changes stays in sight, also when something else decides by then.
  const [changed, setChanged] = useState<QuestionId | null>(null);
  const [first, ...others] = found.toSorted((a, b) => Number(b.question === changed) - Number(a.question === changed));
  const [triesFirst, setTriesFirst] = useState(false);
  const { answers } = useAnswerOnTheSpot();
  if (!texts || !first) return null;
  // What was not answered yet is asked below, at its own condition.
  const told = others.filter(({ given }) => given !== null);
  const titleOf = (one: DecidingAnswer) => wordsOf(texts, one.question, openingOf(answers)).question;
  const body = (
    <>
      <Outcomes deciding={first} texts={texts} triesFirst={triesFirst} onChange={setChanged} />
      {told.map((one) => (
        <details key={one.question} className={`${shared.fold} ${styles.also}`}>
          <summary>{c('deciding.also', { question: titleOf(one) })}</summary>
          <Outcomes deciding={one} texts={texts} triesFirst={triesFirst} onChange={setChanged} />
        </details>
      ))}
      <TryFirst isOn={triesFirst} onToggle={setTriesFirst} />
    </>
  );
  // What only makes the way lighter may not stand between the verdict and the steps.
  if (first.effect === 'lightens')
    return (
      <details className={`${styles.deciding} ${styles.lighter}`} open={changed !== null}>
        <summary>
          <h3>{c('deciding.titleLighter')}</h3>
          <span>{titleOf(first)}</span>
        </summary>
        {body}
      </details>
    );
  return (
    <section className={styles.deciding}>
      <h3>{c('deciding.title')}</h3>
      <p>
        <strong>{titleOf(first)}</strong>
      </p>
      {body}
    </section>
  );
}

interface OutcomesProps {
  readonly deciding: DecidingAnswer;
  readonly texts: QuestionTexts;
  readonly triesFirst: boolean;
  readonly onChange: (question: QuestionId) => void;
}

/** The answer of now, and a row for each answer with the verdict that it leads to. */
function Outcomes({ deciding: { question, given, effect, outcomes }, texts, triesFirst, onChange }: OutcomesProps) {
  const { actor, network, today, useStore } = useApp();
  const { answer, attempt, answers } = useAnswerOnTheSpot();
  const isPupil = openingOf(answers) === 'begeleider';
  const speech = { texts, answers, world: { network, today } };
  const { feeds, kind } = questionOf(question);
  const now = given
    ? c(isPupil ? 'deciding.yoursPupil' : 'deciding.yours', { answer: answerText(speech, question, given) })
    : c(isPupil ? 'deciding.nonePupil' : 'deciding.none');
  const isGiven = (values: readonly string[]) => String(values) === String(given);
  // Of a diploma only what helps is worth a row: the list of all diplomas is long.
  const rows = outcomes.filter(({ values, better }) => feeds === 'fact' || better || isGiven(values));
  return (
    <>
      <p>{now}</p>
      <p className={shared.soft}>{c(`deciding.${effect}`)}</p>
      {kind === 'number' ? (
        <button
          type="button"
          className={shared.secondary}
          onClick={() => {
            actor.send({ type: 'revisit', question });
            useStore.getState().openScreen('routewijzer');
          }}
        >
          {c('deciding.inRoutewijzer')}
        </button>
      ) : (
        <ul className={styles.rows}>
          {rows.slice(0, MOST_ROWS).map(({ values, itinerary }) => (
            <li key={values.join()}>
              <button
                type="button"
                aria-pressed={isGiven(values)}
                onClick={() => {
                  onChange(question);
                  (triesFirst ? attempt : answer)(question, values);
                }}
              >
                <span>
                  {kind === 'multiple'
                    ? c('deciding.more', { what: answerText(speech, question, values.slice(-1)) })
                    : answerText(speech, question, values)}
                </span>{' '}
                <Verdict network={network} itinerary={itinerary} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** More options than a question about a fact has; of diplomas the first that help. */
const MOST_ROWS = 6;

/** While something is tried: what the verdict on this itinerary is by the real answers, if it is another. */
export function WasVerdict({ itinerary }: { readonly itinerary: Itinerary }) {
  const { network } = useApp();
  const language = useLanguage();
  const real = useRealJourney().finding.itineraries.find(({ id }) => id === itinerary.id);
  const was = real && verdictSentence(language, network, real);
  if (!was || was === verdictSentence(language, network, itinerary)) return null;
  return <p className={shared.soft}>{c('whatIf.thisRoute', { verdict: was })}</p>;
}
