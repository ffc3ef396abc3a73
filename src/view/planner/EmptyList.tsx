import type { StationId } from '#model/provenance.ts';
import { useApp } from '../shared/app-context.ts';
import type { Journey } from '../shared/journey.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './planner.module.css';

/** The starts and goals that most people look for, offered before anything is chosen. */
const QUICK_STARTS = ['vmbo-kb-gl-tl', 'havo', 'vwo', 'mbo-4', 'hbo-wo-diploma', 'vakmens'];
const QUICK_GOALS = ['leraar-po', 'leraar-vo-2', 'docent-mbo', 'onderwijsassistent'];

/** Nothing in the list: why, and what to do. */
export function EmptyList({ journey }: { readonly journey: Journey }) {
  const { network, useStore } = useApp();
  const { t, text } = useLanguage();
  const travelFrom = useStore((state) => state.travelFrom);
  const travelTo = useStore((state) => state.travelTo);
  const clearFilters = useStore((state) => state.clearFilters);
  const quick = (ids: readonly string[], choose: (id: StationId) => void) => (
    <div className={styles.quick}>
      {network.stations
        .filter((station) => ids.includes(station.id))
        .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
        .map((station) => (
          <button key={station.id} type="button" onClick={() => choose(station.id)}>
            {text(station.label)}
          </button>
        ))}
    </div>
  );
  if (journey.kind === 'none')
    return (
      <section className={styles.starts}>
        <h2>{t('empty.start')}</h2>
        {quick(QUICK_STARTS, travelFrom)}
        <h2>{t('empty.goal')}</h2>
        {quick(QUICK_GOALS, travelTo)}
      </section>
    );
  if (journey.leftOut > 0)
    return (
      <section className={styles.empty}>
        <p>{t('empty.filtered', { count: journey.leftOut })}</p>
        <button type="button" className={shared.secondary} onClick={clearFilters}>
          {t('filters.clear')}
        </button>
      </section>
    );
  const contact = network.contacts.find((one) => one.id === network.site.nationalContact);
  return (
    <section className={styles.empty}>
      <h2>{t('empty.noWay')}</h2>
      <p>{t('empty.noWayHint')}</p>
      {contact?.url && (
        <a className={shared.secondary} href={contact.url} target="_blank" rel="noreferrer">
          {t('detail.talkTo', { who: text(contact.label) })}
        </a>
      )}
    </section>
  );
}
