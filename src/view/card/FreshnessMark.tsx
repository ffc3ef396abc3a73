import { useMemo } from 'react';
import { freshnessOfAll } from '#domain/freshness.ts';
import { FRESHNESS_WORDS as f } from '#i18n/freshness-nl.ts';
import { freshnessInShort, freshnessSentence } from '#i18n/freshness-sentences.ts';
import { useApp } from '../shared/app-context.ts';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './freshness.module.css';

/** The state of a fact as a label: a word in a border of its own, so that colour is not needed. */
export function FreshnessLabel({ state }: { readonly state: 'fresh' | 'soon' | 'undated' | 'expired' }) {
  return (
    <span className={styles.label} data-freshness={state}>
      {f(`state.${state}`)}
    </span>
  );
}

interface RecordsProps {
  /** Keys in `Facts`. */
  readonly records: readonly string[];
}

/** How fresh some facts are today; null until the facts are there. */
function useFreshness(records: readonly string[]) {
  const { today } = useApp();
  const loaded = useFacts();
  return useMemo(
    () => (loaded.kind === 'ready' ? freshnessOfAll(loaded.facts, records, today) : null),
    [loaded, records, today],
  );
}

/** The same mark in a few words, for a card among others. */
export function ShortFreshness({ records }: RecordsProps) {
  const summary = useFreshness(records);
  if (!summary) return null;
  return (
    <span className={styles.short} data-freshness={summary.worst.state}>
      {freshnessInShort(summary)}
    </span>
  );
}

/**
 * One mark for how fresh the facts under a card or an itinerary are. Nothing until the facts are there: what
 * depends on today never stands in the page that is sent.
 */
export function FreshnessMark({ records }: RecordsProps) {
  const language = useLanguage();
  const summary = useFreshness(records);
  if (!summary) return null;
  return (
    <span className={styles.mark}>
      <FreshnessLabel state={summary.worst.state} /> {freshnessSentence(language, summary)}
    </span>
  );
}
