import type { QuestionTexts } from '#i18n/questions-nl.ts';
import type { QuestionId } from '#questionnaire/answers.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { openingOf, questionOf } from '#questionnaire/options.ts';
import { NONE } from '#questionnaire/questions.ts';
import { wordsOf } from '../questionnaire/words.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswerOnTheSpot } from '../shared/useAnswerOnTheSpot.ts';
import styles from './what-if.module.css';

interface AnswerChipsProps {
  readonly question: QuestionId;
  readonly texts: QuestionTexts;
  readonly onChoose: (values: readonly string[]) => void;
}

/** The options of a question as chips, that of now pressed. Of a list each chip adds or takes away one. */
export function AnswerChips({ question, texts, onChoose }: AnswerChipsProps) {
  const { network, today } = useApp();
  const { answers } = useAnswerOnTheSpot();
  const words = wordsOf(texts, question, openingOf(answers));
  const given = answers[question] ?? [];
  const chosenWith = (id: string): readonly string[] => {
    if (questionOf(question).kind !== 'multiple' || id === NONE) return [id];
    const others = given.filter((one) => one !== NONE && one !== id);
    return given.includes(id) && others.length > 0 ? others : [...others, id];
  };
  return (
    <div className={styles.chips}>
      {optionsOf(question, answers, { network, today }).map((option) => (
        <button
          key={option.id}
          type="button"
          className={shared.chip}
          aria-pressed={given.includes(option.id)}
          onClick={() => onChoose(chosenWith(option.id))}
        >
          {words.option(option.label).label}
        </button>
      ))}
    </div>
  );
}
