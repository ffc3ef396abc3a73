import type { Itinerary } from '#domain/itinerary.ts';
import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { routeName } from '#i18n/compare-sentences.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './compare.module.css';
import type { ComparedItinerary } from './useCompared.ts';

interface CompareNoticesProps {
  readonly compared: readonly ComparedItinerary[];
  /** Chosen, but there is no room for them on this screen. */
  readonly hidden: readonly Itinerary[];
}

/** What is chosen but cannot be shown as it was: gone from this network, or one too many for this screen. */
export function CompareNotices({ compared, hidden }: CompareNoticesProps) {
  const { network, useStore } = useApp();
  const language = useLanguage();
  const { toggleCompared } = useStore.getState();
  const name = (id: string) => routeName(language, network, id);
  const gone = compared.filter(({ wanted, itinerary }) => itinerary?.id !== wanted);
  return (
    <>
      {gone.map(({ wanted, itinerary }) => (
        <div key={wanted} className={styles.notice} role="status">
          <p>
            {c('compare.gone', { id: name(wanted) })}{' '}
            {itinerary ? c('compare.nearest', { route: name(itinerary.id) }) : c('compare.noNearest')}
          </p>
          {itinerary && (
            <button
              type="button"
              className={shared.secondary}
              onClick={() => {
                toggleCompared(wanted);
                if (!compared.some((one) => one.wanted === itinerary.id)) toggleCompared(itinerary.id);
              }}
            >
              {c('compare.keepNearest')}
            </button>
          )}
          <button type="button" className={shared.linkButton} onClick={() => toggleCompared(wanted)}>
            {c('compare.removeGone')}
          </button>
        </div>
      ))}
      {hidden.map(({ id }) => (
        <div key={id} className={styles.notice} role="status">
          <p>{c('compare.hidden', { route: name(id) })}</p>
          <button
            type="button"
            className={shared.secondary}
            onClick={() => {
              // Chosen again it is the last one, and the last ones are shown.
              toggleCompared(id);
              toggleCompared(id);
            }}
          >
            {c('compare.show', { route: name(id) })}
          </button>
        </div>
      ))}
    </>
  );
}
