import type { Itinerary } from '#domain/itinerary.ts';
import type { Network } from '#model/network.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './itinerary.module.css';

interface HelpersProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
}

/** "Wie helpt je onderweg" and the next action: a person or desk to talk to, and which of the two it is. */
export function Helpers({ network, itinerary }: HelpersProps) {
  const { t, text } = useLanguage();
  const ids = new Set<string>(['*', ...itinerary.steps.flatMap((step) => [step.segment, step.from, step.to])]);
  const support = network.support.filter(
    (one) => one.status !== 'vervallen' && one.kind !== 'evenement' && one.attachesTo.some((id) => ids.has(id)),
  );
  const contact =
    network.contacts.find((one) => one.known && one.scope === 'regio') ??
    network.contacts.find((one) => one.id === network.site.nationalContact);
  return (
    <section className={styles.helpers}>
      {support.length > 0 && (
        <>
          <h3>{t('detail.helpers')}</h3>
          <ul className={styles.plain}>
            {support.map((one) => (
              <li key={one.id}>
                <strong>{text(one.label)}</strong> · {text(one.owner)}{' '}
                {one.status !== 'bestaand' && <span className={shared.status}>{t(`status.${one.status}`)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {contact && (
        <div className={styles.next}>
          <h3>{t('detail.next')}</h3>
          <p>
            {t(contact.scope === 'regio' ? 'detail.nextRegion' : 'detail.nextNational', { who: text(contact.label) })}
          </p>
          {contact.url && (
            <a className={shared.primary} href={contact.url} target="_blank" rel="noreferrer">
              {t('detail.talkTo', { who: text(contact.label) })}
            </a>
          )}
        </div>
      )}
    </section>
  );
}
