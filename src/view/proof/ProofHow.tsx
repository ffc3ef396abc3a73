import { PROOF_WORDS as t } from '#i18n/proof-nl.ts';
import { Figure } from './Figure.tsx';
import styles from './proof.module.css';
import type { ProofReport } from './report.ts';

/** The number of digits of a power of ten, `10^37.2`. */
const digitsOf = (power: string): number => Math.ceil(Number(power.slice(power.indexOf('^') + 1)));

/** How good the checks themselves are, and why not every state had to be walked. */
export function ProofHow({ proof }: { readonly proof: ProofReport }) {
  const { tried, survived, killedBy } = proof.mutation;
  const { persons = 0, traps = 0, chains = 0 } = killedBy;
  return (
    <>
      <section className={styles.part} aria-labelledby="proof-mutation">
        <h3 id="proof-mutation">{t('proof.mutation')}</h3>
        <p>{t('proof.mutationIntro', { tried })}</p>
        <ul className={styles.figures}>
          <Figure value={tried - survived.length}>{t('proof.seen', { tried })}</Figure>
        </ul>
        <p>{t('proof.killedBy', { persons, traps, chains })}</p>
        <p>{survived.length === 0 ? t('proof.noneSurvived') : t('proof.survived', { count: survived.length })}</p>
        {survived.length > 0 && (
          <ul className={styles.cases}>
            {survived.map(({ record, mutant }) => (
              <li key={`${record} ${mutant}`}>
                <code>{record}</code>: <span lang="nl">{mutant}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={styles.part} aria-labelledby="proof-reductions">
        <h3 id="proof-reductions">{t('proof.reductions')}</h3>
        <p>{t('proof.rawProduct', { digits: digitsOf(proof.rawProduct) })}</p>
        {/* What the report itself says is written by its command, in Dutch. */}
        <dl className={styles.reductions} lang="nl">
          {proof.reductions.map(({ name, why, from, to }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{why}</dd>
              <dd className={styles.fromTo}>{t('proof.fromTo', { from, to })}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
