import { lazy, memo, Suspense } from 'react';
import type { MapLayout, Tier } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId } from '#model/provenance.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { MapLetters } from './MapBase.tsx';

const MapNames = lazy(() => import('./MapNames.tsx').then((module) => ({ default: module.MapNames })));

interface OnTracksProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly tier: Tier;
  readonly hiddenSegments: ReadonlySet<SegmentId>;
}

/** What stands on the tracks: the letters of the lines, and nearer by the names of the programmes. */
export const OnTracks = memo(function OnTracks({ network, ...props }: OnTracksProps) {
  const letters = <MapLetters {...props} />;
  if (props.tier === 1) return letters;
  return (
    <ErrorBoundary part="map-names" fallback={letters}>
      <Suspense fallback={letters}>
        <MapNames network={network} {...props} />
      </Suspense>
    </ErrorBoundary>
  );
});
