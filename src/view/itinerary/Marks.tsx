import type { Itinerary } from '#domain/itinerary.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';

/** One summary mark for how sure the facts are, and a mark for each status that is not "bestaand". */
export function Marks({ itinerary }: { readonly itinerary: Itinerary }) {
  const { t } = useLanguage();
  const statuses = [...new Set(itinerary.statuses.map(({ status }) => status))];
  const doubtful = itinerary.weakest.confidence !== 'bevestigd';
  if (statuses.length === 0 && !doubtful) return null;
  return (
    <p className={shared.small}>
      {statuses.map((status) => (
        <span key={status} className={shared.status}>
          {t(`status.${status}`)}
        </span>
      ))}{' '}
      {doubtful && <span className={shared.doubt}>{d(`confidence.mark.${itinerary.weakest.confidence}`)}</span>}
    </p>
  );
}
