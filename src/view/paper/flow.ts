import type { Face } from './typeface.ts';

/** A piece of text in one face and size, in points. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
}

/** What a block is for who reads the structure of the document. */
export type Kind = 'h2' | 'h3' | 'p' | 'li';

/** What stands before a block: nothing, a dash, a box to tick, or a number. */
export type Mark = '' | '–' | 'box' | `${number}.`;

/** A paragraph, heading or item, which is never cut in two. */
export interface Block {
  readonly kind: Kind;
  readonly runs: readonly Run[];
  readonly mark: Mark;
  /** Room above, in points; none at the top of a column. */
  readonly above: number;
  /** Stays in one column with the next block. */
  readonly keeps: boolean;
  /** Under which heading it stands: repeated on a next page. */
  readonly section: string;
}

/** A run with its place in its line. */
export interface Piece extends Run {
  readonly x: number;
}

/** One line of text; `height` in points. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly height: number;
}

/** A block with its lines. */
export interface Measured {
  readonly block: Block;
  readonly lines: readonly Line[];
  readonly height: number;
}

/** How wide a text is, in points. */
export type WidthOf = (run: Run) => number;

/** Distance from line to line, of the size. */
const LEADING = 1.2;

/** A block of more lines is cut: it could else be higher than the paper. */
const MOST_LINES = 30;

/** Room for a mark, in points. */
export const markRoom = (mark: Mark): number => (mark === '' ? 0 : mark === 'box' ? 14 : mark === '–' ? 7 : 13);

/** The words of a run, each with the space after it. A word that is wider than the line is cut where it must. */
function wordsOf(run: Run, width: number, widthOf: WidthOf): readonly Run[] {
  const words = run.text.match(/\S+\s*|\s+/g) ?? [];
  return words.flatMap((text) => {
    if (widthOf({ ...run, text: text.trimEnd() }) <= width) return [{ ...run, text }];
    const parts: string[] = [];
    for (const letter of text) {
      const longer = `${parts.at(-1) ?? ''}${letter}`;
      if (parts.length > 0 && widthOf({ ...run, text: longer }) <= width) parts[parts.length - 1] = longer;
      else parts.push(letter);
    }
    return parts.map((part) => ({ ...run, text: part }));
  });
}

/** Breaks runs into lines of at most `width` points. */
export function linesOf(runs: readonly Run[], width: number, widthOf: WidthOf): readonly Line[] {
  const lines: Piece[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const word of runs.flatMap((run) => wordsOf(run, width, widthOf))) {
    if (x + widthOf({ ...word, text: word.text.trimEnd() }) > width) {
      lines.push([]);
      x = 0;
    }
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (last && last.face === word.face && last.size === word.size && line)
      line[line.length - 1] = { ...last, text: last.text + word.text };
    else line?.push({ ...word, x });
    x += widthOf(word);
  }
  return lines.map((pieces) => ({ pieces, height: LEADING * Math.max(...pieces.map(({ size }) => size)) }));
}

/** Measures blocks for a column of this width. */
export function measured(blocks: readonly Block[], width: number, widthOf: WidthOf): readonly Measured[] {
  return blocks.flatMap((block) => {
    const lines = linesOf(block.runs, width - markRoom(block.mark), widthOf);
    const parts: Measured[] = [];
    for (let at = 0; at < Math.max(1, lines.length); at += MOST_LINES) {
      const own = lines.slice(at, at + MOST_LINES);
      const height = own.reduce((sum, line) => sum + line.height, 0);
      parts.push({ block: at === 0 ? block : { ...block, above: 0 }, lines: own, height });
    }
    return parts;
  });
}

/** Blocks that stay together: each that keeps the next, with the next. */
function groupsOf(blocks: readonly Measured[]): readonly (readonly Measured[])[] {
  const groups: Measured[][] = [];
  let isOpen = false;
  for (const each of blocks) {
    if (isOpen) groups.at(-1)?.push(each);
    else groups.push([each]);
    isOpen = each.block.keeps;
  }
  return groups;
}

const heightOf = (group: readonly Measured[], isTop: boolean) =>
  group.reduce((sum, { block, height }, at) => sum + height + (isTop && at === 0 ? 0 : block.above), 0);

/** Columns of one page, and what is left for the next. */
export interface Filled {
  readonly columns: readonly (readonly Measured[])[];
  readonly rest: readonly Measured[];
  /** Of the fullest column, in points. */
  readonly height: number;
}

/** Fills so many columns of this height from the left. Without `isPage` a group that is too high stays over. */
function poured(blocks: readonly Measured[], count: number, most: number): Filled {
  const groups = groupsOf(blocks);
  const columns: Measured[][] = [];
  let next = 0;
  let highest = 0;
  for (let column = 0; column < count; column += 1) {
    const own: Measured[] = [];
    let height = 0;
    for (let group = groups[next]; group; group = groups[next]) {
      const more = heightOf(group, own.length === 0);
      if (height + more > most) break;
      own.push(...group);
      height += more;
      next += 1;
    }
    columns.push(own);
    highest = Math.max(highest, height);
  }
  return { columns, rest: groups.slice(next).flat(), height: highest };
}

/** Halvings after which the height of balanced columns is known to a quarter of a point on A4. */
const HALVINGS = 12;

/**
 * Fills columns of one page: when all fits they become equally high, else each is filled and the rest is for a next page.
 * A group of blocks is never divided, so that no box loses its text and no heading what stands under it.
 */
export function fillColumns(blocks: readonly Measured[], count: number, most: number): Filled {
  const full = poured(blocks, count, most);
  if (full.rest.length > 0) return full;
  let [low, high] = [0, most];
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (low + high) / 2;
    if (poured(blocks, count, middle).rest.length > 0) low = middle;
    else high = middle;
  }
  return poured(blocks, count, high);
}
