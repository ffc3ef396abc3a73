import type { ReactNode } from 'react';
import styles from './proof.module.css';

interface FigureProps {
  readonly value: number;
  /** The rest of the sentence that begins with the number. */
  readonly children: ReactNode;
  /** Is it as it must be? Without it the number is only told. */
  readonly isRight?: boolean;
}

const NUMBER = new Intl.NumberFormat('nl-NL');

/** A number and the sentence that it begins. */
export function Figure({ value, children, isRight }: FigureProps) {
  return (
    <li className={styles.figure} data-right={isRight}>
      <strong className={styles.number}>{NUMBER.format(value)}</strong> <span>{children}</span>
    </li>
  );
}
