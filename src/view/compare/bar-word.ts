import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import type { Bar } from '#layout/timeline.ts';

/** The widest letter of the chart text in em: a word is drawn only where it surely fits. */
const LETTER_EM = 0.58;

/** What stands in a bar of the timeline, as far as there is room; nothing where there is none. */
export function barWord(bar: Bar, em: number, line: string | null): string | null {
  const isTail = bar.part === 'tail';
  // A tail belongs to the bar before it: only the programme says so in words.
  if (isTail && bar.how !== 'programme') return null;
  const word = isTail ? c('span.latest') : (line ?? c(`span.${bar.how}`));
  const whole = bar.part === 'somewhen' ? c('span.somewhen', { what: word }) : word;
  const fits = (text: string) => (text.length * LETTER_EM + 0.5) * em <= bar.width;
  if (fits(whole)) return whole;
  if (bar.part === 'somewhen' && fits('?')) return '?';
  return !isTail && fits(word[0] ?? '') ? (word[0] ?? null) : null;
}
