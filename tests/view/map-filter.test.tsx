import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { layoutMap } from '#layout/layout.ts';
import { MapPane } from '#view/MapPane.tsx';
import { NO_JOURNEY } from '#view/shared/journey.ts';
import { readyLayouts } from '#view/shared/layouts.ts';
import { generatedNetwork } from '../fixtures/generated-network.ts';
import { appFor, show } from './stage.tsx';

const network = generatedNetwork(200);
const layout = layoutMap(network, { orientation: 'landscape' });
const alone = { isOn: false, onToggle: () => undefined };

afterEach(() => vi.unstubAllGlobals());

test('a filter takes the tracks away and unticks its box at once; what is counted follows, and so it comes back', async () => {
  const app = { ...appFor(), network, layouts: readyLayouts({ landscape: layout, portrait: layout }) };
  const { container } = show(
    app,
    <MapPane journey={NO_JOURNEY} itinerary={null} orientation="landscape" alone={alone} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Wat je ziet' }));
  const group = await screen.findByRole('group', { name: 'Lijnen' });
  const box = group.querySelector('input');
  if (!box) throw new Error('the generated network has lines');
  const tracks = () => container.querySelectorAll('[class*="base"] [class*="casing"]').length;
  const all = tracks();
  const sum = () => screen.getByRole('status').textContent;

  // As in a browser: what a press may leave for later is not drawn before the press has its answer.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  box.click();
  expect([tracks() < all, box.checked, sum()]).toEqual([true, false, '']);
  const left = tracks();
  await vi.waitFor(() => expect(sum()).toMatch(/^Je ziet \d+ van de \d+ stappen\.$/));
  expect(tracks()).toBe(left);

  box.click();
  expect([tracks(), box.checked]).toEqual([all, true]);
  await vi.waitFor(() => expect(sum()).toBe(''));
});
