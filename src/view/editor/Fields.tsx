import { fieldText, VARIANT_TEXTS } from '#i18n/editor-fields-nl.ts';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import { referencesOf } from '#model/field-references.ts';
import type { Field, FieldShape, Variant } from '#model/field-shape.ts';
import type { PathPart } from '#model/json-text.ts';
import { Faults } from './FieldFrame.tsx';
import styles from './form.module.css';
import { type Choice, type FieldProps, partOf, useForm } from './form.ts';
import { areBoxes, BoxesField, ItemsField, PickField } from './ListFields.tsx';
import { NumberField, OneOfField, TextField, WordsField, YesNoField } from './PlainField.tsx';

type OneProps = FieldProps & { readonly isOptional?: boolean };

const plainChoices = (values: readonly (string | number)[]) => values.map((id) => ({ id, name: String(id) }));

/** The field that belongs to the shape of a value. */
function OneField(props: OneProps) {
  const { shape } = props;
  switch (shape.kind) {
    case 'text':
      return <NamingField {...props} />;
    case 'words':
      return <WordsField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'either':
      return <NumberField {...props} />;
    case 'yes-no':
      return <YesNoField {...props} />;
    case 'choice':
      return <OneOfField {...props} choices={plainChoices(shape.values)} />;
    case 'list':
      return <ListField {...props} shape={shape} />;
    case 'object':
      return <ObjectField {...props} fields={shape.fields} />;
    case 'variants':
      return <VariantsField {...props} variants={shape.variants()} />;
  }
}

/** Ids that may be chosen here; nothing when the field names no other record. */
function useChoices(name: string): readonly Choice[] | null {
  const { schema, choicesOf } = useForm();
  const found = referencesOf(schema, name);
  if (!found) return null;
  return [...(found.everywhere ? [{ id: '*', name: t('form.everywhere') }] : []), ...choicesOf(found.kinds)];
}

function NamingField(props: OneProps) {
  const choices = useChoices(props.name);
  // A line of the map has a code of one letter; a new one is made in its own file.
  return choices ? <OneOfField {...props} choices={choices} /> : <TextField {...props} />;
}

function ListField({ shape, ...props }: OneProps & { readonly shape: Extract<FieldShape, { kind: 'list' }> }) {
  const choices = useChoices(props.name);
  if (choices && shape.of.kind === 'text') return <PickField {...props} shape={shape} choices={choices} />;
  if (shape.of.kind === 'choice' && areBoxes(shape.of.values)) {
    const boxes = shape.of.values.map((id) => ({ id: String(id), name: String(id) }));
    return <BoxesField {...props} shape={shape} choices={boxes} />;
  }
  return <ItemsField {...props} shape={shape} item={(member) => <OneField {...member} />} />;
}

function ObjectField({ label, value, path, fields, isOptional }: OneProps & { readonly fields: readonly Field[] }) {
  const { faultsAt } = useForm();
  return (
    <fieldset className={styles.group}>
      <legend>
        {label}
        {isOptional && <span className={styles.optional}> {t('form.optional')}</span>}
      </legend>
      <Faults faults={faultsAt(path)} />
      <Fields fields={fields} value={value} path={path} />
    </fieldset>
  );
}

/** An object whose `kind` decides which fields it has. Another kind begins empty: its fields mean something else. */
function VariantsField({ label, value, path, variants }: OneProps & { readonly variants: readonly Variant[] }) {
  const { change, blankRecord } = useForm();
  const kind = partOf(value, 'kind');
  const now = variants.find((each) => each.value === kind);
  const choices = variants.map((each) => ({ id: each.value, name: VARIANT_TEXTS[each.value] ?? each.value }));
  const choose = (chosen: string) => {
    const next = variants.find((each) => each.value === chosen);
    if (next) change({ kind: 'set', path, value: { kind: chosen, ...blankRecord(next.fields) } });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <label className={styles.field}>
        {t('form.pick', { what: label })}
        <select
          className={styles.select}
          value={String(kind)}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {!now && <option value={String(kind)}>{t('form.choosePlease')}</option>}
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {now && <Fields fields={now.fields} value={value} path={path} />}
    </fieldset>
  );
}

interface FieldsProps {
  readonly fields: readonly Field[];
  readonly value: unknown;
  readonly path: readonly PathPart[];
}

/** Every field of an object, in the order in which it is written; what is not there and may be is a button. */
export function Fields({ fields, value, path }: FieldsProps) {
  const { schema } = useForm();
  const order = fields.map(({ name }) => name);
  return (
    <div className={styles.fields}>
      {fields.map(({ name, shape, isOptional, isNullable }) => {
        const label = fieldText(schema, name).label;
        const at = [...path, name];
        const own = partOf(value, name);
        if (own === undefined && isOptional)
          return <Absent key={name} label={label} shape={shape} path={at} order={order} />;
        return (
          <div key={name} className={styles.present}>
            <OneField {...{ name, label, shape, isOptional, isNullable }} value={own} path={at} />
            {isOptional && <Remove label={label} path={at} />}
          </div>
        );
      })}
      <Strange fields={fields} value={value} path={path} />
    </div>
  );
}

interface AbsentProps extends Pick<FieldProps, 'label' | 'shape' | 'path'> {
  readonly order: readonly string[];
}

function Absent({ label, shape, path, order }: AbsentProps) {
  const { change, blankOf } = useForm();
  return (
    <button
      type="button"
      className={styles.absent}
      onClick={() => change({ kind: 'set', path, value: blankOf(shape), order })}
    >
      {t('form.fill', { what: label })}
    </button>
  );
}

function Remove({ label, path }: Pick<FieldProps, 'label' | 'path'>) {
  const { change } = useForm();
  return (
    <button type="button" className={styles.absent} onClick={() => change({ kind: 'remove', path })}>
      {t('form.remove', { what: label })}
    </button>
  );
}

/** Fields that the record should not have: they can be taken out here. */
function Strange({ fields, value, path }: FieldsProps) {
  const { faultsAt } = useForm();
  const known = new Set(['kind', ...fields.map(({ name }) => name)]);
  const strange =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).filter((name) => !known.has(name))
      : [];
  if (strange.length === 0) return null;
  return (
    <div className={styles.field} data-wrong>
      <strong>{t('form.otherFields')}</strong>
      {strange.map((name) => (
        <div key={name}>
          <code>{name}</code>
          <Faults faults={faultsAt([...path, name])} />
          <Remove label={name} path={[...path, name]} />
        </div>
      ))}
    </div>
  );
}
