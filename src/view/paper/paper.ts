import { toBytes } from 'pdfkit/output';
import { drawSheet, type PaperSheet } from './draw-sheet.ts';
import { type PaperInfo, Pen } from './pen.ts';

/** A PDF of hand-outs, one after the other. */
export interface Paper {
  /** Puts a hand-out on pages of its own; gives how many. `foot` stands below each of them. */
  readonly add: (sheet: PaperSheet, foot: string) => number;
  /** The whole file. Nothing can be added after it. */
  readonly finish: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Begins a PDF. It loads with a library of its own: only who asks for such a file gets it. */
export function createPaper(info: PaperInfo): Paper {
  const pen = new Pen(info);
  const bytes = toBytes(pen.doc);
  return {
    add: (sheet, foot) => drawSheet(pen, sheet, foot),
    finish: () => {
      pen.close();
      return bytes;
    },
  };
}
