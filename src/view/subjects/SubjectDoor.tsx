import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import { openingOf } from '#questionnaire/options.ts';
import { classOf } from '#questionnaire/school-year.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswers } from '../shared/useAnswers.ts';
import styles from './subjects.module.css';

/** The last class in which subjects and profile are mostly still to be chosen. */
const LAST_CLASS = 3;

/** The way to Keuzehulp vakken, for a pupil up to class 3 and for who is beside one. */
export function SubjectDoor() {
  const { useStore, today } = useApp();
  const answers = useAnswers();
  const at = classOf(answers.school?.[0] ?? '', answers.leerjaar?.[0] ?? '', today);
  const opening = openingOf(answers);
  if (opening === 'overstapper' || at === undefined || at > LAST_CLASS) return null;
  return (
    <div className={styles.door}>
      <p>
        <strong>{c(opening === 'begeleider' ? 'choice.doorPupil' : 'choice.door')}</strong> {c('choice.doorText')}
      </p>
      <button type="button" className={shared.secondary} onClick={() => useStore.getState().openScreen('vakken')}>
        {c('choice.title')}
      </button>
    </div>
  );
}
