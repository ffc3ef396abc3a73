import { Suspense, useMemo } from 'react';
import { decidingRecords } from '#domain/decides.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { whenIdle } from '../offline/when-idle.ts';
import styles from '../planner/list.module.css';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';

/** The dates are in the large file of the facts: it may come when everything else has. */
const ShortFreshness = lazyPart(async () => {
  await new Promise<void>((resume) => whenIdle(resume));
  return (await import('../card/FreshnessMark.tsx')).ShortFreshness;
});

/**
 * One summary mark for how sure the facts are, one for how fresh they are, and a mark for each status that is not
 * "bestaand".
 */
export function Marks({ itinerary }: { readonly itinerary: Itinerary }) {
  const { t } = useLanguage();
  const statuses = [...new Set(itinerary.statuses.map(({ status }) => status))];
  const doubtful = itinerary.weakest.confidence !== 'bevestigd';
  const records = useMemo(() => decidingRecords(itinerary), [itinerary]);
  return (
    <p className={styles.marks}>
      {statuses.map((status) => (
        <span key={status} className={shared.status}>
          {t(`status.${status}`)}
        </span>
      ))}
      {doubtful && <span className={shared.doubt}>{d(`confidence.mark.${itinerary.weakest.confidence}`)}</span>}
      <ErrorBoundary part="freshness" fallback={null}>
        <Suspense fallback={null}>
          <ShortFreshness records={records} />
        </Suspense>
      </ErrorBoundary>
    </p>
  );
}
