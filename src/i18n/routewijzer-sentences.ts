import type { LeftOutReason } from '#domain/preferences.ts';
import type { Network } from '#model/network.ts';
import type { ConditionId } from '#model/provenance.ts';
import { ROUTEWIJZER_WORDS as r } from './routewijzer-nl.ts';
import type { Speech } from './sentences.ts';

/** Why something is not possible or no longer: what `questionnaire` reports, by its shape. */
export type WhyNot =
  | { readonly code: 'lacking'; readonly conditions: readonly ConditionId[] }
  | { readonly code: 'left-out'; readonly reasons: readonly LeftOutReason[] }
  | { readonly code: 'wish'; readonly question: string }
  | { readonly code: 'there' | 'start' | 'no-way' };

function leftOutPhrase({ duration }: Speech, reason: LeftOutReason): string {
  if (reason.code !== 'too-long') return r(`why.${reason.code}`);
  return r('why.too-long', { time: duration({ min: reason.months, max: reason.months }, { min: 0, max: 0 }) });
}

/** Why something is not possible, as a short phrase: "mist aardrijkskunde", "duurt minstens 4 jaar". */
export function whyNotPhrase(
  speech: Speech,
  network: Network,
  reason: WhyNot,
  questionOf: (id: string) => string,
): string {
  switch (reason.code) {
    case 'lacking': {
      const labels = reason.conditions.map(
        (id) => network.conditions.find((one) => one.id === id)?.label ?? { nl: id },
      );
      return r('why.lacking', { what: speech.list(labels.map(speech.text)) });
    }
    case 'left-out':
      return speech.list([...new Set(reason.reasons.map((each) => leftOutPhrase(speech, each)))]);
    case 'wish':
      return r('why.wish', { question: questionOf(reason.question) });
    case 'there':
    case 'start':
    case 'no-way':
      return r(`why.${reason.code}`);
    default:
      return reason satisfies never;
  }
}
