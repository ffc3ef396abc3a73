import { type FormEvent, type RefObject, useId, useState } from 'react';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { DONT_KNOW, type QuestionId, SKIPPED } from '#questionnaire/answers.ts';
import type { QuestionnaireEvent } from '#questionnaire/machine.ts';
import { isAcceptable, openingOf, optionsOf, questionOf } from '#questionnaire/options.ts';
import { NONE } from '#questionnaire/questions.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswers } from '../shared/useAnswers.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './questionnaire.module.css';
import { wordsOf } from './words.ts';

interface QuestionFormProps {
  readonly id: QuestionId;
  readonly texts: QuestionTexts;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** One question: why it is asked, its options, "weet ik niet", and the button that goes on. */
export function QuestionForm({ id, texts, headingRef }: QuestionFormProps) {
  const { actor, network, today } = useApp();
  const { t } = useLanguage();
  const answers = useAnswers();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    (answers[id] ?? []).filter((value) => value !== SKIPPED),
  );
  const [refused, setRefused] = useState(false);
  const name = useId();
  const question = questionOf(id);
  const words = wordsOf(texts, id, openingOf(answers));
  const options = optionsOf(id, answers, { network, today });
  const multiple = question.kind === 'multiple';

  const choose = (value: string) => {
    setRefused(false);
    if (!multiple || value === DONT_KNOW || value === NONE) return setChosen([value]);
    const others = chosen.filter((one) => one !== DONT_KNOW && one !== NONE);
    setChosen(others.includes(value) ? others.filter((one) => one !== value) : [...others, value]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isAcceptable(id, chosen)) return setRefused(true);
    // TypeScript does not spread a template over its union: every `answer.<id>` is an event of the machine.
    actor.send({ type: `answer.${id}`, values: chosen } as QuestionnaireEvent);
  };
  const shown = [
    ...options.map((option) => ({ value: option.id, ...words.option(option.label) })),
    ...(id === 'opening' ? [] : [{ value: DONT_KNOW, label: t('routewijzer.dontKnow'), hint: undefined }]),
  ];
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2 ref={headingRef} tabIndex={-1} id={`${name}-title`}>
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
      <fieldset className={styles.options} aria-labelledby={`${name}-title`}>
        {shown.map(({ value, label, hint }) => (
          <label key={value} className={styles.option} data-checked={chosen.includes(value)}>
            <input
              type={multiple ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(value)}
              onChange={() => choose(value)}
            />
            <span>
              {label}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      {refused && (
        <p role="alert" className={styles.refused}>
          {question.kind === 'number' ? t('routewijzer.wantsNumber') : t('routewijzer.wantsChoice')}
        </p>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={shared.primary}>
          {t('routewijzer.next')}
        </button>
        {id !== 'opening' && (
          <button type="button" className={shared.linkButton} onClick={() => actor.send({ type: 'skip' })}>
            {t('routewijzer.skip')}
          </button>
        )}
      </div>
    </form>
  );
}
