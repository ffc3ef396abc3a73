import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the work list "te controleren", of the sources page and of a report of a mistake, in Dutch. */
export const CHECK_NL = {
  'check.title': 'Te controleren',
  'check.intro':
    'Dit is de werklijst van de redactie: feiten die verlopen zijn of waarvan de datum onbekend is, feiten die nog niemand bij de bron heeft gezien, en open vragen. Bovenaan staat waar de meeste routes van afhangen.',
  'check.shelf':
    'Een bedrag blijft één schooljaar staan, een regel één jaar, een opleiding of diploma twee jaar. We tellen vanaf de dag waarop iemand de echte pagina zag. Is dat nog niet gebeurd? Dan tellen we vanaf de dag of het jaar waarover het feit gaat.',
  'check.counting': 'De routes worden geteld: {done} %.',
  'check.counted':
    'Geteld zijn de routes die de reisplanner vindt van elk begin naar elk beroep of diploma, in hooguit vier stappen.',
  'check.show': 'Laat zien',
  'check.only.alles': 'alles',
  'check.only.open-point': 'open vragen',
  'check.owner': 'Van wie',
  'check.everybody': 'iedereen',
  'check.found': { one: '{count} punt te controleren', other: '{count} punten te controleren' },
  'check.more': { one: 'Toon er nog {count}', other: 'Toon er nog {count}' },
  'check.csv': 'Download als tabel (CSV)',
  'check.ics': 'Zet in je agenda (ICS)',
  'check.csvHint': 'De tabel opent in Excel of een ander rekenprogramma. In je agenda komt per dag één herinnering.',
  'check.none': 'Er is niets te controleren in deze keuze.',
  'check.itineraries': {
    zero: 'geen route hangt hiervan af',
    one: '{count} route hangt hiervan af',
    other: '{count} routes hangen hiervan af',
  },
  'check.where': 'Kijk hier:',
  'check.whereText': 'Kijk hier: {where}',
  'check.dueBy': 'Nakijken vóór {day}',
  'check.wasDue': 'Had nagekeken moeten zijn op {day}',
  'check.noDue': 'Nakijken: zo snel mogelijk',
  'check.of': 'Van: {who}',
  'check.open-point': 'open vraag',
  'check.unseen': 'nog niet bij de bron gezien',
  'check.refused': 'Een regio past niet op de landelijke gegevens',
  'check.refusedWhat': {
    one: 'De aanpassingen van de regio “{region}” zijn niet gebruikt. Er is {count} fout:',
    other: 'De aanpassingen van de regio “{region}” zijn niet gebruikt. Er zijn {count} fouten:',
  },
  'check.loose': 'Een opmerking noemt iets wat er niet is',
  'check.looseWhat': {
    one: 'De opmerking staat er nog, maar niet meer bij wat zij noemt. Er is {count} fout:',
    other: 'De opmerkingen staan er nog, maar niet meer bij wat zij noemen. Er zijn {count} fouten:',
  },

  'csv.code': 'code',
  'csv.name': 'naam',
  'csv.state': 'stand',
  'csv.due': 'nakijken voor',
  'csv.itineraries': 'aantal routes',
  'csv.owner': 'van wie',
  'csv.sources': 'waar nakijken',
  'csv.addresses': 'adres',
  'csv.confidence': 'zekerheid',
  'csv.file': 'te-controleren.csv',

  'ics.file': 'te-controleren.ics',
  'ics.title': {
    one: 'Onderwijsroutes: {count} feit nakijken ({who})',
    other: 'Onderwijsroutes: {count} feiten nakijken ({who})',
  },
  'ics.late': {
    one: 'Onderwijsroutes: {count} feit is nog niet nagekeken ({who})',
    other: 'Onderwijsroutes: {count} feiten zijn nog niet nagekeken ({who})',
  },
  'ics.more': 'en nog {count}',

  'kind.station': 'diploma of beroep',
  'kind.segment': 'opleiding of stap',
  'kind.variant': 'vorm van een opleiding',
  'kind.condition': 'eis',
  'kind.repair': 'manier om een eis te halen',
  'kind.exemption': 'vrijstelling',
  'kind.amount': 'bedrag',
  'kind.support': 'hulp',
  'kind.contact': 'contact',
  'kind.region': 'regio',
  'kind.override': 'wat anders is in een regio',
  'kind.hide': 'wat er niet is in een regio',
  'kind.institution': 'school of organisatie',
  'kind.event': 'activiteit',
  'kind.open-point': 'open vraag',

  'use.count': { one: 'Hierop rust {count} feit', other: 'Hierop rusten {count} feiten' },
  'use.none': 'Hierop rust nu geen feit.',
  'use.rhythm': 'Nakijken: {rhythm}',
  'use.wrong': 'Klopt dit niet?',
  'use.wrongOf': 'Klopt dit niet? {what}',

  'report.title': 'Klopt dit niet?',
  'report.close': 'Sluit',
  'report.intro':
    'Hieronder staat een bericht klaar. Vul in wat er niet klopt, en stuur het op. Er staat niets in van wat jij hebt ingevuld op deze site.',
  'report.to': 'Stuur het naar: {who}.',
  'report.regional': 'Dat is het contact van jouw regio.',
  'report.national': 'Dat is het landelijke loket.',
  'report.unknownRegion': 'Dat is het landelijke loket: het contact van jouw regio is nog niet bekend.',
  'report.site': 'Naar {who}',
  'report.text': 'Het bericht',
  'report.copy': 'Kopieer het bericht',
  'report.copied': 'Het bericht is gekopieerd.',
  'report.copyFailed': 'Kopiëren lukt hier niet. Het bericht is geselecteerd: kopieer het zelf.',
  'report.mail': 'Open in je mailprogramma',
  'report.mailHint': 'Wij kennen geen mailadres van dit loket: zoek het op de site en vul het zelf in.',
  'report.subject': 'Onderwijsroutes: dit klopt niet ({code})',
  'report.body':
    'Beste {who},\n\nOp Onderwijsroutes klopt dit volgens mij niet:\n{name}\nCode: {code}\nGegevens: versie {version} van {day}\nBron: {sources}\n\nWat er niet klopt:\n\n\nWat er volgens mij moet staan, en waar ik dat heb gezien:',
} as const;

/** The words of this list, in the language of the page. */
export const CHECK_WORDS: TranslateOf<typeof CHECK_NL> = wordsOf('check', CHECK_NL);
