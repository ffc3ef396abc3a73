import type { DrawnNetwork } from '#layout/graph.ts';
import { layoutMap } from '#layout/layout.ts';
import type { MapLayout, Orientation } from '#layout/map-layout.ts';
import { type PartOptions, partOfMap } from '#layout/part.ts';

/** A part as the page lays it out: cut from its base, drawn anew where that would not look like much. */
export const relaid = (
  network: DrawnNetwork,
  options: PartOptions & { readonly orientation: Orientation },
): MapLayout => partOfMap(network, options) ?? layoutMap(network, options);
