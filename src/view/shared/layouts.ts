import type { MapLayout, Orientation } from '#layout/map-layout.ts';
import { useApp } from './app-context.ts';
import { type Late, useLate } from './late.ts';

/** The map in both orientations, each of which loads when it is first shown. */
export type Layouts = Readonly<Record<Orientation, Late<MapLayout>>>;

const ready = (layout: MapLayout): Late<MapLayout> => ({
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
