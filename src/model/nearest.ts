import { LIMITS } from './limits.ts';

/** How many letters must change to make `a` into `b` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known word that was probably meant by `word`, or undefined when none is close.
 * Close: at most one change in three letters. Of equally close words the first in the list.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Nobody means a word by a page of text, and measuring one would take seconds.
  if (word.length > LIMITS.wordLength) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const changes = distance(word, candidate);
    if (changes >= least) continue;
    best = candidate;
    least = changes;
  }
  return best;
}

/** `{ nearest }` when there is one, for spreading into an error. */
export function withNearest(word: string, known: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(word, known);
  return found === undefined ? {} : { nearest: found };
}
