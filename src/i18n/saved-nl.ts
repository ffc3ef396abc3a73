import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of keeping something on the device, in Dutch. */
export const SAVED_NL = {
  'saved.title': 'Bewaren',
  'saved.intro':
    'De link in je adresbalk onthoudt alles al. Wil je hier later verder, op dit apparaat? Dan kun je het bewaren. Doe dat niet op een computer die anderen ook gebruiken.',
  'saved.what':
    'We bewaren: je antwoorden (ook je leeftijd en inkomen, als je die invulde), Van en Naar, je filters, wat je vergelijkt, de route die open is en je regio.',
  'saved.where': 'Waar: alleen in deze browser op dit apparaat. Er gaat niets over het internet.',
  'saved.long': 'Hoelang: tot je het wist, of tot je de gegevens van je browser wist.',
  'saved.save': 'Bewaar op dit apparaat',
  'saved.again': 'Bewaar opnieuw',
  'saved.done': 'Bewaard op dit apparaat op {day}.',
  'saved.changed': 'Bewaard op {day}. Daarna is er iets veranderd. Dat is nog niet bewaard.',
  'saved.wipe': 'Wis alles van dit apparaat',
  'saved.wiped': 'Alles van Onderwijsroutes is van dit apparaat gewist.',
  'saved.full':
    'Bewaren lukt niet: de opslag van je browser is vol. Er is niets verloren. Kopieer de link in je adresbalk: daar staat alles in.',
  'saved.blocked':
    'Bewaren lukt niet: je browser staat opslag hier niet toe. Er is niets verloren. Kopieer de link in je adresbalk: daar staat alles in.',
  'saved.notWiped':
    'Wissen lukt niet: je browser laat ons niet bij de opslag. Wis de gegevens van deze site in de instellingen van je browser.',
  'saved.details': 'Wat, waar en hoelang',

  'continue.title': 'Verder waar je was?',
  'continue.text': 'Op {day} heb je iets bewaard op dit apparaat.',
  'continue.go': 'Verder waar je was',
  'continue.notNow': 'Nu niet',
  'continue.broken':
    'Wat op dit apparaat stond, kunnen we niet lezen. We hebben het apart gezet en gebruiken het niet. Heb je je link nog? Open die. Je kunt ook opnieuw beginnen.',
  'continue.newer':
    'Wat op dit apparaat staat, is bewaard met een nieuwere versie van deze app. We hebben het apart gezet. Ververs de pagina, of open je link.',
  'continue.ok': 'Begrepen',
} as const;

/** The words of this list, in the language of the page. */
export const SAVED_WORDS: TranslateOf<typeof SAVED_NL> = wordsOf('saved', SAVED_NL);
