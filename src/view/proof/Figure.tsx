import type { ReactNode } from 'react';
import { spokenWords } from '#i18n/spoken.ts';
import styles from './proof.module.css';

interface FigureProps {
  readonly value: number;
  /** The rest of the sentence that begins with the number. */
  readonly children: ReactNode;
  /** Is it as it must be? Without it the number is only told. */
  readonly isRight?: boolean;
}

/** A number and the sentence that it begins. */
export function Figure({ value, children, isRight }: FigureProps) {
  return (
    <li className={styles.figure} data-right={isRight}>
      <strong className={styles.number}>{value.toLocaleString(spokenWords().locale)}</strong> <span>{children}</span>
    </li>
  );
}
