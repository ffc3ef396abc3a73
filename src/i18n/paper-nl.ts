import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words about one file of hand-outs for all pupils on the board, in Dutch. */
export const PAPER_NL = {
  'paper.title': 'Bladen voor alle leerlingen',
  'paper.intro':
    'Eén PDF met voor elke leerling een blad: kan het, wat mist er nog, geld en een lijst om af te vinken. Er staat geen naam op, alleen de letters of het nummer van het bord.',
  'paper.which': 'Welke routes komen op papier?',
  'paper.first': 'De eerste route van elke leerling',
  'paper.all': 'Alle routes op de kaartjes (hooguit drie per leerling)',
  'paper.make': { one: 'Maak de PDF ({count} leerling)', other: 'Maak de PDF ({count} leerlingen)' },
  'paper.working': 'Bezig met leerling {done} van {count}',
  'paper.cancel': 'Stop',
  'paper.cancelled': 'Gestopt. Er is geen PDF gemaakt.',
  'paper.pages': { one: '{count} bladzijde', other: '{count} bladzijden' },
  'paper.made': 'De PDF is klaar: {name}, {pages}. Kijk bij je downloads.',
  'paper.without': {
    one: 'Voor leerling {who} is er geen blad: we weten nog niet waar die begint, of kennen geen route.',
    other: 'Voor leerlingen {who} is er geen blad: we weten nog niet waar zij beginnen, of kennen geen route.',
  },
  'paper.nobody':
    'Van geen enkele leerling is er een route. Vul in waar de leerlingen beginnen en probeer het dan opnieuw.',
  'paper.noSources': 'De bronnen konden niet laden. Op de bladen staat dat ze ontbreken.',
  'paper.failed.load':
    'Het deel dat de PDF maakt, kon niet laden. Je bord is er nog. Kijk of je internet hebt en probeer het opnieuw. Of open een leerling en print de route los.',
  'paper.failed.draw':
    'De PDF maken lukte niet. Je bord is er nog. Probeer het opnieuw, of open een leerling en print de route los.',
  'paper.file': 'Bladen van het bord',
  'paper.foot': 'Onderwijsroutes · gegevens bijgewerkt op {day}',
  'paper.fileName': 'onderwijsroutes-bladen-{day}.pdf',
} as const;

/** The words of this list, in the language of the page. */
export const PAPER_WORDS: TranslateOf<typeof PAPER_NL> = wordsOf('paper', PAPER_NL);
