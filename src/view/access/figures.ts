import { contrast, difference, type Vision } from '../shared/colour.ts';

/** The two sets of colours. A line has its colour in each under another name. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Colours by their name without the dashes: `ink`, `paper`. */
export type Tokens = Readonly<Record<Theme, ReadonlyMap<string, string>>>;

/** A line as far as its colours go. */
export interface Coloured {
  readonly id: string;
  readonly colour: string;
  readonly dark: string;
}

const HEX = /--([\w-]+):\s*(#[0-9a-f]{6});/gi;

/** The colours of src/view/shared/tokens.css; dark says only what differs from light. */
export function tokensOf(css: string): Tokens {
  const [light = '', rest = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
  const coloursIn = (text: string) => [...text.matchAll(HEX)].map(([, name = '', hex = '']) => [name, hex] as const);
  const [dark = ''] = rest.split('@media');
  return { light: new Map(coloursIn(light)), dark: new Map([...coloursIn(light), ...coloursIn(dark)]) };
}

/** What is read on what: colour of the text, colour of the ground. */
export const TEXT_PAIRS = [
  ...['ink', 'ink-soft', 'link', 'maybe'].flatMap((text) =>
    ['paper', 'card', 'band'].map((ground) => [text, ground] as const),
  ),
  ['ink', 'accent-soft'],
  ['paper', 'ink'],
  ['on-accent', 'accent'],
  ['yes', 'yes-soft'],
  ['maybe', 'maybe-soft'],
  ['no', 'no-soft'],
] as const satisfies readonly (readonly [string, string])[];

/** Edges of fields and the ring around what has the focus, on what they stand. */
export const EDGE_PAIRS = ['field', 'focus'].flatMap((edge) =>
  ['paper', 'card'].map((ground) => [edge, ground] as const),
);

/** What WCAG 2.2 AA asks of text (1.4.3) and of what is drawn (1.4.11). */
export const LEAST = { text: 4.5, drawn: 3 } as const;

/** The contrast of two tokens. @throws Error when a token is not there: then a name above is wrong. */
export function contrastOf(tokens: Tokens, theme: Theme, [one, other]: readonly [string, string]): number {
  const [a, b] = [tokens[theme].get(one), tokens[theme].get(other)];
  if (!a || !b) throw new Error(`no colour --${a ? other : one} in src/view/shared/tokens.css`);
  return contrast(a, b);
}

/** The lowest contrast of these pairs in both themes. */
export const lowestOf = (tokens: Tokens, pairs: readonly (readonly [string, string])[]): number =>
  Math.min(...THEMES.flatMap((theme) => pairs.map((pair) => contrastOf(tokens, theme, pair))));

/** The colour of a line in a theme. */
export const colourOf = (line: Coloured, theme: Theme): string => (theme === 'light' ? line.colour : line.dark);

/** The lowest contrast of a line with the ground of the map, in both themes. */
export function lowestLine(tokens: Tokens, lines: readonly Coloured[]): number {
  const ground = (theme: Theme) => tokens[theme].get('paper') ?? '';
  return Math.min(...THEMES.flatMap((theme) => lines.map((line) => contrast(colourOf(line, theme), ground(theme)))));
}

/** Two colours that differ less look alike when they are not beside each other. Of 100, as `difference`. */
export const ALIKE = 15;

/** Every pair of lines, once. */
export const pairsOf = <T>(lines: readonly T[]): readonly (readonly [T, T])[] =>
  lines.flatMap((one, at) => lines.slice(at + 1).map((other) => [one, other] as const));

/** The pairs of lines whose colours look alike to this kind of seeing. */
export const alikeTo = <L extends Coloured>(lines: readonly L[], theme: Theme, vision: Vision) =>
  pairsOf(lines).filter(([one, other]) => difference(colourOf(one, theme), colourOf(other, theme), vision) < ALIKE);

/** Pairs that look alike and also carry the same letter: then nothing tells them apart. Must be none. */
export const confusedBy = <L extends Coloured>(pairs: readonly (readonly [L, L])[]) =>
  pairs.filter(([one, other]) => one.id.slice(0, 1) === other.id.slice(0, 1));

/** The smallest size of what is pressed, in pixels at the standard size of text. */
export const touchOf = (css: string): number => 16 * Number(/--touch:\s*([\d.]+)rem/.exec(css)?.[1]);
