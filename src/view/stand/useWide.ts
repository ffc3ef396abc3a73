import { useMedia } from '../map/useMedia.ts';

/** Is there room for routes and map beside each other? A lying screen of full HD and up. */
export const useWide = (): boolean => useMedia('(min-width: 100rem) and (min-aspect-ratio: 4/3)');
