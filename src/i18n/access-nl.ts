import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the page about accessibility, in Dutch. */
export const ACCESS_NL = {
  'access.title': 'Toegankelijkheid',
  'access.intro':
    'Iedereen moet zijn route kunnen vinden. Daarom bouwen we naar WCAG 2.2 (de regels voor toegankelijke websites), niveau AA. De getallen hieronder rekent deze pagina zelf uit, uit de kleuren en lijsten waarmee de app nu werkt.',
  'access.figures': 'Getallen',
  'access.text': 'laagste contrast van tekst. De regel vraagt minstens {least}.',
  'access.edge': 'laagste contrast van randen en focus. De regel vraagt minstens {least}.',
  'access.line': 'laagste contrast van een lijn met de kaart. De regel vraagt minstens {least}.',
  'access.ratio': '{ratio} : 1',
  'access.letters': 'lijnen, en {letters} verschillende letters. Kleur is nooit het enige.',
  'access.alike': {
    zero: 'Geen twee lijnen lijken op elkaar voor wie {vision}.',
    one: '{count} paar lijnen lijkt op elkaar voor wie {vision}. Hun letters verschillen.',
    other: '{count} paren lijnen lijken op elkaar voor wie {vision}. Hun letters verschillen.',
  },
  'vision.all': 'alle kleuren ziet',
  'vision.protanopia': 'geen rood ziet (protanopie)',
  'vision.deuteranopia': 'geen groen ziet (deuteranopie)',
  'vision.tritanopia': 'geen blauw ziet (tritanopie)',
  'access.touch': 'pixels: zo groot is een knop minstens, in hoogte en breedte.',
  'access.screens': 'schermen. Elk scherm wordt bij elke wijziging getoetst.',

  'access.how': 'Wat we bij elke wijziging toetsen',
  'how.axe':
    'Een programma (axe) zoekt fouten in elk scherm, om en om in licht en in donker. Eén fout, en de wijziging gaat niet door.',
  'how.narrow': 'Niets schuift opzij op een scherm van 320 pixels breed, ook niet met tekst van 200 %.',
  'how.touch': 'Alles wat je aanklikt is groot genoeg. Links in een zin tellen niet mee.',
  'how.keyboard': 'Een leerling, een decaan en een overstapper vinden hun route met alleen het toetsenbord.',
  'how.names':
    'Van reisplanner, lijst, route, kaarten, eerste vraag en privacy ligt vast welke namen een schermlezer voorleest. Verandert er een, dan ziet iemand dat.',
  'how.colour': 'Contrast en kleuren worden uitgerekend, ook voor wie niet alle kleuren ziet.',

  'access.also': 'Wat er verder voor je is',
  'also.twin': 'De kaart staat er ook als lijst. Alles wat op de kaart kan, kan in de lijst.',
  'also.system':
    'De app volgt je apparaat: donker of licht, grotere tekst, minder beweging, en je eigen kleuren (hoog contrast).',
  'also.words': 'We schrijven korte zinnen. Elke afkorting staat in de woordenlijst.',

  'access.limits': 'Wat we nog niet weten',
  'limits.people': 'De app is nog niet getest door mensen die een schermlezer of andere hulp gebruiken.',
  'limits.tools': 'Programma’s vinden niet alle fouten. Dit is daarom geen keurmerk.',
  'limits.others': 'Sites van anderen waar we naar verwijzen, toetsen we niet.',
  'access.report':
    'Loop je ergens op vast? Meld het bij wie deze site aanbiedt. Zeg op welk scherm je was, wat je wilde doen en waarmee (toetsenbord, schermlezer, telefoon).',
} as const;

/** The words of this list, in the language of the page. */
export const ACCESS_WORDS: TranslateOf<typeof ACCESS_NL> = wordsOf('access', ACCESS_NL);
