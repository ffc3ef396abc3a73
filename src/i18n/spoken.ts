import { createTranslateOf, type Message, type TranslateOf } from './translate.ts';

/** A word list in any language: the same keys as the Dutch one. */
export type WordList = Readonly<Record<string, Message>>;

/** The words of a page in one language: each list by its name. */
export interface SpokenWords {
  /** Decides plurals and the writing of numbers: `nl-NL`. */
  readonly locale: string;
  /** The lists that are not the Dutch ones, by name. */
  readonly lists: Readonly<Record<string, WordList>>;
}

const DUTCH_WORDS: SpokenWords = { locale: 'nl-NL', lists: {} };

/**
 * Makes the function that speaks one word list in the language of the page. `name` is how other languages name
 * their list of the same keys; without one the Dutch words are spoken.
 */
export function wordsOf<D extends WordList>(name: string, dutch: D): TranslateOf<D> {
  const { locale, lists } = DUTCH_WORDS;
  return createTranslateOf<D>({ ...dutch, ...lists[name] }, locale);
}
