import { encode } from 'uqr';

/** Modules of white around a code; without them a camera does not find it. Source: ISO/IEC 18004, quiet zone. */
const QUIET = 4;

/** A QR code as one path of squares of 1 × 1, on a field of `size` × `size` with its quiet zone. */
export interface QrPath {
  readonly size: number;
  readonly d: string;
}

/** Draws a text as QR code. Level M: 15 % may be worn, wet or in the light of a lamp. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET });
  const d = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  return { size, d };
}

/** Where dark modules begin in a row, and how many there are: one rectangle leaves no hairlines between modules. */
function runsOf(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
