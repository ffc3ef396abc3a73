import { Suspense } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { LIST_WORDS as l } from '#i18n/list-nl.ts';
import type { StationId } from '#model/provenance.ts';
import { ItineraryCard } from '../itinerary/ItineraryCard.tsx';
import { useApp } from '../shared/app-context.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import type { Journey } from '../shared/journey.ts';
import { Loading } from '../shared/Loading.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { EmptyList } from './EmptyList.tsx';
import { groupsOf, type Way } from './groups.ts';
import { hasFilters } from './has-filters.ts';
import styles from './list.module.css';

const CompareTray = lazyPart(async () => (await import('../compare/CompareTray.tsx')).CompareTray);

interface ItineraryListProps {
  readonly journey: Journey;
  /** The itinerary that was open before: whoever comes back finds it marked. */
  readonly looked?: string | null;
}

/** The list: what was found, the rule of its order, the itineraries, what is also possible, and what is not there yet. */
export function ItineraryList({ journey, looked = null }: ItineraryListProps) {
  const { network, useStore } = useApp();
  const { t, text, langOf } = useLanguage();
  const openItinerary = useStore((state) => state.openItinerary);
  const openSegment = useStore((state) => state.openSegment);
  const opened = useStore((state) => state.selection.itinerary) ?? looked;
  const isComparing = useStore((state) => state.selection.compared.length > 0);
  const clearFilters = useStore((state) => state.clearFilters);
  const canClear = useStore(({ filters }) => hasFilters(filters));
  if (journey.shown.length === 0) return <EmptyList journey={journey} />;
  const { first, also, notNow } = groupsOf(journey);
  const station = (id: StationId) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  const titleOf = (itinerary: Itinerary) =>
    journey.kind === 'from-start'
      ? station(itinerary.to)
      : journey.kind === 'to-goal-from-anywhere'
        ? l('list.from', { from: station(itinerary.from) })
        : undefined;
  const cards = (list: readonly Way[]) => (
    <ul className={styles.list}>
      {list.map(({ best, others }) => {
        const title = titleOf(best);
        return (
          <ItineraryCard
            key={best.id}
            network={network}
            itinerary={best}
            others={others}
            opened={opened}
            onOpen={openItinerary}
            {...(title ? { title } : {})}
          />
        );
      })}
    </ul>
  );
  const fold = (list: readonly Way[], title: string) =>
    list.length > 0 && (
      <details
        className={`${shared.foldTitle} ${styles.more}`}
        open={list.some(({ best, others }) => [best, ...others].some((one) => one.id === opened))}
      >
        <summary>{title}</summary>
        {cards(list)}
      </details>
    );
  return (
    <section className={styles.group} aria-label={l('list.title')}>
      <div className={styles.listHead}>
        <h2 aria-live="polite">
          {l(journey.kind === 'from-start' ? 'list.countGoals' : 'list.count', { count: first.length + also.length })}
        </h2>
        <p className={`${shared.soft} ${shared.small}`}>{l('list.order')}</p>
      </div>
      {cards(first)}
      {fold(also, l('list.also', { count: also.length }))}
      {fold(notNow, l('list.notNow', { count: notNow.length }))}
      {journey.leftOut > 0 && (
        <p>
          {l('list.leftOut', { count: journey.leftOut })}{' '}
          {canClear && (
            <button type="button" className={shared.linkButton} onClick={clearFilters}>
              {t('filters.clear')}
            </button>
          )}
        </p>
      )}
      {journey.finding.explained.length > 0 && (
        <details className={`${shared.foldTitle} ${styles.more}`}>
          <summary>{l('list.explained', { count: journey.finding.explained.length })}</summary>
          <ul className={styles.list}>
            {journey.finding.explained.map((id) => {
              const segment = network.segments.find((one) => one.id === id);
              return (
                segment && (
                  <li key={id}>
                    <button type="button" data-paper className={shared.linkButton} onClick={() => openSegment(id)}>
                      <span lang={langOf(segment.name)}>{text(segment.name)}</span>
                    </button>{' '}
                    <span className={shared.status}>{t(`status.${segment.status}`)}</span>
                  </li>
                )
              );
            })}
          </ul>
        </details>
      )}
      {isComparing && (
        <ErrorBoundary part="compare-tray">
          <Suspense fallback={<Loading quiet />}>
            <CompareTray />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
