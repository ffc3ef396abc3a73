import { type ReactNode, useId } from 'react';
import { fieldText } from '#i18n/editor-fields-nl.ts';
import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import styles from './form.module.css';
import { type FieldProps, useForm } from './form.ts';

/** What a control needs to be named, helped and called wrong. */
export interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FrameProps extends Pick<FieldProps, 'name' | 'label' | 'path'> {
  readonly isOptional?: boolean;
  readonly children: (names: ControlNames) => ReactNode;
}

/** A label, a control, its help, and what is wrong with it, tied together. */
export function FieldFrame({ name, label, path, isOptional = false, children }: FrameProps) {
  const { schema, faultsAt } = useForm();
  const id = useId();
  const faults = faultsAt(path);
  const { help } = fieldText(schema, name);
  const described = [...(help ? [`${id}-help`] : []), ...(faults.length > 0 ? [`${id}-fault`] : [])].join(' ');
  return (
    <div className={styles.field} data-wrong={faults.length > 0}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className={styles.optional}> {t('form.optional')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': faults.length > 0 ? true : undefined,
      })}
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <Faults id={`${id}-fault`} faults={faults} />
    </div>
  );
}

/** What is wrong, under the field it is wrong in. */
export function Faults({ id, faults }: { readonly id?: string; readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul id={id} className={styles.faults}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
