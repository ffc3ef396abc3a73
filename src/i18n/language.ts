import type { Itinerary } from '#domain/itinerary.ts';
import type { Network } from '#model/network.ts';
import type { Text } from '#model/provenance.ts';
import { createFormats } from './format.ts';
import { NL } from './nl.ts';
import { type Speech, verdictSentence, whomToAsk } from './sentences.ts';
import { DUTCH_WORDS, type Grammar, type SpokenWords, spokenWords } from './spoken.ts';
import { createTranslate, type Dictionary } from './translate.ts';

/** Everything that a screen needs to speak one language. */
export interface Language extends Speech {
  /** The verdict of an itinerary in one phrase. */
  readonly verdict: (network: Network, itinerary: Itinerary) => string;
  /** Whom to ask when nothing is possible. */
  readonly whomToAsk: (network: Network) => string;
  /** The language that a content text is in, where that is not the language of the page. */
  readonly langOf: (text: Text) => 'nl' | undefined;
}

/** Puts a dictionary and a grammar together. */
export function createLanguage(dictionary: Dictionary, { locale, field, numbers }: Grammar): Language {
  const t = createTranslate(dictionary, locale);
  const speech: Speech = {
    t,
    ...createFormats(t, locale),
    text: (text) => text[field] ?? text.nl,
    numberWord: (count) => numbers[count - 1] ?? String(count),
  };
  return {
    ...speech,
    verdict: (network, itinerary) => verdictSentence(speech, network, itinerary),
    whomToAsk: (network) => whomToAsk(speech, network),
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
