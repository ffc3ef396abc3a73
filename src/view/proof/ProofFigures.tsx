import { PROOF_WORDS as t } from '#i18n/proof-nl.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Figure } from './Figure.tsx';
import styles from './proof.module.css';
import type { ProofReport } from './report.ts';

/** The most questions that there should be before the result. */
const LIMITS = { median: 10, longest: 16 };

/** What was walked, and what was counted on the way. */
export function ProofFigures({ proof }: { readonly proof: ProofReport }) {
  const { asOf, list } = useLanguage();
  const { questions, stationsNeverOffered, endedOptions, perBranch } = proof;
  const withReason = stationsNeverOffered.filter(({ reason }) => reason !== null);
  return (
    <>
      <section className={styles.part} aria-labelledby="proof-walked">
        <h3 id="proof-walked">{t('proof.walked')}</h3>
        <ul className={styles.figures}>
          <Figure value={proof.itineraries}>{t('proof.itineraries')}</Figure>
          <Figure value={proof.beginnings}>{t('proof.beginnings')}</Figure>
          <Figure value={proof.statesWalked}>{t('proof.states')}</Figure>
          <Figure value={questions.journeys}>{t('proof.journeys')}</Figure>
        </ul>
        <p>{t('proof.days', { days: list(proof.days.map(asOf)) })}</p>
        <p className={shared.soft}>{t('proof.of', { day: asOf(proof.dataDate) })}</p>
      </section>
      <section className={styles.part} aria-labelledby="proof-counted">
        <h3 id="proof-counted">{t('proof.counted')}</h3>
        <ul className={styles.figures}>
          <Figure value={questions.median}>{t('proof.median', { limit: LIMITS.median })}</Figure>
          <Figure value={questions.max}>{t('proof.longest', { limit: LIMITS.longest })}</Figure>
          <Figure value={proof.onlyAPersonToAsk}>{t('proof.onlyAPerson')}</Figure>
          <Figure value={withReason.length}>{t('proof.withReason')}</Figure>
          <Figure value={endedOptions.length}>{t('proof.ended')}</Figure>
        </ul>
        {endedOptions.length > 0 && (
          <ul className={styles.cases}>
            {endedOptions.map(({ option, day }) => (
              <li key={option}>{t('proof.endedCase', { option, day: asOf(day) })}</li>
            ))}
          </ul>
        )}
        {withReason.length > 0 && (
          <ul className={styles.cases}>
            {withReason.map(({ id, reason }) => (
              <li key={id} lang="nl">
                {id}: {reason}
              </li>
            ))}
          </ul>
        )}
        <details className={styles.more}>
          <summary>{t('proof.perBranch')}</summary>
          <BranchTable branches={perBranch} />
        </details>
      </section>
    </>
  );
}

function BranchTable({ branches }: { readonly branches: ProofReport['perBranch'] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('proof.branch')}</th>
          <th scope="col">{t('proof.branchMedian')}</th>
          <th scope="col">{t('proof.branchMax')}</th>
        </tr>
      </thead>
      <tbody>
        {branches.map(({ branch, median, max }) => (
          <tr key={branch}>
            <th scope="row" lang="nl">
              {branch}
            </th>
            <td>{median}</td>
            <td>{max}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
