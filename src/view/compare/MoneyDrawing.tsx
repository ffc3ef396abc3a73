import { useId, useMemo } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { moneyOf } from '#domain/money.ts';
import { indexOf } from '#domain/network-index.ts';
import { timelineOf } from '#domain/timeline.ts';
import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { bandWords, routeName } from '#i18n/compare-sentences.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { layoutMoney, layoutTimelines, type MoneyBand, type TimelineLayout } from '#layout/timeline.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Axis } from './Axis.tsx';
import { letterOf } from './letters.ts';
import styles from './timeline.module.css';
import { useChartFrame } from './useChartFrame.ts';

/** Rates of which both ends are known, over the axis of the timeline. Nothing when there is none. */
export function MoneyDrawing({ itineraries }: { readonly itineraries: readonly Itinerary[] }) {
  const { network } = useApp();
  const language = useLanguage();
  const [ref, { width, em }] = useChartFrame();
  const timelines = useMemo(
    () => itineraries.map((itinerary) => timelineOf(indexOf(network), itinerary)),
    [network, itineraries],
  );
  const axis = useMemo(() => layoutTimelines(timelines, { width, em }), [timelines, width, em]);
  const charts = useMemo(() => {
    const lines = itineraries.map((itinerary) => ({
      id: itinerary.id,
      lines: moneyOf(indexOf(network), itinerary),
    }));
    return layoutMoney(axis, lines, em);
  }, [network, itineraries, axis, em]);
  if (charts.every(({ bands }) => bands.length === 0))
    return <p className={`${shared.soft} ${shared.small}`}>{c('money.drawnNothing')}</p>;
  return (
    <>
      <h4>{c('money.drawn')}</h4>
      <p className={`${shared.soft} ${shared.small}`}>{c('money.drawnExplain')}</p>
      <div ref={ref} className={styles.charts}>
        {charts.map(({ id, bands, height }, at) => {
          const name = routeName(language, network, id);
          return (
            <figure key={id} className={styles.figure}>
              {charts.length > 1 && (
                <figcaption>
                  <span className={styles.letter}>{letterOf(at)}</span> {name}
                </figcaption>
              )}
              {bands.length === 0 ? (
                <p className={shared.soft}>{c('money.drawnNothing')}</p>
              ) : (
                <Bands
                  axis={axis}
                  bands={bands}
                  height={height}
                  em={em}
                  label={c('money.drawnName', { route: name })}
                />
              )}
            </figure>
          );
        })}
      </div>
    </>
  );
}

interface BandsProps {
  readonly axis: TimelineLayout;
  readonly bands: readonly MoneyBand[];
  readonly height: number;
  readonly em: number;
  readonly label: string;
}

function Bands({ axis, bands, height, em, label }: BandsProps) {
  const language = useLanguage();
  const hatch = useId();
  const whole = height + axis.axisHeight / 2;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${axis.width} ${whole}`}
      width={axis.width}
      height={whole}
      fontSize={em}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M0 0V6" />
        </pattern>
      </defs>
      <Axis ticks={axis.ticks} height={height} em={em} ageAt={() => null} />
      {bands.map((band) => {
        const { line, x, y, sureWidth, width } = band;
        return (
          <g key={`${line.step} ${line.amount.id}`} className={styles.band} data-role={line.role}>
            <rect className={styles.block} x={x} y={y} width={sureWidth} height={band.height} rx={2} />
            <rect
              className={styles.rest}
              x={x + sureWidth}
              y={y}
              width={width - sureWidth}
              height={band.height}
              rx={2}
            />
            <rect x={x + sureWidth} y={y} width={width - sureWidth} height={band.height} fill={`url(#${hatch})`} />
            <text className={styles.track} x={0} y={band.labelY}>
              {c(line.role === 'you-earn' ? 'money.short.you-earn' : 'money.short.you-pay')}
            </text>
            <text className={styles.per} x={0} y={band.labelY + 1.5 * em}>
              {d(`money.per.${line.amount.per}`)}
            </text>
            <text className={styles.amount} x={axis.left} y={band.labelY}>
              {line.rate && c('money.short.rate', bandWords(language, line.rate))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
