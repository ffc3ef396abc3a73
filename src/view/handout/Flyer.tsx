import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { contactOf } from '#domain/contact.ts';
import { createSpelling } from '#i18n/abbreviations.ts';
import { talkSentence } from '#i18n/checklist-sentences.ts';
import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import type { Facts } from '#model/network.ts';
import { AUDIENCES } from '#model/vocabulary.ts';
import { baseOfLinks, linkTo } from '#state/share-link.ts';
import { knownOf } from '../known.ts';
import { usePrint } from '../print/usePrint.ts';
import { QrCode } from '../share/QrCode.tsx';
import { useApp } from '../shared/app-context.ts';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './flyer.module.css';
import { entryAddress, flyerContent } from './flyer-content.ts';

/** A flyer on A5, which a printer can also put on A4: prints itself once the facts are there. */
export function Flyer({ onDone }: { readonly onDone: () => void }) {
  const loaded = useFacts();
  usePrint('flyer', loaded.kind !== 'loading', onDone);
  return createPortal(
    <article className={styles.flyer} data-flyer="">
      <h1>{c('flyer.title')}</h1>
      <p>{c('flyer.scan')}</p>
      <Doors />
      <section>
        <h2>{c('flyer.talk')}</h2>
        <ol className={styles.questions}>
          {([1, 2, 3] as const).map((number) => (
            <li key={number}>{c(`flyer.question.${number}`)}</li>
          ))}
        </ol>
      </section>
      {loaded.kind === 'ready' && <Meet facts={loaded.facts} />}
      <Foot facts={loaded.kind === 'ready' ? loaded.facts : null} />
    </article>,
    document.body,
  );
}

/** One code for each audience. */
function Doors() {
  const { network } = useApp();
  const known = useMemo(() => knownOf(network), [network]);
  const base = baseOfLinks(network.site.publicAddress, location);
  if (base === null) return <p>{c('flyer.noLink')}</p>;
  return (
    <ul className={styles.doors}>
      {AUDIENCES.map((audience) => (
        <li key={audience}>
          <h2>{c(`flyer.${audience}`)}</h2>
          <QrCode
            text={linkTo(base, entryAddress(audience, network.region ?? null, known))}
            label={c(`flyer.${audience}`)}
          />
          <p>{c(`flyer.go.${audience}`)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Where to meet, and what there is in the region: from the data, with the status of each. */
function Meet({ facts }: { readonly facts: Facts }) {
  const { network, today } = useApp();
  const { t, text, langOf, asOf } = useLanguage();
  const { agenda, runs } = useMemo(() => flyerContent(network, facts, today), [network, facts, today]);
  const { spell } = createSpelling(facts.glossary);
  const region = network.regions.find(({ id }) => id === network.region);
  return (
    <div className={styles.meet} data-columns={region ? 2 : 1}>
      <section>
        <h2>{c('flyer.agenda')}</h2>
        {agenda.length === 0 && <p>{c('flyer.agendaEmpty')}</p>}
        <ul>
          {agenda.map(({ id, label, day, status }) => (
            <li key={id}>
              <strong lang={langOf(label)}>{spell(text(label))}</strong> ·{' '}
              {day === null ? c('flyer.dayFollows') : asOf(day)} · {t(`status.short.${status}`)}
            </li>
          ))}
        </ul>
      </section>
      {!region && (
        <section>
          <h2>{c('flyer.lines')}</h2>
          <ul className={styles.lines}>
            {network.lines.map(({ id, label }) => (
              <li key={id}>
                <b>{id}</b> {spell(text(label))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {region && runs.length > 0 && (
        <section>
          <h2>{c('flyer.region', { region: text(region.label) })}</h2>
          <ul>
            {runs.map(({ id, name, status }) => (
              <li key={id}>
                <span lang={langOf(name)}>{spell(text(name))}</span>
                {status !== 'bestaand' && ` · ${t(`status.short.${status}`)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Whom to talk to, the address, of when it is, and who decides. */
function Foot({ facts }: { readonly facts: Facts | null }) {
  const { network, today } = useApp();
  const language = useLanguage();
  const whom = contactOf(network);
  const { site } = network;
  const base = baseOfLinks(site.publicAddress, location);
  const sources = facts ? flyerContent(network, facts, today).sources : [];
  return (
    <footer className={styles.foot}>
      {whom && (
        <p>
          {talkSentence(language, whom)} {whom.contact.url}
        </p>
      )}
      {base !== null && (
        <p>
          <strong>{base}</strong>
        </p>
      )}
      {sources.length > 0 && <p>{c('flyer.sources', { what: language.list(sources) })}</p>}
      <p>
        {c('sheet.incomplete', {
          day: language.asOf(site.dataDate),
          version: site.dataVersion,
          today: language.asOf(today),
        })}{' '}
        {c('flyer.decided')}
      </p>
    </footer>
  );
}
