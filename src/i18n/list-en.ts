import type { LIST_NL } from './list-nl.ts';
import type { ListLike } from './spoken.ts';

/** The words of the list of itineraries, in English. */
export const LIST_EN: ListLike<typeof LIST_NL> = {
  'list.title': 'Routes',
  'list.count': { one: '{count} route', other: '{count} routes' },
  'list.countGoals': { one: 'To {count} job or diploma', other: 'To {count} jobs and diplomas' },
  'list.order': 'The shortest route comes first. What is not possible now comes last.',
  'list.from': 'from {from}',
  'list.also': { one: 'Also possible: {count} route', other: 'Also possible: {count} routes' },
  'list.notNow': { one: 'Not now: {count} route', other: 'Not now: {count} routes' },
  'list.leftOut': {
    one: 'Because of your choices you do not see {count} route.',
    other: 'Because of your choices you do not see {count} routes.',
  },
  'list.explained': {
    one: '{count} route does not exist yet or no longer exists',
    other: '{count} routes do not exist yet or no longer exist',
  },
};
