import { useEffect, useId, useRef, useState } from 'react';
import { BOARD_WORDS as b } from '#i18n/board-nl.ts';
import { isTooLong, toLabel } from '#state/board-label.ts';
import styles from './board.module.css';

interface LabelFieldProps {
  readonly value: string;
  readonly onChange: (label: string) => void;
  /** What else is wrong with what stands there. */
  readonly fault?: string | null;
  /** Is it shown because somebody asked to change it? Then one can type at once. */
  readonly isAsked?: boolean;
}

/** Initials or a number: at most four characters, and it says why as soon as somebody types more. */
export function LabelField({ value, onChange, fault = null, isAsked = false }: LabelFieldProps) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAsked) ref.current?.focus();
  }, [isAsked]);
  const [hadMore, setHadMore] = useState(false);
  const alert = hadMore ? b('board.labelLong') : fault;
  return (
    <div className={styles.label}>
      <label htmlFor={id}>{b('board.label')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={value}
        aria-describedby={`${id}-hint`}
        aria-invalid={fault !== null}
        ref={ref}
        onChange={({ currentTarget }) => {
          setHadMore(isTooLong(currentTarget.value));
          onChange(toLabel(currentTarget.value));
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {b(isAsked ? 'board.labelNoName' : 'board.labelHint')}
      </p>
      <p role="alert" className={styles.alert}>
        {alert}
      </p>
    </div>
  );
}
