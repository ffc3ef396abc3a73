import type { FRESHNESS_NL } from './freshness-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words for how old facts are, in English. */
export const FRESHNESS_EN: ListLike<typeof FRESHNESS_NL> = {
  'state.fresh': 'up to date',
  'state.soon': 'nearly out of date',
  'state.undated': 'date not known',
  'state.expired': 'out of date',

  'mark.fresh': 'All {total} facts are up to date. The first one goes out of date on {day}.',
  'mark.soon': {
    one: '{count} of the {total} facts is nearly out of date, on {day}.',
    other: '{count} of the {total} facts are nearly out of date. The first one on {day}.',
  },
  'mark.undated': {
    one: 'Of {count} of the {total} facts the date is not known.',
    other: 'Of {count} of the {total} facts the date is not known.',
  },
  'mark.expired': {
    one: '{count} of the {total} facts is out of date: check it at the source.',
    other: '{count} of the {total} facts are out of date: check them at the source.',
  },

  'short.fresh': 'all facts up to date',
  'short.soon': {
    one: '{count} of {total} facts is nearly out of date',
    other: '{count} of {total} facts are nearly out of date',
  },
  'short.undated': '{count} of {total} facts without a date',
  'short.expired': '{count} of {total} facts to be checked again',

  'only.fresh': 'This goes out of date on {day}.',
  'only.soon': 'This is nearly out of date, on {day}.',
  'only.undated': 'The date of this fact is not known.',
  'only.expired': 'Check this at the source.',

  'shelf.amount': 'every school year',
  'shelf.rule': 'every year',
  'shelf.structure': 'every two years',

  'owner.national': 'national editors',
};
