import { useMemo } from 'react';
import { canonicalOf, indexOf } from '#domain/network-index.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { NetworkSegment } from '#model/network.ts';
import type { ConditionId, StationId } from '#model/provenance.ts';
import { TRAVELLABLE } from '#model/vocabulary.ts';
import { NeedText } from '../itinerary/NeedText.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { useReach } from '../shared/useReach.ts';
import styles from './card.module.css';

/** Is a step possible for this person, and if not: why not. Says nothing of a step that is in no itinerary at all. */
export function ForYou({ segment }: { readonly segment: NetworkSegment }) {
  const { network } = useApp();
  const ends = useMemo(() => [segment.to], [segment]);
  const known = useReach(ends);
  if (!TRAVELLABLE.includes(segment.status) || known.kind === 'searching') return null;
  if (known.kind === 'nobody') return <p className={shared.soft}>{d('card.whoAreYou')}</p>;
  const reach = known.reach.get(segment.id);
  const isAt = (id: StationId) => known.at.has(canonicalOf(indexOf(network), id));
  return (
    <section className={styles.group} aria-label={d('card.forYou')}>
      <h3>{d('card.forYou')}</h3>
      {!reach && <p>{d(isAt(segment.to) ? 'card.youAreThere' : 'card.notOnYourWay')}</p>}
      {reach?.kind === 'possible' && (
        <p className={styles.possible}>{d(isAt(segment.from) ? 'card.possible' : 'card.possibleLater')}</p>
      )}
      {reach?.kind === 'blocked' && <Blocked lost={reach.lost} />}
    </section>
  );
}

/** What stands in the way: in short, and each in a whole sentence. */
function Blocked({ lost }: { readonly lost: readonly ConditionId[] }) {
  const { network } = useApp();
  const { text, list } = useLanguage();
  const { conditions } = indexOf(network);
  const records = lost.flatMap((id) => conditions.get(id) ?? []);
  return (
    <div className={styles.blocked}>
      <p>
        <strong>{d('card.blocked')}</strong> {d('detail.lost', { what: list(records.map((one) => text(one.label))) })}
      </p>
      <ul className={styles.facts}>
        {records.map((record) => (
          <li key={record.id}>
            <NeedText record={record} />
          </li>
        ))}
      </ul>
    </div>
  );
}
