import type { HandoutRoute } from '#domain/handout.ts';
import { COMPARE_WORDS as m } from '#i18n/compare-nl.ts';
import { type Bar, type Lane, layoutTimelines, type TimelineLayout } from '#layout/timeline.ts';
import { barWord } from '../compare/bar-word.ts';
import type { Run } from './flow.ts';
import { INNER, PAGE, type Pen } from './pen.ts';

/** The size of text in the chart, in points. */
const EM = 7.2;
const HATCH = 4;

/** Ways of spending time that are dark on paper; others are pale. */
const DARK: readonly Bar['how'][] = ['programme', 'baan', 'loon'];

interface Place {
  readonly pen: Pen;
  readonly left: number;
  readonly top: number;
}

const word = (text: string, face: Run['face'] = 'plain'): Run => ({ text, face, size: EM });

/** Writes one word, `x` from the left of the chart, around the middle line `y`. */
function write(
  { pen, left, top }: Place,
  run: Run,
  { x, y, align }: { x: number; y: number; align: 'left' | 'middle' },
) {
  const shift = align === 'middle' ? pen.widthOf(run) / 2 : 0;
  pen.lines([{ pieces: [{ ...run, x: 0 }], height: EM * 1.2 }], left + x - shift, top + y - EM * 0.6);
}

/** Slanting lines: so long it may still last. */
function hatch({ pen: { doc }, left, top }: Place, { x, y, width, height }: Bar): void {
  doc
    .save()
    .rect(left + x, top + y, width, height)
    .clip()
    .lineWidth(0.8);
  for (let at = -height; at < width; at += HATCH)
    doc
      .moveTo(left + x + at, top + y + height)
      .lineTo(left + x + at + height, top + y)
      .stroke();
  doc.restore();
}

function drawBar(place: Place, bar: Bar, line: string | null): void {
  const { pen, left, top } = place;
  const { doc } = pen;
  const isDark = DARK.includes(bar.how) && (bar.part === 'sure' || bar.part === 'open');
  const middle = bar.y + bar.height / 2;
  doc.strokeColor('#000').lineWidth(1);
  if (bar.how === 'wait') {
    doc.dash(1, { space: 3 }).moveTo(left + bar.x, top + middle);
    doc
      .lineTo(left + bar.x + bar.width, top + middle)
      .stroke()
      .undash();
  } else {
    if (bar.part === 'tail') doc.dash(3, { space: 2 });
    if (bar.part === 'somewhen') doc.dash(1, { space: 2.5 });
    doc.roundedRect(left + bar.x, top + bar.y, bar.width, bar.height, 2);
    doc.fillAndStroke(isDark ? '#333' : bar.part === 'sure' || bar.part === 'open' ? '#eee' : '#fff', '#000').undash();
    if (bar.part === 'tail') hatch(place, bar);
  }
  const text = barWord(bar, EM, line);
  if (text === null) return;
  const run = word(text, 'bold');
  const y = bar.how === 'wait' ? bar.y + bar.height / 4 : middle;
  // On hatching a word needs a ground of its own.
  if (bar.part === 'tail') {
    const half = pen.widthOf(run) / 2 + 2;
    doc.rect(left + bar.x + bar.width / 2 - half, top + y - EM * 0.6, half * 2, EM * 1.2).fill('#fff');
  }
  pen.inColor(isDark ? '#fff' : '#000', () => write(place, run, { x: bar.x + bar.width / 2, y, align: 'middle' }));
}

function drawLane(place: Place, lane: Lane, { blank, left, lineOf }: LaneWords): void {
  const y = lane.y + lane.height / 2;
  write(place, word(m(`track.${lane.track}`), 'bold'), { x: 0, y, align: 'left' });
  if (lane.bars.length === 0)
    write(place, word(m(`blank.${blank.get(lane.track) ?? 'unknown'}`)), { x: left + EM / 2, y, align: 'left' });
  for (const bar of lane.bars) drawBar(place, bar, bar.how === 'programme' ? lineOf(bar.step) : null);
}

interface LaneWords {
  readonly blank: HandoutRoute['timeline']['blank'];
  /** Where the bars begin. */
  readonly left: number;
  readonly lineOf: (step: number) => string | null;
}

function drawAxis({ pen, left, top }: Place, { ticks }: TimelineLayout, height: number): void {
  pen.doc.lineWidth(0.5).strokeColor('#999');
  for (const { x } of ticks)
    pen.doc
      .moveTo(left + x, top)
      .lineTo(left + x, top + height)
      .stroke();
  for (const { x, year, isLabelled } of ticks)
    if (isLabelled) write({ pen, left, top }, word(String(year)), { x, y: height + EM * 0.7, align: 'middle' });
}

/** One route over the school years, as the screen draws it: a row each for learning, school, income and licence. */
export function drawTimeline(pen: Pen, { timeline, legs }: HandoutRoute, label: string): void {
  const layout = layoutTimelines([timeline], { width: INNER, em: EM });
  const [chart] = layout.charts;
  if (!chart) return;
  const height = chart.height + EM * 1.5;
  pen.need(height);
  const place: Place = { pen, left: PAGE.side, top: pen.y };
  pen.figure(label, [PAGE.side, pen.y, PAGE.side + INNER, pen.y + height], () => {
    drawAxis(place, layout, chart.height);
    for (const lane of chart.lanes)
      drawLane(place, lane, {
        blank: timeline.blank,
        left: layout.left,
        lineOf: (step) => legs[step]?.line ?? null,
      });
  });
  pen.y += height + 2;
}
