import type { LEGEND_NL } from './legend-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of what can be put out of sight on the map, in English. */
export const LEGEND_EN: ListLike<typeof LEGEND_NL> = {
  'legend.ends': 'Your start and goal',
  'legend.onlyPossible': 'Only what is possible for me',
  'legend.blocked': { one: '{count} step is not possible now', other: '{count} steps are not possible now' },
  'legend.missing': '– you lack: {what}',
  'legend.needsStart': 'First choose where you start, or use the Route finder.',
  'legend.forms': 'How you study',
  'legend.sectors': 'Sectors',
  'legend.statuses': 'How certain the route is',
  'legend.lines': 'Lines',
};
