import { useEffect, useRef, useState } from 'react';
import { spokenWords } from '#i18n/spoken.ts';
import type { MapLayout } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId } from '#model/provenance.ts';
import { useMedia } from './useMedia.ts';

/** How long the stations take to their new places, in milliseconds. */
const MOVE = 400;

/**
 * The map of a part of the network, so that nothing else stands in between; stations keep their order. The
 * whole map while `part` is null, and until the layout has loaded.
 */
export function useCompact(network: Network, whole: MapLayout, part: ReadonlySet<SegmentId> | null): MapLayout {
  const [compact, setCompact] = useState<{ readonly of: ReadonlySet<SegmentId>; readonly layout: MapLayout } | null>(
    null,
  );
  useEffect(() => {
    if (!part) return;
    let gone = false;
    void layoutOf(network, whole, part).then(
      (layout) => {
        if (!gone) setCompact({ of: part, layout });
      },
      // Not there yet and offline: the whole map with the rest dimmed says the same.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [network, whole, part]);
  const usable = part && compact && compact.layout.orientation === whole.orientation;
  // While the next part is computed the one before stays.
  return usable ? compact.layout : whole;
}

/** The part cut from the whole, which takes milliseconds; drawn anew where a station of a very small part would have no name. */
async function layoutOf(network: Network, base: MapLayout, part: ReadonlySet<SegmentId>): Promise<MapLayout> {
  const segments = network.segments.filter((segment) => part.has(segment.id));
  const stations = new Set(segments.flatMap(({ from, to }) => [from, to]));
  // Every station of a part is a main one: it has a name at every scale where there is room.
  const named = network.stations.map((station) => ({ ...station, prominence: 1 as const }));
  const shown = { ...network, stations: named, segments };
  const options = { orientation: base.orientation, stations, base, language: spokenWords().field };
  const { partOfMap } = await import('#layout/part.ts');
  return partOfMap(shown, options) ?? (await import('#layout/layout.ts')).layoutMap(shown, options);
}

/** The layout on its way from the one before; arrived after `MOVE` milliseconds, at once for who wants no motion. */
export function useMorph(target: MapLayout): MapLayout {
  const [shown, setShown] = useState(target);
  const shownRef = useRef(target);
  const calm = useMedia('(prefers-reduced-motion: reduce)');
  useEffect(() => {
    const from = shownRef.current;
    if (from === target) return;
    let frame = 0;
    let gone = false;
    const show = (layout: MapLayout) => {
      shownRef.current = layout;
      setShown(layout);
    };
    if (calm || from.orientation !== target.orientation) {
      show(target);
      return;
    }
    void import('./morph.ts').then(
      ({ betweenLayouts }) => {
        if (gone) return;
        const begin = performance.now();
        const step = (now: number) => {
          const t = Math.min(1, Math.max(0, (now - begin) / MOVE));
          show(t < 1 ? betweenLayouts(from, target, 1 - (1 - t) ** 3) : target);
          if (t < 1) frame = requestAnimationFrame(step);
        };
        frame = requestAnimationFrame(step);
      },
      () => show(target),
    );
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
    };
  }, [target, calm]);
  return shown;
}
