import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { layoutMap } from '#layout/layout.ts';
import type { MapLayout } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import { smallCountry } from '../fixtures/networks.ts';
import { appFor, show } from './stage.tsx';
import { StillMap } from './still-map.tsx';

function showMap(network: Network, layout: MapLayout, hidden: readonly string[] = []) {
  const ids = network.segments.map(({ id }) => id).filter((id) => hidden.includes(id));
  return show({ ...appFor(), network }, <StillMap network={network} layout={layout} hiddenSegments={new Set(ids)} />);
}

const network = smallCountry();
const layout = layoutMap(network, { orientation: 'landscape' });
const reachable = () =>
  screen.getAllByRole('button', { name: /hoogte/ }).map((each) => each.getAttribute('aria-label'));

test('a station says its height, its lines and its steps, and whether one can get on there', () => {
  showMap(network, layout);
  const heard = reachable();
  expect(heard.length).toBeGreaterThan(3);
  const starts = network.stations.filter(({ start }) => start).map(({ name }) => name.nl);
  for (const each of heard) {
    expect(each).toMatch(
      /^.+, hoogte (opstap|4\+?|5|6|7|8), station op \d+ lijn(en)?, \d+ stap(pen)? hierheen, \d+ stap(pen)? verder/,
    );
    expect(each?.endsWith(', hier kun je instappen')).toBe(starts.includes(`${each?.split(', hoogte')[0]}`));
  }
});

test('what the filters put out of sight is not counted', () => {
  const [gone] = network.segments;
  const target = network.stations.find(({ id }) => id === gone?.to);
  const inward = network.segments.filter(({ to }) => to === target?.id).length;
  const heardOf = () => reachable().find((each) => each?.startsWith(`${target?.name.nl}, `));
  const { unmount } = showMap(network, layout);
  expect(heardOf()).toContain(`, ${inward} stap`);
  unmount();
  showMap(network, layout, [`${gone?.id}`]);
  expect(heardOf()).toContain(`, ${inward - 1} stap`);
});

test('every start carries the mark of getting on, and no other station does', () => {
  const { container } = showMap(network, layout);
  const marks = container.querySelectorAll('[class*="entry"]');
  expect(marks.length).toBe(network.stations.filter(({ start }) => start).length);
});
