import { canonicalOf, indexOf } from '#domain/network-index.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { NetworkStation } from '#model/network.ts';
import type { StationId } from '#model/provenance.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './card.module.css';
import { WayBetween } from './WayBetween.tsx';

interface StationActionsProps {
  /** The station with its twins, itself first. */
  readonly same: readonly NetworkStation[];
  readonly id: StationId;
}

/** Plan from here or to here, from any station; and what the planner would find together with its other end. */
export function StationActions({ same, id }: StationActionsProps) {
  const { network, useStore } = useApp();
  const { text } = useLanguage();
  const planner = useStore((state) => state.planner);
  const { travelFrom, travelTo } = useStore.getState();
  const index = indexOf(network);
  // Who is there already begins at the start-only twin; who wants to go there goes to the station that it stands for.
  const start = same.find((one) => one.start);
  const begin = start?.id ?? id;
  const end = canonicalOf(index, id);
  const isGoal = same.some((one) => one.id === end && one.goal);
  const label = (one: StationId) => text(index.stations.get(one)?.label ?? { nl: one });
  const isOther = (one: StationId | null): one is StationId => one !== null && canonicalOf(index, one) !== end;
  const { from, to } = planner;
  return (
    <div className={styles.group}>
      <div className={styles.actions}>
        <button type="button" className={shared.secondary} onClick={() => travelFrom(begin)}>
          {d(start ? 'card.iAmHere' : 'card.fromHere')}
        </button>
        <button type="button" className={isGoal ? shared.primary : shared.secondary} onClick={() => travelTo(end)}>
          {d(isGoal ? 'card.iWantThis' : 'card.toHere')}
        </button>
      </div>
      {isOther(from) && (
        <WayBetween
          from={from}
          to={end}
          sentence={(what) => d('card.wayFrom', { from: label(from), what })}
          onTravel={() => travelTo(end)}
        />
      )}
      {isOther(to) && (
        <WayBetween
          from={begin}
          to={to}
          sentence={(what) => d('card.wayTo', { to: label(to), what })}
          onTravel={() => travelFrom(begin)}
        />
      )}
    </div>
  );
}
