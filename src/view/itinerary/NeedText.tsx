import type { NetworkCondition } from '#model/network.ts';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';

/** What a condition asks, in a whole sentence; until the facts are there, its short name. */
export function NeedText({ record }: { readonly record: NetworkCondition }) {
  const { text } = useLanguage();
  const loaded = useFacts();
  const fact = loaded.kind === 'ready' ? loaded.facts.records[`condition:${record.id}`] : undefined;
  return <>{text(fact?.about ?? record.label)}</>;
}
