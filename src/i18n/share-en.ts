import type { SHARE_NL } from './share-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of sharing and of what has changed, in English. */
export const SHARE_EN: ListLike<typeof SHARE_NL> = {
  'share.open': 'Share',
  'share.title': 'Share this page',
  'share.intro': 'Who opens this link sees what you see now. Your answers are in the link and nowhere else.',
  'share.link': 'The link',
  'share.copy': 'Copy the link',
  'share.copied': 'The link is copied.',
  'share.copyFailed': 'Copying did not work. The link is selected: choose Copy yourself.',
  'share.send': 'Share with another app',
  'share.scan': 'Scan with the camera of a phone',
  'share.qr': 'QR code with the link to this page',
  'share.large': 'Large on the screen',
  'share.small': 'Small again',
  'share.close': 'Close',
  'share.private': 'This is not in the link. Tick what you do want to share.',
  'share.private.leeftijd': 'How old you are',
  'share.private.inkomen': 'Whether you need an income',
  'share.trying': 'You are trying something out. That is not in the link.',
  'share.file': 'No link or QR code can stand here.',
  'share.fileWhy':
    'You opened this page as a file on this device. Someone else cannot open that file. Send the file itself, or open the page on the internet.',

  'changed.title': 'What has changed since your link or print?',
  'changed.yours': 'About your route',
  'changed.others': 'About other routes',
  'changed.nothing': 'Nothing has changed in the facts. Only the number of the data is new.',
  'changed.nothingYours': 'Nothing has changed about your route.',
  'changed.unknown':
    'We do not know. Your link or print is of data {version}, and we list the changes from {first} ({day}) on. So check everything again.',
  'changed.newer':
    'Your link or print was made with newer data ({version}) than this page has. Refresh the page when you have internet.',
  'changed.when': 'Data {version}, {day}',
  'changed.failed': 'The list of changes does not load now. Try later with internet.',
};
