import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import type { DataError } from '#model/data-error.ts';
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
          <Sentences errors={errors} />
        </div>
      ))}
    </section>
  );
}

/** Notes that name what is not there: they stand without it, and somebody must look. */
export function LooseNotes({ errors }: { readonly errors: readonly DataError[] }) {
  if (errors.length === 0) return null;
  return (
    <section role="alert" className={styles.refused}>
      <h3>{c('check.loose')}</h3>
      <p>{c('check.looseWhat', { count: errors.length })}</p>
      <Sentences errors={errors} />
    </section>
  );
}

/** Each fault with what is wrong, where, and what to do. */
const Sentences = ({ errors }: { readonly errors: readonly DataError[] }) => (
  <ul>
    {errors.map(dataErrorSentence).map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
