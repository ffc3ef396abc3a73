import { type ReactNode, useId } from 'react';
import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import styles from './region.module.css';

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly children: ReactNode;
}

/** A part of the region screen with how much is in it; long or less pressing ones stand behind a fold. */
export function Part({ title, count, isFolded, children }: PartProps) {
  const titleId = useId();
  const heading = (
    <h3 id={titleId}>
      {title} <span className={styles.count}>{r('region.count', { count })}</span>
    </h3>
  );
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      {isFolded ? (
        <details className={styles.fold}>
          <summary>{heading}</summary>
          <div className={styles.part}>{children}</div>
        </details>
      ) : (
        <>
          {heading}
          {children}
        </>
      )}
    </section>
  );
}
