import { readdirSync, readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { layoutMap } from '#layout/layout.ts';
import type { MapLayout } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId } from '#model/provenance.ts';
import { type Chosen, emphasisOf } from '#view/map/emphasis.ts';
import { isLarge } from '#view/map/visible-part.ts';
import { type App, AppProvider } from '#view/shared/app-context.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';
import { appFor, show } from './stage.tsx';
import { StillMap } from './still-map.tsx';

const network = generatedNetwork(200);
const drawn = layoutMap(network, { orientation: 'landscape' });
const app: App = { ...appFor(), network };

/** A layout and a network that count how often somebody walks over all their tracks, steps or stations. */
function counted(layout: MapLayout) {
  const walks = { count: 0 };
  const watched = <T extends object>(whole: T) =>
    new Proxy(whole, {
      get: (target, key, receiver) => {
        if (key === 'tracks' || key === 'stations' || key === 'segments') walks.count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  return { layout: watched(layout), network: watched(network), walks };
}

type Pressed = Partial<Pick<Chosen, 'station' | 'segment' | 'line'>>;

const nothingHidden: ReadonlySet<SegmentId> = new Set();

function part(map: { layout: MapLayout; network: Network }, pressed: Pressed, hidden = nothingHidden) {
  const chosen = { itinerary: null, station: null, segment: null, line: null, found: [], ...pressed };
  return (
    <AppProvider value={app}>
      <StillMap
        {...map}
        emphasis={emphasisOf(map.network, chosen, () => '')}
        picked={chosen.station}
        hiddenSegments={hidden}
      />
    </AppProvider>
  );
}

test('a press walks over nothing of a large map or network, whatever is pressed; hiding a step does', () => {
  expect(isLarge(drawn)).toBe(true);
  const { walks, ...map } = counted(drawn);
  const [first, ...others] = drawn.stations.filter(({ prominence }) => prominence === 1).map(({ id }) => id);
  const { rerender, container } = show(app, part(map, {}));
  const picked = () => container.querySelectorAll('[class*="picked"]').length;
  // The first press sorts out what lies where.
  rerender(part(map, { station: first ?? null }));
  walks.count = 0;
  for (const station of others.slice(0, 5)) {
    rerender(part(map, { station }));
    expect(picked()).toBe(1);
  }
  for (const { segment, line } of drawn.tracks.slice(0, 3)) {
    rerender(part(map, { segment }));
    expect(container.querySelectorAll('[class*="dimmed"]')).toHaveLength(1);
    rerender(part(map, { line }));
  }
  rerender(part(map, {}));
  expect(picked()).toBe(0);
  expect(walks.count).toBe(0);
  rerender(part(map, {}, new Set(network.segments.slice(0, 1).map(({ id }) => id))));
  expect(walks.count).toBeGreaterThan(0);
});

/** Selectors that any element after another may match: where one comes in, the browser restyles all that is around it. */
const matchingAnything = (css: string) =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{};]/)
    .filter((selector) => /[+~]\s*\*/.test(selector) && !/:|\(/.test(selector));

test('no style sheet lets an element that comes in restyle everything around it', () => {
  expect(
    matchingAnything('.fields > * + * { border: 0 } /* a + * */ .a + .b { inline-size: calc(1rem + 2 * 3px) }'),
  ).toEqual(['.fields > * + * ']);
  const files = readdirSync('src/view', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files)
    expect([file, matchingAnything(readFileSync(`src/view/${file}`, 'utf8'))]).toEqual([file, []]);
});

test('Tab comes in where the person was last, and at one station only', async () => {
  show(app, part({ layout: drawn, network }, {}));
  const stops = () => screen.getAllByRole('button', { name: /hoogte/ }).filter((each) => each.tabIndex === 0);
  const [, second] = screen.getAllByRole('button', { name: /hoogte/ });
  if (!second) throw new Error('the generated network has stations');
  expect(stops()).not.toContain(second);
  await userEvent.click(second);
  expect(stops()).toEqual([second]);
});
