import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the offer of newer data that the host of the page has, in Dutch. */
export const NEWER_NL = {
  'newer.offer': 'Nieuwe gegevens ({day}), gebruiken?',
  'newer.kept': 'Je antwoorden blijven staan.',
  'newer.use': 'Gebruik de nieuwe gegevens',
  'newer.later': 'Nu niet',
  'newer.busy': 'De kaart wordt opnieuw getekend …',
  'newer.bad':
    'Deze site heeft nieuwere gegevens, maar daar zit een fout in. Ze zijn niet gebruikt: je ziet de gegevens van {day}.',
  'newer.missing': 'Deze site noemt nieuwere gegevens, maar dat bestand is er niet. Je ziet de gegevens van {day}.',
  'newer.elsewhere':
    'Deze site noemt gegevens op een ander adres. Die haalt deze pagina niet op: je ziet de gegevens van {day}.',
  'newer.faults': { one: 'Voor de redactie: {count} fout', other: 'Voor de redactie: {count} fouten' },
  'newer.undrawable': 'van de nieuwe gegevens is geen kaart te tekenen',
} as const;

/** The words of this list, in the language of the page. */
export const NEWER_WORDS: TranslateOf<typeof NEWER_NL> = wordsOf('newer', NEWER_NL);
