import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the sources, in Dutch. A list of its own, so that it loads with what speaks it. */
export const SOURCES_NL = {
  'facts.loading': 'De bronnen laden …',
  'facts.failed': 'De bronnen laden niet. Ben je online? Probeer het dan opnieuw.',
  'facts.asOf': 'gaat over {when}',
  'facts.checkedOn': 'gecontroleerd op {day}',
  'facts.notChecked': 'gelezen op {day}, nog niet door een mens op de website gecontroleerd',
  'sources.title': 'Bronnen',
  'sources.notComplete': 'De kaart is niet compleet. Bijgewerkt op {day}.',
  'sources.licence': 'De gegevens mag je vrij gebruiken (CC BY 4.0). Noem Onderwijsroutes en de bronnen hieronder.',
  'sources.open': {
    one: '{count} punt moet nog worden nagekeken',
    other: '{count} punten moeten nog worden nagekeken',
  },
  'sources.search': 'Zoek een bron',
  'sources.found': { one: '{count} bron', other: '{count} bronnen' },
  'words.search': 'Zoek een woord',
  'words.title': 'Woorden en afkortingen',
} as const;

/** Speaks the list above. */
export const SOURCES_WORDS: TranslateOf<typeof SOURCES_NL> = wordsOf('sources', SOURCES_NL);
