import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of sharing and of "wat is er veranderd", in Dutch. A list of its own, so that it loads with its screen. */
export const SHARE_NL = {
  'share.open': 'Deel',
  'share.title': 'Deel deze pagina',
  'share.intro': 'Wie deze link opent, ziet wat jij nu ziet. Je antwoorden staan in de link, nergens anders.',
  'share.link': 'De link',
  'share.copy': 'Kopieer de link',
  'share.copied': 'De link is gekopieerd.',
  'share.copyFailed': 'Kopiëren lukte niet. De link is gekozen: kies zelf Kopieer.',
  'share.send': 'Deel via een andere app',
  'share.scan': 'Scan met de camera van een telefoon',
  'share.qr': 'QR-code met de link naar deze pagina',
  'share.large': 'Groot op het scherm',
  'share.small': 'Weer klein',
  'share.close': 'Sluit',
  'share.private': 'Dit zit niet in de link. Vink aan wat je wel wilt delen.',
  'share.private.leeftijd': 'Hoe oud je bent',
  'share.private.inkomen': 'Of je een inkomen nodig hebt',
  'share.trying': 'Je probeert iets uit. Dat zit niet in de link.',
  'share.file': 'Hier kan geen link of QR-code staan.',
  'share.fileWhy':
    'Je hebt deze pagina geopend als bestand op dit apparaat. Een ander kan dat bestand niet openen. Stuur het bestand zelf, of open de pagina op internet.',

  'changed.title': 'Wat is er veranderd sinds jouw link of afdruk?',
  'changed.yours': 'Over jouw route',
  'changed.others': 'Over andere routes',
  'changed.nothing': 'Er is niets veranderd aan de feiten. Alleen het nummer van de gegevens is nieuw.',
  'changed.nothingYours': 'Over jouw route is niets veranderd.',
  'changed.unknown':
    'Dat weten we niet. Jouw link of afdruk is van gegevens {version}, en we houden de veranderingen bij vanaf {first} ({day}). Kijk dus alles nog eens na.',
  'changed.newer':
    'Jouw link of afdruk is gemaakt met nieuwere gegevens ({version}) dan deze pagina heeft. Ververs de pagina als je internet hebt.',
  'changed.when': 'Gegevens {version}, {day}',
  'changed.failed': 'De lijst met veranderingen is nu niet te laden. Probeer het later met internet.',
} as const;

/** The words of this list, in the language of the page. */
export const SHARE_WORDS: TranslateOf<typeof SHARE_NL> = wordsOf('share', SHARE_NL);
