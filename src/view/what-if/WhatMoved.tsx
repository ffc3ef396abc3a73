import { useMemo } from 'react';
import { type DifferenceReason, differenceOf } from '#domain/difference.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import { reasonSentence } from '#i18n/choice-sentences.ts';
import { verdictSentence } from '#i18n/sentences.ts';
import type { StationId } from '#model/provenance.ts';
import { recordsOf } from '../itinerary/describe.ts';
import { cardOf } from '../planner/groups.ts';
import { useApp } from '../shared/app-context.ts';
import type { Journey } from '../shared/journey.ts';
import shared from '../shared/shared.module.css';
import { useRealJourney } from '../shared/useJourney.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { Verdict } from '../shared/Verdict.tsx';
import styles from './what-if.module.css';

/** How many of each are named before the rest is counted. */
const NAMED = 5;

/** What the try did to the list: which ways came, which went, which have another verdict, and why. */
export function WhatMoved({ journey }: { readonly journey: Journey }) {
  const { network, useStore } = useApp();
  const language = useLanguage();
  const { text, list } = language;
  const openItinerary = useStore((state) => state.openItinerary);
  const real = useRealJourney();
  const { came, went, changed, same } = useMemo(
    () => differenceOf(real.shown, journey.shown, cardOf(journey.kind)),
    [real, journey],
  );
  const station = (id: StationId) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  const nameOf = (itinerary: Itinerary) => {
    if (journey.kind === 'from-start') return station(itinerary.to);
    const way = recordsOf(network, itinerary).map(({ segment }) => text(segment.name));
    return journey.kind === 'to-goal' ? way.join(' → ') : station(itinerary.from);
  };
  const why = (reasons: readonly DifferenceReason[]) =>
    list(reasons.map((reason) => reasonSentence(language, network, reason)));
  const more = (count: number) => count > NAMED && <li>{c('whatIf.more', { count: count - NAMED })}</li>;
  const nothing = came.length + went.length + changed.length === 0;
  return (
    <section className={styles.moved} aria-live="polite">
      <h2 className={styles.movedTitle}>{c('whatIf.moved')}</h2>
      {nothing && <p>{c('whatIf.nothingMoved')}</p>}
      {changed.length > 0 && (
        <>
          <h3>{c('whatIf.changed', { count: changed.length })}</h3>
          <ul>
            {changed.slice(0, NAMED).map(({ before, after, reasons }) => (
              <li key={after.id}>
                <button type="button" data-paper className={shared.linkButton} onClick={() => openItinerary(after.id)}>
                  {nameOf(after)}
                </button>
                <p>
                  <Verdict network={network} itinerary={after} />
                </p>
                <p className={shared.small}>
                  {c('whatIf.was', { verdict: verdictSentence(language, network, before) })}
                  {reasons.length > 0 && <> · {why(reasons)}</>}
                </p>
              </li>
            ))}
            {more(changed.length)}
          </ul>
        </>
      )}
      {came.length > 0 && (
        <>
          <h3>{c('whatIf.came', { count: came.length })}</h3>
          <ul>
            {came.slice(0, NAMED).map(({ itinerary, reason }) => (
              <li key={itinerary.id}>
                <button
                  type="button"
                  data-paper
                  className={shared.linkButton}
                  onClick={() => openItinerary(itinerary.id)}
                >
                  {nameOf(itinerary)}
                </button>
                <p>
                  <Verdict network={network} itinerary={itinerary} />
                </p>
                {reason.code === 'begin' && <p className={shared.small}>{why([reason])}</p>}
              </li>
            ))}
            {more(came.length)}
          </ul>
        </>
      )}
      {went.length > 0 && (
        <>
          <h3>{c('whatIf.went', { count: went.length })}</h3>
          <ul>
            {went.slice(0, NAMED).map(({ itinerary, reason }) => (
              <li key={itinerary.id}>
                {nameOf(itinerary)}
                {reason.code !== 'goal' && <p className={shared.small}>{why([reason])}</p>}
              </li>
            ))}
            {more(went.length)}
          </ul>
        </>
      )}
      {!nothing && same > 0 && (
        <p className={shared.soft}>
          {c(journey.kind === 'from-start' ? 'whatIf.sameGoals' : 'whatIf.same', { count: same })}
        </p>
      )}
    </section>
  );
}
