import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { type Box, type MapLayout, type Orientation, TIER_SCALE, TIERS, type Tier } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { boxOf, type Emphasis } from './emphasis.ts';
import { MapBase, MapGround } from './MapBase.tsx';
import { MapControls } from './MapControls.tsx';
import { MapFrame } from './MapFrame.tsx';
import { MapHits } from './MapHits.tsx';
import { MapOverlay } from './MapOverlay.tsx';
import styles from './map.module.css';
import { useSize } from './useSize.ts';
import { useZoom } from './useZoom.ts';

/** How much detail a scale (CSS pixels per user unit) has room for. */
export const tierAt = (scale: number, orientation: Orientation): Tier =>
  TIERS.findLast((tier) => scale >= TIER_SCALE[orientation][tier]) ?? 1;

/** The part of the map that is shown at rest: without the Opstap band while it is folded. */
export function homeOf(layout: MapLayout, foldOpstap: boolean): Box {
  const opstap = layout.levels.find((level) => level.level === 'opstap');
  if (!foldOpstap || !opstap) return { x: 0, y: 0, width: layout.width, height: layout.height };
  return layout.orientation === 'landscape'
    ? { x: opstap.width, y: 0, width: layout.width - opstap.width, height: layout.height }
    : { x: 0, y: 0, width: layout.width, height: layout.height - opstap.height };
}

interface NetworkMapProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly emphasis: Emphasis | null;
  readonly picked: StationId | null;
  readonly foldOpstap: boolean;
  readonly hiddenSegments: ReadonlySet<SegmentId>;
  readonly onStation: (id: StationId) => void;
  readonly onSegment: (id: SegmentId) => void;
  readonly onLeave: () => void;
}

const NONE: ReadonlySet<StationId> = new Set();

/** Room for the names of levels and sectors along the edges, in CSS pixels. */
const INSETS = {
  landscape: { top: 56, right: 36, bottom: 12, left: 12 },
  portrait: { top: 12, right: 12, bottom: 36, left: 40 },
} as const;

/** The line map: pan, zoom, what stands out, and everything a pointer or a key can reach. */
export function NetworkMap(props: NetworkMapProps) {
  const { network, layout, emphasis, picked, foldOpstap, hiddenSegments, onStation, onSegment, onLeave } = props;
  const { t } = useLanguage();
  const svgRef = useRef<SVGSVGElement>(null);
  const size = useSize(svgRef, { width: 1000, height: 760 });
  const home = useMemo(() => homeOf(layout, foldOpstap), [layout, foldOpstap]);
  const { transform, reset, showAll, zoomBy, bring } = useZoom(svgRef, {
    home,
    size,
    insets: INSETS[layout.orientation],
    orientation: layout.orientation,
  });
  const tier = tierAt(transform.k, layout.orientation);
  const folded = useMemo(
    () =>
      foldOpstap
        ? new Set(network.stations.filter((station) => station.drawnAtLevel === 'opstap').map((station) => station.id))
        : NONE,
    [network, foldOpstap],
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
  const reachable = useMemo(
    () =>
      layout.stations.filter(
        (station) => !folded.has(station.id) && (station.prominence <= tier || emphasis?.stations.has(station.id)),
      ),
    [layout, folded, tier, emphasis],
  );

  useEffect(() => {
    const box = emphasis && emphasis.pills.size > 0 ? boxOf(layout, emphasis) : null;
    if (box) bring(box);
    else reset();
  }, [emphasis, layout, bring, reset]);

  return (
    <div className={styles.frame} data-orientation={layout.orientation}>
      <svg ref={svgRef} className={styles.canvas} data-tier={tier} role="group" aria-label={t('map.name')}>
        <g transform={transform.toString()}>
          <MapGround layout={layout} />
          <g className={emphasis ? `${styles.base} ${styles.dimmed}` : styles.base} aria-hidden="true">
            <MapBase layout={layout} hiddenStations={folded} hiddenSegments={withoutFolded} />
          </g>
          {/* The scale stands on the overlay alone, so that a step of the zoom restyles a few pills and not the whole map.
              React's type knows no custom properties. */}
          <g style={{ '--scale': transform.k } as CSSProperties}>
            {emphasis && <MapOverlay layout={layout} emphasis={emphasis} picked={picked} tier={tier} />}
          </g>
          <MapHits
            network={network}
            layout={layout}
            stations={reachable}
            hiddenSegments={withoutFolded}
            onStation={onStation}
            onSegment={onSegment}
            onLeave={onLeave}
          />
        </g>
        <MapFrame network={network} layout={layout} transform={transform} size={size} foldOpstap={foldOpstap} />
      </svg>
      <MapControls onZoomIn={() => zoomBy(1.5)} onZoomOut={() => zoomBy(1 / 1.5)} onShowAll={showAll} />
    </div>
  );
}
