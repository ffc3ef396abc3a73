import { useId, useMemo } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import { monthOf } from '#domain/profile.ts';
import { type Timeline, timelineOf } from '#domain/timeline.ts';
import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { routeName, timelineSentences } from '#i18n/compare-sentences.ts';
import { type Chart, layoutTimelines, type TimelineLayout } from '#layout/timeline.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { letterOf } from './letters.ts';
import { TimelineChart } from './TimelineChart.tsx';
import styles from './timeline.module.css';
import { useChartFrame } from './useChartFrame.ts';

interface TimelineViewProps {
  readonly itineraries: readonly Itinerary[];
  readonly age: number | undefined;
}

/** Itineraries over one axis of school years, each also in sentences. Named by letter when there is more than one. */
export function TimelineView({ itineraries, age }: TimelineViewProps) {
  const { network, today } = useApp();
  const [ref, { width, em }] = useChartFrame();
  const timelines = useMemo(
    () => itineraries.map((itinerary) => timelineOf(indexOf(network), itinerary)),
    [network, itineraries],
  );
  const layout = useMemo(() => layoutTimelines(timelines, { width, em }), [timelines, width, em]);
  const ageAt = (month: number) => {
    const elapsed = month - monthOf(today);
    return age === undefined || elapsed < 0 ? null : c('timeline.age', { age: age + Math.floor(elapsed / 12) });
  };
  const isTailed = timelines.some(({ end }) => end.earliest !== end.latest);
  const isLong = itineraries.some(({ steps }) => steps.length > 1);
  return (
    <section className={styles.view} aria-label={c('timeline.title')}>
      <h3>{c('timeline.title')}</h3>
      <p className={`${shared.soft} ${shared.small}`}>
        {c('timeline.explain')} {isTailed && isLong && c('timeline.assumes')}{' '}
        {age !== undefined && c('timeline.ageNote')}
      </p>
      <div ref={ref} className={styles.charts}>
        {itineraries.map((itinerary, at) => {
          const [timeline, chart] = [timelines[at], layout.charts[at]];
          return (
            timeline &&
            chart && (
              <OneTimeline
                key={itinerary.id}
                itinerary={itinerary}
                timeline={timeline}
                chart={chart}
                layout={layout}
                em={em}
                letter={itineraries.length > 1 ? letterOf(at) : null}
                ageAt={ageAt}
              />
            )
          );
        })}
      </div>
    </section>
  );
}

interface OneTimelineProps {
  readonly itinerary: Itinerary;
  readonly timeline: Timeline;
  readonly chart: Chart;
  readonly layout: TimelineLayout;
  readonly em: number;
  readonly letter: string | null;
  readonly ageAt: (month: number) => string | null;
}

function OneTimeline({ itinerary, timeline, chart, layout, em, letter, ageAt }: OneTimelineProps) {
  const { network } = useApp();
  const language = useLanguage();
  const words = useId();
  const name = routeName(language, network, itinerary.id);
  const sentences = (
    <ul id={words} className={styles.words} aria-label={c('timeline.words')}>
      {timelineSentences(language, network, itinerary, timeline).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
  return (
    <figure className={styles.figure}>
      {letter && (
        <figcaption>
          <span className={styles.letter}>{letter}</span> {name}
        </figcaption>
      )}
      <TimelineChart
        network={network}
        itinerary={itinerary}
        layout={layout}
        chart={chart}
        blank={timeline.blank}
        em={em}
        label={c('timeline.name', { route: name })}
        describedBy={words}
        ageAt={ageAt}
      />
      {letter ? (
        <details className={shared.fold}>
          <summary>{c('timeline.words')}</summary>
          {sentences}
        </details>
      ) : (
        sentences
      )}
    </figure>
  );
}
