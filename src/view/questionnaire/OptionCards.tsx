import { useId } from 'react';
import styles from './questionnaire.module.css';

interface OptionCardsProps {
  readonly shown: readonly { readonly value: string; readonly label: string; readonly hint: string | undefined }[];
  readonly chosen: readonly string[];
  readonly multiple: boolean;
  readonly labelledBy: string;
  readonly onChoose: (value: string) => void;
}

/** The options of a question as cards, what is chosen with a tick. Native radio buttons or check boxes underneath. */
export function OptionCards({ shown, chosen, multiple, labelledBy, onChoose }: OptionCardsProps) {
  const name = useId();
  return (
    <fieldset className={styles.options} aria-labelledby={labelledBy}>
      {shown.map(({ value, label, hint }) => (
        <label key={value} className={styles.option} data-checked={chosen.includes(value)}>
          <input
            type={multiple ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(value)}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
          <span className={styles.tick} data-box={multiple} aria-hidden="true">
            {chosen.includes(value) && '✓'}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
