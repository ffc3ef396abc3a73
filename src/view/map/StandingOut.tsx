import { type ReactNode, use, useDeferredValue, useEffect, useMemo } from 'react';
import type { Box, MapLayout, Tier } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId } from '#model/provenance.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { boxOf, type Emphasis, standingIn } from './emphasis.ts';
import { MapBase, type MapBaseProps } from './MapBase.tsx';
import styles from './map.module.css';
import { OnTracks } from './OnTracks.tsx';
import { HiddenContext, useStanding } from './standing.ts';

interface UnderProps {
  readonly children: ReactNode;
}

/** The tracks and stations, without what is out of sight now. */
export const Base = (props: Omit<MapBaseProps, 'hiddenSegments'>) => (
  <MapBase {...props} hiddenSegments={use(HiddenContext)} />
);

/** The map itself: dimmed under what stands out; away when nothing but that is left. */
export function Dimmed({ children }: UnderProps) {
  const { emphasis, alone } = useStanding();
  const state = emphasis ? (alone?.isOn ? styles.away : styles.dimmed) : '';
  return (
    <g className={`${styles.base} ${state}`} aria-hidden="true">
      {children}
    </g>
  );
}

/** What stands on the tracks of the whole map; beside what stands out nothing is named. */
export function Named({ children }: UnderProps) {
  const { emphasis } = useStanding();
  return (
    <g className={emphasis ? styles.unnamed : undefined} aria-hidden="true">
      {children}
    </g>
  );
}

/** What is not there beside an itinerary. */
export const UnlessOne = ({ children }: UnderProps) => (useStanding().emphasis?.isOne ? null : children);

interface NamedAloneProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly tier: Tier;
  readonly hiddenSegments: ReadonlySet<SegmentId>;
}

/** Letters and names on the tracks that stand out. They come after the tracks: these are what answers a press. */
export function NamedAlone({ layout, ...props }: NamedAloneProps) {
  const { emphasis: now } = useStanding();
  const later = useDeferredValue(now);
  const emphasis = now && later;
  const part = useMemo(
    () => (emphasis ? { ...layout, tracks: standingIn(layout, emphasis).tracks } : layout),
    [layout, emphasis],
  );
  // An itinerary has pills of its own.
  return emphasis && !emphasis.isOne ? <OnTracks layout={part} {...props} /> : null;
}

/** Stations that are there only because they stand out, as a key that is the same for the same stations. */
export function useExtra(layout: MapLayout, tier: Tier): string {
  const { emphasis } = useStanding();
  const extra = useMemo(
    () =>
      emphasis
        ? standingIn(layout, emphasis)
            .stations.flatMap(({ id, prominence }) => (prominence > tier ? [id] : []))
            .join(' ')
        : '',
    [layout, emphasis, tier],
  );
  return useDeferredValue(extra);
}

interface FollowProps {
  readonly layout: MapLayout;
  readonly bring: (box: Box) => void;
  readonly reset: () => void;
}

/** Moves the map to an itinerary, and back to rest after it. Whatever else is pressed leaves the map where it is. */
export function Follow({ layout, bring, reset }: FollowProps) {
  const { emphasis, alone } = useStanding();
  const isAlone = alone?.isOn ?? false;
  const one: Emphasis | null = emphasis?.isOne && !isAlone ? emphasis : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a map that is laid out anew begins at rest
  useEffect(() => {
    const box = one && boxOf(layout, one);
    if (box) bring(box);
    else reset();
  }, [one, layout, isAlone, bring, reset]);
  return null;
}

/** "Toon alleen dit". */
export function AloneButton() {
  const { alone } = useStanding();
  const { t } = useLanguage();
  return (
    alone && (
      <button type="button" className={styles.alone} aria-pressed={alone.isOn} onClick={alone.onToggle}>
        {t('map.alone')}
      </button>
    )
  );
}
