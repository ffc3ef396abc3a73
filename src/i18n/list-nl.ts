import { wordsOf } from './spoken.ts';
import type { TranslateOf } from './translate.ts';

/** The words of the list of itineraries, in Dutch. A list of its own, so that it loads with what speaks it. */
export const LIST_NL = {
  'list.title': 'Routes',
  'list.count': { one: '{count} route', other: '{count} routes' },
  'list.countGoals': { one: 'Naar {count} beroep of diploma', other: 'Naar {count} beroepen en diploma’s' },
  'list.order': 'De kortste route staat bovenaan. Wat nu niet kan, staat onderaan.',
  'list.from': 'vanaf {from}',
  'list.also': { one: 'Ook mogelijk: {count} route', other: 'Ook mogelijk: {count} routes' },
  'list.notNow': { one: 'Nu niet: {count} route', other: 'Nu niet: {count} routes' },
  'list.leftOut': {
    one: 'Door je keuzes zie je {count} route niet.',
    other: 'Door je keuzes zie je {count} routes niet.',
  },
  'list.explained': {
    one: '{count} route bestaat nog niet of niet meer',
    other: '{count} routes bestaan nog niet of niet meer',
  },
} as const;

/** Speaks the list above. */
export const LIST_WORDS: TranslateOf<typeof LIST_NL> = wordsOf('list', LIST_NL);
