import { useId, useMemo } from 'react';
import type { Handout } from '#domain/handout.ts';
import { COMPARE_WORDS } from '#i18n/compare-nl.ts';
import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import type { Sheet } from '#i18n/handout-sentences.ts';
import { layoutTimelines } from '#layout/timeline.ts';
import { TimelineChart } from '../compare/TimelineChart.tsx';
import { useApp } from '../shared/app-context.ts';
import styles from './handout.module.css';

/** The width of the paper between its margins at 96 pixels to the inch, and the size of text in a chart. */
const FRAME = { width: 700, em: 9.2 };

interface SheetTimelineProps {
  readonly handout: Handout;
  readonly sheet: Sheet;
}

/** The routes over one axis of school years, each followed by the same in sentences. */
export function SheetTimeline({ handout, sheet }: SheetTimelineProps) {
  const { network } = useApp();
  const words = useId();
  const layout = useMemo(
    () =>
      layoutTimelines(
        handout.routes.map(({ timeline }) => timeline),
        FRAME,
      ),
    [handout],
  );
  return (
    <section className={styles.timeline}>
      <h2>
        {c('sheet.timeline')} <span className={styles.when}>{c('sheet.timelineRead')}</span>
      </h2>
      {handout.routes.map(({ itinerary, timeline }, at) => {
        const [chart, route] = [layout.charts[at], sheet.routes[at]];
        return (
          chart &&
          route && (
            <div key={itinerary.id} className={styles.block}>
              <TimelineChart
                network={network}
                itinerary={itinerary}
                layout={layout}
                chart={chart}
                blank={timeline.blank}
                em={FRAME.em}
                label={COMPARE_WORDS('timeline.name', { route: route.title })}
                describedBy={`${words}${at}`}
                ageAt={() => null}
              />
              <p id={`${words}${at}`} className={styles.small}>
                {route.letter && <b className={styles.letter}>{route.letter}</b>} {route.timeline.join(' ')}
              </p>
            </div>
          )
        );
      })}
    </section>
  );
}
