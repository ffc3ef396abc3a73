import { useMemo } from 'react';
import { checklistOf } from '#domain/checklist.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import type { Question } from '#domain/questions.ts';
import { CHECKLIST_WORDS as c } from '#i18n/checklist-nl.ts';
import { questionSentence } from '#i18n/checklist-sentences.ts';
import { openingOf } from '#questionnaire/options.ts';
import { todos } from '#questionnaire/to-profile.ts';
import { useQuestionTexts } from '../questionnaire/useQuestionTexts.ts';
import { SaveBox } from '../saved/SaveBox.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswers } from '../shared/useAnswers.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './checklist.module.css';
import { NextAction } from './NextAction.tsx';
import { TaskRow } from './TaskRow.tsx';
import { groupTasks, type TaskGroup } from './task-groups.ts';
import { useNames } from './useNames.ts';
import { useTicks } from './useTicks.ts';

/**
 * What to do for one itinerary: the next action, the tasks in order of time, what was "weet ik niet", the questions to
 * take along, and keeping it on the device.
 */
export function Checklist({ itinerary }: { readonly itinerary: Itinerary }) {
  const { network, today } = useApp();
  const list = useMemo(() => checklistOf(network, itinerary, today), [network, itinerary, today]);
  const { ticked, toggle } = useTicks(itinerary.id);
  return (
    <div className={styles.checklist}>
      <NextAction task={list.next} />
      <section className={styles.part}>
        <h3>{c('checklist.title')}</h3>
        <p className={shared.soft}>{c('checklist.intro')}</p>
        {groupTasks(list.tasks).map((group) => (
          <Group key={`${group.during}-${group.next}`} group={group} ticked={ticked} onTick={toggle} />
        ))}
        {list.undecided > 0 && <p className={shared.soft}>{c('checklist.undecided', { count: list.undecided })}</p>}
        <p className={`${shared.soft} ${styles.screenOnly}`}>{c('checklist.ticks')}</p>
      </section>
      <DontKnows />
      <Questions questions={list.questions} />
      <SaveBox />
    </div>
  );
}

interface GroupProps {
  readonly group: TaskGroup;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (task: string) => void;
}

function Group({ group: { during, next, tasks }, ticked, onTick }: GroupProps) {
  const nameOf = useNames();
  const name = (segment: string) => nameOf(`segment:${segment}`);
  const heading = () => {
    if (next === null) return c('checklist.during', { what: during ? name(during) : '' });
    if (during === null) return c('checklist.before', { what: name(next) });
    return c('checklist.between', { now: name(during), next: name(next) });
  };
  return (
    <>
      {tasks.length > 0 && (
        <>
          <h4>{heading()}</h4>
          <ul className={styles.tasks}>
            {tasks.map((task) => (
              <TaskRow key={task.id} task={task} isTicked={ticked.has(task.id)} onTick={() => onTick(task.id)} />
            ))}
          </ul>
        </>
      )}
      {next !== null && (
        <p className={styles.milestone}>
          <span aria-hidden="true" /> {c('checklist.milestone', { what: name(next) })}
        </p>
      )}
    </>
  );
}

/** A to-do for every "weet ik niet". */
function DontKnows() {
  const answers = useAnswers();
  const texts = useQuestionTexts();
  const open = todos(answers);
  if (open.length === 0 || !texts) return null;
  return (
    <section className={styles.part}>
      <h3>{c('todos.title')}</h3>
      <p className={shared.soft}>{c('todos.intro')}</p>
      <ul className={styles.plain}>
        {open.map((id) => (
          <li key={id}>{texts[id].todo}</li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const speech = useLanguage();
  const nameOf = useNames();
  const isPupil = openingOf(useAnswers()) !== 'overstapper';
  if (questions.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{c('questions.title', { count: questions.length })}</h3>
      <p className={shared.soft}>{c(isPupil ? 'questions.introPupil' : 'questions.intro')}</p>
      <ol className={styles.questions}>
        {questions.map((each) => {
          const { question, to } = questionSentence(speech, each, nameOf, isPupil);
          return (
            <li key={question}>
              {question}
              <p className={shared.soft}>{c('question.to', { who: to })}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
