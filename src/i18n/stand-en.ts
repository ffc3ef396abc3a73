import type { ListLike } from './spoken.ts';
import type { STAND_NL } from './stand-nl.ts';

/** The words of a stand, in English. */
export const STAND_EN: ListLike<typeof STAND_NL> = {
  'stand.title': 'Work in education?',
  'stand.invite': 'Find your route',
  'stand.begin': 'Tap to start',
  'stand.route': '{from} → {to}',
  'stand.promise': 'Three questions. No account. After that we know nothing about you.',
  'stand.restart': 'Start again',
  'stand.progress': 'Question {number} of 3',
  'stand.notPupil': 'I am not a pupil',
  'stand.map': 'Look at the map first',
  'stand.bar': 'What do you want to do?',
  'stand.routes': 'Routes',
  'stand.kaart': 'Map',
  'stand.questions': 'Questions',
  'stand.noPaper': 'You cannot print here. Choose “Take along” and scan the code with your phone.',
  'stand.take': 'Take along',
  'stand.takeTitle': 'Take this along on your phone',
  'stand.takeScan': 'Scan the code with the camera of your phone.',
  'stand.takePromise': 'Your answers are in the code. This screen soon forgets them.',
  'stand.outTitle': 'Scan this code with your phone',
  'stand.outText': 'This page does not open on this screen. It does on your phone.',
  'stand.outContact': 'Write this down or take a photo of it.',
  'stand.qrOut': 'QR code with the address {address}',
  'stand.close': 'Back',
  'stand.still': 'Still here?',
  'stand.stillText': 'Soon we delete your answers and the screen starts again.',
  'stand.seconds': { one: 'second', other: 'seconds' },
  'stand.stay': 'Yes, I am still here',
};
