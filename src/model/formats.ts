/**
 * How ids, days, addresses and colours are written. The schemas use these patterns, and an error names the format, so
 * that a screen can say in words what was expected.
 */
export const FORMATS = {
  /** Lower-case letters and digits, with hyphens between. */
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  /** One capital letter. */
  'line-letter': /^[A-Z]$/,
  'condition-id': /^(R\d+|VR\d+|C-[a-z0-9-]+)$/,
  /** `kind:what`, for example `diploma:havo`. */
  'credential-id': /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/,
  'source-id': /^(V?S\d+[a-z]?|S-[a-z0-9]+|BR|MK|CODES|geen-document)$/,
  /** `2027-08-31`; a day that is in the calendar. */
  day: /^\d{4}-\d{2}-\d{2}$/,
  /** A day, a month, a school year, a year, or `onbekend`. */
  'as-of': /^(\d{4}(-\d{2}(-\d{2})?|-\d{4})?|onbekend)$/,
  url: /^https?:\/\/[^\s"<>]+$/,
  /** `#1F5FBF`. */
  colour: /^#[0-9A-F]{6}$/,
  /** Five digits, as CROHO and CREBO have them. */
  'programme-code': /^\d{5}$/,
  /** `2026.1`. */
  'data-version': /^\d{4}\.\d+$/,
} as const;
export type Format = keyof typeof FORMATS;

/** Is this a day, written as `YYYY-MM-DD`, that is in the calendar? 31 February is not. */
export function isCalendarDay(text: string): boolean {
  if (!FORMATS.day.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
