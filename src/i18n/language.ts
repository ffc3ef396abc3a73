import type { Text } from '#model/provenance.ts';
import { createFormats } from './format.ts';
import { NL } from './nl.ts';
import type { Speech } from './sentences.ts';
import { DUTCH_WORDS, type Grammar, type SpokenWords, spokenWords } from './spoken.ts';
import { createTranslate, type Dictionary } from './translate.ts';

/** Everything that a screen needs to speak one language. */
export interface Language extends Speech {
  /** The language that a content text is in, where that is not the language of the page. */
  readonly langOf: (text: Text) => 'nl' | undefined;
}

/** Puts a dictionary and a grammar together. */
export function createLanguage(dictionary: Dictionary, { locale, field, numbers }: Grammar): Language {
  const t = createTranslate(dictionary, locale);
  return {
    t,
    ...createFormats(t, locale),
    text: (text) => text[field] ?? text.nl,
    numberWord: (count) => numbers[count - 1] ?? String(count),
    langOf: (text) => (text[field] === undefined ? 'nl' : undefined),
  };
}

/** Dutch, the language that is always there. */
export const DUTCH: Language = createLanguage(NL, DUTCH_WORDS);

let made: { readonly words: SpokenWords; readonly language: Language } = { words: DUTCH_WORDS, language: DUTCH };

/** The language of the page. */
export function languageNow(): Language {
  const words = spokenWords();
  if (made.words !== words) made = { words, language: createLanguage({ ...NL, ...words.lists.app }, words) };
  return made.language;
}
