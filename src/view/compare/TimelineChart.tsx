import { useId } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import type { Timeline } from '#domain/timeline.ts';
import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import type { Bar, Chart, Lane, TimelineLayout } from '#layout/timeline.ts';
import type { Network } from '#model/network.ts';
import { Axis } from './Axis.tsx';
import { barWord } from './bar-word.ts';
import styles from './timeline.module.css';

interface TimelineChartProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
  readonly layout: TimelineLayout;
  readonly chart: Chart;
  /** Why a row is empty. */
  readonly blank: Timeline['blank'];
  readonly em: number;
  readonly label: string;
  readonly describedBy: string;
  /** Age at the start of a school year, when it is known. */
  readonly ageAt: (month: number) => string | null;
}

/** One itinerary drawn over the shared axis: a row each for learning, school, income and licence. */
export function TimelineChart(props: TimelineChartProps) {
  const { network, itinerary, layout, chart, blank, em, label, describedBy, ageAt } = props;
  const hatch = useId();
  const lineOf = (step: number) =>
    network.segments.find((one) => one.id === itinerary.steps[step]?.segment)?.line ?? null;
  // The second line of the axis is for ages.
  const hasAges = layout.ticks.some(({ month }) => ageAt(month) !== null);
  const height = chart.height + (hasAges ? layout.axisHeight : layout.axisHeight / 2);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${layout.width} ${height}`}
      width={layout.width}
      height={height}
      fontSize={em}
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M0 0V6" />
        </pattern>
      </defs>
      <Axis ticks={layout.ticks} height={chart.height} em={em} ageAt={ageAt} />
      {chart.lanes.map((lane) => (
        <g key={lane.track} className={styles.lane} data-track={lane.track}>
          <text className={styles.track} x={0} y={lane.y + lane.height / 2} dominantBaseline="central">
            {c(`track.${lane.track}`)}
          </text>
          {lane.bars.length === 0 && (
            <text
              className={styles.blank}
              x={layout.left + em / 2}
              y={lane.y + lane.height / 2}
              dominantBaseline="central"
            >
              {c(`blank.${blank.get(lane.track) ?? 'unknown'}`)}
            </text>
          )}
          <LaneBars lane={lane} em={em} hatch={hatch} lineOf={lineOf} />
        </g>
      ))}
    </svg>
  );
}

interface LaneBarsProps {
  readonly lane: Lane;
  readonly em: number;
  readonly hatch: string;
  readonly lineOf: (step: number) => string | null;
}

function LaneBars({ lane, em, hatch, lineOf }: LaneBarsProps) {
  return lane.bars.map((bar) => {
    const line = bar.how === 'programme' ? lineOf(bar.step) : null;
    const y = bar.how === 'wait' ? bar.y + bar.height / 2 : bar.y;
    return (
      <g
        key={`${bar.step} ${bar.how} ${bar.part} ${bar.x}`}
        className={`${styles.bar} ${line ? `line-${line}` : ''}`}
        data-how={bar.how}
        data-part={bar.part}
      >
        {bar.how === 'wait' ? (
          <path className={styles.wait} d={`M${bar.x} ${y}h${bar.width}`} />
        ) : (
          <rect className={styles.block} x={bar.x} y={y} width={bar.width} height={bar.height} rx={3} />
        )}
        {bar.part === 'tail' && (
          <rect x={bar.x} y={y} width={bar.width} height={bar.height} rx={3} fill={`url(#${hatch})`} />
        )}
        <BarText bar={bar} em={em} line={line} />
      </g>
    );
  });
}

function BarText({ bar, em, line }: { readonly bar: Bar; readonly em: number; readonly line: string | null }) {
  const text = barWord(bar, em, line);
  return (
    text && (
      <text
        className={styles.word}
        x={bar.x + bar.width / 2}
        y={bar.how === 'wait' ? bar.y + bar.height / 4 : bar.y + bar.height / 2}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {text}
      </text>
    )
  );
}
