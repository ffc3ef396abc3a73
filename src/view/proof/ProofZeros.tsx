import { PROOF_WORDS as t } from '#i18n/proof-nl.ts';
import shared from '../shared/shared.module.css';
import { COUNTERS, type Counter, casesOf, countOf } from './counters.ts';
import { Figure } from './Figure.tsx';
import styles from './proof.module.css';
import type { ProofReport } from './report.ts';

/** The counters that must be 0, with the cases of those that are not. */
export function ProofZeros({ proof }: { readonly proof: ProofReport }) {
  const wrong = COUNTERS.filter((counter) => countOf(proof, counter) > 0);
  return (
    <section className={styles.part} aria-labelledby="proof-zeros">
      <h3 id="proof-zeros">{t('proof.zeros')}</h3>
      <p>{wrong.length === 0 ? t('proof.allZero') : t('proof.notZero', { count: wrong.length })}</p>
      <ul className={styles.figures}>
        {COUNTERS.map((counter) => (
          <Figure key={counter} value={countOf(proof, counter)} isRight={countOf(proof, counter) === 0}>
            {sentenceOf(proof, counter)}
            <Cases cases={casesOf(proof, counter)} />
          </Figure>
        ))}
      </ul>
      <p className={shared.soft}>{t('proof.zerosHint')}</p>
    </section>
  );
}

function sentenceOf(proof: ProofReport, counter: Counter): string {
  if (counter === 'crashes') return t('proof.crashes', { count: proof.linksTried });
  if (counter === 'randomDifferent') return t('proof.randomDifferent', { count: proof.randomCompared.tried });
  return t(`proof.${counter}`);
}

function Cases({ cases }: { readonly cases: readonly string[] }) {
  if (cases.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('proof.cases', { count: cases.length })}</summary>
      <ul className={styles.cases}>
        {cases.map((each) => (
          <li key={each} lang="nl">
            {each}
          </li>
        ))}
      </ul>
    </details>
  );
}
