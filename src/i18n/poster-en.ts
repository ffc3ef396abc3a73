import type { POSTER_NL } from './poster-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the map on paper, in English. */
export const POSTER_EN: ListLike<typeof POSTER_NL> = {
  'poster.title': 'How to get into education',
  'poster.lines': 'The lines',
  'poster.shapes': 'How to read the map',
  'poster.opstap':
    'Are you in vmbo, mbo 2 or mbo 3 (Dutch secondary or vocational school), or do you have no diploma? Those routes are not on this paper. Look at {address}.',
  'poster.more': 'Your route, with the conditions, the costs and the sources: {address}',
  'poster.date': 'Not complete. Data of {day}, version {version}. The hogeschool or the school decides.',
};
