import type { Itinerary } from '#domain/itinerary.ts';
import { verdictSentence } from '#i18n/sentences.ts';
import type { Network } from '#model/network.ts';
import styles from './shared.module.css';
import { useLanguage } from './useLanguage.ts';

const TONE = { 'kan-nu': styles.yes, 'kan-als': styles.maybe, 'nu-niet': styles.no } as const;

interface VerdictProps {
  readonly network: Network;
  readonly itinerary: Itinerary;
}

/** The verdict in words on its own tone: "kan nu", "kan als …", "nu niet, wel via …". */
export function Verdict({ network, itinerary }: VerdictProps) {
  const language = useLanguage();
  return (
    <strong className={`${styles.verdict} ${TONE[itinerary.verdict.kind]}`}>
      {verdictSentence(language, network, itinerary)}
    </strong>
  );
}
