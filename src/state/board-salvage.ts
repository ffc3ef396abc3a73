/** An object of a JSON file, of which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Is this an object, not a list? */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a JSON text; undefined when it is none (or nested too deep for this browser). */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What was found in a text that is no whole JSON. */
interface Salvaged {
  readonly record: JsonRecord;
  /** The text ends inside the list of pupils. */
  readonly isCutOff: boolean;
  /** The pupils, counted from 1, of which only the first answers could be read. */
  readonly incomplete: ReadonlySet<number>;
}

/** A text, also one that does not end on its line, or a sign that opens or closes. */
const TOKEN = /"(?:\\.|[^"\\\n])*"?|[{}\]]/g;

/**
 * The texts of the objects of a list, from the place where it begins to where it ends. The last one may be a piece:
 * then `isCutOff`. Counts braces outside of texts, so that damage in one object does not hide the next.
 */
function objectsFrom(text: string, begin: number): { readonly objects: readonly string[]; readonly isCutOff: boolean } {
  const objects: string[] = [];
  let [depth, start] = [0, begin];
  for (const { 0: token, index } of text.slice(begin).matchAll(TOKEN)) {
    if (token === '{' && depth++ === 0) start = begin + index;
    if (token === '}' && --depth === 0) objects.push(text.slice(start, begin + index + 1));
    if (token === ']' && depth <= 0) return { objects, isCutOff: false };
  }
  return { objects: depth > 0 ? [...objects, text.slice(start)] : objects, isCutOff: true };
}

/** Places at which a piece is tried to be closed: no pupil has more answers, and a larger piece is no pupil. */
const MOST_TRIES = 50;

/** The whole of a piece of an object: what stands before the damage, up to a finished answer. Undefined when nothing does. */
function mended(piece: string): unknown {
  let end = piece.length;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    end = piece.lastIndexOf(']', end - 1);
    if (end < 0) return undefined;
    const found = readJson(`${piece.slice(0, end + 1)}}}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

const field = (head: string, name: string): string | undefined =>
  new RegExp(`"${name}"\\s*:\\s*"?([\\w.-]{1,40})`).exec(head)?.[1];

/**
 * What is left in the text of a damaged file of this `kind`: its pupils, each whole, mended, or `null` when it could not
 * be read. Undefined when the text is no such file.
 */
export function salvage(text: string, kind: string): Salvaged | undefined {
  const list = /"pupils"\s*:\s*\[/.exec(text);
  const head = text.slice(0, list?.index ?? text.length);
  if (field(head, 'kind') !== kind) return undefined;
  const { objects, isCutOff } = list ? objectsFrom(text, list.index + list[0].length) : { objects: [], isCutOff: true };
  const pupils = objects.map(readJson);
  const broken = objects.flatMap((_, index) => (pupils[index] === undefined ? [index] : []));
  return {
    incomplete: new Set(broken.map((index) => index + 1)),
    record: {
      kind,
      version: Number(field(head, 'version')),
      savedOn: field(head, 'savedOn'),
      dataVersion: field(head, 'dataVersion'),
      pupils: pupils.map((pupil, index) => pupil ?? mended(objects[index] ?? '') ?? null),
    },
    isCutOff,
  };
}
