import type { PRIVACY_NL } from './privacy-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the page about privacy, in English. */
export const PRIVACY_EN: ListLike<typeof PRIVACY_NL> = {
  'privacy.title': 'Your privacy',
  'privacy.intro':
    'Onderwijsroutes works in your browser. There is no account and no server that knows anything about you. Below is exactly what is on your device, what is in a link or a file, and what is never sent.',

  'device.title': 'What is on this device?',
  'device.intro': 'Nothing about you, until you click “Keep on this device”. This is all that can ever be there:',
  'device.where': 'Name: {key} (in {place})',
  'device.there': 'is there now',
  'device.notThere': 'is not there',
  'device.unknown': 'your browser does not let us look',
  'place.localStorage': 'the storage of your browser',
  'place.caches': 'the files that your browser keeps',
  'item.saved': 'What you kept',
  'item.saved.what':
    'After “Keep on this device”: your answers (also your age and income, if you filled them in), From and To, your filters, what you compare, the route that is open, your region and the day. Form: a text with the link in it.',
  'item.saved.long': 'It stays until you wipe it, or until you wipe the data of your browser.',
  'item.aside': 'What we could not read',
  'item.aside.what':
    'Is what you kept damaged, or made with a newer version? Then we put that text aside. We do not use it.',
  'item.aside.long': 'It stays until you wipe it.',
  'item.draft': 'Draft of the editors',
  'item.draft.what':
    'Only for people who edit the data of a region and keep the draft: the files that were changed, and the day. Nothing about people. Form: a text (JSON).',
  'item.draft.long': 'It stays until the editor wipes it.',
  'item.draftAside': 'Draft that we could not read',
  'item.draftAside.what': 'A draft of the editors that is damaged, or made with a newer version.',
  'item.draftAside.long': 'It stays until the editor wipes it.',
  'item.draftOther': 'The other draft of the editors',
  'item.draftOther.what':
    'Did the editors work in two tabs, and was one piece of work chosen? Then the other is here, so that it is not lost.',
  'item.draftOther.long': 'It stays until the editor brings it back or throws it away.',
  'item.files': 'The app itself',
  'item.files.what':
    'The files of the app, so that it also works without internet. The same for everybody. Nothing about you. Not if you save data, and not if the app is inside another site.',
  'item.files.long': 'Until there is a new version, or until you wipe them. They come back at your next visit.',
  'device.memory':
    'What you try with “What if”, what you tick and the board of a school careers adviser are only in the memory of the open page. Close the page and they are gone.',
  'device.history':
    'Your answers are in the link in your address bar. Your browser puts visited links in its history. On a computer that others use too: open a private window, or wipe the history.',
  'device.stand':
    'At a stand and inside another site we keep nothing about you. At a stand there is nothing in the address bar either, and everything starts again after each visitor.',

  'wipe.title': 'Wipe everything',
  'wipe.text':
    'This wipes everything that is listed above, also the files of the app. The link in your address bar stays: close the page afterwards.',
  'wipe.button': 'Wipe everything from this device',
  'wipe.done': 'Everything of Onderwijsroutes is wiped from this device.',
  'wipe.refused':
    'Wiping does not work: your browser does not let us into the storage. Wipe the data of this site in the settings of your browser.',

  'link.title': 'What is in a link?',
  'link.answers': 'Your answers in short codes, such as “wie=ll”. No name and no address: we do not ask for those.',
  'link.place': 'From and To, your filters, the card or route that is open, what you compare, and the screen.',
  'link.settings':
    'Your region, the language and the way in which the app was opened. Also the number of the data, so that we can say what has changed.',
  'link.shared':
    'Do you share a link, a QR code (a block that a phone reads) or a print? Then we leave out your age and income, unless you tick them yourself.',
  'link.board': 'The link of the board of a school careers adviser only says that the board is open.',

  'file.title': 'What is in a file?',
  'file.board':
    'A board that a school careers adviser saves: for each pupil a label of at most four characters and the answers, the day and the number of the data. No names.',
  'file.report':
    'An error report that you copy: the kind of fault, which part of the screen, the place in the code, the versions and the kind of browser. No answers and no link.',
  'file.embed': 'Is the app inside another site? That site gets only the height of the window from us, no answers.',

  'never.title': 'What do we never send?',
  'never.answers':
    'Your answers. They stand after the sign # in the link, and a browser does not send that part along.',
  'never.tracking': 'No cookies, no statistics, no advertising, no typefaces or maps of others.',
  'never.host':
    'What does happen, as at every site: whoever offers this site sees that your internet address fetches files, and can see your region, the language and the way of opening in the link.',
};
