import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of what can be put out of sight on the map, in Dutch. A list of its own, so that it loads with what speaks it. */
export const LEGEND_NL = {
  'legend.ends': 'Jouw begin en doel',
  'legend.onlyPossible': 'Alleen wat voor mij kan',
  'legend.blocked': { one: '{count} stap kan nu niet', other: '{count} stappen kunnen nu niet' },
  'legend.missing': '– je mist: {what}',
  'legend.needsStart': 'Kies eerst waar je begint, of doe de Routewijzer.',
  'legend.forms': 'Hoe je leert',
  'legend.sectors': 'Sectoren',
  'legend.statuses': 'Hoe zeker de route is',
  'legend.lines': 'Lijnen',
} as const;

/** Speaks the list above. */
export const LEGEND_WORDS: TranslateOf<typeof LEGEND_NL> = wordsOf('legend', LEGEND_NL);
