import type { Itinerary } from '#domain/itinerary.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { Network } from '#model/network.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './itinerary.module.css';

interface VerdictReasonsProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
  readonly onOpenItinerary: (id: string) => void;
}

/** Why it is not possible now, the smallest change that would make it so, another way, or whom to ask. */
export function VerdictReasons({ network, itinerary, onOpenItinerary }: VerdictReasonsProps) {
  const { text } = useLanguage();
  const { verdict } = itinerary;
  if (verdict.kind !== 'nu-niet') return null;
  const needOf = (id: string) => text(network.conditions.find((one) => one.id === id)?.label ?? { nl: id });
  const repairOf = (id: string) => network.conditions.flatMap((one) => one.repairs).find((one) => one.id === id)?.label;
  const changes = verdict.smallestChange.flatMap(({ repair }) => repairOf(repair) ?? []);
  const via = verdict.via;
  const contact = network.contacts.find((one) => one.id === network.site.nationalContact);
  return (
    <div className={styles.reasons}>
      <p>
        {d('detail.lost', { what: [...new Set(verdict.lost.map(({ condition }) => needOf(condition)))].join(', ') })}
      </p>
      {changes.length > 0 && <p>{d('detail.smallestChange', { what: changes.map(text).join(', ') })}</p>}
      {via ? (
        <button type="button" className={shared.secondary} onClick={() => onOpenItinerary(via)}>
          {d('detail.via')}
        </button>
      ) : (
        <p>
          {d('detail.noVia')}{' '}
          {contact?.url ? (
            <a href={contact.url} rel="noreferrer">
              {text(contact.label)}
            </a>
          ) : (
            contact && text(contact.label)
          )}
        </p>
      )}
    </div>
  );
}
