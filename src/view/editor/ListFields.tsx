import { type ReactNode, useId, useState } from 'react';
import { fieldText } from '#i18n/editor-fields-nl.ts';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import type { FieldShape } from '#model/field-shape.ts';
import shared from '../shared/shared.module.css';
import { Faults } from './FieldFrame.tsx';
import styles from './form.module.css';
import { type Choice, type FieldProps, useForm } from './form.ts';
import { nameIn } from './names.ts';

type ListProps = FieldProps & { readonly isOptional?: boolean };
type ListOf = Extract<FieldShape, { kind: 'list' }>;

/** More choices than this are picked one by one instead of ticked. */
const MOST_BOXES = 12;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The frame of a list: its name, its help, what is wrong with the list as a whole. */
function ListFrame({
  name,
  label,
  path,
  isOptional,
  children,
}: Omit<ListProps, 'shape' | 'value'> & { children: ReactNode }) {
  const { schema, faultsAt } = useForm();
  const helpId = useId();
  const { help } = fieldText(schema, name);
  const faults = faultsAt(path);
  return (
    <fieldset className={styles.group} data-wrong={faults.length > 0} aria-describedby={help ? helpId : undefined}>
      <legend>
        {label}
        {isOptional && <span className={styles.optional}> {t('form.optional')}</span>}
      </legend>
      {help && (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
      {children}
      <Faults faults={faults} />
    </fieldset>
  );
}

/** A few of a short closed list: boxes to tick, in the order of the list. */
export function BoxesField({ shape, choices, ...props }: ListProps & { readonly choices: readonly Choice[] }) {
  const { change, faultsAt } = useForm();
  const { path, value } = props;
  const chosen = listOf(value);
  const strange = chosen.filter((each) => !choices.some(({ id }) => id === each));
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    change({ kind: 'set', path, value: next });
  };
  return (
    <ListFrame {...props}>
      <div className={styles.boxes}>
        {[
          ...choices,
          ...strange.map((each) => ({ id: String(each), name: t('form.notAllowed', { value: String(each) }) })),
        ].map(({ id, name }) => (
          <label key={id} className={styles.box}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </div>
      <Faults faults={chosen.flatMap((_, at) => faultsAt([...path, at]))} />
    </ListFrame>
  );
}

/** Ids of other records: those that are chosen, and a list to choose another from. */
export function PickField({ shape: _shape, choices, ...props }: ListProps & { readonly choices: readonly Choice[] }) {
  const { change, faultsAt } = useForm();
  const [picked, setPicked] = useState('');
  const pickId = useId();
  const { path, value, label } = props;
  const chosen = listOf(value);
  const left = choices.filter(({ id }) => !chosen.includes(id));
  const nameOf = (id: unknown) => choices.find((choice) => choice.id === id)?.name ?? String(id);
  return (
    <ListFrame {...props}>
      <ul className={styles.chosen}>
        {chosen.map((id, at) => (
          <li key={String(id)}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              className={shared.linkButton}
              onClick={() => change({ kind: 'remove', path: [...path, at] })}
            >
              {t('form.take')}
              <span className={shared.visuallyHidden}>: {nameOf(id)}</span>
            </button>
            <Faults faults={faultsAt([...path, at])} />
          </li>
        ))}
      </ul>
      <div className={styles.pick}>
        <label htmlFor={pickId} className={shared.visuallyHidden}>
          {t('form.pick', { what: label })}
        </label>
        <select
          id={pickId}
          className={styles.select}
          value={picked}
          onChange={({ currentTarget }) => setPicked(currentTarget.value)}
        >
          <option value="">{t('form.choosePlease')}</option>
          {left.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={styles.small}
          disabled={picked === ''}
          onClick={() => {
            change({ kind: 'add', path, value: picked });
            setPicked('');
          }}
        >
          {t('form.add', { what: label })}
        </button>
      </div>
    </ListFrame>
  );
}

interface ItemsProps extends ListProps {
  readonly shape: ListOf;
  /** Draws one member. */
  readonly item: (props: FieldProps) => ReactNode;
}

/** Any other list: a part for each member, which can go up, go away, and get a neighbour. */
export function ItemsField({ shape, item, ...props }: ItemsProps) {
  const { change, blankOf } = useForm();
  const { path, value, label, name } = props;
  const members = listOf(value);
  const isBig = shape.of.kind === 'object' || shape.of.kind === 'variants';
  return (
    <ListFrame {...props}>
      <ol className={styles.items}>
        {members.map((member, at) => {
          const what = t('form.item', { what: label, number: at + 1 });
          const field = item({
            name: isBig ? name : `${name}[]`,
            label: what,
            shape: shape.of,
            value: member,
            path: [...path, at],
          });
          const tools = (
            <div className={styles.tools}>
              {at > 0 && (
                <button
                  type="button"
                  className={shared.linkButton}
                  onClick={() => change({ kind: 'up', path: [...path, at] })}
                >
                  {t('form.up')}
                  <span className={shared.visuallyHidden}>: {what}</span>
                </button>
              )}
              <button
                type="button"
                className={shared.linkButton}
                onClick={() => change({ kind: 'remove', path: [...path, at] })}
              >
                {t('form.take')}
                <span className={shared.visuallyHidden}>: {what}</span>
              </button>
            </div>
          );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a member has no other name, and its fields hold no state
            <li key={at} className={isBig ? undefined : styles.plain}>
              {isBig ? (
                <Member title={nameIn(member) ? `${what}: ${nameIn(member)}` : what} path={[...path, at]}>
                  {field}
                  {tools}
                </Member>
              ) : (
                <>
                  {field}
                  {tools}
                </>
              )}
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className={styles.small}
        onClick={() => change({ kind: 'add', path, value: blankOf(shape.of) })}
      >
        {t('form.add', { what: label })}
      </button>
    </ListFrame>
  );
}

interface MemberProps extends Pick<FieldProps, 'path'> {
  readonly title: string;
  readonly children: ReactNode;
}

/** A member with fields of its own: closed, unless something in it is wrong. */
function Member({ title, path, children }: MemberProps) {
  const { isWrongIn } = useForm();
  const isWrong = isWrongIn(path);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.member}
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {(isOpen || isWrong) && children}
    </details>
  );
}

/** Is the list short enough to tick? */
export const areBoxes = (choices: readonly unknown[]): boolean => choices.length <= MOST_BOXES;
