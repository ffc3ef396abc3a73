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
    'On this device it is {today}. The data of this app are of {dataDate}, and that is later. Set the date of your device right. Until then years and “possible now” may be wrong.',
  'clock.ahead':
    'On this device it is {today}. The data of this app are of {dataDate}. Is the date of your device right? If so, these data are old: ask the programme about everything. If not, set the date right.',
  'clock.broken': 'We cannot read the date of this device. Years and “possible now” may be wrong.',
};
