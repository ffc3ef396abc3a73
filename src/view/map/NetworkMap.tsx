import { memo, Suspense, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { type Box, type MapLayout, type Orientation, type Point, TIER_SCALE } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import { useIsFirst } from '../shared/useIsFirst.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { homeOf, tierAt } from './home.ts';
import { MapGround } from './MapBase.tsx';
import { MapControls } from './MapControls.tsx';
import { headerFor, MapFrame } from './MapFrame.tsx';
import { ReachableHits } from './MapHits.tsx';
import { MapOverlay } from './MapOverlay.tsx';
import styles from './map.module.css';
import { OnTracks } from './OnTracks.tsx';
import { AloneButton, Base, Dimmed, Follow, Named, NamedAlone, UnlessOne } from './StandingOut.tsx';
import { HiddenContext, type Standing, StandingContext } from './standing.ts';
import { type Insets, inView, type Size } from './transform.ts';
import { useSize } from './useSize.ts';
import { useZoom } from './useZoom.ts';
import { isLarge, visiblePart } from './visible-part.ts';

const LiveFrame = lazyPart(async () => (await import('./moving.ts')).MOVING.LiveFrame);
const MiniMap = lazyPart(async () => (await import('./MiniMap.tsx')).MiniMap);

interface DrawingProps {
  readonly network: Network;
  readonly layout: MapLayout;
  /** Not on its way from one layout to another. */
  readonly isStill: boolean;
  /** Where the person is now. */
  readonly here: StationId | null;
  readonly foldOpstap: boolean;
  readonly hiddenSegments: ReadonlySet<SegmentId>;
  readonly onStation: (id: StationId) => void;
  readonly onSegment: (id: SegmentId) => void;
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

/** The line map: pan, zoom, what stands out, and everything a pointer or a key can reach. */
export function NetworkMap({ emphasis, picked, alone, hiddenSegments, ...drawing }: DrawingProps & Standing) {
  const standing = useMemo(() => ({ emphasis, picked, alone }), [emphasis, picked, alone]);
  // The tracks answer a filter first: what stands on them and what can be pressed follows.
  const later = useDeferredValue(hiddenSegments);
  return (
    <StandingContext value={standing}>
      <HiddenContext value={hiddenSegments}>
        <Drawing {...drawing} hiddenSegments={later} />
      </HiddenContext>
    </StandingContext>
  );
}

/** Everything that stays as it is when something else stands out. */
const Drawing = memo(function Drawing(props: DrawingProps) {
  const { network, layout, isStill, here, foldOpstap, hiddenSegments } = props;
  const { onStation, onSegment, onLeave, onList } = props;
  const { t } = useLanguage();
  const stageRef = useRef<HTMLDivElement>(null);
  const layerRef = useRef<HTMLDivElement>(null);
  const { orientation } = layout;
  const isFirst = useIsFirst();
  const size = useSize(stageRef, TYPICAL[orientation]);
  const home = useMemo(() => homeOf(layout, foldOpstap), [layout, foldOpstap]);
  const header = headerFor(size);
  const insets = useMemo(() => insetsOf(orientation, header), [orientation, header]);
  const zoom = useZoom({ stageRef, layerRef }, { home, size, insets, orientation });
  const { live, drawn, reset, zoomBy, showAll, bring, reveal } = zoom;
  const tier = tierAt(drawn.k, orientation);
  // The scale stands on the overlay alone, so that a step of the zoom restyles a few pills and not the whole map. Set
  // here and not in the markup, where the content security policy forbids it.
  const scaledRef = useRef<SVGGElement>(null);
  useLayoutEffect(() => scaledRef.current?.style.setProperty('--scale', String(drawn.k)), [drawn.k]);
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
  const isNamed = isStill && !isLarge(layout);
  const frame = { network, layout, size, foldOpstap };
  // As long as what moves them has not loaded.
  const still = (
    <svg className={styles.edges} aria-hidden="true">
      <MapFrame transform={drawn} {...frame} />
    </svg>
  );

  return (
    <div className={styles.frame} data-orientation={orientation}>
      <Follow layout={layout} bring={bring} reset={reset} />
      <div
        ref={stageRef}
        className={isFirst ? `${styles.stage} ${styles.stageFirst}` : styles.stage}
        role="group"
        aria-label={t('map.name')}
      >
        <div ref={layerRef} className={styles.layer}>
          {isFirst && <Least home={home} scale={TIER_SCALE[orientation][1]} />}
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would show as a tooltip over the whole map; the group around it has the name */}
          <svg
            className={isFirst ? `${styles.canvas} ${styles.canvasFirst}` : styles.canvas}
            viewBox={isFirst ? boxAttribute(home) : undefined}
            data-tier={tier}
          >
            <g>
              <MapGround layout={layout} foldOpstap={foldOpstap} />
              <Dimmed>
                <Base layout={part} starts={starts} hiddenStations={folded} />
              </Dimmed>
              {isNamed && (
                <Named>
                  <OnTracks network={network} layout={layout} tier={tier} hiddenSegments={withoutFolded} />
                </Named>
              )}
              <g ref={scaledRef} aria-hidden="true">
                <MapOverlay {...{ layout, starts, here, tier }} />
                {isNamed && <NamedAlone network={network} layout={layout} tier={tier} hiddenSegments={withoutFolded} />}
              </g>
              <ReachableHits
                network={network}
                layout={part}
                whole={layout}
                tier={tier}
                folded={folded}
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
                  <MapFrame transform={drawn} beyond={BEYOND} {...frame} />
                </g>
              )}
            </g>
          </svg>
        </div>
        {!isFirst && (
          <ErrorBoundary part="map-frame" fallback={still}>
            <Suspense fallback={still}>
              <LiveFrame live={live} stageRef={stageRef} {...frame} />
            </Suspense>
          </ErrorBoundary>
        )}
        <div className={styles.shield} />
      </div>
      <AloneButton />
      {drawn.k > zoom.whole.k * LOST && (
        <UnlessOne>
          <ErrorBoundary part="mini-map" fallback={null}>
            <Suspense fallback={null}>
              <MiniMap layout={layout} live={live} size={size} onPoint={zoom.centre} />
            </Suspense>
          </ErrorBoundary>
        </UnlessOne>
      )}
      <MapControls onZoomIn={() => zoomBy(1.5)} onZoomOut={() => zoomBy(1 / 1.5)} onShowAll={showAll} />
    </div>
  );
});
