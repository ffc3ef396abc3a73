import { scaleLinear } from 'd3-scale';
import type { MoneyLine } from '#domain/money.ts';
import type { Month } from '#domain/profile.ts';
import { type SpanHow, type Timeline, TRACKS, type Track } from '#domain/timeline.ts';

/** The space for a chart. `em` is the size of its text; everything grows with it. All in CSS pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly em: number;
}

/** A school year on the axis: its first month is August. */
export interface Tick {
  readonly x: number;
  /** The calendar year in which the school year begins. */
  readonly year: number;
  readonly month: Month;
  /** Is there room for its label? The line is always drawn. */
  readonly isLabelled: boolean;
}

/** One bar: the certain part, the part in which it may still last, or a stretch in which it happens somewhere. */
export interface Bar {
  readonly how: SpanHow;
  readonly step: number;
  readonly part: 'sure' | 'tail' | 'somewhen' | 'open';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One track of a chart. */
export interface Lane {
  readonly track: Track;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly Bar[];
}

/** One itinerary on the shared axis. */
export interface Chart {
  readonly id: string;
  readonly height: number;
  readonly lanes: readonly Lane[];
}

/** A rate over time: its width is when, its height how much. */
export interface MoneyBand {
  readonly line: MoneyLine;
  readonly x: number;
  /** Where the certain part ends. */
  readonly sureWidth: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** Baseline of its label, which begins at the left of the axis: there is most room. */
  readonly labelY: number;
}

/** The bands of one itinerary, one below the other. */
export interface MoneyChart {
  readonly id: string;
  readonly height: number;
  readonly bands: readonly MoneyBand[];
}

/** Charts of several itineraries over one axis of school years. */
export interface TimelineLayout {
  readonly width: number;
  readonly left: number;
  readonly axisHeight: number;
  readonly ticks: readonly Tick[];
  readonly charts: readonly Chart[];
  readonly x: (month: Month) => number;
}

/** School years begin on 1 August: month 7 of the calendar year. */
const AUGUST = 7;
const MONTHS_PER_YEAR = 12;

/** Widths and heights in em of the chart text. */
const EM = {
  left: 5.5,
  lane: 1.75,
  gap: 0.375,
  axis: 2.75,
  label: 2.75,
  band: 2.5,
  bandLabel: 1.5,
  bandGap: 0.75,
} as const;

const schoolYearBefore = (month: Month): Month => month - ((month - AUGUST + MONTHS_PER_YEAR) % MONTHS_PER_YEAR);
const schoolYearAfter = (month: Month): Month => schoolYearBefore(month + MONTHS_PER_YEAR - 1);

/** The months at the ends of the axis: whole school years, with one more after the last known end. */
function domainOf(timelines: readonly Timeline[]): readonly [Month, Month] {
  const starts = timelines.map(({ start }) => start);
  const ends = timelines.flatMap(({ start, spans }) => [start, ...spans.map(({ sure, latest }) => latest ?? sure)]);
  const first = schoolYearBefore(Math.min(...starts));
  return [first, Math.max(schoolYearAfter(Math.max(...ends) + 1), first + MONTHS_PER_YEAR)];
}

/**
 * Lays itineraries out over one axis. Everything lies inside the frame; labels of school years never overlap.
 * @throws RangeError without timelines: there is no axis then.
 */
export function layoutTimelines(timelines: readonly Timeline[], { width, em }: ChartFrame): TimelineLayout {
  if (timelines.length === 0) throw new RangeError('layoutTimelines needs at least one timeline');
  const left = EM.left * em;
  const [first, last] = domainOf(timelines);
  const scale = scaleLinear()
    .domain([first, last])
    .range([left, Math.max(left + 1, width - em / 2)])
    .clamp(true);
  const x = (month: Month) => scale(month);
  return {
    width,
    left,
    axisHeight: EM.axis * em,
    ticks: ticksOf(first, last, { x, em, width }),
    charts: timelines.map((each) => chartOf(each, { x, em, last })),
    x,
  };
}

interface Axis {
  readonly x: (month: Month) => number;
  readonly em: number;
}

/** A tick per school year; every so many carry a label, so that labels keep apart and inside the frame. */
function ticksOf(first: Month, last: Month, { x, em, width }: Axis & { readonly width: number }): readonly Tick[] {
  const years = (last - first) / MONTHS_PER_YEAR;
  const perYear = (x(last) - x(first)) / years;
  const every = Math.max(1, Math.ceil((EM.label * em) / perYear));
  return Array.from({ length: years + 1 }, (_, index) => {
    const month = first + index * MONTHS_PER_YEAR;
    const at = x(month);
    const isLabelled = index % every === 0 && at + (EM.label * em) / 2 <= width;
    return { x: at, year: Math.floor(month / MONTHS_PER_YEAR), month, isLabelled };
  });
}

function chartOf({ id, spans }: Timeline, axis: Axis & { readonly last: Month }): Chart {
  const { em } = axis;
  const lanes = TRACKS.map((track, at): Lane => {
    const [y, height] = [at * (EM.lane + EM.gap) * em, EM.lane * em];
    return {
      track,
      y,
      height,
      bars: spans.filter((span) => span.track === track).flatMap((span) => barsOf(span, { ...axis, y, height })),
    };
  });
  return { id, lanes, height: TRACKS.length * (EM.lane + EM.gap) * em };
}

interface Place extends Axis {
  readonly last: Month;
  readonly y: number;
  readonly height: number;
}

function barsOf({ how, step, from, sure, latest, somewhen }: Timeline['spans'][number], place: Place): readonly Bar[] {
  const bar = (part: Bar['part'], begin: Month, end: Month): readonly Bar[] => {
    const at = place.x(begin);
    const width = place.x(end) - at;
    return width > 0 ? [{ how, step, part, x: at, y: place.y, width, height: place.height }] : [];
  };
  if (somewhen) return bar('somewhen', from, latest ?? sure);
  // A licence may be there from `from` on, is there for sure from `sure` on, and never ends.
  if (how === 'licence') return [...bar('tail', from, sure), ...bar('open', sure, place.last)];
  return [...bar('sure', from, sure), ...(latest === null ? bar('tail', sure, place.last) : bar('tail', sure, latest))];
}

/** The most that a rate of this unit comes to in any of the itineraries: the top of each of its bands. */
function topOf(all: readonly (readonly MoneyLine[])[], per: MoneyLine['amount']['per']): number {
  const rates = all
    .flat()
    .flatMap(({ rate, amount, span }) => (span && rate && amount.per === per ? [rate.eurosMax] : []));
  return Math.max(1, ...rates);
}

/**
 * Draws the rates of which both ends are known over the same axis. Rates of one unit share one height scale, from 0, so
 * that a band twice as high is twice as much.
 */
export function layoutMoney(
  axis: Pick<TimelineLayout, 'x'>,
  itineraries: readonly { readonly id: string; readonly lines: readonly MoneyLine[] }[],
  em: number,
): readonly MoneyChart[] {
  const all = itineraries.map(({ lines }) => lines);
  return itineraries.map(({ id, lines }) => {
    const drawn = lines.filter(({ span, rate }) => span && rate);
    const row = (EM.band + EM.bandLabel + EM.bandGap) * em;
    const bands = drawn.flatMap((line, at) => {
      const euros = scaleLinear()
        .domain([0, topOf(all, line.amount.per)])
        .range([EM.band * em, 0]);
      return bandOf(line, axis, { top: at * row + EM.bandLabel * em, euros, em });
    });
    return { id, bands, height: bands.length * row };
  });
}

interface BandPlace {
  readonly top: number;
  readonly euros: (amount: number) => number;
  readonly em: number;
}

/** A single known amount is a thin band: thick enough to be seen. */
const LEAST_BAND_EM = 0.3125;

function bandOf(line: MoneyLine, axis: Pick<TimelineLayout, 'x'>, place: BandPlace): readonly MoneyBand[] {
  const { span, rate } = line;
  if (!span || !rate) return [];
  const [x, sure, end] = [axis.x(span.from), axis.x(span.sure), axis.x(span.latest)];
  const [high, low] = [place.euros(rate.eurosMax), place.euros(rate.eurosMin)];
  const height = Math.max(low - high, LEAST_BAND_EM * place.em);
  return [
    {
      line,
      x,
      sureWidth: sure - x,
      width: end - x,
      y: place.top + Math.min(high, EM.band * place.em - height),
      height,
      labelY: place.top - 0.4 * place.em,
    },
  ];
}
