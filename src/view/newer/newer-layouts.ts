import type { DrawnSegment, DrawnStation } from '#layout/graph.ts';
import { layoutMap } from '#layout/layout.ts';
import type { Network } from '#model/network.ts';
import type { App } from '../shared/app-context.ts';
import { type Layouts, readyLayouts } from '../shared/layouts.ts';

/** All that a layout depends on: a field that it comes to read is missed here by the compiler. */
const STATION_FIELDS: Readonly<Record<keyof DrawnStation, true>> = {
  id: true,
  kind: true,
  start: true,
  sameAs: true,
  label: true,
  sectors: true,
  drawnAtLevel: true,
  prominence: true,
  goal: true,
};
const SEGMENT_FIELDS: Readonly<Record<keyof DrawnSegment, true>> = {
  id: true,
  line: true,
  from: true,
  to: true,
  status: true,
};

/** One geometry for the country and every region, as in the build. */
const wholeOf = (national: Network) => ({
  stations: national.stations,
  segments: [...national.segments, ...national.regions.flatMap((region) => region.segments)],
});

/** What a layout in one language reads of a network, in one text; the order of the records does not change it. */
function drawnOf(national: Network, language: 'nl' | 'en'): string {
  const { stations, segments } = wholeOf(national);
  const fields = (record: object, names: object) =>
    JSON.stringify(Object.keys(names).map((name) => Reflect.get(record, name)));
  // The page holds its own language only.
  const drawn = (station: Network['stations'][number]) => ({
    ...station,
    goal: station.goal !== undefined,
    label: station.label[language] ?? station.label.nl,
  });
  return [
    ...stations.map((station) => fields(drawn(station), STATION_FIELDS)).sort(),
    ...segments.map((segment) => fields(segment, SEGMENT_FIELDS)).sort(),
  ].join('\n');
}

/**
 * The map of newer data: the one that is there, where nothing changed that it shows; else drawn anew, which takes seconds.
 * The network of a region does not tell what the national one was, so there it is always drawn.
 * @throws LayoutError when no map can be drawn.
 */
export function newerLayouts(
  national: Network,
  before: Pick<App, 'network' | 'layouts'>,
  language: 'nl' | 'en',
): Layouts {
  const mayStay = before.network.region === undefined;
  if (mayStay && drawnOf(national, language) === drawnOf(before.network, language)) return before.layouts;
  const whole = wholeOf(national);
  return readyLayouts({
    landscape: layoutMap(whole, { orientation: 'landscape', language }),
    portrait: layoutMap(whole, { orientation: 'portrait', language }),
  });
}
