import type { LineId } from '#model/provenance.ts';
import styles from './shared.module.css';

/** The disc with the letter of a line. Decorative: its name stands beside it. */
export function LineDisc({ line }: { readonly line: LineId }) {
  return (
    <span className={`${styles.disc} line-${line}`} aria-hidden="true">
      {line}
    </span>
  );
}
