import { decidingRecords } from '#domain/decides.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network } from '#model/network.ts';
import { FreshnessMark } from '../card/FreshnessMark.tsx';
import { SourceList } from '../card/SourceList.tsx';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './itinerary.module.css';

interface ProvenancesProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
}

/** How sure this itinerary is, which fact is weakest, and the sources under it. */
export function Provenances({ network, itinerary }: ProvenancesProps) {
  const { recordName } = useLanguage();
  const keys = decidingRecords(itinerary);
  const { confidence, record } = itinerary.weakest;
  return (
    <section className={styles.provenance}>
      <p>
        <strong>{d(`confidence.${confidence}`)}</strong>{' '}
        {confidence !== 'bevestigd' && d('detail.weakest', { what: recordName(network, record) })}
        <FreshnessMark records={keys} />
      </p>
      <details className={shared.fold}>
        <summary>{d('detail.sources')}</summary>
        <SourceList network={network} records={keys} />
      </details>
    </section>
  );
}
