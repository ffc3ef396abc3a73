import { use } from 'react';
import type { MapLayout, Orientation } from '#layout/map-layout.ts';
import { useApp } from './app-context.ts';

/** The map in both orientations, each of which loads when it is first shown. */
export interface Layouts {
  /** Nothing while it has not loaded. */
  readonly read: (orientation: Orientation) => MapLayout | undefined;
  /** Loads it once; after a failure the next call tries again. */
  readonly load: (orientation: Orientation) => Promise<MapLayout>;
}

/** Layouts that load by these functions. */
export function lateLayouts(loaders: Readonly<Record<Orientation, () => Promise<MapLayout>>>): Layouts {
  const there: Partial<Record<Orientation, MapLayout>> = {};
  const onTheirWay: Partial<Record<Orientation, Promise<MapLayout>>> = {};
  const load = (orientation: Orientation) => {
    const loading =
      onTheirWay[orientation] ??
      loaders[orientation]().then(
        (layout) => {
          there[orientation] = layout;
          return layout;
        },
        (error: unknown) => {
          delete onTheirWay[orientation];
          throw error;
        },
      );
    onTheirWay[orientation] = loading;
    return loading;
  };
  return { read: (orientation) => there[orientation], load };
}

/** Layouts that are there. */
export const readyLayouts = (layouts: Readonly<Record<Orientation, MapLayout>>): Layouts => ({
  read: (orientation) => layouts[orientation],
  load: async (orientation) => layouts[orientation],
});

/** One of the layouts; the part that asks waits in its `<Suspense>` until it is there. */
export function useLayout(orientation: Orientation): MapLayout {
  const { layouts } = useApp();
  return layouts.read(orientation) ?? use(layouts.load(orientation));
}
