import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import type { GoalOutcome } from '#questionnaire/subject-choice.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './subjects.module.css';
import { useSubjectWords } from './useSubjectWords.ts';

/** The goals with what the choice does to the way there. */
export function GoalOutcomes({ outcomes }: { readonly outcomes: readonly GoalOutcome[] }) {
  return (
    <ul className={styles.goals}>
      {outcomes.map((outcome) => (
        <Goal key={outcome.goal} outcome={outcome} />
      ))}
    </ul>
  );
}

/** The sentence about what is not met, per state. */
const UNMET = { choose: 'choice.dependsOn', needs: 'choice.needs', closed: 'choice.missing' } as const;

function Goal({ outcome: { goal, itinerary, state, unmet, instead } }: { readonly outcome: GoalOutcome }) {
  const { useStore } = useApp();
  const { list } = useLanguage();
  const words = useSubjectWords();
  const { travelTo, openScreen } = useStore.getState();
  const about = new Set(unmet.map(({ condition }) => condition));
  const further = itinerary.steps.flatMap(({ conditions }) =>
    conditions.filter(({ standing, condition }) => standing === 'open' && !about.has(condition)),
  );
  const others = [...new Set(further.map(({ condition }) => words.label(condition)))];
  return (
    <li className={styles.goal} data-state={state}>
      <div className={styles.goalHead}>
        <button
          type="button"
          data-paper
          className={styles.goalName}
          onClick={() => {
            travelTo(goal);
            openScreen('kaart');
          }}
        >
          {words.goal(goal)}
        </button>
        <strong className={styles.state} data-state={state}>
          {c(instead ? 'choice.state.closedVia' : `choice.state.${state}`)}
        </strong>
      </div>
      <p className={`${shared.soft} ${shared.small}`}>{c('choice.way', words.way(itinerary))}</p>
      {state !== 'open' && (
        <p>
          {c(UNMET[state], {
            what: list(unmet.map((one) => (state === 'needs' ? words.mended(one) : words.label(one.condition)))),
          })}
        </p>
      )}
      {state === 'closed' && <p>{instead ? c('choice.instead', words.way(instead)) : c('choice.noInstead')}</p>}
      {others.length > 0 && (
        <p className={`${shared.soft} ${shared.small}`}>{c('choice.further', { what: list(others) })}</p>
      )}
    </li>
  );
}
