import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { layoutMap } from '#layout/layout.ts';
import type { MapLayout } from '#layout/map-layout.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { emphasisOf } from '#view/map/emphasis.ts';
import { NetworkMap } from '#view/map/NetworkMap.tsx';
import { isLarge } from '#view/map/visible-part.ts';
import { type App, AppProvider } from '#view/shared/app-context.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';
import { appFor, show } from './stage.tsx';

const ignore = () => undefined;
const network = generatedNetwork(200);
const drawn = layoutMap(network, { orientation: 'landscape' });
const app: App = { ...appFor(), network };

/** A layout that counts how often somebody walks over all its tracks or stations. */
function counted(layout: MapLayout) {
  const walks = { count: 0 };
  const watched = new Proxy(layout, {
    get: (target, key, receiver) => {
      if (key === 'tracks' || key === 'stations') walks.count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { layout: watched, walks };
}

const nothingHidden: ReadonlySet<SegmentId> = new Set();

function part(layout: MapLayout, station: StationId | null, hidden = nothingHidden) {
  const chosen = { itinerary: null, station, segment: null, line: null, found: [] };
  return (
    <AppProvider value={app}>
      <NetworkMap
        network={network}
        layout={layout}
        isStill
        emphasis={emphasisOf(network, chosen, () => '')}
        picked={station}
        here={null}
        foldOpstap={false}
        hiddenSegments={hidden}
        alone={null}
        onStation={ignore}
        onSegment={ignore}
        onLeave={ignore}
        onList={ignore}
      />
    </AppProvider>
  );
}

test('a press on a large map walks over none of it, whatever is pressed; hiding a step does', () => {
  expect(isLarge(drawn)).toBe(true);
  const { layout, walks } = counted(drawn);
  const [first, ...others] = drawn.stations.filter(({ prominence }) => prominence === 1).map(({ id }) => id);
  const { rerender, container } = show(app, part(layout, null));
  // The first press sorts out what lies where.
  rerender(part(layout, first ?? null));
  walks.count = 0;
  for (const id of others.slice(0, 5)) {
    rerender(part(layout, id));
    expect(container.querySelectorAll('[class*="picked"]')).toHaveLength(1);
  }
  rerender(part(layout, null));
  expect(container.querySelectorAll('[class*="picked"]')).toHaveLength(0);
  expect(walks.count).toBe(0);
  rerender(part(layout, null, new Set(network.segments.slice(0, 1).map(({ id }) => id))));
  expect(walks.count).toBeGreaterThan(0);
});

test('Tab comes in where the person was last, and at one station only', async () => {
  show(app, part(drawn, null));
  const stops = () => screen.getAllByRole('button', { name: /hoogte/ }).filter((each) => each.tabIndex === 0);
  const [, second] = screen.getAllByRole('button', { name: /hoogte/ });
  if (!second) throw new Error('the generated network has stations');
  expect(stops()).not.toContain(second);
  await userEvent.click(second);
  expect(stops()).toEqual([second]);
});
