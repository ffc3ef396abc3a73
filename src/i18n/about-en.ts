import type { ABOUT_NL } from './about-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the way between the screens about the data and the site, in English. */
export const ABOUT_EN: ListLike<typeof ABOUT_NL> = {
  'about.all': 'More about the data and this site',
  'about.data': 'Data',
  'about.editors': 'Take part',
  'about.site': 'This site',
};
