import type { SheetRoute } from '#i18n/handout-sentences.ts';
import { linesOf } from './flow.ts';
import { PAGE, type Pen } from './pen.ts';
import { bold, plain, SIZE } from './sheet-blocks.ts';

/** Sizes of the small line map, in points: those of the style sheet. */
const STOP = 13;
const DISC = 8.5;
const RAIL = 3;
const ROW = 17;
/** The last stop needs room for its name alone. */
const LAST = 84;

/** The shape of a stop: where it begins is filled, a stop on the way is round at its corners, the goal is a ring. */
function stop({ doc }: Pen, x: number, y: number, which: 'start' | 'between' | 'goal'): void {
  const top = y - STOP / 2;
  doc.strokeColor('#000').lineWidth(2);
  if (which === 'goal') {
    doc.lineWidth(3.1).circle(x + STOP / 2, y, STOP / 2 - 1.5);
    doc.fillAndStroke('#fff', '#000');
  } else {
    doc.roundedRect(x + 1, top + 1, STOP - 2, STOP - 2, which === 'between' ? 4 : 0);
    doc.fillAndStroke(which === 'start' ? '#000' : '#fff', '#000');
  }
}

/** The stretch to the next stop; dashes where a step is not simply there. */
function rail({ doc }: Pen, { x, y, width, isSure }: { x: number; y: number; width: number; isSure: boolean }): void {
  doc.lineWidth(RAIL).strokeColor('#000');
  if (!isSure) doc.dash(7, { space: 4 });
  doc
    .moveTo(x + STOP, y)
    .lineTo(x + width, y)
    .stroke();
  if (!isSure) doc.undash();
  doc.lineWidth(1.4).circle(x + STOP + (width - STOP) / 2, y, DISC);
  doc.fillAndStroke('#fff', '#000');
}

/** With more stretches than this the name of a stretch stands below that of its stop, and not beside it. */
const FEW = 2;
/** Room for the name of a stop beside which the name of a stretch stands. */
const NAME = 74;

const highOf = (lines: readonly { readonly height: number }[]) => lines.reduce((sum, { height }) => sum + height, 0);

/** The stops and stretches with the lines of their names, and where these stand. */
function columnsOf(pen: Pen, { stops, legs }: SheetRoute, width: number) {
  const wide = legs.length === 0 ? width : (width - LAST) / legs.length;
  const isBeside = legs.length <= FEW;
  const columns = stops.map((each, at) => {
    const leg = legs[at];
    const name = linesOf([bold(each.name)], leg ? (isBeside ? NAME : wide - 6) : LAST - 6, pen.widthOf);
    const way = leg ? [plain(`${leg.name}, ${leg.time}`)] : [];
    return {
      leg,
      x: PAGE.side + at * wide,
      name,
      way: linesOf(way, isBeside ? wide - NAME - 12 : wide - 6, pen.widthOf),
    };
  });
  const names = Math.max(0, ...columns.map(({ name }) => highOf(name)));
  const ways = Math.max(0, ...columns.map(({ way }) => highOf(way)));
  return { columns, wide, isBeside, names, height: isBeside ? Math.max(names, ways) : names + ways };
}

/** The route as a small line map, `width` points wide: stops by shape, stretches by the letter of their line. */
export function drawStrip(pen: Pen, route: SheetRoute, width: number): void {
  const { columns, wide, isBeside, names, height } = columnsOf(pen, route, width);
  pen.need(ROW + height + 4);
  const [middle, under] = [pen.y + ROW / 2 + 1, pen.y + ROW + 2];
  for (const [at, { leg, x, name, way }] of columns.entries()) {
    pen.decoration(() => {
      if (leg) rail(pen, { x, y: middle, width: wide, isSure: leg.isSure });
      stop(pen, x, middle, at === 0 ? 'start' : leg ? 'between' : 'goal');
    });
    pen.tagged('P', () => pen.lines(name, x, under));
    if (!leg) continue;
    const letter = linesOf([bold(leg.letter, SIZE.subheading)], wide, pen.widthOf);
    const [piece] = letter.flatMap(({ pieces }) => pieces);
    const half = piece ? pen.widthOf(piece) / 2 : 0;
    pen.tagged('P', () => {
      pen.lines(letter, x + STOP + (wide - STOP) / 2 - half, middle - 5.4);
      pen.lines(way, isBeside ? x + NAME + 6 : x, isBeside ? under : under + names);
    });
  }
  pen.y += ROW + height + 5;
}
