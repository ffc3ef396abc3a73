import { useId, useState } from 'react';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import { type Answers, DONT_KNOW, type QuestionId, SKIPPED } from '#questionnaire/answers.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { isAcceptable, questionOf } from '#questionnaire/options.ts';
import { wordsOf } from '../questionnaire/words.ts';
import { useApp } from '../shared/app-context.ts';
import styles from './decaan.module.css';

interface QuestionControlProps {
  readonly id: QuestionId;
  readonly texts: QuestionTexts;
  readonly answers: Answers;
  readonly showsWhy: boolean;
  /** Null takes the answer away. */
  readonly onChange: (values: readonly string[] | null) => void;
}

/** Options beside each other up to this many; more become a list to choose from. */
const BESIDE = 5;
/** With so few options two questions fit beside each other. */
const SHORT = 3;

/** One question as one control: a list, options beside each other, options to tick, or a number. Counts at once. */
export function QuestionControl({ id, texts, answers, showsWhy, onChange }: QuestionControlProps) {
  const { network, today } = useApp();
  const name = useId();
  const words = wordsOf(texts, id, 'begeleider');
  const { kind } = questionOf(id);
  const given = (answers[id] ?? []).filter((value) => value !== SKIPPED);
  const options = [
    ...optionsOf(id, answers, { network, today }).map((option) => ({
      value: option.id,
      label: words.option(option.label).label,
    })),
    { value: DONT_KNOW, label: r('routewijzer.dontKnow') },
  ];
  const why = showsWhy && (
    <p id={`${name}-why`} className={styles.why}>
      {words.why}
    </p>
  );
  const described = showsWhy ? { 'aria-describedby': `${name}-why` } : {};
  const shared = { options, given, name, onChange };
  if (kind === 'single' && options.length > BESIDE)
    return (
      <div className={styles.control} data-size="half">
        <label htmlFor={name}>{words.question}</label>
        {why}
        <Select {...shared} described={described} />
      </div>
    );
  return (
    <fieldset className={styles.control} data-size={options.length <= SHORT ? 'half' : 'whole'} {...described}>
      <legend>{words.question}</legend>
      {why}
      {kind === 'number' && (
        <NumberField label={words.question} unit={words.unit ?? ''} given={given} id={id} onChange={onChange} />
      )}
      <Choices {...shared} multiple={kind === 'multiple'} />
    </fieldset>
  );
}

interface ChoicesProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly given: readonly string[];
  readonly name: string;
  readonly onChange: (values: readonly string[] | null) => void;
}

function Select({ options, given, name, onChange, described }: ChoicesProps & { readonly described: object }) {
  const value = given.find((one) => options.some((option) => option.value === one)) ?? '';
  return (
    <select
      id={name}
      value={value}
      {...described}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : [event.currentTarget.value])}
    >
      <option value="">{r('decaan.notYet')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function Choices({ options, given, name, multiple, onChange }: ChoicesProps & { readonly multiple: boolean }) {
  const toggle = (value: string) => {
    if (!multiple || value === DONT_KNOW) return onChange(given.includes(value) ? null : [value]);
    const others = given.filter((one) => one !== DONT_KNOW && one !== value);
    const next = given.includes(value) ? others : [...others, value];
    onChange(next.length === 0 ? null : next);
  };
  return (
    <div className={styles.choices}>
      {options.map(({ value, label }) => (
        <label key={value} className={styles.choice}>
          <input
            type={multiple ? 'checkbox' : 'radio'}
            name={name}
            checked={given.includes(value)}
            onChange={() => toggle(value)}
          />
          <span>
            {given.includes(value) && <span aria-hidden="true">✓ </span>}
            {label}
          </span>
        </label>
      ))}
    </div>
  );
}

interface NumberFieldProps {
  readonly id: QuestionId;
  readonly label: string;
  readonly unit: string;
  readonly given: readonly string[];
  readonly onChange: (values: readonly string[] | null) => void;
}

/** A number that counts as soon as it is one. What is typed stays, also when it is none. */
function NumberField({ id, label, unit, given, onChange }: NumberFieldProps) {
  const value = given.find((one) => one !== DONT_KNOW) ?? '';
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setTyped(value);
  }
  const isNumber = typed === '' || isAcceptable(id, [typed]);
  const type = (text: string) => {
    setTyped(text);
    if (text === '' || isAcceptable(id, [text])) onChange(text === '' ? null : [text]);
  };
  return (
    <>
      <span className={styles.number}>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={label}
          aria-invalid={!isNumber}
          value={typed}
          onChange={(event) => type(event.currentTarget.value.trim())}
        />
        {unit}
      </span>
      {!isNumber && <p role="alert">{r('decaan.number')}</p>}
    </>
  );
}
