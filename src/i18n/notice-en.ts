import type { NOTICE_NL } from './notice-nl.ts';
import type { ListLike } from './spoken.ts';

/** What could not be taken over from a link, and what is told of it, in English. */
export const NOTICE_EN: ListLike<typeof NOTICE_NL> = {
  'notice.unknown-key': 'We do not know a part of this link: {key}. We skip it.',
  'notice.unknown-value': 'This link has something that we do not know: {value}. We skip it.',
  'notice.unknown-itinerary': 'The route in this link is no longer on the map. You see the route that is most like it.',
  'notice.other-data':
    'This link was made with older or newer data ({version}). You now see {current}. Check that your route is still right.',
  'notice.newer-link': 'This link was made with a newer version. Refresh the page.',
  'notice.unknown-question': 'One answer belongs to a question that we do not know: {id}. We skip it.',
  'notice.unknown-answer': 'We do not know one of the answers: {values}. We ask that question again.',
  'notice.answer-not-asked': {
    one: 'One answer does not belong to you. We skip it.',
    other: 'A few answers do not belong to you. We skip them.',
  },
  'notice.more': { one: 'And {count} more thing.', other: 'And {count} more things.' },
  'notice.itineraryGone': 'The route that you chose is not here. You see the route that is most like it.',
};
