import type { SEARCH_NL } from './search-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the search at work, in English. */
export const SEARCH_EN: ListLike<typeof SEARCH_NL> = {
  'search.loading': 'Search is loading …',
  'search.failed': 'Search does not work now. Are you online? Click in the search box again.',
  'search.withoutWords': 'The word list does not load now. You search without the words.',
  'search.nothing': 'Nothing found for “{typed}”. Try another word or a shorter one.',
  'search.alike': 'No exact match. These are close:',
  'search.count': { one: '{count} result', other: '{count} results' },
  'search.more': { one: 'And {count} more. Type more to choose.', other: 'And {count} more. Type more to choose.' },
  'search.station': '{what} · {name}',
  'search.segment': 'Step · from {from} to {to}',
  'search.line': 'Line · {about}',
  'search.word': 'Word · {meaning}',
};
