import { type FormEvent, type RefObject, useId, useState } from 'react';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import { DONT_KNOW, type QuestionId, SKIPPED } from '#questionnaire/answers.ts';
import type { QuestionnaireEvent } from '#questionnaire/machine.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { isAcceptable, openingOf, questionOf } from '#questionnaire/options.ts';
import { LENGTHS, NONE } from '#questionnaire/questions.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswers } from '../shared/useAnswers.ts';
import { LiveCount } from './LivePanel.tsx';
import { OptionCards } from './OptionCards.tsx';
import styles from './questionnaire.module.css';
import type { LiveNow } from './useLive.ts';
import { wordsOf } from './words.ts';

interface QuestionFormProps {
  readonly id: QuestionId;
  readonly texts: QuestionTexts;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** What is chosen when a value is clicked: one, or several of which some stand alone. */
function chosenWith(chosen: readonly string[], value: string, multiple: boolean): readonly string[] {
  if (!multiple || value === DONT_KNOW || value === NONE) return [value];
  const others = chosen.filter((one) => one !== DONT_KNOW && one !== NONE);
  return others.includes(value) ? others.filter((one) => one !== value) : [...others, value];
}

/** One question: why it is asked, its options, "weet ik niet", and the button that goes on. */
export function QuestionForm({ id, texts, headingRef }: QuestionFormProps) {
  const { actor, network, today } = useApp();
  const answers = useAnswers();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    (answers[id] ?? []).filter((value) => value !== SKIPPED),
  );
  const [refused, setRefused] = useState(false);
  const name = useId();
  const question = questionOf(id);
  const words = wordsOf(texts, id, openingOf(answers));
  const multiple = question.kind === 'multiple';
  const choose = (value: string) => {
    setRefused(false);
    setChosen(chosenWith(chosen, value, multiple));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isAcceptable(id, chosen)) return setRefused(true);
    const { nativeEvent } = event;
    const pressed = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter?.getAttribute('value') : null;
    const length = LENGTHS.find((one) => one === pressed);
    if (id === 'opening' && length) actor.send({ type: 'length', length });
    // TypeScript does not spread a template over its union: every `answer.<id>` is an event of the machine.
    actor.send({ type: `answer.${id}`, values: chosen } as QuestionnaireEvent);
  };
  const shown = [
    ...optionsOf(id, answers, { network, today }).map((option) => ({
      value: option.id,
      ...words.option(option.label),
    })),
    ...(id === 'opening' ? [] : [{ value: DONT_KNOW, label: r('routewijzer.dontKnow'), hint: undefined }]),
  ];
  return (
    <form id="vraag" className={styles.form} onSubmit={submit}>
      <h2 className={shared.title} ref={headingRef} tabIndex={-1} id={`${name}-title`}>
        {words.question}
      </h2>
      {words.why && <p className={shared.soft}>{words.why}</p>}
      {question.kind === 'number' && (
        <div className={styles.numberField}>
          <input
            className={styles.number}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-labelledby={`${name}-title`}
            value={chosen[0] === DONT_KNOW ? '' : (chosen[0] ?? '')}
            onChange={(event) => choose(event.currentTarget.value.trim())}
          />
          {words.unit}
        </div>
      )}
      <OptionCards shown={shown} chosen={chosen} multiple={multiple} labelledBy={`${name}-title`} onChoose={choose} />
      {refused && (
        <p role="alert" className={styles.refused}>
          {question.kind === 'number' ? r('routewijzer.wantsNumber') : r('routewijzer.wantsChoice')}
        </p>
      )}
      {id !== 'opening' && (
        <button type="button" className={shared.linkButton} onClick={() => actor.send({ type: 'skip' })}>
          {r('routewijzer.skip')}
        </button>
      )}
    </form>
  );
}

interface ActionBarProps {
  readonly id: QuestionId;
  /** What is possible now, in one line, where the panel that says it is out of sight. */
  readonly live: LiveNow | null;
  readonly texts: QuestionTexts;
}

/** What goes on from a question: one button; at the opening one for each length. Stays in sight on a phone. */
export function ActionBar({ id, live, texts }: ActionBarProps) {
  if (id !== 'opening')
    return (
      <div className={styles.bar}>
        {live && (
          // The panel says it aloud; twice would be once too often.
          <p className={styles.barLine} aria-hidden="true">
            <LiveCount live={live.live} moved={live.moved} texts={texts} />
          </p>
        )}
        <button type="submit" form="vraag" className={shared.primary}>
          {r('routewijzer.next')}
        </button>
      </div>
    );
  return (
    <fieldset className={styles.bar}>
      <legend className={shared.visuallyHidden}>{r('length.label')}</legend>
      <p className={`${shared.soft} ${shared.small}`}>{r('length.hint')}</p>
      {LENGTHS.map((length) => (
        <button
          key={length}
          type="submit"
          form="vraag"
          value={length}
          className={length === 'alles' ? shared.primary : shared.secondary}
        >
          {r(`length.${length}`)}
        </button>
      ))}
    </fieldset>
  );
}
