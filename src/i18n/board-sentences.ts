import type { VeiledCount } from '#domain/veil.ts';
import { BOARD_WORDS } from './board-nl.ts';

/** What could not be taken over from a file of a board: what `state` reports, by its shape. */
type BoardFault =
  | { readonly code: 'cut-off' | 'damaged-head' }
  | { readonly code: 'too-many'; readonly count: number; readonly most: number }
  | { readonly code: 'unreadable'; readonly at: number }
  | {
      readonly code: 'label-missing' | 'label-shortened' | 'label-taken' | 'no-answers' | 'incomplete';
      readonly at: number;
      readonly label: string;
    }
  | { readonly code: 'unknown-question'; readonly label: string; readonly id: string }
  | { readonly code: 'unknown-answer' | 'answer-not-asked'; readonly label: string; readonly question: string };

/** A fault of a file as a sentence: which pupil, what, what to do. `nameOf` gives the words of a question. */
export function boardFaultSentence(fault: BoardFault, nameOf: (question: string) => string): string {
  switch (fault.code) {
    case 'cut-off':
    case 'damaged-head':
      return BOARD_WORDS(`fault.${fault.code}`);
    case 'too-many':
      return BOARD_WORDS('fault.too-many', { count: fault.count, most: fault.most });
    case 'unreadable':
      return BOARD_WORDS('fault.unreadable', { at: fault.at });
    case 'label-missing':
    case 'label-shortened':
    case 'label-taken':
      return BOARD_WORDS(`fault.${fault.code}`, { at: fault.at, label: fault.label });
    case 'no-answers':
    case 'incomplete':
      return BOARD_WORDS(`fault.${fault.code}`, { label: fault.label });
    case 'unknown-question':
      return BOARD_WORDS('fault.unknown-question', { label: fault.label, id: fault.id });
    case 'unknown-answer':
    case 'answer-not-asked':
      return BOARD_WORDS(`fault.${fault.code}`, { label: fault.label, question: nameOf(fault.question) });
    default:
      return fault satisfies never;
  }
}

/** A number of pupils as it may be shown: "8", "1 of 2", "0". */
export const veiledNumber = ({ min, max }: VeiledCount): string =>
  min === max ? String(min) : BOARD_WORDS('class.or', { one: min, other: max });
