import type { NEWER_NL } from './newer-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the offer of newer data that the host of the page has, in English. */
export const NEWER_EN: ListLike<typeof NEWER_NL> = {
  'newer.offer': 'New data ({day}), use them?',
  'newer.kept': 'Your answers stay.',
  'newer.use': 'Use the new data',
  'newer.later': 'Not now',
  'newer.busy': 'The map is being drawn again …',
  'newer.bad': 'This site has newer data, but there is a fault in them. They are not used: you see the data of {day}.',
  'newer.missing': 'This site names newer data, but that file is not there. You see the data of {day}.',
  'newer.elsewhere':
    'This site names data at another address. This page does not fetch those: you see the data of {day}.',
  'newer.faults': { one: 'For the editors: {count} fault', other: 'For the editors: {count} faults' },
  'newer.undrawable': 'no map can be drawn of the new data',
};
