import { type ReactNode, useState } from 'react';
import { useIsFirst } from '../shared/useIsFirst.ts';
import styles from './twin.module.css';

interface TwinPartProps {
  /** Is it open from the start? */
  readonly isOpen: boolean;
  readonly summary: ReactNode;
  /** What is in it. */
  readonly draw: () => ReactNode;
}

/**
 * A part of the list that opens. What is in it is drawn when somebody opens it, for few are opened and all of them hold most
 * of the elements of the page; in the page as the build wrote it always, for who reads without scripts.
 */
export function TwinPart({ isOpen, summary, draw }: TwinPartProps) {
  const isFirst = useIsFirst();
  const [isDrawn, setDrawn] = useState(isFirst);
  const open = () => setDrawn(true);
  return (
    <details className={styles.part} open={isOpen} onToggle={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself, and a key on it is a click */}
      <summary onClick={open}>{summary}</summary>
      {(isDrawn || isOpen) && draw()}
    </details>
  );
}
