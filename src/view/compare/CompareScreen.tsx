import { useMemo } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { routeName } from '#i18n/compare-sentences.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { SourceList } from '../card/SourceList.tsx';
import { PrintHandout } from '../handout/PrintHandout.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Verdict } from '../shared/Verdict.tsx';
import { CompareNotices } from './CompareNotices.tsx';
import { CompareTable } from './CompareTable.tsx';
import styles from './compare.module.css';
import { letterOf } from './letters.ts';
import { MoneyDrawing } from './MoneyDrawing.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TimelineView } from './TimelineView.tsx';
import { useCompared, useCompareLimit } from './useCompared.ts';

/** Two itineraries side by side, or three on a wide screen: drawn, in a table, and with their money. */
export function CompareScreen() {
  const limit = useCompareLimit();
  const { compared, others, age } = useCompared();
  // Of more than fit, the last chosen are shown.
  const found = useMemo(() => {
    const byId = new Map(compared.flatMap(({ itinerary }) => (itinerary ? [[itinerary.id, itinerary] as const] : [])));
    return [...byId.values()];
  }, [compared]);
  const shown = useMemo(() => found.slice(-limit), [found, limit]);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h2 className={shared.title}>{c('compare.title')}</h2>
        <p>{c('compare.intro')}</p>
      </header>
      <CompareNotices compared={compared} hidden={found.filter((one) => !shown.includes(one))} />
      {shown.length === 0 && <Nothing />}
      {shown.length === 1 && <Alone itinerary={shown[0]} others={others} />}
      {shown.length > 1 && (
        <>
          <Chosen itineraries={shown} />
          <TimelineView itineraries={shown} age={age} />
          <Side itineraries={shown} />
          {shown.length < limit && others.length > 0 && <Suggestions title={c('compare.third')} others={others} />}
        </>
      )}
    </div>
  );
}

/** Nothing chosen yet: how to choose. */
function Nothing() {
  const { useStore } = useApp();
  return (
    <div className={styles.empty}>
      <p>
        <strong>{c('compare.none')}</strong>
      </p>
      <p>{c('compare.noneHow')}</p>
      <button type="button" className={shared.primary} onClick={() => useStore.getState().openScreen('kaart')}>
        {c('compare.toList')}
      </button>
    </div>
  );
}

interface AloneProps {
  readonly itinerary: Itinerary | undefined;
  readonly others: readonly Itinerary[];
}

/** One chosen: which, and others to put beside it. */
function Alone({ itinerary, others }: AloneProps) {
  const { useStore } = useApp();
  if (!itinerary) return null;
  return (
    <>
      <Chosen itineraries={[itinerary]} />
      <div className={styles.empty}>
        <p>
          <strong>{c('compare.one')}</strong>
        </p>
        {others.length > 0 ? (
          <Suggestions title={c('compare.oneHow')} others={others} />
        ) : (
          <p>{c('compare.oneHowAlone')}</p>
        )}
        <button type="button" className={shared.secondary} onClick={() => useStore.getState().openScreen('kaart')}>
          {c('compare.toList')}
        </button>
      </div>
    </>
  );
}

/** The chosen ones by letter, each with the way to it and the way to take it back. */
function Chosen({ itineraries }: { readonly itineraries: readonly Itinerary[] }) {
  const { network, useStore } = useApp();
  const language = useLanguage();
  const { toggleCompared, openItinerary, openScreen } = useStore.getState();
  const compared = useStore((state) => state.selection.compared);
  return (
    <ul className={styles.chosen}>
      {itineraries.map((itinerary, at) => {
        const { id } = itinerary;
        const letter = letterOf(at);
        return (
          <li key={id}>
            <p>
              <span className={styles.letter}>{letter}</span> <strong>{routeName(language, network, id)}</strong>
            </p>
            <p>
              <Verdict network={network} itinerary={itinerary} />
            </p>
            <div className={styles.chosenActions}>
              <button
                type="button"
                className={shared.linkButton}
                onClick={() => {
                  openScreen('kaart');
                  openItinerary(id);
                }}
              >
                {c('compare.open', { letter })}
              </button>
              {compared.includes(id) && (
                <button type="button" className={shared.linkButton} onClick={() => toggleCompared(id)}>
                  {c('compare.remove', { letter })}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Table, money and sources. */
function Side({ itineraries }: { readonly itineraries: readonly Itinerary[] }) {
  const { network } = useApp();
  const records = [
    ...new Set(
      itineraries.flatMap(({ steps }) =>
        steps.flatMap((step) => [
          `segment:${step.segment}`,
          ...step.conditions.map(({ condition }) => `condition:${condition}`),
          ...[...step.costs, ...step.pay, ...step.funding].map((id) => `amount:${id}`),
        ]),
      ),
    ),
  ];
  return (
    <>
      <CompareTable network={network} itineraries={itineraries} />
      <section className={styles.section} aria-label={c('money.drawn')}>
        <MoneyDrawing itineraries={itineraries} />
        <p className={`${shared.soft} ${shared.small}`}>{c('money.decides')}</p>
      </section>
      <details className={shared.foldTitle}>
        <summary>{d('detail.sources')}</summary>
        <SourceList network={network} records={records} />
      </details>
      <div className={styles.actions}>
        <PrintHandout label={c('compare.print')} itineraries={itineraries} />
      </div>
    </>
  );
}
