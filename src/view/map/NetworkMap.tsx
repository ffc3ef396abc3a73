import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Box, type MapLayout, type Orientation, type Point, TIER_SCALE, type Tier } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { useIsFirst } from '../shared/useIsFirst.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { boxOf, type Emphasis } from './emphasis.ts';
import { homeOf, tierAt } from './home.ts';
import { MapBase, MapGround, MapLetters } from './MapBase.tsx';
import { MapControls } from './MapControls.tsx';
import { headerFor, MapFrame } from './MapFrame.tsx';
import { MapHits } from './MapHits.tsx';
import { MapOverlay } from './MapOverlay.tsx';
import { MiniMap } from './MiniMap.tsx';
import styles from './map.module.css';
import { type Insets, inView, type Size, toAttribute, toCss } from './transform.ts';
import { useSize } from './useSize.ts';
import { useZoom } from './useZoom.ts';
import { isLarge, visiblePart } from './visible-part.ts';

const MapNames = lazy(() => import('./MapNames.tsx').then((module) => ({ default: module.MapNames })));

interface OnTracksProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly tier: Tier;
  readonly hiddenSegments: ReadonlySet<SegmentId>;
}

/** What stands on the tracks: the letters of the lines, and nearer by the names of the programmes. */
function OnTracks({ network, ...props }: OnTracksProps) {
  const letters = <MapLetters {...props} />;
  if (props.tier === 1) return letters;
  return (
    <ErrorBoundary part="map-names" fallback={letters}>
      <Suspense fallback={letters}>
        <MapNames network={network} {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

interface NetworkMapProps {
  readonly network: Network;
  readonly layout: MapLayout;
  /** Not on its way from one layout to another. */
  readonly isStill: boolean;
  readonly emphasis: Emphasis | null;
  readonly picked: StationId | null;
  /** Where the person is now. */
  readonly here: StationId | null;
  readonly foldOpstap: boolean;
  readonly hiddenSegments: ReadonlySet<SegmentId>;
  readonly onStation: (id: StationId) => void;
  readonly onSegment: (id: SegmentId) => void;
  /** Leaves out everything that does not stand out; null when nothing does. */
  readonly alone: { readonly isOn: boolean; readonly onToggle: () => void } | null;
  readonly onLeave: () => void;
  readonly onList: () => void;
}

/** The room for the map in the windows that most people have; drawn for until the real one is measured. */
const TYPICAL: Readonly<Record<Orientation, Size>> = {
  landscape: { width: 1023, height: 736 },
  portrait: { width: 431, height: 795 },
};

/** The strips of the frame go on so far outside the room that the page as the build wrote it was drawn for. */
const BEYOND = 4000;

const boxAttribute = ({ x, y, width, height }: Box) => `${x} ${y} ${width} ${height}`;

/** Holds room open for the map at its smallest readable scale, as long as nobody has measured. */
function Least({ home, scale }: { readonly home: Box; readonly scale: number }) {
  return <svg className={styles.least} width={home.width * scale} height={home.height * scale} aria-hidden="true" />;
}

const NONE: ReadonlySet<StationId> = new Set();

/** Room for the names of levels and sectors along the edges, in CSS pixels. */
const insetsOf = (orientation: Orientation, header: number): Insets =>
  orientation === 'landscape'
    ? { top: header + 6, right: 36, bottom: 8, left: 12 }
    : { top: 12, right: 8, bottom: 36, left: 34 };
/** So much larger than the whole map the map must be before the small one helps. */
const LOST = 1.2;
const HINT = 1600;

/** The line map: pan, zoom, what stands out, and everything a pointer or a key can reach. */
export function NetworkMap(props: NetworkMapProps) {
  const { network, layout, isStill, emphasis, picked, here, foldOpstap, hiddenSegments, alone } = props;
  const { onStation, onSegment, onLeave, onList } = props;
  const { t } = useLanguage();
  const stageRef = useRef<HTMLDivElement>(null);
  const { orientation } = layout;
  const isFirst = useIsFirst();
  const size = useSize(stageRef, TYPICAL[orientation]);
  const home = useMemo(() => homeOf(layout, foldOpstap), [layout, foldOpstap]);
  const header = headerFor(size);
  const insets = useMemo(() => insetsOf(orientation, header), [orientation, header]);
  const zoom = useZoom(stageRef, { home, size, insets, orientation });
  const { live, drawn, reset, zoomBy, showAll, bring, reveal } = zoom;
  const tier = tierAt(drawn.k, orientation);
  // The scale stands on the overlay alone, so that a step of the zoom restyles a few pills and not the whole map. Set
  // here and not in the markup, where the content security policy forbids it.
  const scaledRef = useRef<SVGGElement>(null);
  useLayoutEffect(() => scaledRef.current?.style.setProperty('--scale', String(drawn.k)), [drawn.k]);
  const isAlone = alone?.isOn ?? false;
  const part = useMemo(() => visiblePart(layout, inView(drawn, size), tier), [layout, drawn, size, tier]);
  const folded = useMemo(
    () =>
      foldOpstap
        ? new Set(network.stations.filter((station) => station.drawnAtLevel === 'opstap').map((station) => station.id))
        : NONE,
    [network, foldOpstap],
  );
  const starts = useMemo(
    () => new Set(network.stations.filter((station) => station.start).map((station) => station.id)),
    [network],
  );
  const withoutFolded = useMemo(
    () =>
      new Set([
        ...hiddenSegments,
        ...network.segments
          .filter((segment) => folded.has(segment.from) || folded.has(segment.to))
          .map((segment) => segment.id),
      ]),
    [hiddenSegments, network, folded],
  );
  // Beside what stands out nothing is named.
  const unnamed = useMemo(
    () =>
      emphasis
        ? new Set(
            layout.tracks
              .map((track) => track.segment)
              .filter((id) => withoutFolded.has(id) || !emphasis.segments.has(id)),
          )
        : withoutFolded,
    [layout, emphasis, withoutFolded],
  );
  const reachable = useMemo(
    () =>
      layout.stations.filter(
        (station) => !folded.has(station.id) && (station.prominence <= tier || emphasis?.stations.has(station.id)),
      ),
    [layout, folded, tier, emphasis],
  );

  useEffect(() => {
    const box = emphasis?.isOne && !isAlone ? boxOf(layout, emphasis) : null;
    if (box) bring(box);
    else reset();
  }, [emphasis, layout, isAlone, bring, reset]);

  const onKey = useCallback(
    (key: string, at: Point) => {
      if (key === '+' || key === '=') zoomBy(1.5, at);
      else if (key === '-') zoomBy(1 / 1.5, at);
      else if (key === '0') showAll();
      else if (key.toLowerCase() === 'l') onList();
      else return false;
      return true;
    },
    [zoomBy, showAll, onList],
  );
  const hint = useWheelHint(stageRef);

  return (
    <div className={styles.frame} data-orientation={orientation}>
      <div ref={stageRef} className={styles.stage} role="group" aria-label={t('map.name')}>
        <div className={live === drawn ? styles.layer : styles.moving} style={{ transform: toCss(drawn, live) }}>
          {isFirst && <Least home={home} scale={TIER_SCALE[orientation][1]} />}
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would show as a tooltip over the whole map; the group around it has the name */}
          <svg
            className={isFirst ? `${styles.canvas} ${styles.canvasFirst}` : styles.canvas}
            viewBox={isFirst ? boxAttribute(home) : undefined}
            data-tier={tier}
          >
            <g transform={isFirst ? undefined : toAttribute(drawn)}>
              <MapGround layout={layout} foldOpstap={foldOpstap} />
              <g className={baseClass(emphasis, isAlone)} aria-hidden="true">
                <MapBase layout={part} starts={starts} hiddenStations={folded} hiddenSegments={withoutFolded} />
              </g>
              <g ref={scaledRef}>
                <MapOverlay {...{ layout, starts, emphasis, picked, here, tier }} />
              </g>
              {/* An itinerary has pills of its own. */}
              {isStill && !isLarge(layout) && !emphasis?.isOne && (
                <g aria-hidden="true">
                  <OnTracks network={network} layout={layout} tier={tier} hiddenSegments={unnamed} />
                </g>
              )}
              <MapHits
                network={network}
                layout={part}
                stations={reachable}
                hiddenSegments={withoutFolded}
                outOfSight={hiddenSegments}
                onStation={onStation}
                onSegment={onSegment}
                onLeave={onLeave}
                onKey={onKey}
                onReach={reveal}
              />
              {isFirst && (
                <g transform={`scale(${1 / drawn.k}) translate(${-drawn.x} ${-drawn.y})`}>
                  <MapFrame
                    network={network}
                    layout={layout}
                    transform={drawn}
                    size={size}
                    foldOpstap={foldOpstap}
                    beyond={BEYOND}
                  />
                </g>
              )}
            </g>
          </svg>
        </div>
        {!isFirst && (
          <svg className={styles.edges} aria-hidden="true">
            <MapFrame network={network} layout={layout} transform={live} size={size} foldOpstap={foldOpstap} />
          </svg>
        )}
        {hint && <p className={styles.hint}>{t('map.wheelHint')}</p>}
      </div>
      {alone && (
        <button type="button" className={styles.alone} aria-pressed={alone.isOn} onClick={alone.onToggle}>
          {t('map.alone')}
        </button>
      )}
      {live.k > zoom.whole.k * LOST && !emphasis?.isOne && (
        <MiniMap layout={layout} transform={live} size={size} onPoint={zoom.centre} />
      )}
      <MapControls onZoomIn={() => zoomBy(1.5)} onZoomOut={() => zoomBy(1 / 1.5)} onShowAll={showAll} />
    </div>
  );
}

/** Dimmed under what stands out; away when nothing but that is left. */
function baseClass(emphasis: Emphasis | null, isAlone: boolean): string {
  if (!emphasis) return `${styles.base}`;
  return isAlone ? `${styles.base} ${styles.away}` : `${styles.base} ${styles.dimmed}`;
}

/** Says for a moment that ctrl is needed, when somebody turns the wheel over the map and expects it to zoom. */
function useWheelHint(stageRef: { readonly current: HTMLElement | null }): boolean {
  const [hint, setHint] = useState(false);
  useEffect(() => {
    const stage = stageRef.current;
    if (!stage) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent) => {
      clearTimeout(timer);
      setHint(!event.ctrlKey);
      timer = setTimeout(() => setHint(false), HINT);
    };
    stage.addEventListener('wheel', onWheel, { passive: true });
    return () => {
      clearTimeout(timer);
      stage.removeEventListener('wheel', onWheel);
    };
  }, [stageRef]);
  return hint;
}
