import type { ALL_NL } from './all-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the one page that holds everything, in English. */
export const ALL_EN: ListLike<typeof ALL_NL> = {
  'all.title': 'Onderwijsroutes: all steps and stations',
  'all.intro':
    'A station is what you have or are: a diploma, a teaching qualification (bevoegdheid) or a job. A step takes you from one station to the next. The school or the programme decides whether you may start.',
  'all.asOf': 'Data of {day}. This list is not complete.',
  'all.back': 'To the map',
  'all.lines': 'Steps by line',
  'all.stations': 'All stations',
};
