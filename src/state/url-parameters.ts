/** Keys with their values, as they stand behind a question mark. An empty text as only value means: an empty list. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

/** The version of the form of links. Raise it when a key changes its meaning, and add a migration. */
export const VERSION = 1;

/** Brings the parameters of a link from one version to the next. */
export type UrlMigration = (parameters: Parameters) => Parameters;

/** `MIGRATIONS[n]` leads from version n + 1 to n + 2. None yet: version 1 is the first. */
export const MIGRATIONS: readonly UrlMigration[] = [];

/** Applies the migrations from this version on. */
export const migrate = (
  parameters: Parameters,
  version: number,
  migrations: readonly UrlMigration[] = MIGRATIONS,
): Parameters => migrations.slice(Math.max(0, version - 1)).reduce((current, step) => step(current), parameters);

/** Writes parameters in the order of the map: `van=havo&wijze=duaal,voltijd`. */
export function fromParameters(parameters: Parameters): string {
  return [...parameters]
    .map(([key, values]) => `${encodeURIComponent(key)}=${values.map(encodeURIComponent).join(',')}`)
    .join('&');
}

/** Halves of a character: a text with one cannot be written as a link again. */
const HALVES = /\p{Surrogate}/gu;

/** Reads a percent-encoded text; as it stands when the encoding is broken. Never throws. */
function decoded(text: string): string {
  const sound = text.replace(HALVES, '\uFFFD');
  try {
    return decodeURIComponent(sound);
  } catch {
    return sound;
  }
}

/** More characters than this nobody reads: a link of ours has some hundreds. */
export const LONGEST = 200_000;

/**
 * Reads parameters. Total: what has no key is left out; of a key that comes twice the last one counts. What stands
 * behind the first `LONGEST` characters is not read.
 */
export function toParameters(text: string): Parameters {
  const pairs = text
    .slice(0, LONGEST)
    .split('&')
    .map((pair): readonly [string, readonly string[]] => {
      const cut = pair.indexOf('=');
      const key = cut < 0 ? pair : pair.slice(0, cut);
      const values = cut < 0 ? '' : pair.slice(cut + 1);
      return [decoded(key), values.split(',').map(decoded)];
    })
    .filter(([key]) => key !== '');
  return new Map(pairs);
}
