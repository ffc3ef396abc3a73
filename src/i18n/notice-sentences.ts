import { NOTICE_WORDS as n } from './notice-nl.ts';

/** What could not be taken over from a link or a file: what `state` and `questionnaire` report, by its shape. */
export type Notice =
  | { readonly code: 'unknown-key'; readonly key: string }
  | { readonly code: 'unknown-value'; readonly key: string; readonly value: string }
  | { readonly code: 'unknown-itinerary'; readonly id: string }
  | { readonly code: 'other-data'; readonly version: string; readonly current: string }
  | { readonly code: 'newer-link'; readonly version: string }
  | { readonly code: 'unknown-question'; readonly id: string }
  | { readonly code: 'unknown-answer'; readonly question: string; readonly values: readonly string[] }
  | { readonly code: 'answer-not-asked'; readonly question: string };

/** A notice as a sentence for the reader. */
export function noticeSentence(notice: Notice): string {
  switch (notice.code) {
    case 'unknown-key':
      return n('notice.unknown-key', { key: notice.key });
    case 'unknown-value':
      return n('notice.unknown-value', { value: notice.value });
    case 'unknown-itinerary':
      return n('notice.unknown-itinerary');
    case 'other-data':
      return n('notice.other-data', { version: notice.version, current: notice.current });
    case 'newer-link':
      return n('notice.newer-link');
    case 'unknown-question':
      return n('notice.unknown-question', { id: notice.id });
    case 'unknown-answer':
      return n('notice.unknown-answer', { values: notice.values.join(', ') });
    case 'answer-not-asked':
      return n('notice.answer-not-asked', { count: 1 });
    default:
      return notice satisfies never;
  }
}
