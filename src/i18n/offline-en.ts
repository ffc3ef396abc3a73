import type { OFFLINE_NL } from './offline-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words about use without network and about new versions, in English. */
export const OFFLINE_EN: ListLike<typeof OFFLINE_NL> = {
  'offline.update': 'There is a new version. Use it now?',
  'offline.missing': 'This part is new. Load the page again.',
  'offline.kept': 'Your answers stay. What you try or tick does not.',
  'offline.noNetwork': 'This part does not load: you are not online. Try again when you have internet.',
  'offline.use': 'Use new version',
  'offline.reload': 'Load again',
  'offline.later': 'Later',
  'offline.slow': 'Loading takes a long time.',
  'offline.notThere': 'This part does not load.',
  'offline.unsaved': 'First save what you made in a file: loading the page again loses it.',
};
