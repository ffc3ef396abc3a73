import type { FreshnessSummary } from '#domain/freshness.ts';
import type { Formats } from './format.ts';
import { FRESHNESS_WORDS as f } from './freshness-nl.ts';

/** The same in a few words, for a card among others: "3 van 12 feiten zijn verlopen". */
export function freshnessInShort({ worst, count, total }: FreshnessSummary): string {
  const { state } = worst;
  return state === 'fresh' ? f('short.fresh') : f(`short.${state}`, { count, total });
}

/** How fresh the facts under something are, in one sentence: "3 van de 12 feiten zijn verlopen: …". */
export function freshnessSentence({ asOf }: Pick<Formats, 'asOf'>, { worst, count, total }: FreshnessSummary): string {
  const day = worst.due === null ? '' : asOf(worst.due);
  const isOnly = total === 1;
  switch (worst.state) {
    case 'fresh':
      return isOnly ? f('only.fresh', { day }) : f('mark.fresh', { total, day });
    case 'soon':
      return isOnly ? f('only.soon', { day }) : f('mark.soon', { count, total, day });
    case 'undated':
      return isOnly ? f('only.undated') : f('mark.undated', { count, total });
    case 'expired':
      return isOnly ? f('only.expired') : f('mark.expired', { count, total });
    default:
      return worst.state satisfies never;
  }
}
