import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import { isCalendarDay } from '#model/formats.ts';
import type { PathPart } from '#model/json-text.ts';
import { type ControlNames, FieldFrame } from './FieldFrame.tsx';
import styles from './form.module.css';
import { type FieldProps, partOf, useForm } from './form.ts';

type PlainProps = FieldProps & { readonly isOptional?: boolean };

/** A longer text gets a higher box; this many signs are a line. */
const LINE = 60;
const MOST_LINES = 10;

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : value === undefined || value === null
      ? ''
      : JSON.stringify(value);

/** A number as it should be; what is no number stays as it was typed, and the check says so. */
const asNumber = (typed: string): unknown =>
  /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : typed;

function useSet(path: readonly PathPart[]) {
  const { change } = useForm();
  return (value: unknown, order?: readonly string[]) =>
    change({ kind: 'set', path, value, ...(order ? { order } : {}) }, path.join('/'));
}

/** A text, a day, an address or a code. */
export function TextField({ value, path, shape, ...frame }: PlainProps) {
  const set = useSet(path);
  const text = asText(value);
  const isDay = shape.kind === 'text' && shape.format === 'day' && (text === '' || isCalendarDay(text));
  const isLong = shape.kind === 'text' && shape.format === undefined && text.length > LINE;
  return (
    <FieldFrame {...frame} path={path}>
      {(names) =>
        isLong ? (
          <TextBox names={names} text={text} onText={set} />
        ) : (
          <input
            {...names}
            className={styles.input}
            type={isDay ? 'date' : 'text'}
            value={text}
            onChange={({ currentTarget }) => set(currentTarget.value)}
          />
        )
      }
    </FieldFrame>
  );
}

interface TextBoxProps {
  readonly names: ControlNames;
  readonly text: string;
  readonly lang?: string;
  readonly onText: (text: string) => void;
}

function TextBox({ names, text, lang, onText }: TextBoxProps) {
  const lines = Math.min(MOST_LINES, Math.max(2, Math.ceil(text.length / LINE)));
  return (
    <textarea
      {...names}
      className={styles.input}
      rows={lines}
      lang={lang}
      value={text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}

/** A text for the reader, in Dutch and in English. English that is emptied goes: no text is better than an empty one. */
export function WordsField({ value, path, label, name, isOptional }: PlainProps) {
  const { change } = useForm();
  const setNl = useSet([...path, 'nl']);
  const setEn = useSet([...path, 'en']);
  const onEn = (text: string) => {
    if (text !== '') setEn(text, ['nl', 'en']);
    else if (partOf(value, 'en') !== undefined) change({ kind: 'remove', path: [...path, 'en'] });
  };
  return (
    <div className={styles.words}>
      <FieldFrame name={name} label={label} path={[...path, 'nl']} isOptional={isOptional ?? false}>
        {(names) => (
          <TextBox
            names={names}
            text={asText(partOf(value, 'nl'))}
            lang="nl"
            onText={(text) => setNl(text, ['nl', 'en'])}
          />
        )}
      </FieldFrame>
      <details className={styles.english} open={partOf(value, 'en') !== undefined}>
        <summary>{t('form.english', { what: label })}</summary>
        <FieldFrame name="en" label={t('form.englishLabel', { what: label })} path={[...path, 'en']}>
          {(names) => <TextBox names={names} text={asText(partOf(value, 'en'))} lang="en" onText={onEn} />}
        </FieldFrame>
      </details>
    </div>
  );
}

/** A number; empty is "not known" where that is allowed. */
export function NumberField({ value, path, isNullable, shape: _shape, ...frame }: PlainProps) {
  const set = useSet(path);
  const onTyped = (typed: string) => set(typed === '' && isNullable ? null : asNumber(typed));
  return (
    <FieldFrame {...frame} path={path}>
      {(names) => (
        <input
          {...names}
          className={styles.number}
          type="text"
          inputMode="numeric"
          value={asText(value)}
          onChange={({ currentTarget }) => onTyped(currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

/** Yes or no. */
export function YesNoField({ value, path, shape: _shape, isNullable: _nullable, ...frame }: PlainProps) {
  const set = useSet(path);
  return (
    <FieldFrame {...frame} path={path}>
      {(names) => (
        <select
          {...names}
          className={styles.select}
          value={String(value)}
          onChange={({ currentTarget }) => set(currentTarget.value === 'true')}
        >
          {typeof value !== 'boolean' && <option value={String(value)}>{t('form.choosePlease')}</option>}
          <option value="true">{t('form.yes')}</option>
          <option value="false">{t('form.no')}</option>
        </select>
      )}
    </FieldFrame>
  );
}

interface OneOfProps extends PlainProps {
  readonly choices: readonly { readonly id: string | number; readonly name: string }[];
}

/** One of a closed list. What stands there and may not stays visible until another is chosen. */
export function OneOfField({ value, path, choices, shape: _shape, isNullable: _nullable, ...frame }: OneOfProps) {
  const set = useSet(path);
  const text = asText(value);
  const isKnown = choices.some(({ id }) => String(id) === text);
  return (
    <FieldFrame {...frame} path={path}>
      {(names) => (
        <select
          {...names}
          className={styles.select}
          value={text}
          onChange={({ currentTarget }) => set(choices.find(({ id }) => String(id) === currentTarget.value)?.id)}
        >
          {!isKnown && (
            <option value={text}>{text === '' ? t('form.choosePlease') : t('form.notAllowed', { value: text })}</option>
          )}
          {choices.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
