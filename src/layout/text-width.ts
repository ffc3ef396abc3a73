/**
 * Advance widths of Atkinson Hyperlegible Next at weight 600, in thousandths of the font size, characters of one width
 * together. Made once by measuring every character with `CanvasRenderingContext2D.measureText` at 1000 px with the
 * woff2 of `@fontsource-variable/atkinson-hyperlegible-next` (latin) loaded; measure again when that package changes.
 * Kerning is left out: it makes real text a little narrower than the table says, never wider.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [195, "'"],
  [249, '|'],
  [252, ','],
  [253, '.:;'],
  [255, 'j'],
  [259, '‘’'],
  [274, '`'],
  [277, '·'],
  [285, 'iìíî'],
  [298, '!'],
  [299, 'ï'],
  [301, 'l'],
  [303, ' '],
  [324, '()'],
  [333, '['],
  [344, ']'],
  [349, 'f'],
  [360, 't'],
  [362, '"'],
  [368, 'r'],
  [369, '-'],
  [370, '{}'],
  [391, '_'],
  [415, 'IÌÍÎÏ'],
  [424, '/\\'],
  [430, '1'],
  [455, '“”'],
  [485, '*'],
  [492, 'z'],
  [497, 's'],
  [499, 'yýÿ'],
  [502, 'cç–'],
  [509, 'v'],
  [522, 'x'],
  [526, '?'],
  [529, '7'],
  [535, '×'],
  [536, 'k'],
  [543, '~'],
  [544, 'aàáâãäå'],
  [546, 'J'],
  [548, 'L'],
  [555, 'eèéêë'],
  [559, 'uùúûü'],
  [562, 'F'],
  [564, '<>'],
  [565, 'hnñ'],
  [567, 'oòóôõöø'],
  [569, '2'],
  [573, '^'],
  [578, '9'],
  [581, 'ð'],
  [582, 'g'],
  [586, 'd'],
  [587, 'bpþ'],
  [589, 'EÈÉÊË'],
  [591, 'q'],
  [592, '3T'],
  [598, '+÷'],
  [602, '5'],
  [604, '$S'],
  [609, 'ß'],
  [615, 'Z'],
  [617, '6=PÞ'],
  [621, '48'],
  [622, '«»'],
  [627, 'YÝ'],
  [628, 'V'],
  [634, 'B'],
  [639, 'R'],
  [654, 'CKÇ'],
  [656, '0'],
  [662, 'AÀÁÂÃÄÅ'],
  [666, 'X'],
  [674, '€'],
  [683, 'D'],
  [687, 'UÙÚÛÜ'],
  [699, 'H'],
  [703, 'Ð'],
  [710, 'NÑ'],
  [711, 'G'],
  [723, 'w'],
  [727, '&'],
  [730, '#'],
  [737, 'OÒÓÔÕÖØ'],
  [747, 'Q…'],
  [780, '@'],
  [830, '—'],
  [848, 'M'],
  [870, 'm'],
  [874, 'æ'],
  [877, 'W'],
  [943, 'Æ'],
  [953, '%'],
];

/** Height of a capital and depth of a descender, as parts of the font size, for the same font. */
export const CAP_HEIGHT = 0.68;
export const DESCENT = 0.18;

/** A character outside the table counts as wide as an `m`. */
const UNKNOWN_WIDTH = 870;

const widthOf = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));

/** Width of one line of text in the unit of `fontSize`. Soft hyphens have no width. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (const character of text) if (character !== '\u00AD') sum += widthOf.get(character) ?? UNKNOWN_WIDTH;
  return (sum * fontSize) / 1000;
}
