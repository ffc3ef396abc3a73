import type { QuestionTexts } from './questions-nl.ts';
import { createTranslateOf, type Message, type TranslateOf } from './translate.ts';

/** A word list in any language: the same keys as the Dutch one. */
export type WordList = Readonly<Record<string, Message>>;

/** A list of another language for the Dutch list `D`: a key that is missing is a type error. */
export type ListLike<D> = Readonly<Record<keyof D & string, Message>>;

/** What differs between languages beside the words. */
export interface Grammar {
  /** Decides dates and the writing of numbers: `nl-NL`. */
  readonly locale: string;
  /** The field of a content text. A text that is not there yet is shown in Dutch. */
  readonly field: 'nl' | 'en';
  /** The words for one, two, three … */
  readonly numbers: readonly string[];
}

/** The words of a page in one language: each list by its name. */
export interface SpokenWords extends Grammar {
  /** The lists that are not the Dutch ones, by name. */
  readonly lists: Readonly<Record<string, WordList>>;
  /** The words of the questions; without them they load in Dutch. */
  readonly questions?: QuestionTexts;
  /** What Dutch terms mean that stay in a text, by term; without them an abbreviation is written in full. */
  readonly glosses?: Readonly<Record<string, string>>;
}

/** Dutch: every list as it is. */
export const DUTCH_WORDS: SpokenWords = {
  locale: 'nl-NL',
  field: 'nl',
  numbers: ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  lists: {},
};

let spoken = DUTCH_WORDS;

/** The words of this page. */
export const spokenWords = (): SpokenWords => spoken;

/** Sets the language of the page: once, before anything is drawn. */
export function speak(words: SpokenWords): void {
  spoken = words;
}

/**
 * Makes the function that speaks one word list in the language of the page. `name` is how other languages name
 * their list of the same keys; without one the Dutch words are spoken. Lists are made before the language is known, so
 * the function asks for it at every call.
 */
export function wordsOf<D extends WordList>(name: string, dutch: D): TranslateOf<D> {
  let made: { readonly words: SpokenWords; readonly say: TranslateOf<D> } | undefined;
  return (key, ...values) => {
    if (made?.words !== spoken)
      made = { words: spoken, say: createTranslateOf<D>({ ...dutch, ...spoken.lists[name] }, spoken.locale) };
    return made.say(key, ...values);
  };
}
