import { later } from './later.ts';
import type { NL } from './nl.ts';

/** A text, or one text per number: none, one, more. Without `zero`, none is spoken of as more. */
export type Message = string | { readonly zero?: string; readonly one: string; readonly other: string };

/** The key of a message. */
export type MessageKey = keyof typeof NL;

/** A whole language: the same keys as the Dutch one, each with the same names. */
export type Dictionary = Readonly<Record<MessageKey, Message>>;

/** What can be filled in. Numbers are written in the way of the language. */
export type Value = string | number;

type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type TextsOf<M> = M extends string ? M : M[keyof M] & string;

/** The names that must be filled in, and `count` for a message that depends on a number. */
type Names<M> = M extends string ? NamesIn<M> : NamesIn<TextsOf<M>> | 'count';

type Arguments<M> = [Names<M>] extends [never] ? readonly [] : readonly [values: { readonly [N in Names<M>]: Value }];

/** Gives the words of a message of one word list. A name that is not filled in is a type error. */
export type TranslateOf<D> = <K extends keyof D & string>(key: K, ...values: Arguments<D[K]>) => string;

/** Gives the words of a message of the interface. */
export type Translate = TranslateOf<typeof NL>;

/** Writes a number in the way of a language. A small one, whole or with a half, needs nothing that must be made first. */
function numbersIn(locale: string): (value: number) => string {
  const format = later(() => new Intl.NumberFormat(locale));
  const comma = locale.startsWith('nl') ? ',' : '.';
  const isSmall = (value: number) => value >= 0 && value < 1000 && Number.isInteger(value * 2);
  return (value) => (isSmall(value) ? String(value).replace('.', comma) : format().format(value));
}

/** Fills in `{names}`. A name without a value stays as it is. */
function fill(text: string, values: Readonly<Record<string, Value>>, written: (value: number) => string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? written(value) : value;
  });
}

/**
 * Makes the function that speaks a word list. `locale` decides how numbers are written: `nl-NL`. Dutch and English both
 * speak of one at exactly 1, and of more at everything else; a language with other plurals needs `Intl.PluralRules` here.
 */
export function createTranslateOf<D>(
  dictionary: Readonly<Record<keyof D & string, Message>>,
  locale: string,
): TranslateOf<D> {
  const written = numbersIn(locale);
  return (key, ...[values = {}]: readonly Readonly<Record<string, Value>>[]) => {
    const message: Message = dictionary[key];
    if (typeof message === 'string') return fill(message, values, written);
    const count = Number(values.count);
    if (count === 0 && message.zero !== undefined) return fill(message.zero, values, written);
    return fill(count === 1 ? message.one : message.other, values, written);
  };
}

/** Makes the function that speaks a language. */
export const createTranslate = (dictionary: Dictionary, locale: string): Translate =>
  createTranslateOf<typeof NL>(dictionary, locale);
