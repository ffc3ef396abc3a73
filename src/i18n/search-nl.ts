import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the search at work, in Dutch. A list of its own, so that it loads with what speaks it. */
export const SEARCH_NL = {
  'search.loading': 'Het zoeken laadt …',
  'search.failed': 'Zoeken werkt nu niet. Ben je online? Klik nog een keer in het zoekveld.',
  'search.withoutWords': 'De woordenlijst laadt nu niet. Je zoekt zonder de woorden.',
  'search.nothing': 'Niets gevonden voor “{typed}”. Probeer een ander of korter woord.',
  'search.alike': 'Niet precies gevonden. Dit lijkt erop:',
  'search.count': { one: '{count} resultaat', other: '{count} resultaten' },
  'search.more': { one: 'En nog {count}. Typ meer om te kiezen.', other: 'En nog {count}. Typ meer om te kiezen.' },
  'search.station': '{what} · {name}',
  'search.segment': 'Stap · van {from} naar {to}',
  'search.line': 'Lijn · {about}',
  'search.word': 'Woord · {meaning}',
} as const;

/** Speaks the list above. */
export const SEARCH_WORDS: TranslateOf<typeof SEARCH_NL> = wordsOf('search', SEARCH_NL);
