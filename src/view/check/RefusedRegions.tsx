import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import type { RefusedRegion } from '#model/network.ts';
import styles from './check.module.css';

/** Regions whose overlay does not fit on the national data, each with what is wrong and what to do. */
export function RefusedRegions({ refused }: { readonly refused: readonly RefusedRegion[] }) {
  if (refused.length === 0) return null;
  return (
    <section role="alert" className={styles.refused}>
      <h3>{c('check.refused')}</h3>
      {refused.map(({ region, errors }) => (
        <div key={region}>
          <p>{c('check.refusedWhat', { region, count: errors.length })}</p>
          <ul>
            {errors.map(dataErrorSentence).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
