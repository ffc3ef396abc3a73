import { trueType } from './true-type.ts';
import typeface from './typeface.json';

/** Plain text, or what stands out. */
export type Face = 'plain' | 'bold';

/** One letter as pdfkit wants it. Widths in units of the typeface: 1000 to the em. */
interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** Where a letter stands from the one before it. pdfkit scales these in place. */
interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

const numbers = (list: string): readonly number[] => list.split(' ').map(Number);

const KERNING: ReadonlyMap<string, number> = new Map(
  typeface.kerning.split(' ').map((pair) => [pair.slice(0, 2), Number(pair.slice(2))] as const),
);

/** Stands in the place of a letter that the typeface does not have. */
const UNKNOWN = '?';

/** Only says where a word may be broken. */
const SOFT_HYPHEN = /\u00ad/g;

/** Can every letter of this text be written? */
export const canWrite = (text: string): boolean =>
  [...text.replace(SOFT_HYPHEN, '')].every((letter) => typeface.plain.letters.includes(letter));

function outlinesOf(base64: string): Uint8Array {
  const bytes = atob(base64);
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
}

/**
 * The typeface of the screen at one weight, in the form of an object of fontkit, which pdfkit takes in the place of a
 * file. Only the letters that a document uses are put into it.
 */
export function fontOf(face: Face) {
  const { postscriptName, unitsPerEm, ascent, descent, xHeight, capHeight, bbox, letters, ...more } = typeface[face];
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = bbox;
  const advances = numbers(more.advances);
  const lengths = numbers(more.lengths);
  const starts = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, length) => sum + length, 0));
  const places = new Map([...letters].map((letter, at) => [letter, at] as const));
  const outlines = outlinesOf(more.outlines);
  // Glyph 0 is what a reader shows for nothing: empty here.
  const glyphs: readonly Glyph[] = [
    { id: 0, advanceWidth: unitsPerEm / 2, codePoints: [] },
    ...[...letters].map((letter, at) => ({
      id: at + 1,
      advanceWidth: advances[at] ?? 0,
      codePoints: [letter.codePointAt(0) ?? 0],
    })),
  ];
  const outlineOf = (id: number) => {
    const start = starts[id - 1] ?? 0;
    return outlines.subarray(start, start + (lengths[id - 1] ?? 0));
  };
  const layout = (text: string) => {
    const all = [...text.replace(SOFT_HYPHEN, '')].map((letter) => (places.has(letter) ? letter : UNKNOWN));
    const run = all.flatMap((letter) => glyphs[(places.get(letter) ?? -1) + 1] ?? []);
    const positions = run.map(({ advanceWidth }, at): Position => {
      const closer = KERNING.get(`${all[at]}${all[at + 1]}`) ?? 0;
      return { xAdvance: advanceWidth + closer, yAdvance: 0, xOffset: 0, yOffset: 0 };
    });
    return { glyphs: run, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
  };
  const metrics = { unitsPerEm, ascent, descent, bbox: { minX, minY, maxX, maxY } };
  return {
    ...metrics,
    postscriptName,
    xHeight,
    capHeight,
    lineGap: 0,
    italicAngle: 0,
    post: { isFixedPitch: false },
    head: { macStyle: { italic: false } },
    layout,
    getGlyph: (id: number) => glyphs[id],
    /** Collects the letters that are used, in the order of their first use. */
    createSubset: () => {
      const used = [0];
      return {
        includeGlyph: (id: number): number => {
          if (!used.includes(id)) used.push(id);
          return used.indexOf(id);
        },
        encode: (): Uint8Array =>
          trueType(
            metrics,
            used.map((id) => ({ advance: glyphs[id]?.advanceWidth ?? 0, outline: outlineOf(id) })),
          ),
      };
    },
  };
}
