import { wordsOf } from './spoken.ts';

/** The words of the one page that holds everything, for a reader without JavaScript, in Dutch. */
export const ALL_NL = {
  'all.title': 'Onderwijsroutes: alle stappen en stations',
  'all.intro':
    'Een station is wat je hebt of bent: een diploma, een bevoegdheid (je mag lesgeven) of een beroep. Een stap brengt je van het ene station naar het andere. De school of de opleiding beslist of je mag beginnen.',
  'all.asOf': 'Gegevens van {day}. Deze lijst is niet compleet.',
  'all.back': 'Naar de kaart',
  'all.lines': 'Stappen per lijn',
  'all.stations': 'Stations',
} as const;

/** Speaks those words. */
export const ALL_WORDS = wordsOf('all', ALL_NL);
