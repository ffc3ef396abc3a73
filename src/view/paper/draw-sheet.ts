import type { Handout } from '#domain/handout.ts';
import { COMPARE_WORDS } from '#i18n/compare-nl.ts';
import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import type { Sheet, SheetRoute } from '#i18n/handout-sentences.ts';
import { qrPath } from '../share/qr-path.ts';
import { drawStrip } from './draw-strip.ts';
import { drawTimeline } from './draw-timeline.ts';
import { linesOf, type Run } from './flow.ts';
import { INNER, PAGE, type Pen } from './pen.ts';
import { againOf, bodyBlocks, bold, closingBlocks, plain, SIZE, sourceRuns } from './sheet-blocks.ts';

/** A hand-out of one route, and whose it is. */
export interface PaperSheet {
  /** Without a name: "leerling A". */
  readonly owner: string;
  readonly handout: Handout;
  readonly sheet: Sheet;
  /** Null: there is none, because the page was opened as a file. */
  readonly link: string | null;
  /** Something private is left out of the link. */
  readonly leavesOut: boolean;
}

/** The side of a code with its white, in points: 27 mm. */
const CODE = 77;
/** Room beside the code. */
const BESIDE = 11;

const highOf = (lines: readonly { readonly height: number }[]) => lines.reduce((sum, { height }) => sum + height, 0);

/** The title, and a line for a name in handwriting beside it. */
function drawHead(pen: Pen, { sheet, owner }: PaperSheet): void {
  const name = [plain(`${owner} · ${c('sheet.name')}`, 10)];
  const dots = 92;
  const wide = (name[0] ? pen.widthOf(name[0]) : 0) + 4 + dots;
  const title = linesOf([bold(sheet.title, SIZE.title)], INNER - wide - 14, pen.widthOf);
  pen.tagged('H1', () => pen.lines(title, PAGE.side, pen.y));
  const left = PAGE.width - PAGE.side - wide;
  pen.tagged('P', () => pen.lines(linesOf(name, wide, pen.widthOf), left, pen.y + 4));
  pen.decoration(() => pen.rule(left + wide - dots, pen.y + 15.5, dots));
  pen.y += highOf(title) + 5;
}

/** May it be done, how long, and if not: why not. In a box of heavy lines. */
function drawVerdict(pen: Pen, route: SheetRoute, width: number): void {
  const parts: readonly (readonly Run[])[] = [
    [plain(`${c('sheet.verdict')} `, SIZE.verdict), bold(route.verdict, SIZE.verdict)],
    [plain(route.summary)],
    ...route.reasons.map((reason) => [plain(reason)]),
  ];
  const top = pen.y;
  pen.y += 3;
  for (const runs of parts) pen.paragraph(runs, PAGE.side + 7, width - 14);
  pen.y += 3.5;
  pen.decoration(() =>
    pen.doc
      .lineWidth(1.7)
      .strokeColor('#000')
      .roundedRect(PAGE.side + 0.85, top, width - 1.7, pen.y - top, 4)
      .stroke(),
  );
  pen.y += 3;
}

/** A link for the camera of a phone, with what it opens below it; gives where it ends. */
function drawCode(pen: Pen, link: string, top: number): number {
  const { size, d } = qrPath(link);
  const left = PAGE.width - PAGE.side - CODE;
  const words = plain(c('sheet.scan'), SIZE.least);
  pen.figure(c('sheet.scan'), [left, top, left + CODE, top + CODE], () => {
    pen.doc
      .save()
      .translate(left, top)
      .scale(CODE / size);
    pen.doc.path(d).fill('#000').restore();
  });
  const lines = linesOf([words], CODE + 8, pen.widthOf);
  pen.tagged('P', () => pen.lines(lines, left + (CODE - pen.widthOf(words)) / 2, top + CODE - 4));
  return top + CODE + highOf(lines) - 4;
}

function drawTop(pen: Pen, { sheet, link }: PaperSheet, route: SheetRoute): void {
  const width = link === null ? INNER : INNER - CODE - BESIDE;
  const { y: top } = pen;
  drawVerdict(pen, route, width);
  if (sheet.abbreviations !== null) pen.paragraph([plain(sheet.abbreviations, SIZE.least)], PAGE.side, width);
  pen.y += 3;
  drawStrip(pen, route, width);
  if (link !== null) pen.y = Math.max(pen.y, drawCode(pen, link, top) + 2);
}

function drawClosing(pen: Pen, { sheet, link, leavesOut }: PaperSheet): void {
  pen.y += 6;
  pen.need(40);
  pen.decoration(() => pen.rule(PAGE.side, pen.y, INNER));
  pen.y += 3;
  const words: readonly Run[] =
    link === null
      ? [plain(c('sheet.noLink'), SIZE.least)]
      : [
          bold(`${c('sheet.link')}: `, SIZE.least),
          plain(`${link} ${leavesOut ? c('sheet.linkPrivate') : ''}`, SIZE.least),
        ];
  pen.paragraph(words, PAGE.side, INNER);
  pen.y += 2;
  pen.need(24);
  const heading = linesOf(
    [bold(`${c('sheet.sources')} `, SIZE.subheading), plain(sheet.read ?? '', SIZE.least)],
    INNER,
    pen.widthOf,
  );
  pen.tagged('H2', () => pen.lines(heading, PAGE.side, pen.y));
  pen.y += highOf(heading);
  pen.runIn(sourceRuns(sheet), 2, againOf(c('sheet.sources')));
  pen.y += 3;
  pen.columns(closingBlocks(sheet), 2, () => null);
}

/** Draws the hand-out of one route from the top of a page on; gives over how many pages it goes. */
export function drawSheet(pen: Pen, paper: PaperSheet, foot: string): number {
  const { sheet, handout, owner } = paper;
  const [route] = sheet.routes;
  const [drawn] = handout.routes;
  pen.begin(`${owner}: ${sheet.title}`);
  drawHead(pen, paper);
  if (route && drawn) {
    drawTop(pen, paper, route);
    pen.tagged('H2', () => {
      const heading = [bold(`${c('sheet.timeline')} `, SIZE.heading), plain(c('sheet.timelineRead'), SIZE.small)];
      const lines = linesOf(heading, INNER, pen.widthOf);
      pen.lines(lines, PAGE.side, pen.y);
      pen.y += highOf(lines) + 3;
    });
    drawTimeline(pen, drawn, COMPARE_WORDS('timeline.name', { route: route.title }));
    pen.paragraph([plain(route.timeline.join(' '), SIZE.least)], PAGE.side, INNER);
    pen.y += 5;
    pen.columns(bodyBlocks(sheet, route), 2, againOf);
  }
  drawClosing(pen, paper);
  return pen.end((page, pages) => [foot, c('sheet.foot', { owner, page, pages })]);
}
