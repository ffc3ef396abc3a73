import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import type { Choice } from '#model/vocabulary.ts';
import { openingOf } from '#questionnaire/options.ts';
import { SCHOOLS_WITH_CLASSES } from '#questionnaire/school-year.ts';
import { CHOICE_STATES } from '#questionnaire/subject-choice.ts';
import { useQuestionTexts } from '../questionnaire/useQuestionTexts.ts';
import { wordsOf } from '../questionnaire/words.ts';
import { useApp } from '../shared/app-context.ts';
import { Loading } from '../shared/Loading.tsx';
import shared from '../shared/shared.module.css';
import { useAnswers } from '../shared/useAnswers.ts';
import { GoalOutcomes } from './GoalOutcomes.tsx';
import { SubjectBasis } from './SubjectBasis.tsx';
import { SubjectTable } from './SubjectTable.tsx';
import styles from './subjects.module.css';
import { useSubjectChoice } from './useSubjectChoice.ts';
import { useSubjectWords } from './useSubjectWords.ts';

/** What can be chosen on this screen; who proved a subject otherwise said so in the Routewijzer. */
const OFFERED: readonly Choice[] = ['ja', 'nee', 'kiest-nog'];

/** Keuzehulp vakken: which subject choice keeps which goals open, for one pupil or for a class. */
export function SubjectScreen() {
  const texts = useQuestionTexts();
  if (!texts) return <Loading />;
  return <Chooser texts={texts} />;
}

function Chooser({ texts }: { readonly texts: QuestionTexts }) {
  const { useStore } = useApp();
  const chooser = useSubjectChoice();
  const words = useSubjectWords();
  const opening = openingOf(useAnswers());
  const { school, classes, current, choice, choices, outcomes } = chooser;
  const classWords = wordsOf(texts, 'leerjaar', opening);
  const schoolName = texts.school.options[school]?.label ?? school;
  const className = current ? classWords.option(current.label).label : '';
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h2 className={shared.title}>{c('choice.title')}</h2>
        <p>{c('choice.intro')}</p>
      </header>

      <div className={styles.setup}>
        <fieldset className={styles.group}>
          <legend>{c('choice.school')}</legend>
          {SCHOOLS_WITH_CLASSES.map((id) => (
            <button
              key={id}
              type="button"
              className={shared.chip}
              aria-pressed={id === school}
              onClick={() => chooser.chooseSchool(id)}
            >
              {texts.school.options[id]?.label ?? id}
            </button>
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{c('choice.class')}</legend>
          {classes.map((one) => (
            <button
              key={one.label}
              type="button"
              className={shared.chip}
              aria-pressed={one === current || one.year === current?.year}
              onClick={() => chooser.chooseClass(one)}
            >
              {classWords.option(one.label).label}
            </button>
          ))}
        </fieldset>
      </div>

      {choice.facts.length === 0 ? (
        <p className={styles.panel}>{c('choice.noEffect')}</p>
      ) : (
        <>
          <div className={styles.columns}>
            <section className={styles.choices}>
              <h3>{c('choice.choices')}</h3>
              {choice.facts.map((one) => (
                <fieldset key={one.fact} className={styles.choice}>
                  <legend>{words.subject(one)}</legend>
                  <p className={`${shared.soft} ${shared.small}`}>{wordsOf(texts, one.fact, opening).question}</p>
                  <div className={styles.values}>
                    {[...OFFERED, ...(choices[one.fact] === 'aangetoond' ? (['aangetoond'] as const) : [])].map(
                      (value) => (
                        <button
                          key={value}
                          type="button"
                          className={shared.chip}
                          aria-pressed={(choices[one.fact] ?? 'kiest-nog') === value}
                          onClick={() => chooser.choose(one.fact, value)}
                        >
                          {c(`choice.${value}`)}
                        </button>
                      ),
                    )}
                  </div>
                </fieldset>
              ))}
              {Object.keys(choices).length > 0 && (
                <button type="button" className={shared.linkButton} onClick={chooser.reset}>
                  {c('choice.reset')}
                </button>
              )}
            </section>
            <section className={styles.live}>
              <h3>{c('choice.live')}</h3>
              <p className={styles.counts} aria-live="polite">
                {CHOICE_STATES.map((state) => ({
                  state,
                  count: outcomes.filter((one) => one.state === state && !choice.untouched.includes(one.goal)).length,
                }))
                  .filter(({ count }) => count > 0)
                  .map(({ state, count }) => (
                    <span key={state} data-state={state}>
                      {c(`choice.count.${state}`, { count })}
                    </span>
                  ))}
              </p>
              <GoalOutcomes outcomes={outcomes.filter(({ goal }) => !choice.untouched.includes(goal))} />
            </section>
          </div>
          <SubjectTable
            choice={choice}
            caption={c('choice.tableCaption', { school: schoolName, class: className.toLowerCase() })}
          />
        </>
      )}

      {choice.untouched.length > 0 && choice.facts.length > 0 && (
        <section className={styles.panel}>
          <h3>{c('choice.untouched')}</h3>
          <ul className={styles.names}>
            {choice.untouched.map((goal) => (
              <li key={goal}>{words.goal(goal)}</li>
            ))}
          </ul>
          <p className={`${shared.soft} ${shared.small}`}>{c('choice.untouchedHint')}</p>
        </section>
      )}
      <SubjectBasis choice={choice} />
      <div className={styles.actions}>
        <button type="button" className={shared.secondary} onClick={() => window.print()}>
          {c('choice.print')}
        </button>
        <button type="button" className={shared.primary} onClick={() => useStore.getState().openScreen('routewijzer')}>
          {c('choice.toRoutewijzer')}
        </button>
      </div>
    </div>
  );
}
