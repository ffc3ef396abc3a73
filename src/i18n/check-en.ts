import type { CHECK_NL } from './check-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the work list, of the sources page and of a report of a mistake, in English. */
export const CHECK_EN: ListLike<typeof CHECK_NL> = {
  'check.title': 'To be checked',
  'check.intro':
    'This is the work list of the editors: facts that are out of date or have no known date, facts that nobody has seen at the source yet, and open questions. At the top is what most routes depend on.',
  'check.shelf':
    'An amount stands for one school year, a rule for one year, a programme or diploma for two years. We count from the day on which somebody saw the real page. If nobody has yet, we count from the day or year that the fact is about.',
  'check.counting': 'The routes are being counted: {done}%.',
  'check.counted':
    'Counted are the routes that the planner finds from every start to every job or diploma, in at most four steps.',
  'check.show': 'Show',
  'check.only.alles': 'everything',
  'check.only.open-point': 'open questions',
  'check.owner': 'Whose',
  'check.everybody': 'everybody’s',
  'check.found': { one: '{count} point to check', other: '{count} points to check' },
  'check.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'check.csv': 'Download as a table (CSV)',
  'check.ics': 'Put in your calendar (ICS)',
  'check.csvHint':
    'The table opens in Excel or another spreadsheet program. Your calendar gets one reminder for each day.',
  'check.none': 'There is nothing to check in this choice.',
  'check.itineraries': {
    zero: 'no route depends on this',
    one: '{count} route depends on this',
    other: '{count} routes depend on this',
  },
  'check.where': 'Look here:',
  'check.whereText': 'Look here: {where}',
  'check.dueBy': 'Check before {day}',
  'check.wasDue': 'Should have been checked on {day}',
  'check.noDue': 'Check: as soon as possible',
  'check.of': 'Owner: {who}',
  'check.open-point': 'open question',
  'check.unseen': 'not seen at the source yet',
  'check.refused': 'A region does not fit the national data',
  'check.refusedWhat': {
    one: 'The changes of the region “{region}” are not used. There is {count} fault:',
    other: 'The changes of the region “{region}” are not used. There are {count} faults:',
  },
  'check.loose': 'A note names something that is not there',
  'check.looseWhat': {
    one: 'The note is still there, but no longer at what it names. There is {count} fault:',
    other: 'The notes are still there, but no longer at what they name. There are {count} faults:',
  },

  'csv.code': 'id',
  'csv.name': 'name',
  'csv.state': 'state',
  'csv.due': 'check before',
  'csv.itineraries': 'number of routes',
  'csv.owner': 'owner',
  'csv.sources': 'where to check',
  'csv.addresses': 'address',
  'csv.confidence': 'confidence',
  'csv.file': 'to-be-checked.csv',

  'ics.file': 'to-be-checked.ics',
  'ics.title': {
    one: 'Onderwijsroutes: check {count} fact ({who})',
    other: 'Onderwijsroutes: check {count} facts ({who})',
  },
  'ics.late': {
    one: 'Onderwijsroutes: {count} fact has not been checked yet ({who})',
    other: 'Onderwijsroutes: {count} facts have not been checked yet ({who})',
  },
  'ics.more': 'and {count} more',

  'kind.station': 'diploma or job',
  'kind.segment': 'programme or step',
  'kind.variant': 'form of a programme',
  'kind.condition': 'requirement',
  'kind.repair': 'way to meet a requirement',
  'kind.exemption': 'exemption',
  'kind.amount': 'amount',
  'kind.support': 'support',
  'kind.contact': 'contact point',
  'kind.region': 'region',
  'kind.override': 'what is different in a region',
  'kind.hide': 'what is not there in a region',
  'kind.institution': 'school or organisation',
  'kind.event': 'event',
  'kind.open-point': 'open question',

  'use.count': { one: '{count} fact rests on this', other: '{count} facts rest on this' },
  'use.none': 'No fact rests on this now.',
  'use.rhythm': 'To be checked: {rhythm}',
  'use.wrong': 'Is this wrong?',
  'use.wrongOf': 'Is this wrong? {what}',

  'report.title': 'Is this wrong?',
  'report.close': 'Close',
  'report.intro':
    'Below is a message, ready to send. Fill in what is wrong and send it. There is nothing in it of what you filled in on this site.',
  'report.to': 'Send it to: {who}.',
  'report.regional': 'That is the contact of your region.',
  'report.national': 'That is the national desk.',
  'report.unknownRegion': 'That is the national desk: the contact of your region is not known yet.',
  'report.site': 'To {who}',
  'report.text': 'The message',
  'report.copy': 'Copy the message',
  'report.copied': 'The message is copied.',
  'report.copyFailed': 'Copying does not work here. The message is selected: copy it yourself.',
  'report.mail': 'Open in your mail program',
  'report.mailHint': 'We know no mail address of this desk: look it up on the site and fill it in yourself.',
  'report.subject': 'Onderwijsroutes: this is wrong ({code})',
  'report.body':
    'Dear {who},\n\nOn Onderwijsroutes I think this is wrong:\n{name}\nCode: {code}\nData: version {version} of {day}\nSource: {sources}\n\nWhat is wrong:\n\n\nWhat should be there in my opinion, and where I saw that:',
};
