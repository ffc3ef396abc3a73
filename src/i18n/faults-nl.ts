import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of what is said when something broke, in Dutch. */
export const FAULTS_NL = {
  'fault.kept':
    'Blijft het misgaan? Laad de pagina opnieuw. Je antwoorden, Van en Naar staan in de link: die blijven. Wat je met “Wat als” probeert, wat je afvinkt en een bord dat je niet bewaarde, gaan dan weg.',
  'fault.reload': 'Laad de pagina opnieuw',
  'fault.copy': 'Kopieer foutmelding',
  'fault.copied': 'De foutmelding is gekopieerd. Stuur haar naar wie deze site beheert.',
  'fault.copyFailed': 'Kopiëren lukte niet. De foutmelding is geselecteerd: kopieer haar zelf.',
  'fault.what': 'Wat staat er in de foutmelding?',
  'fault.private': 'Alleen dit. Geen antwoorden, geen link, geen naam.',
  'fault.text': 'Foutmelding',
  'fault.error': 'Fout',
  'fault.message': 'Bericht',
  'fault.part': 'Deel',
  'fault.place': 'Plaats in de code',
  'fault.data': 'Versie van de gegevens',
  'fault.app': 'Versie van de app',
  'fault.browser': 'Browser',
  'fault.unknown': 'onbekend',

  'clock.behind':
    'Op dit apparaat is het {today}, maar de gegevens van deze app zijn van {dataDate}. We rekenen daarom met {dataDate}. Zet de datum van je apparaat goed: dan kloppen ook de jaren.',
  'clock.ahead':
    'Op dit apparaat is het {today}. De gegevens van deze app zijn van {dataDate}. Wat volgens die gegevens al is gestopt of nog moet beginnen, staat niet tussen je routes. Klopt de datum? Dan zijn deze gegevens oud: vraag alles na bij de opleiding. Klopt hij niet? Zet de datum van je apparaat goed.',
  'clock.broken':
    'We kunnen de datum van dit apparaat niet lezen. We rekenen met {dataDate}, de dag van de gegevens. Zet de datum van je apparaat goed: dan kloppen ook de jaren.',
} as const;

/** The words of this list, in the language of the page. */
export const FAULTS_WORDS: TranslateOf<typeof FAULTS_NL> = wordsOf('faults', FAULTS_NL);
