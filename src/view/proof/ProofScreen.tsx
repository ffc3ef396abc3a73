import { PROOF_WORDS as t } from '#i18n/proof-nl.ts';
import { AboutPage } from '../shared/AboutPage.tsx';
import { ProofFigures } from './ProofFigures.tsx';
import { ProofHow } from './ProofHow.tsx';
import { ProofZeros } from './ProofZeros.tsx';
import styles from './proof.module.css';
import type { ProofReport } from './report.ts';
import { useProof } from './useProof.ts';

/** How the rules and the data were checked, with the figures of the last walk. */
export function ProofScreen() {
  const loaded = useProof();
  return (
    <AboutPage title={t('proof.title')}>
      {loaded.kind === 'ready' ? (
        <Proof proof={loaded.proof} />
      ) : (
        <p role={loaded.kind === 'loading' ? 'status' : 'alert'}>{t(`proof.${loaded.kind}`)}</p>
      )}
    </AboutPage>
  );
}

/** Everything that the last walk found, in plain words. */
export function Proof({ proof }: { readonly proof: ProofReport }) {
  return (
    <>
      <p>{t('proof.intro')}</p>
      <ProofFigures proof={proof} />
      <ProofZeros proof={proof} />
      <ProofHow proof={proof} />
      <section className={styles.part} aria-labelledby="proof-limits">
        <h3 id="proof-limits">{t('proof.limits')}</h3>
        <ul className={styles.limits}>
          {(['Facts', 'Complete', 'Decides', 'Pairs', 'Order', 'Start'] as const).map((limit) => (
            <li key={limit}>{t(`proof.limit${limit}`)}</li>
          ))}
        </ul>
      </section>
      <p>
        <a className={styles.file} href="proof.json" download>
          {t('proof.file')}
        </a>
      </p>
    </>
  );
}
