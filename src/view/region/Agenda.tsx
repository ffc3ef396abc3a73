import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import type { Facts } from '#model/network.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Audiences } from './Audiences.tsx';
import { Origin } from './Origin.tsx';
import { Part } from './Part.tsx';
import styles from './region.module.css';
import type { RegionEvent } from './region-items.ts';

interface AgendaProps {
  readonly events: readonly RegionEvent[];
  readonly facts: Facts;
}

/** What one can go to. Without a day it says "datum volgt". */
export function Agenda({ events, facts }: AgendaProps) {
  const { t, text, langOf, asOf } = useLanguage();
  return (
    <Part title={r('region.agenda')} count={events.length} isFolded={false}>
      {events.length === 0 && <p>{r('region.agendaEmpty')}</p>}
      <ul className={styles.items}>
        {events.map((event) => (
          <li key={event.id} className={styles.item}>
            <p className={styles.day}>{event.day === null ? r('region.dayFollows') : asOf(event.day)}</p>
            <h4 lang={langOf(event.label)}>{text(event.label)}</h4>
            <p lang={langOf(event.text)}>{text(event.text)}</p>
            <p className={styles.facts}>
              <span className={shared.status}>{t(`status.short.${event.status}`)}</span>
              <Audiences audiences={event.audiences} />
            </p>
            <Origin facts={facts} provenance={event.provenance} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
