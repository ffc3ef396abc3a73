import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the map on paper, in Dutch. A list of its own, so that it loads with what speaks it. */
export const POSTER_NL = {
  'poster.title': 'Zo kom je in het onderwijs',
  'poster.lines': 'De lijnen',
  'poster.shapes': 'Zo lees je de kaart',
  'poster.opstap':
    'Doe je vmbo, mbo 2 of mbo 3, of heb je geen diploma? Die routes staan niet op dit papier. Kijk op {address}.',
  'poster.more': 'Jouw route, met de eisen, de kosten en de bronnen: {address}',
  'poster.date': 'Niet compleet. Gegevens van {day}, versie {version}. De hogeschool of de school beslist.',
} as const;

/** Speaks the list above. */
export const POSTER_WORDS: TranslateOf<typeof POSTER_NL> = wordsOf('poster', POSTER_NL);
