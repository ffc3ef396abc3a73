import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { SOURCES_WORDS as s } from '#i18n/sources-nl.ts';
import type { Network } from '#model/network.ts';
import type { SourceId } from '#model/provenance.ts';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './card.module.css';

interface SourceListProps {
  readonly network: Network;
  /** Keys in `Facts`, for example `segment:p-havo`. */
  readonly records: readonly string[];
}

/** Per fact: its sources, what date they describe, and when somebody last looked. */
export function SourceList({ records, network }: SourceListProps) {
  const { asOf, recordName } = useLanguage();
  const loaded = useFacts();
  if (loaded.kind === 'loading') return <p>{s('facts.loading')}</p>;
  if (loaded.kind === 'failed') return <p role="alert">{s('facts.failed')}</p>;
  const { facts } = loaded;
  const source = (id: SourceId) => facts.sources.find((one) => one.id === id);
  return (
    <ul className={styles.sources}>
      {records.map((key) => {
        const fact = facts.records[key];
        if (!fact) return null;
        const { provenance } = fact;
        return (
          <li key={key}>
            <strong>{recordName(network, key)}</strong>
            <p className={shared.soft}>
              {d(`confidence.${provenance.confidence}`)} · {s('facts.asOf', { when: asOf(provenance.asOf) })} ·{' '}
              {provenance.checkedOn
                ? s('facts.checkedOn', { day: asOf(provenance.checkedOn) })
                : s('facts.notChecked', { day: asOf(provenance.readOn) })}
            </p>
            <ul className={styles.sourceLinks}>
              {provenance.sources.map((id) => {
                const found = source(id);
                return (
                  // A publication keeps its Dutch title.
                  <li key={id} lang="nl">
                    {found?.url ? (
                      <a className={shared.site} href={found.url} target="_blank" rel="noreferrer">
                        {found.title}
                      </a>
                    ) : (
                      (found?.title ?? id)
                    )}
                    {found && ` · ${found.publisher}`}
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
