/** What a report of a fault says. Nothing of it comes from what somebody answered or chose. */
export interface Fault {
  readonly part: string;
  readonly error: unknown;
  readonly dataVersion: string;
  /** Address of the script that runs; its name holds the hash of the build. */
  readonly script: string | null;
  readonly userAgent: string;
}

/** The most characters of a message that are told. */
const LONGEST = 160;

/**
 * A message without what a person may have given: no address, nothing between quotation marks (parsers repeat what
 * they read, and the name of a property may be an answer), no id, no number.
 */
export const strippedMessage = (message: string): string =>
  message
    .slice(0, 10 * LONGEST)
    .replace(/(?:[a-z][a-z0-9+.-]*:)?\/\/\S*|[?#&][^\s"'`]*|\S+\/\S+/gi, '…')
    .replace(/(["'`“‘])[\s\S]*?(?:["'`”’]|$)/g, '…')
    .replace(/[\p{L}\d]+(?:[-_=~.][\p{L}\d]+)+/gu, '…')
    .replace(/\d+/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);

/** The place in our own script where it broke, as the browser tells it: file, line and column; no path. */
export const placeOf = (error: unknown): string | null =>
  /([\w.-]+\.js):(\d+):(\d+)/.exec(error instanceof Error ? (error.stack ?? '') : '')?.[0] ?? null;

/** Families by a word that only their browsers say of themselves; the first that fits counts, for they name each other. */
const FAMILIES = [
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Chrome', /Chrome\/|CriOS\/|Chromium\//],
  ['Safari', /Safari\//],
] as const;

/** The family of a browser, without its version; null when it says something else. */
export const browserFamily = (userAgent: string): string | null =>
  FAMILIES.find(([, form]) => form.test(userAgent))?.[0] ?? null;

/** The hash of the build in the name of its first script; null for the single file and while developing. */
export const buildOf = (script: string | null): string | null =>
  /assets\/[\w.]*-([\w-]{6,12})\.js$/.exec(script ?? '')?.[1] ?? null;

/** The kind of an error, as its class is called: "TypeError". A name that is no name of a class is not told. */
export function errorName(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return /^[A-Z][A-Za-z]{0,40}$/.test(name) ? name : 'Error';
}

/** What is told of a fault, line by line: what the line is about, and its text; null where it is not known. */
export function faultLines({ part, error, dataVersion, script, userAgent }: Fault) {
  return [
    ['error', errorName(error)],
    ['message', strippedMessage(error instanceof Error ? error.message : '') || null],
    ['part', part],
    ['place', placeOf(error)],
    ['data', dataVersion],
    ['app', buildOf(script)],
    ['browser', browserFamily(userAgent)],
  ] as const;
}
