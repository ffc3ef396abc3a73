import { inflateSync } from 'node:zlib';
import jsqr from 'jsqr';

// Bundlers and Node disagree about what the default export of this package is.
const decode = (typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof jsqr }).default) as typeof jsqr;

/** What a PDF of pdfkit says: the text of each page in the order in which it is written, and its structure. */
export interface PdfText {
  readonly pages: readonly string[];
  /** Text that is marked as decoration, by page: what stands below a page. */
  readonly artifacts: readonly string[];
  /** What is drawn on each page, as the commands of the file. */
  readonly contents: readonly string[];
  /** How often each kind of element stands in the structure. */
  readonly tags: Readonly<Record<string, number>>;
  /** The whole file as it is, a byte for a letter. */
  readonly raw: string;
}

/** The objects of the file by number: their dictionary, and their stream when they have one. */
function objectsOf(raw: string): ReadonlyMap<number, { readonly head: string; readonly stream: string }> {
  const objects = new Map<number, { head: string; stream: string }>();
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number = '', body = ''] = match;
    const at = body.indexOf('\nstream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const packed = at < 0 ? '' : body.slice(at + 8, body.lastIndexOf('\nendstream'));
    const stream = head.includes('FlateDecode')
      ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
      : packed;
    objects.set(Number(number), { head, stream });
  }
  return objects;
}

/** The letters of a typeface by their number in the file. */
function lettersOf(cmap: string): readonly string[] {
  const list = /beginbfrange\n([\s\S]*?)\nendbfrange/.exec(cmap)?.[1] ?? '';
  return [...list.matchAll(/<[\da-f]{4}> <[\da-f]{4}> \[(.*?)\]/g)].flatMap(([, all = '']) =>
    [...all.matchAll(/<([\da-f ]*)>/g)].map(([, code = '']) => String.fromCodePoint(Number.parseInt(code || '0', 16))),
  );
}

/** Reads the text of a file that pdfkit made. */
export function readPdf(bytes: Uint8Array): PdfText {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = objectsOf(raw);
  const head = (number: string | undefined) => objects.get(Number(number))?.head ?? '';
  const fonts = new Map<string, readonly string[]>();
  const pages: string[] = [];
  const artifacts: string[] = [];
  const contents: string[] = [];
  const kids = [...objects.values()].find(({ head: each }) => each.includes('/Type /Pages'))?.head ?? '';
  for (const [, number] of (/\/Kids \[(.*?)\]/.exec(kids)?.[1] ?? '').matchAll(/(\d+) 0 R/g)) {
    const page = head(number);
    const resources = head(/\/Resources (\d+)/.exec(page)?.[1]);
    for (const [, name = '', font] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g))
      fonts.set(name, lettersOf(objects.get(Number(/\/ToUnicode (\d+)/.exec(head(font))?.[1]))?.stream ?? ''));
    const content = objects.get(Number(/\/Contents (\d+)/.exec(page)?.[1]))?.stream ?? '';
    const { text, beside } = textOf(content, fonts);
    contents.push(content);
    pages.push(text);
    artifacts.push(beside);
  }
  const tags: Record<string, number> = {};
  for (const { head: each } of objects.values()) {
    const tag = /^<<\n\/S \/(\w+)\n/.exec(each)?.[1];
    if (tag) tags[tag] = (tags[tag] ?? 0) + 1;
  }
  return { pages, artifacts, contents, tags, raw };
}

/** What is written in a stream of content, apart from what decorates. */
function textOf(stream: string, fonts: ReadonlyMap<string, readonly string[]>) {
  let [text, beside, isArtifact, letters]: [string, string, boolean, readonly string[]] = ['', '', false, []];
  for (const [, artifact, end, font, run] of stream.matchAll(
    /(\/Artifact <<[\s\S]*?BDC)|\b(EMC)\b|\/(F\d+) [\d.]+ Tf|\[((?:<[\da-f]*> ?-?[\d.]* ?)+)\] TJ/g,
  )) {
    if (artifact) isArtifact = true;
    if (end) isArtifact = false;
    if (font) letters = fonts.get(font) ?? [];
    const codes = [...(run ?? '').matchAll(/<([\da-f]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    const words = codes.map((code) => letters[Number.parseInt(code, 16)] ?? '\ufffd').join('');
    if (isArtifact) beside += words;
    else text += words;
  }
  return { text, beside };
}

/** Pixels to a module of a code. */
const SCALE = 4;
/** White around a code, in modules. */
const QUIET = 4;

/** What a camera reads in the squares that are drawn on a page; null when they are no code. */
export function readDrawnCode(content: string): string | null {
  const squares = [...content.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) \2 l\n\3 ([\d.]+) l\n\1 \4 l\nh/g)].map((match) =>
    match.slice(1).map(Number),
  );
  const side = (Math.max(0, ...squares.map(([, , right = 0]) => right)) + QUIET) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [left = 0, top = 0, right = 0, bottom = 0] of squares)
    for (let y = top * SCALE; y < bottom * SCALE; y += 1)
      for (let x = left * SCALE; x < right * SCALE; x += 1) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return decode(pixels, side, side)?.data ?? null;
}
