import { contactOf, type WhomToTalkTo } from '#domain/contact.ts';
import { CHECKLIST_WORDS as c } from '#i18n/checklist-nl.ts';
import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import type { Facts, NetworkContact } from '#model/network.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Origin } from './Origin.tsx';
import styles from './region.module.css';

const WHICH = {
  region: 'region.contactRegion',
  'not-known-yet': 'region.contactUnknown',
  'no-region': 'region.contactNational',
} as const;

const whichOf = (whom: WhomToTalkTo) => r(WHICH[whom.kind === 'region' ? 'region' : whom.because]);

/** Whom to talk to, and which of the two it is: the contact of the region or the national desk. */
export function RegionContact({ facts }: { readonly facts: Facts | null }) {
  const { network } = useApp();
  const { text, langOf } = useLanguage();
  const whom = contactOf(network);
  const waiting = network.region ? network.contacts.find(({ known, scope }) => !known && scope === 'regio') : undefined;
  const about = (contact: NetworkContact) => facts?.records[`contact:${contact.id}`];
  return (
    <section className={styles.part}>
      <h3>{r('region.contact')}</h3>
      {waiting && (
        <div className={styles.item}>
          <p className={styles.name} lang={langOf(waiting.label)}>
            {text(waiting.label)}
          </p>
          <About text={about(waiting)?.about} />
          {waiting.url && (
            <p>
              <a className={shared.site} href={waiting.url} target="_blank" rel="noreferrer">
                {r('region.regionSite', { site: new URL(waiting.url).hostname })}
              </a>
            </p>
          )}
          <Origin facts={facts} provenance={about(waiting)?.provenance ?? null} />
        </div>
      )}
      {whom && (
        <div className={styles.contact}>
          <p>{whichOf(whom)}</p>
          <p className={styles.name} lang={langOf(whom.contact.label)}>
            {text(whom.contact.label)}
          </p>
          <About text={about(whom.contact)?.about} />
          {whom.contact.url && (
            <a className={shared.primary} href={whom.contact.url} target="_blank" rel="noreferrer">
              {c('next.go', { who: text(whom.contact.label) })}
            </a>
          )}
          <Origin facts={facts} provenance={about(whom.contact)?.provenance ?? null} />
        </div>
      )}
    </section>
  );
}

function About({ text: about }: { readonly text: { readonly nl: string } | undefined }) {
  const { text, langOf } = useLanguage();
  return about ? <p lang={langOf(about)}>{text(about)}</p> : null;
}
