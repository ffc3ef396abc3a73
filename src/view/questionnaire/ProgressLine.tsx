import styles from './questionnaire.module.css';

interface ProgressLineProps {
  /** Questions answered. */
  readonly asked: number;
  /** Questions still to come, that of now included. */
  readonly left: number;
}

/** How far one is, as a line with a stop for each question. Decorative: the words above it say the same. */
export function ProgressLine({ asked, left }: ProgressLineProps) {
  const stops = Array.from({ length: asked + left }, (_, index) =>
    index < asked ? 'done' : index === asked ? 'now' : 'next',
  );
  return (
    <div className={styles.progress} aria-hidden="true">
      {stops.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place on the line
        <span key={index} data-state={state} />
      ))}
    </div>
  );
}
