import { PDFDocument, type StructureElement } from 'pdfkit';
import {
  type Block,
  fillColumns,
  type Line,
  linesOf,
  type Measured,
  markRoom,
  measured,
  type Run,
  type WidthOf,
} from './flow.ts';
import { type Face, fontOf } from './typeface.ts';

/** A4 upright in points, with the room around what is drawn. */
export const PAGE = { width: 595.28, height: 841.89, side: 31, top: 24, bottom: 32 } as const;
/** What can be drawn on, from left to right. */
export const INNER = PAGE.width - 2 * PAGE.side;
const BOTTOM = PAGE.height - PAGE.bottom;
const INK = '#000';
const FACES: readonly Face[] = ['plain', 'bold'];
const GAP = 18;

/** What a document says of itself. */
export interface PaperInfo {
  readonly title: string;
  /** The language of the text, as in HTML. */
  readonly lang: string;
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The tag of a block in the structure of the document. */
const TAGS = { h2: 'H2', h3: 'H3', p: 'P', li: 'LI' } as const;

/**
 * Writes on pages from top to bottom: `y` is where the next thing goes. Everything that is written is put into the
 * structure of the document, in the order in which it is read; what only decorates is marked as such.
 */
export class Pen {
  readonly doc: PDFDocument;
  y: number = PAGE.top;
  readonly #root: StructureElement;
  #part: StructureElement;
  #list: StructureElement | null = null;
  #firstPage = 0;
  #ink = INK;

  constructor({ title, lang, today }: PaperInfo) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang,
      displayTitle: true,
      // Not one that every reader has: those of the screen are put into the file.
      font: null,
      info: { Title: title, Creator: 'Onderwijsroutes', CreationDate: new Date(`${today}T12:00:00Z`) },
    });
    for (const face of FACES) this.doc.registerFont(face, fontOf(face));
    this.#root = this.doc.struct('Document');
    this.doc.addStructure(this.#root);
    this.#part = this.#root;
  }

  /** How wide a text is, in points. */
  readonly widthOf: WidthOf = ({ text, face, size }) => this.#in(face, size).widthOfString(text);

  #in(face: Face, size: number): PDFDocument {
    return this.doc.font(face).fontSize(size);
  }

  /** Begins a part of the document on a page of its own. */
  begin(title: string): void {
    this.#part = this.doc.struct('Sect', { title });
    this.#root.add(this.#part);
    this.newPage();
    this.#firstPage = this.doc.bufferedPageRange().count - 1;
  }

  /** Ends the part: `foot` says what stands below each of its pages, left and right. */
  end(foot: (page: number, pages: number) => readonly [string, string]): number {
    this.#list = null;
    this.#part.end();
    const pages = this.doc.bufferedPageRange().count - this.#firstPage;
    for (let page = 0; page < pages; page += 1) {
      this.doc.switchToPage(this.doc.bufferedPageRange().start + this.#firstPage + page);
      const [left, right] = foot(page + 1, pages);
      const run = { text: right, face: 'plain', size: 8 } as const;
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.#put({ ...run, text: left }, PAGE.side, PAGE.height - 18);
      this.#put(run, PAGE.width - PAGE.side - this.widthOf(run), PAGE.height - 18);
      this.doc.endMarkedContent();
    }
    this.doc.flushPages();
    return pages;
  }

  /** Ends the document. */
  close(): void {
    this.#root.end();
    this.doc.end();
  }

  newPage(): void {
    this.doc.addPage();
    this.y = PAGE.top;
  }

  /** Room that is left on this page, in points. */
  get room(): number {
    return BOTTOM - this.y;
  }

  /** Begins a page when there is less room than this. */
  need(height: number): void {
    if (height > this.room) this.newPage();
  }

  #put({ text, face, size }: Run, x: number, baseline: number): void {
    this.#in(face, size).fillColor(this.#ink).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** Writes what is written meanwhile in another colour. */
  inColor(color: string, write: () => void): void {
    this.#ink = color;
    write();
    this.#ink = INK;
  }

  /** Writes lines from `top` down. */
  lines(lines: readonly Line[], x: number, top: number): void {
    let y = top;
    for (const { pieces, height } of lines) {
      const baseline = y + height * 0.77;
      for (const piece of pieces) this.#put(piece, x + piece.x, baseline);
      y += height;
    }
  }

  /** Content with a tag of its own. */
  tagged(tag: string, draw: () => void): void {
    this.#list = null;
    const element = this.doc.struct(tag);
    this.#part.add(element);
    this.#mark(element, tag, draw);
    element.end();
  }

  #mark(element: StructureElement, tag: string, draw: () => void): void {
    const content = this.doc.markStructureContent(tag);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** A drawing that says something, and what it says in words. */
  figure(alt: string, bbox: readonly [number, number, number, number], draw: () => void): void {
    this.#list = null;
    const element = this.doc.struct('Figure', { alt, bbox, placement: 'Block' });
    this.#part.add(element);
    this.#mark(element, 'Figure', draw);
    element.end();
  }

  /** Lines and boxes that say nothing to who hears the page. */
  decoration(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** A paragraph over the width of the paper, or of a part of it; gives where it ends. */
  paragraph(runs: readonly Run[], x: number, width: number): void {
    const lines = linesOf(runs, width, this.widthOf);
    this.need(lines.reduce((sum, line) => sum + line.height, 0));
    this.tagged('P', () => this.lines(lines, x, this.y));
    this.y += lines.reduce((sum, line) => sum + line.height, 0);
  }

  /**
   * Writes blocks in columns, as many pages as it takes. What goes on to a next page stands there under its heading
   * again, as `again` puts it.
   */
  columns(blocks: readonly Block[], count: number, again: (section: string) => Block | null): void {
    const width = (INNER - (count - 1) * GAP) / count;
    let rest = measured(blocks, width, this.widthOf);
    while (rest.length > 0) {
      const filled = fillColumns(rest, count, this.room);
      for (const [at, column] of filled.columns.entries()) this.#column(column, PAGE.side + at * (width + GAP), width);
      this.y += filled.height;
      const isStuck = filled.rest.length === rest.length && this.y === PAGE.top;
      // Higher than a page: then it must be divided after all.
      rest = isStuck ? rest.map((each) => ({ ...each, block: { ...each.block, keeps: false } })) : filled.rest;
      if (isStuck || rest.length === 0) continue;
      this.newPage();
      const first = rest[0]?.block;
      const heading = first && first.kind !== 'h2' ? again(first.section) : null;
      rest = [...(heading ? measured([heading], width, this.widthOf) : []), ...rest];
    }
  }

  /**
   * Writes running text in columns, for what is long and looked up rather than read. What goes on to a next page
   * stands there under its heading again.
   */
  runIn(runs: readonly Run[], count: number, again: Block): void {
    const width = (INNER - (count - 1) * GAP) / count;
    let rest = linesOf(runs, width, this.widthOf);
    const element = this.doc.struct('P');
    this.#list = null;
    this.#part.add(element);
    while (rest.length > 0) {
      const high = rest[0]?.height ?? 1;
      const rows = Math.min(Math.ceil(rest.length / count), Math.floor(this.room / high));
      for (let at = 0; at < count && rows > 0; at += 1) {
        const own = rest.slice(at * rows, (at + 1) * rows);
        const x = PAGE.side + at * (width + GAP);
        if (own.length > 0) this.#mark(element, 'P', () => this.lines(own, x, this.y));
      }
      this.y += rows * high;
      rest = rest.slice(rows * count);
      if (rest.length === 0) continue;
      this.newPage();
      this.paragraph(again.runs, PAGE.side, INNER);
    }
    element.end();
  }

  #column(column: readonly Measured[], x: number, width: number): void {
    let { y } = this;
    column.forEach((each, at) => {
      y += at === 0 ? 0 : each.block.above;
      this.#block(each, x, { y, width });
      y += each.height;
    });
  }

  #block({ block, lines, height }: Measured, x: number, { y, width }: { readonly y: number; readonly width: number }) {
    const { kind, mark } = block;
    const room = markRoom(mark);
    const first = lines[0]?.pieces[0];
    if (kind === 'li') {
      this.#list ??= this.#newList();
      const item = this.doc.struct('LI');
      this.#list.add(item);
      if (mark !== '' && first) this.#label(item, { mark, x, y, size: first.size });
      const body = this.doc.struct('LBody');
      item.add(body);
      this.#mark(body, 'LBody', () => this.lines(lines, x + room, y));
      item.end();
      return;
    }
    this.tagged(TAGS[kind], () => this.lines(lines, x, y));
    if (kind === 'h2') this.decoration(() => this.rule(x, y + height + 0.5, width));
  }

  #newList(): StructureElement {
    const list = this.doc.struct('L');
    this.#part.add(list);
    return list;
  }

  #label(item: StructureElement, at: { mark: Block['mark']; x: number; y: number; size: number }): void {
    const { mark, x, y, size } = at;
    if (mark === 'box') {
      // To be filled in with a pen: it says nothing to who hears the page.
      this.decoration(() =>
        this.doc
          .lineWidth(0.9)
          .strokeColor(INK)
          .rect(x + 0.5, y + 1, 8.5, 8.5)
          .stroke(),
      );
      return;
    }
    const label = this.doc.struct('Lbl');
    item.add(label);
    this.#mark(label, 'Lbl', () => this.#put({ text: mark, face: 'plain', size }, x, y + size * 1.2 * 0.77));
  }

  /** A thin line from left to right. */
  rule(x: number, y: number, width: number): void {
    this.doc
      .lineWidth(0.7)
      .strokeColor(INK)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
  }
}
