import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words about use without network and about new versions, in Dutch. In the first load: a part that is missing cannot bring its own. */
export const OFFLINE_NL = {
  'offline.update': 'Er is een nieuwe versie. Nu gebruiken?',
  'offline.missing': 'Dit deel is vernieuwd. Laad de pagina opnieuw.',
  'offline.slow': 'Het laden duurt lang.',
  'offline.kept': 'Je antwoorden blijven staan. Wat je probeert of afvinkt, niet.',
  'offline.notThere': 'Dit deel laadt niet.',
  'offline.unsaved': 'Bewaar eerst wat je maakte in een bestand: na opnieuw laden is het weg.',
  'offline.noNetwork': 'Dit deel laadt niet: je bent niet online. Probeer het opnieuw als je weer internet hebt.',
  'offline.use': 'Gebruik nieuwe versie',
  'offline.reload': 'Laad opnieuw',
  'offline.later': 'Later',
} as const;

/** The words of this list, in the language of the page. */
export const OFFLINE_WORDS: TranslateOf<typeof OFFLINE_NL> = wordsOf('offline', OFFLINE_NL);
