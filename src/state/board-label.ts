/** The most characters of a label: enough for initials or a number, too short for most names. */
export const MAX_LABEL = 4;

const characters = (text: string) => Array.from(text);

/** Letters, figures, points and dashes; nothing that is invisible or turns the direction of reading. */
const cleaned = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}.-]/gu, '');

/** Is more typed than a label may have? */
export const isTooLong = (text: string): boolean => characters(cleaned(text)).length > MAX_LABEL;

/** What a label keeps of a text: its first characters. */
export const toLabel = (text: string): string => characters(cleaned(text)).slice(0, MAX_LABEL).join('');

/** The initials of a text that is longer than a label: "Fatima Zahra" becomes "FZ", because it may be a name. */
export const initialsOf = (text: string): string =>
  toLabel(
    text
      .split(/[\s.,_-]+/)
      .map((word) => characters(cleaned(word))[0] ?? '')
      .join(''),
  ).toUpperCase();

/** Are these the same label to a reader? */
export const isSameLabel = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('nl') === other.toLocaleLowerCase('nl');

/** A label that is not on the board yet: the wanted one, that one with a number, or, when none is wanted, a number. */
export function freeLabel(wanted: string, taken: readonly string[]): string {
  const label = toLabel(wanted);
  const isFree = (candidate: string) => !taken.some((each) => isSameLabel(each, candidate));
  if (label !== '' && isFree(label)) return label;
  for (let number = label === '' ? 1 : 2; ; number++) {
    const end = String(number);
    const candidate =
      characters(label)
        .slice(0, Math.max(0, MAX_LABEL - end.length))
        .join('') + end;
    if (isFree(candidate)) return candidate;
  }
}
