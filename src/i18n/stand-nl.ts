import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of a stand, in Dutch. A list of its own, so that it loads with the stand. */
export const STAND_NL = {
  'stand.title': 'Werken in het onderwijs?',
  'stand.invite': 'Vind jouw route',
  'stand.begin': 'Tik om te beginnen',
  'stand.route': '{from} → {to}',
  'stand.promise': 'Drie vragen. Geen account. Straks weten we niets meer van je.',
  'stand.restart': 'Opnieuw beginnen',
  'stand.progress': 'Vraag {number} van 3',
  'stand.notPupil': 'Ik ben geen leerling',
  'stand.map': 'Kijk eerst op de kaart',
  'stand.bar': 'Wat wil je doen?',
  'stand.routes': 'Routes',
  'stand.kaart': 'Kaart',
  'stand.questions': 'Vragen',
  'stand.noPaper': 'Printen kan hier niet. Kies “Neem mee” en scan de code met je telefoon.',
  'stand.take': 'Neem mee',
  'stand.takeTitle': 'Neem dit mee op je telefoon',
  'stand.takeScan': 'Scan de code met de camera van je telefoon.',
  'stand.takePromise': 'Je antwoorden zitten in de code. Dit scherm vergeet ze straks.',
  'stand.outTitle': 'Scan deze code op je telefoon',
  'stand.outText': 'Deze pagina opent niet op dit scherm. Op je telefoon wel.',
  'stand.outContact': 'Schrijf dit op of maak er een foto van.',
  'stand.qrOut': 'QR-code met het adres {address}',
  'stand.close': 'Terug',
  'stand.still': 'Nog hier?',
  'stand.stillText': 'Straks wissen we je antwoorden en begint het scherm opnieuw.',
  'stand.seconds': { one: 'seconde', other: 'seconden' },
  'stand.stay': 'Ja, ik ben er nog',
} as const;

/** The words of this list, in the language of the page. */
export const STAND_WORDS: TranslateOf<typeof STAND_NL> = wordsOf('stand', STAND_NL);
