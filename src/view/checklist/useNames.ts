import { useCallback } from 'react';
import type { NameOf } from '#i18n/checklist-sentences.ts';
import { useApp } from '../shared/app-context.ts';
import { useLanguage } from '../shared/useLanguage.ts';

/** Names of records by their key, also of exemptions and, for stations, the short label. */
export function useNames(): NameOf {
  const { network } = useApp();
  const { text, recordName } = useLanguage();
  return useCallback(
    (key) => {
      const [kind, id] = key.split(':');
      const labelled = kind === 'exemption' ? network.exemptions : kind === 'station' ? network.stations : [];
      const found = labelled.find((each) => each.id === id);
      return found ? text(found.label) : recordName(network, key);
    },
    [network, text, recordName],
  );
}
