/** Sizes of a typeface in its own units. */
export interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
}

/** One letter: how far the next one stands, and its entry of the table `glyf`, a multiple of four bytes. */
export interface Outline {
  readonly advance: number;
  readonly outline: Uint8Array;
}

/** A table: words of 16 bits, of which a 32-bit number takes two. */
const words = (values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  for (const [at, value] of values.entries()) view.setUint16(at * 2, value & 0xffff);
  return new Uint8Array(view.buffer);
};
const long = (value: number): readonly number[] => [Math.floor(value / 0x10000), value % 0x10000];

/** Where outlines begin at their left: the second number of an entry. */
const leftOf = (outline: Uint8Array) =>
  outline.length > 3 ? new DataView(outline.buffer, outline.byteOffset).getInt16(2) : 0;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The sum of the 32-bit words of a table. */
function checksum(table: Uint8Array): number {
  const padded = joined([table, new Uint8Array((4 - (table.length % 4)) % 4)]);
  const view = new DataView(padded.buffer);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/**
 * A TrueType file with the tables that a PDF asks for and no others: it has no names and no code points, because the
 * document names letters by their place. Source: ISO 32000-1, 9.9; OpenType specification, the tables by name.
 */
export function trueType({ unitsPerEm, ascent, descent, bbox }: Metrics, letters: readonly Outline[]): Uint8Array {
  const box = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY];
  const widest = Math.max(...letters.map(({ advance }) => advance));
  const starts = letters.map((_, at) => letters.slice(0, at).reduce((sum, { outline }) => sum + outline.length, 0));
  const glyf = joined(letters.map(({ outline }) => outline));
  const tables: Readonly<Record<string, Uint8Array>> = {
    glyf,
    // Version 1.0, no dates, no style, long offsets in `loca`.
    head: words([
      ...[1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0b11, unitsPerEm],
      ...[0, 0, 0, 0, 0, 0, 0, 0, ...box, 0, 6, 2, 1, 0],
    ]),
    hhea: words([1, 0, ascent, descent, 0, widest, 0, 0, bbox.maxX, 1, 0, 0, 0, 0, 0, 0, 0, letters.length]),
    hmtx: words(letters.flatMap(({ advance, outline }) => [advance, leftOf(outline)])),
    loca: words([...starts, glyf.length].flatMap(long)),
    // Room for instructions, of which there are none.
    maxp: words([1, 0, letters.length, 512, 32, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
  };
  const names = Object.keys(tables);
  const directory: number[] = [1, 0, names.length, 64, 2, names.length * 16 - 64];
  let at = 12 + names.length * 16;
  const parts: Uint8Array[] = [];
  for (const name of names) {
    const table = tables[name] ?? new Uint8Array();
    const tag = [...name].map((letter) => letter.charCodeAt(0));
    directory.push(((tag[0] ?? 0) << 8) | (tag[1] ?? 0), ((tag[2] ?? 0) << 8) | (tag[3] ?? 0));
    directory.push(...long(checksum(table)), ...long(at), ...long(table.length));
    const padded = joined([table, new Uint8Array((4 - (table.length % 4)) % 4)]);
    parts.push(padded);
    at += padded.length;
  }
  return joined([words(directory), ...parts]);
}
