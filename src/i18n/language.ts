import type { Itinerary } from '#domain/itinerary.ts';
import type { Network } from '#model/network.ts';
import { createFormats } from './format.ts';
import { NL } from './nl.ts';
import { type Notice, noticeSentence, type Speech, verdictSentence, whomToAsk } from './sentences.ts';
import { createTranslate, type Dictionary } from './translate.ts';

/** Everything that a screen needs to speak one language. */
export interface Language extends Speech {
  /** The verdict of an itinerary in one phrase. */
  readonly verdict: (network: Network, itinerary: Itinerary) => string;
  /** Whom to ask when nothing is possible. */
  readonly whomToAsk: (network: Network) => string;
  /** What could not be taken over from a link. */
  readonly notice: (notice: Notice) => string;
}

/** What differs between languages beside the words. */
export interface Grammar {
  readonly locale: string;
  /** The field of a content text. A text that is not there yet is shown in Dutch. */
  readonly field: 'nl' | 'en';
  /** The words for one, two, three … */
  readonly numbers: readonly string[];
}

const DUTCH_GRAMMAR: Grammar = {
  locale: 'nl-NL',
  field: 'nl',
  numbers: ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
};

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
    notice: (notice) => noticeSentence(t, notice),
  };
}

/** Dutch, the language that is always there. */
export const DUTCH: Language = createLanguage(NL, DUTCH_GRAMMAR);
