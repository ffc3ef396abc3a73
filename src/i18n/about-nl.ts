import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the way between the screens about the data and the site, in Dutch. */
export const ABOUT_NL = {
  'about.all': 'Meer over de gegevens en deze site',
  'about.data': 'Gegevens',
  'about.editors': 'Meewerken',
  'about.site': 'Deze site',
} as const;

/** The words of this list, in the language of the page. */
export const ABOUT_WORDS: TranslateOf<typeof ABOUT_NL> = wordsOf('about', ABOUT_NL);
