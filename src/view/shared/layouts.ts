import type { MapLayout, Orientation } from '#layout/map-layout.ts';
import { useApp } from './app-context.ts';
import { type Late, useLate } from './late.ts';

/** A map that loads when it is first shown. */
interface LateLayout extends Late<MapLayout> {
  /** Fetches what it is made of and makes nothing of it yet, for a map that this window may never show. */
  readonly fetch: () => Promise<unknown>;
}

/** The map in both orientations. */
export type Layouts = Readonly<Record<Orientation, LateLayout>>;

const ready = (layout: MapLayout): LateLayout => ({
  fetch: async () => layout,
  get: () => layout,
  load: async () => layout,
  wait: async () => layout,
});

/** Layouts that are there. */
export const readyLayouts = ({ landscape, portrait }: Readonly<Record<Orientation, MapLayout>>): Layouts => ({
  landscape: ready(landscape),
  portrait: ready(portrait),
});

/** One of the layouts; the part that asks waits in its `<Suspense>` until it is there. */
export const useLayout = (orientation: Orientation): MapLayout => useLate(useApp().layouts[orientation]);
