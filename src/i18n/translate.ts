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

/** Fills in `{names}`. A name without a value stays as it is. */
function fill(text: string, values: Readonly<Record<string, Value>>, number: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value;
  });
}

/** Makes the function that speaks a word list. `locale` decides plurals and numbers: `nl-NL`. */
export function createTranslateOf<D>(
  dictionary: Readonly<Record<keyof D & string, Message>>,
  locale: string,
): TranslateOf<D> {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, ...[values = {}]: readonly Readonly<Record<string, Value>>[]) => {
    const message: Message = dictionary[key];
    if (typeof message === 'string') return fill(message, values, number);
    const count = Number(values.count);
    if (count === 0 && message.zero !== undefined) return fill(message.zero, values, number);
    return fill(plural.select(count) === 'one' ? message.one : message.other, values, number);
  };
}

/** Makes the function that speaks a language. */
export const createTranslate = (dictionary: Dictionary, locale: string): Translate =>
  createTranslateOf<typeof NL>(dictionary, locale);
