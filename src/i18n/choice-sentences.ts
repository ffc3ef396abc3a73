import type { DifferenceReason } from '#domain/difference.ts';
import type { Network } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { CHOICE_WORDS } from './choice-nl.ts';
import type { Speech } from './sentences.ts';

/** Why an itinerary came, went or got another verdict, as a short phrase: "aardrijkskunde: nog te regelen". */
export function reasonSentence({ text, year }: Speech, network: Network, reason: DifferenceReason): string {
  const station = (id: StationId) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  switch (reason.code) {
    case 'condition': {
      const what = text(
        network.conditions.find(({ id }) => id === reason.condition)?.label ?? { nl: reason.condition },
      );
      if (reason.to === 'have') return CHOICE_WORDS('reason.have', { what });
      if (reason.to === 'lost') return CHOICE_WORDS('reason.lost', { what });
      return CHOICE_WORDS(reason.unanswered ? 'reason.unanswered' : 'reason.open', { what });
    }
    case 'diploma':
      return reason.to === null
        ? CHOICE_WORDS('reason.noDiploma')
        : CHOICE_WORDS('reason.diploma', { year: year(reason.to) });
    case 'begin':
      return CHOICE_WORDS('reason.begin', { station: station(reason.station) });
    case 'goal':
      return CHOICE_WORDS('reason.goal', { station: station(reason.station) });
    case 'other-way':
    case 'start':
      return CHOICE_WORDS(`reason.${reason.code}`);
    default:
      return reason satisfies never;
  }
}
