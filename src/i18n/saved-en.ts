import type { SAVED_NL } from './saved-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of keeping something on the device, in English. */
export const SAVED_EN: ListLike<typeof SAVED_NL> = {
  'saved.title': 'Keep',
  'saved.intro':
    'The link in your address bar already remembers everything. Do you want to go on here later, on this device? Then you can keep it. Do not do that on a computer that others use too.',
  'saved.what':
    'We keep: your answers (also your age and income, if you gave them), From and To, your filters, what you compare, the route that is open, and your region.',
  'saved.where': 'Where: only in this browser on this device. Nothing goes over the internet.',
  'saved.long': 'How long: until you delete it, or until you clear the data of your browser.',
  'saved.save': 'Keep on this device',
  'saved.again': 'Keep again',
  'saved.done': 'Kept on this device on {day}.',
  'saved.changed': 'Kept on {day}. Something changed after that. That is not kept yet.',
  'saved.wipe': 'Delete everything from this device',
  'saved.wiped': 'Everything of Onderwijsroutes is deleted from this device.',
  'saved.full':
    'It cannot be kept: the storage of your browser is full. Nothing is lost. Copy the link in your address bar: it holds everything.',
  'saved.blocked':
    'It cannot be kept: your browser does not allow storage here. Nothing is lost. Copy the link in your address bar: it holds everything.',
  'saved.notWiped':
    'It cannot be deleted: your browser does not let us reach the storage. Clear the data of this site in the settings of your browser.',
  'saved.details': 'What, where and how long',

  'continue.title': 'Go on where you were?',
  'continue.text': 'You kept something on this device on {day}.',
  'continue.go': 'Go on where you were',
  'continue.notNow': 'Not now',
  'continue.broken':
    'We cannot read what was on this device. We put it aside and do not use it. Do you still have your link? Open it. You can also start again.',
  'continue.newer':
    'What is on this device was kept with a newer version of this app. We put it aside. Refresh the page, or open your link.',
  'continue.ok': 'I understand',
};
