import { type KeyboardEvent, memo, startTransition, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MapLayout, PlacedStation, Point, Tier } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { stationsIn, stationWithSteps } from './emphasis.ts';
import styles from './map.module.css';
import { useExtra } from './StandingOut.tsx';
import { nextStation, type WalkKey } from './walk.ts';

/** Half the side of the square that answers to a finger, in map units at the whole-map scale. */
const REACH = 22;
const KEYS: Readonly<Record<string, WalkKey>> = {
  ArrowRight: 'onward',
  ArrowLeft: 'back',
  ArrowUp: 'previous',
  ArrowDown: 'next',
};

interface Acts {
  readonly onStation: (id: StationId) => void;
  readonly onSegment: (id: SegmentId) => void;
  readonly onLeave: () => void;
  /** A key that moves the map; answers whether it was one. */
  readonly onKey: (key: string, at: Point) => boolean;
  /** The focus came to a station: it must be in view. */
  readonly onReach: (point: Point) => void;
}

interface MapHitsProps extends Acts {
  readonly network: Network;
  /** The part that is drawn. */
  readonly layout: MapLayout;
  /** Those that this scale shows. */
  readonly always: readonly PlacedStation[];
  /** Those that are there as long as they stand out. */
  readonly also: readonly PlacedStation[];
  readonly hiddenSegments: ReadonlySet<SegmentId>;
  /** The steps that the choices of the person put out of sight: these are not counted either. */
  readonly outOfSight: ReadonlySet<SegmentId>;
}

interface ReachableHitsProps extends Omit<MapHitsProps, 'always' | 'also'> {
  readonly whole: MapLayout;
  readonly tier: Tier;
  readonly folded: ReadonlySet<StationId>;
}

/** The hits of what this scale shows, and of what stands out beyond that. */
export function ReachableHits({ whole, tier, folded, ...props }: ReachableHitsProps) {
  const extra = useExtra(whole, tier);
  const always = useMemo(
    () => whole.stations.filter(({ id, prominence }) => prominence <= tier && !folded.has(id)),
    [whole, folded, tier],
  );
  const also = useMemo(() => stationsIn(whole, extra).filter(({ id }) => !folded.has(id)), [whole, folded, extra]);
  return <MapHits always={always} also={also} {...props} />;
}

/** What a pointer or a key can reach: one tab stop for the map, arrows walk along the segments, Enter opens a card. */
const MapHits = memo(function MapHits(props: MapHitsProps) {
  const { network, layout, always, also, hiddenSegments, outOfSight } = props;
  const { t, text } = useLanguage();
  const [current, setCurrent] = useState<StationId | null>(null);
  const stations = useMemo(() => [...always, ...also], [always, also]);
  const usual = useMemo(() => idsOf(always), [always]);
  const shown = useMemo(() => idsOf(stations), [stations]);
  const stop =
    current && shown.has(current) ? current : (stations.find((station) => station.prominence === 1)?.id ?? null);

  const inPart = useMemo(() => idsOf(layout.stations), [layout]);
  // The station with the focus is there even when it lies outside the part that is drawn: focusing it brings it into view.
  const isDrawn = (station: PlacedStation) => inPart.has(station.id) || station.id === stop;

  const nameOf = useMemo(() => createNamer(network, outOfSight, { t, text }), [network, outOfSight, t, text]);

  const acts = useActs({ ...props, stations }, setCurrent);

  const hit = (station: PlacedStation) => (
    <StationHit key={station.id} station={station} name={nameOf(station.id)} isStop={station.id === stop} acts={acts} />
  );
  // What is there only for now has groups of its own: it comes and goes without drawing the others.
  const tracks = { layout, hiddenSegments, onSegment: props.onSegment };
  return (
    <g>
      <TrackHits {...tracks} shown={usual} />
      <g data-also="">{also.length > 0 && <TrackHits {...tracks} shown={shown} but={usual} />}</g>
      {always.filter(isDrawn).map(hit)}
      <g data-also="">{also.filter(isDrawn).map(hit)}</g>
    </g>
  );
});

const idsOf = (stations: readonly PlacedStation[]): ReadonlySet<StationId> =>
  new Set(stations.map((station) => station.id));

interface ActsProps extends Acts {
  readonly network: Network;
  readonly stations: readonly PlacedStation[];
}

/** What the stations answer to. `comeTo` says where Tab comes in from now on. */
function useActs(props: ActsProps, comeTo: (id: StationId) => void) {
  const { network, stations, onStation, onLeave, onKey, onReach } = props;
  return useMemo(() => {
    // May follow a moment after the answer to the press.
    const come = (id: StationId) => startTransition(() => comeTo(id));
    const walk = (key: WalkKey, from: StationId, page: Document) => {
      const next = nextStation({ network, stations, from, key });
      if (!next) return false;
      // Of a large map the next station may not be drawn yet.
      if (!page.getElementById(`station-${next}`)) flushSync(() => comeTo(next));
      page.getElementById(`station-${next}`)?.focus({ preventScroll: true });
      return true;
    };
    /** Answers whether it was a key of the map. */
    const take = ({ key, currentTarget }: KeyboardEvent<SVGGElement>, station: PlacedStation) => {
      const way = KEYS[key];
      if (key === 'Enter' || key === ' ') onStation(station.id);
      else if (key === 'Escape') onLeave();
      else return onKey(key, station) || (way !== undefined && walk(way, station.id, currentTarget.ownerDocument));
      return true;
    };
    return {
      onPress: (id: StationId) => {
        come(id);
        onStation(id);
      },
      onFocus: (station: PlacedStation) => {
        come(station.id);
        onReach(station);
      },
      onKeyDown: (event: KeyboardEvent<SVGGElement>, station: PlacedStation) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (take(event, station)) event.preventDefault();
      },
    };
  }, [network, stations, comeTo, onStation, onLeave, onKey, onReach]);
}

interface TrackHitsProps extends Pick<MapHitsProps, 'layout' | 'hiddenSegments' | 'onSegment'> {
  /** Tracks between these. */
  readonly shown: ReadonlySet<StationId>;
  /** But not those between these. */
  readonly but?: ReadonlySet<StationId>;
}

const TrackHits = memo(function TrackHits({ layout, shown, but, hiddenSegments, onSegment }: TrackHitsProps) {
  return layout.tracks
    .filter(({ from, to, segment }) => shown.has(from) && shown.has(to) && !hiddenSegments.has(segment))
    .filter(({ from, to }) => !(but?.has(from) && but.has(to)))
    .map((track) => (
      // The same card opens from the station and from the list; the track is a shortcut for a pointer.
      // biome-ignore lint/a11y/noStaticElementInteractions: pointer shortcut, the keyboard reaches the card through its stations
      <path
        key={track.segment}
        className={`${styles.hitTrack} line-${track.line}`}
        d={track.d}
        onClick={() => onSegment(track.segment)}
      />
    ));
});

interface StationHitProps {
  readonly station: PlacedStation;
  /** What a screen reader hears. */
  readonly name: string;
  /** Where Tab comes in. */
  readonly isStop: boolean;
  readonly acts: ReturnType<typeof useActs>;
}

const StationHit = memo(function StationHit({ station, name, isStop, acts }: StationHitProps) {
  const [across, down] = [Math.max(REACH, station.width / 2 + 4), Math.max(REACH, station.height / 2 + 4)];
  return (
    <g
      id={`station-${station.id}`}
      role="button"
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
      className={styles.hit}
      onClick={() => acts.onPress(station.id)}
      onFocus={() => acts.onFocus(station)}
      onKeyDown={(event) => acts.onKeyDown(event, station)}
    >
      <rect
        className={styles.hit}
        x={station.x - across}
        y={station.y - down}
        width={2 * across}
        height={2 * down}
        rx={10}
      />
    </g>
  );
});

/** Says what a screen reader hears at a station. Worked out once for those that are drawn: a large map draws few. */
function createNamer(
  network: Network,
  outOfSight: ReadonlySet<SegmentId>,
  { t, text }: Pick<ReturnType<typeof useLanguage>, 't' | 'text'>,
): (id: StationId) => string {
  const names = new Map<StationId, string>();
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const around = stationWithSteps(network, id);
    if (!around) return id;
    const steps = around.steps.filter((step) => !outOfSight.has(step.id));
    const heard = t('map.stationName', {
      name: text(around.station.name),
      level: around.station.drawnAtLevel,
      lines: t('map.onLines', { count: new Set(steps.map(({ line }) => line)).size }),
      inward: t('twin.inward', { count: steps.filter(({ to }) => to === id).length }),
      outward: t('twin.outward', { count: steps.filter(({ from }) => from === id).length }),
    });
    const name = around.station.start ? t('map.entry', { heard }) : heard;
    names.set(id, name);
    return name;
  };
}
