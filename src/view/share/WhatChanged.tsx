import { useMemo } from 'react';
import { changesSince, type LoggedChange } from '#domain/changes-since.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { SHARE_WORDS as t } from '#i18n/share-nl.ts';
import type { NetworkSegment } from '#model/network.ts';
import type { ChangelogEntry } from '#model/notes.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useJourney } from '../shared/useJourney.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './share.module.css';

/** "Wat is er veranderd sinds jouw link of afdruk?", for a link made with other data. The log comes with the facts. */
export function WhatChanged({ version }: { readonly version: string }) {
  const loaded = useFacts();
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <p>{t('changed.failed')}</p>;
  return <ChangesSince log={loaded.facts.changelog} version={version} />;
}

interface ChangesSinceProps {
  readonly log: readonly ChangelogEntry[];
  /** Of the data with which the link was made. */
  readonly version: string;
}

/** What the log says since that version: about this journey first, and open when there is something about it. */
export function ChangesSince({ log, version }: ChangesSinceProps) {
  const concerned = useConcerned();
  const { asOf } = useLanguage();
  const since = changesSince(log, version, concerned);
  if (since.kind === 'newer') return <p>{t('changed.newer', { version })}</p>;
  const { first } = since.kind === 'unknown' ? since : { first: undefined };
  return (
    <details className={`${shared.fold} ${styles.changed}`} open={since.kind === 'unknown' || since.yours.length > 0}>
      <summary>{t('changed.title')}</summary>
      <div className={styles.changes}>
        {since.kind === 'unknown' && (
          <p>{first ? t('changed.unknown', { version, first: first.version, day: asOf(first.day) }) : null}</p>
        )}
        {since.kind === 'known' && <Known yours={since.yours} others={since.others} />}
      </div>
    </details>
  );
}

type KnownProps = Readonly<Record<'yours' | 'others', readonly LoggedChange[]>>;

function Known({ yours, others }: KnownProps) {
  if (yours.length + others.length === 0) return <p>{t('changed.nothing')}</p>;
  return (
    <>
      {yours.length === 0 && <p>{t('changed.nothingYours')}</p>}
      <Changes title={t('changed.yours')} changes={yours} />
      <Changes title={t('changed.others')} changes={others} />
    </>
  );
}

function Changes({ title, changes }: { readonly title: string; readonly changes: readonly LoggedChange[] }) {
  const { text, asOf } = useLanguage();
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {changes.map(({ what, version, day }) => (
          <li key={`${version} ${what.nl}`}>
            {text(what)}
            <small>{t('changed.when', { version, day: asOf(day) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The ids of all records that the journey on the screen rests on: of the opened itinerary, else of all in the list. */
function useConcerned(): ReadonlySet<string> {
  const { network, useStore } = useApp();
  const { shown, finding } = useJourney();
  const { planner, selection } = useStore();
  return useMemo(() => {
    const opened = finding.itineraries.filter(({ id }) => id === selection.itinerary);
    const { station, segment, line } = selection;
    const itineraries = opened.length > 0 ? opened : shown;
    const steps = new Set(itineraries.flatMap((one: Itinerary) => one.steps.map((step) => step.segment)));
    const segments = network.segments.filter(({ id }) => steps.has(id) || id === segment);
    const looked = [planner.from, planner.to, station, line].filter((id) => id !== null);
    return new Set<string>([...looked, ...segments.flatMap(recordsOf), ...(network.region ? [network.region] : [])]);
  }, [network, shown, finding, planner, selection]);
}

/** A step with everything that it names. */
const recordsOf = ({ id, from, to, line, conditions, variants }: NetworkSegment) => [
  id,
  from,
  to,
  line,
  ...conditions,
  ...variants.flatMap((variant) => [
    ...(variant.conditions ?? []),
    ...variant.costs,
    ...variant.pay,
    ...variant.funding,
  ]),
];
