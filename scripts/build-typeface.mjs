/**
 * `npm run build:typeface`: makes src/view/paper/typeface.json, the letters that a PDF of hand-outs embeds, out of the
 * typeface of the screen: two weights of the variable file, each letter one outline. The result is committed: reading
 * the variable file takes a library of 450 kB with which no browser needs to be burdened. Run it when the typeface changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
// What pdfkit itself reads typefaces with; the PDF in the browser goes without it.
const fontkit = createRequire(require.resolve('pdfkit'))('fontkit');
const FILE = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const OUT = fileURLToPath(new URL('../src/view/paper/typeface.json', import.meta.url));

/** Plain and bold. */
const WEIGHTS = { plain: 400, bold: 700 };

/** What can be written: printable ASCII and Latin-1, and the signs of Dutch typography. */
const LETTERS = [
  ...Array.from({ length: 0x5f }, (_, at) => String.fromCodePoint(0x20 + at)),
  ...Array.from({ length: 0x60 }, (_, at) => String.fromCodePoint(0xa0 + at)).filter((letter) => letter !== '\u00ad'),
  ...'€–—‘’“”„…•−',
];

const ON_CURVE = 1;

/** The typeface at one weight. The library varies widths of a compressed file, but not its outlines: `variedBy` does. */
function atWeight(bytes, weight) {
  const varied = fontkit.create(bytes);
  varied.variationCoords = [weight];
  const whole = fontkit.create(bytes);
  whole.getGlyph(0);
  return Object.create(whole, {
    _variationProcessor: { value: varied._variationProcessor },
    _glyphs: { value: {}, writable: true },
  });
}

/** Moves points as the weight asks. Four more follow those of an outline: they carry its widths. */
function variedBy(font, id, points, Point) {
  const all = [...points, ...Array.from({ length: 4 }, () => new Point(false, true, 0, 0))];
  font._variationProcessor.transformPoints(id, all);
  return all.slice(0, points.length);
}

/** The contours of a letter, as lists of points: x, y, and whether the outline goes through it. */
function contoursOf(font, id) {
  const { points, components } = font.getGlyph(id)._decode();
  if (components) {
    const [any] = font.getGlyph(font.glyphForCodePoint('o'.codePointAt(0)).id)._decode().points;
    const places = components.map(({ dx, dy }) => new any.constructor(true, true, dx, dy));
    variedBy(font, id, places, any.constructor);
    return components.flatMap(({ glyphID, scaleX = 1, scaleY = 1, scale01 = 0, scale10 = 0 }, at) => {
      const { x: dx, y: dy } = places[at];
      const moved = ({ x, y, on }) => ({
        x: Math.round(x * scaleX + y * scale01 + dx),
        y: Math.round(y * scaleY + x * scale10 + dy),
        on,
      });
      return contoursOf(font, glyphID).map((contour) => contour.map(moved));
    });
  }
  if (!points?.length) return [];
  const moved = variedBy(
    font,
    id,
    points.map((point) => point.copy()),
    points[0].constructor,
  );
  const contours = [[]];
  for (const { x, y, onCurve, endContour } of moved) {
    contours.at(-1).push({ x, y, on: onCurve });
    if (endContour) contours.push([]);
  }
  return contours.filter(({ length }) => length > 0);
}

/** One entry of the table `glyf`: a simple outline, its points as 16-bit steps. Nothing for a space. */
function glyfOf(contours) {
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const numbers = [contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let last = -1;
  for (const contour of contours) {
    last += contour.length;
    numbers.push(last);
  }
  numbers.push(0); // no instructions
  const head = Buffer.alloc(numbers.length * 2);
  for (const [at, number] of numbers.entries()) head.writeInt16BE(number, at * 2);
  const steps = (all) => {
    const bytes = Buffer.alloc(all.length * 2);
    for (const [at, value] of all.entries()) bytes.writeInt16BE(value - (all[at - 1] ?? 0), at * 2);
    return bytes;
  };
  const flags = Buffer.from(points.map(({ on }) => (on ? ON_CURVE : 0)));
  const whole = Buffer.concat([head, flags, steps(xs), steps(ys)]);
  return Buffer.concat([whole, Buffer.alloc((4 - (whole.length % 4)) % 4)]);
}

/** How much closer two letters stand than their widths say, where they do: "AV" → -40. */
function kerningOf(font, letters) {
  const pairs = {};
  for (const one of letters)
    for (const other of letters) {
      const { glyphs, positions } = font.layout(one + other);
      const by = glyphs.length === 2 ? positions[0].xAdvance - glyphs[0].advanceWidth : 0;
      if (by !== 0) pairs[one + other] = by;
    }
  return pairs;
}

const bytes = readFileSync(require.resolve(FILE));
const faces = Object.entries(WEIGHTS).map(([name, weight]) => {
  const font = atWeight(bytes, weight);
  const letters = LETTERS.filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)));
  const glyphs = letters.map((letter) => font.glyphForCodePoint(letter.codePointAt(0)));
  const parts = glyphs.map(({ id }) => glyfOf(contoursOf(font, id)));
  const { ascent, descent, xHeight, capHeight, unitsPerEm } = font;
  return [
    name,
    {
      postscriptName: `AtkinsonHyperlegibleNext-${weight === 700 ? 'Bold' : 'Regular'}`,
      unitsPerEm,
      ascent,
      descent,
      xHeight,
      capHeight,
      bbox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY],
      letters: letters.join(''),
      // One number per letter, in the order of `letters`.
      advances: glyphs.map(({ advanceWidth }) => Math.round(advanceWidth)).join(' '),
      lengths: parts.map(({ length }) => length).join(' '),
      outlines: Buffer.concat(parts).toString('base64'),
      kerning: kerningOf(
        fontkit.create(bytes),
        letters.filter((letter) => /[\w.,’”“]/.test(letter)),
      ),
    },
  ];
});
// Pairs are those of the plain weight: the same in both.
const [[, { kerning }]] = faces;
const typeface = Object.fromEntries(faces.map(([name, { kerning: _, ...face }]) => [name, face]));
const pairs = Object.entries(kerning)
  .map(([pair, by]) => `${pair}${by}`)
  .join(' ');
writeFileSync(OUT, `${JSON.stringify({ ...typeface, kerning: pairs }, null, 2)}\n`);
console.log(`${Object.keys(kerning).length} pairs, ${JSON.stringify(typeface).length} bytes`);
