import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the page that shows how rules and data were checked, in Dutch. Loads with that page. */
export const PROOF_NL = {
  'proof.title': 'Zo is dit gecontroleerd',
  'proof.intro':
    'De computer heeft alle routes op deze kaart doorlopen: voor elk diploma, elk werk en elke dag waarop een regel verandert. Hier zie je wat er is nagekeken en wat niet.',
  'proof.of': 'Gemaakt met de gegevens van {day}.',
  'proof.loading': 'Even laden …',
  'proof.failed': 'De uitkomst van de controle is niet geladen. Laad de pagina opnieuw.',
  'proof.none': 'Er is nog geen controle gemaakt. Maak haar met: npm run proof.',

  'proof.walked': 'Wat is er doorlopen?',
  'proof.itineraries': 'verschillende routes zijn gevonden en beoordeeld.',
  'proof.beginnings': 'keer is iemand begonnen: met een diploma, werk, twee daarvan samen, of nog niets.',
  'proof.states':
    'toestanden van eisen zijn nagerekend. Een toestand is een eis, samen met de antwoorden die ervoor tellen.',
  'proof.journeys': 'gesprekken met de Routewijzer zijn gevoerd, van de eerste vraag tot de uitkomst.',
  'proof.days': 'Nagerekend voor: {days}.',
  'proof.rawProduct':
    'Het aantal manieren om alle vragen te beantwoorden is een getal van ongeveer {digits} cijfers. Die zijn niet één voor één doorlopen. Hieronder staat waarom dat niet nodig is.',

  'proof.zeros': 'Wat nul moet zijn',
  'proof.zerosHint':
    'Bij elk getal hoort een test met een ingebouwde fout. Die test laat zien dat de teller echt telt.',
  'proof.allZero': 'Alle tellers staan op nul.',
  'proof.notZero': {
    one: '{count} teller staat niet op nul. De gevallen staan erbij.',
    other: '{count} tellers staan niet op nul. De gevallen staan erbij.',
  },
  'proof.idleQuestions': 'vragen in de Routewijzer die voor niemand iets veranderen.',
  'proof.unusedOptions': 'antwoorden die nooit iets doen.',
  'proof.stationsNeverOffered': 'stations die nooit in beeld komen zonder dat daar een reden voor is.',
  'proof.deadEnds': 'plekken op de kaart waar je niet verder kunt en die geen doel zijn.',
  'proof.blockedWithoutWayOut': 'keer “nu niet” zonder oplossing, omweg of iemand aan wie je het kunt vragen.',
  'proof.orderDependent': 'uitkomsten die anders zijn als je dezelfde antwoorden in een andere volgorde geeft.',
  'proof.crashes': 'fouten bij het openen van {count} kapotte of oude links, en bij het nalopen.',
  'proof.randomDifferent':
    'verschillen bij {count} willekeurige sets antwoorden tussen de hele Routewijzer en de ingekorte berekening.',
  'proof.cases': { one: 'Bekijk het geval', other: 'Bekijk de {count} gevallen' },

  'proof.counted': 'Wat is er geteld?',
  'proof.median': 'vragen krijg je meestal voor je uitkomst. Het streven is hooguit {limit}.',
  'proof.longest': 'vragen is het langste gesprek. Het streven is hooguit {limit}.',
  'proof.onlyAPerson':
    'keer kan een doel helemaal dicht zitten als een antwoord tegenzit. Dan noemt de app iemand aan wie je het kunt vragen.',
  'proof.withReason': 'stations komen in geen enkele route voor. Bij elk staat waarom.',
  'proof.ended': 'antwoorden doen niets meer, omdat hun regel is afgelopen. Die vraag wordt niet meer gesteld.',
  'proof.endedCase': '{option}: de regel gold voor wie begon tot en met {day}',
  'proof.perBranch': 'Aantal vragen per begin',
  'proof.branch': 'Begin',
  'proof.branchMedian': 'meestal',
  'proof.branchMax': 'hooguit',

  'proof.mutation': 'Zien de controles fouten?',
  'proof.mutationIntro':
    'We hebben {tried} keer expres één fout in de gegevens gezet, bijvoorbeeld een eis weggelaten of een jaar te veel. Daarna keken we of de controles het zagen.',
  'proof.seen': 'van de {tried} fouten zijn gezien.',
  'proof.killedBy':
    'Gezien door: voorbeeldpersonen {persons}, bekende misverstanden {traps}, nagerekende routes {chains}.',
  'proof.survived': { one: 'Deze fout is niet gezien:', other: 'Deze {count} fouten zijn niet gezien:' },
  'proof.noneSurvived': 'Geen enkele fout bleef ongezien.',

  'proof.reductions': 'Waarom niet alles één voor één hoeft',
  'proof.fromTo': 'van {from} naar {to}',

  'proof.limits': 'Wat deze controle niet kan bewijzen',
  'proof.limitFacts':
    'Dat de gegevens kloppen met de werkelijkheid. De computer rekent met wat er in de bronnen staat. Is een bron oud of fout, dan is de uitkomst dat ook.',
  'proof.limitComplete': 'Dat de kaart compleet is. Een route die niet op de kaart staat, is ook niet nagekeken.',
  'proof.limitDecides':
    'Dat je wordt toegelaten. Dat beslist de hogeschool, de school of het bestuur, niet deze pagina.',
  'proof.limitPairs':
    'Dat elke combinatie van drie of meer diploma’s goed gaat. Twee samen zijn doorlopen op de dag van de gegevens.',
  'proof.limitOrder':
    'Dat de volgorde van de lijst voor elke mogelijke set antwoorden klopt. Die is met willekeurige antwoorden vergeleken, niet voor alle.',
  'proof.limitStart':
    'Dat de lijst zonder begin net zo is vergeleken. Wie nog geen diploma of werk noemt, zit niet in de willekeurige sets.',

  'proof.file': 'Alle cijfers als bestand (proof.json)',
} as const;

/** The words of this list, in the language of the page. */
export const PROOF_WORDS: TranslateOf<typeof PROOF_NL> = wordsOf('proof', PROOF_NL);
