import type { SheetRoute } from '#i18n/handout-sentences.ts';
import styles from './handout.module.css';

/** With more stretches than this a name stands below its stop, and not beside it. */
const FEW = 2;

/**
 * The route as a small line map: stops by shape, stretches by the letter of their line, dashes where a step is not
 * simply there. Words wrap, so nothing is cut off however long a name is.
 */
export function LineStrip({ route: { stops, legs } }: { readonly route: SheetRoute }) {
  return (
    <ol className={styles.strip} data-many={legs.length > FEW}>
      {stops.map((stop, at) => {
        const leg = legs[at];
        return (
          <li key={stop.id} className={styles.stop}>
            <span className={at === 0 ? styles.start : leg ? styles.between : styles.goal} aria-hidden="true" />
            <span className={styles.stopName}>{stop.name}</span>
            {leg && (
              <span className={styles.leg} data-sure={leg.isSure}>
                <span className={styles.rail} aria-hidden="true" />
                <b className={styles.disc}>{leg.letter}</b>
                <span className={styles.legName}>
                  {leg.name}, {leg.time}
                </span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
