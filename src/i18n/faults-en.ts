import type { FAULTS_NL } from './faults-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of what is said when something broke, in English. */
export const FAULTS_EN: ListLike<typeof FAULTS_NL> = {
  'fault.kept':
    'Does it keep going wrong? Load the page again. Your answers, From and To are in the link: those stay. What you try with “What if”, what you ticked and a board that you did not save are then gone.',
  'fault.reload': 'Load the page again',
  'fault.copy': 'Copy the error report',
  'fault.copied': 'The error report is copied. Send it to whoever runs this site.',
  'fault.copyFailed': 'Copying did not work. The error report is selected: copy it yourself.',
  'fault.what': 'What is in the error report?',
  'fault.private': 'Only this. No answers, no link, no name.',
  'fault.text': 'Error report',
  'fault.error': 'Error',
  'fault.message': 'Message',
  'fault.part': 'Part',
  'fault.place': 'Place in the code',
  'fault.data': 'Version of the data',
  'fault.app': 'Version of the app',
  'fault.browser': 'Browser used',
  'fault.unknown': 'unknown',

  'clock.behind':
    'On this device it is {today}, but the data of this app are of {dataDate}. That is why we reckon with {dataDate}. Set the date of your device right: then the years are right too.',
  'clock.ahead':
    'On this device it is {today}. The data of this app are of {dataDate}. What by these data has stopped, or still has to begin, is not among your routes. Is the date right? Then these data are old: ask the programme about everything. Is it not? Set the date of your device right.',
  'clock.broken':
    'We cannot read the date of this device. We reckon with {dataDate}, the day of the data. Set the date of your device right: then the years are right too.',
};
