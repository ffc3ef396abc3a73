import { stationsOf } from '#domain/held.ts';
import { canonicalOf, indexOf } from '#domain/network-index.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import { LIST_WORDS as l } from '#i18n/list-nl.ts';
import type { StationId } from '#model/provenance.ts';
import { groupsOf } from '../planner/groups.ts';
import { useApp } from '../shared/app-context.ts';
import type { Journey } from '../shared/journey.ts';
import shared from '../shared/shared.module.css';
import { useJourneyBetween } from '../shared/useJourney.ts';

interface WayBetweenProps {
  readonly from: StationId;
  readonly to: StationId;
  /** Makes the sentence around what was found: "9 routes". */
  readonly sentence: (what: string) => string;
  readonly onTravel: () => void;
}

/** How many ways lead from one station to another, for this person with these filters; a tap shows them. */
export function WayBetween({ from, to, sentence, onTravel }: WayBetweenProps) {
  const { network } = useApp();
  const journey = useJourneyBetween(from, to);
  const index = indexOf(network);
  // Who is at a station that counts as this one needs no way to it.
  if (stationsOf(index, journey.profile.holdings).has(canonicalOf(index, to))) return null;
  const found = countOf(journey);
  if (!found) return <p className={shared.soft}>{sentence(d('card.noWay'))}</p>;
  return (
    <button type="button" data-paper className={shared.linkButton} onClick={onTravel}>
      {sentence(
        found.key === 'list.count' ? l(found.key, { count: found.count }) : d(found.key, { count: found.count }),
      )}
    </button>
  );
}

/** The number that the list will show above its ways; if it shows none, why not. Null: there is no way at all. */
function countOf(journey: Journey) {
  const { first, also, notNow } = groupsOf(journey);
  const possible = first.length + also.length;
  if (possible > 0) return { key: 'list.count', count: possible } as const;
  if (notNow.length > 0) return { key: 'card.wayNotNow', count: notNow.length } as const;
  return journey.leftOut > 0 ? ({ key: 'card.wayFiltered', count: journey.leftOut } as const) : null;
}
