import type { GlossaryEntry } from '#model/notes.ts';
import { spokenWords } from './spoken.ts';

/** Writes abbreviations out where they come first, in the order in which texts are given to it. */
export interface Spelling {
  /** The text, with the full words behind each abbreviation that was not met before. */
  readonly spell: (text: string) => string;
  /** The abbreviations in these texts that were not met before, with their full words, for texts too short to hold them. */
  readonly collect: (texts: readonly string[]) => readonly { readonly term: string; readonly full: string }[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An abbreviation as a word of its own, with what hangs on it: "mbo-4", "Havodiploma". */
function patternOf(term: string): RegExp {
  const first = term.charAt(0);
  const begin = term === term.toLowerCase() ? `[${escaped(first)}${escaped(first.toUpperCase())}]` : escaped(first);
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(${begin}${escaped(term.slice(1))})((?:-?diploma|-[\\p{L}\\p{N}]+)*)(?![\\p{L}\\p{N}])`,
    'u',
  );
}

/**
 * A reader's memory of abbreviations for one piece of paper. In Dutch the words that an abbreviation stands for; in
 * another language what it means.
 */
export function createSpelling(glossary: readonly GlossaryEntry[]): Spelling {
  const { glosses } = spokenWords();
  const open = new Map(
    glossary.flatMap((entry) => {
      const full = glosses ? glosses[entry.term] : entry.full;
      return full ? [[entry.term, { full, pattern: patternOf(entry.term) }] as const] : [];
    }),
  );
  const met = (text: string) =>
    [...open].flatMap(([term, { full, pattern }]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [{ term, full, pattern, at }];
    });
  return {
    spell: (text) => {
      let written = text;
      for (const { term, full, pattern } of met(text)) {
        open.delete(term);
        if (!text.includes(full)) written = written.replace(pattern, (whole) => `${whole} (${full})`);
      }
      return written;
    },
    collect: (texts) => {
      const found = met(texts.join('\n')).toSorted((a, b) => a.at - b.at);
      for (const { term } of found) open.delete(term);
      return found.map(({ term, full }) => ({ term, full }));
    },
  };
}
