import { useMemo } from 'react';
import type { NameOf } from '#i18n/checklist-sentences.ts';
import type { Network } from '#model/network.ts';
import { useApp } from '../shared/app-context.ts';
import { useLanguage, type ViewLanguage } from '../shared/useLanguage.ts';

/** Names of records by their key, also of exemptions and, for stations, the short label. */
export const namesOf =
  (network: Network, { text, recordName }: Pick<ViewLanguage, 'text' | 'recordName'>): NameOf =>
  (key) => {
    const [kind, id] = key.split(':');
    const labelled = kind === 'exemption' ? network.exemptions : kind === 'station' ? network.stations : [];
    const found = labelled.find((each) => each.id === id);
    return found ? text(found.label) : recordName(network, key);
  };

/** `namesOf` for the network and the language of the page. */
export function useNames(): NameOf {
  const { network } = useApp();
  const language = useLanguage();
  return useMemo(() => namesOf(network, language), [network, language]);
}
