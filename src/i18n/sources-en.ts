import type { SOURCES_NL } from './sources-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the sources, in English. */
export const SOURCES_EN: ListLike<typeof SOURCES_NL> = {
  'facts.loading': 'The sources are loading …',
  'facts.failed': 'The sources do not load. Are you online? Then try again.',
  'facts.asOf': 'is about {when}',
  'facts.checkedOn': 'checked on {day}',
  'facts.notChecked': 'read on {day}, not yet checked by a person on the website',
  'sources.title': 'Sources',
  'sources.notComplete': 'The map is not complete. Updated on {day}.',
  'sources.licence': 'You may use the data freely (CC BY 4.0). Name Onderwijsroutes and the sources below.',
  'sources.open': {
    one: '{count} point must still be checked',
    other: '{count} points must still be checked',
  },
  'sources.search': 'Search for a source',
  'sources.found': { one: '{count} source', other: '{count} sources' },
  'words.search': 'Search for a word',
  'words.title': 'Words and abbreviations',
};
