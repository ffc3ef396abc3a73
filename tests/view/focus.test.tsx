import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { StationId } from '#model/provenance.ts';
import { PanelBeside } from '#view/PanelBeside.tsx';
import { useApp } from '#view/shared/app-context.ts';
import { useJourney } from '#view/shared/useJourney.ts';
import { appFor, journey, show } from './stage.tsx';

/** The panel with the itinerary that the store holds. */
function Panel() {
  const found = useJourney();
  const wanted = useApp().useStore((state) => state.selection.itinerary);
  return <PanelBeside journey={found} itinerary={found.finding.itineraries.find((one) => one.id === wanted) ?? null} />;
}

const focused = () => document.activeElement?.textContent?.replaceAll('\u00ad', '');

test('who opens a route by the keyboard is at its title, and back at its card when it closes', async () => {
  show(appFor({ place: journey('havo', 'leraar-po') }), <Panel />);
  const list = await screen.findByRole('region', { name: 'Routes' });
  within(list).getByRole('button', { name: 'Pabo, voltijd' }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(focused()).toBe('Van Havodiploma naar Leraar basisonderwijs'), { timeout: 5000 });
  screen.getByRole('button', { name: /Terug naar de lijst/ }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(focused()).toBe('Pabo, voltijd'));
});

test('a route of the folded part is found again, with its part open', async () => {
  show(appFor({ place: journey('havo', 'leraar-po') }), <Panel />);
  const summary = await screen.findByText(/^Ook mogelijk/);
  await userEvent.click(summary);
  const [card] = within(summary.parentElement ?? document.body).getAllByRole('button', { name: /^Ad / });
  const name = card?.textContent;
  await userEvent.click(card ?? document.body);
  await userEvent.click(await screen.findByRole('button', { name: /Terug naar de lijst/ }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
  expect(document.activeElement?.closest('details')?.open).toBe(true);
});

test('who opens a station from the list of the map is at its name, and back at that step when it closes', async () => {
  show(appFor(), <Panel />);
  const twin = await screen.findByRole('region', { name: 'De kaart als lijst' });
  await userEvent.click(twin.querySelector('summary') ?? document.body);
  await userEvent.click(within(twin).getByRole('button', { name: 'Over deze lijn' }));
  await waitFor(() => expect(focused()).toBe('P Pabo'), { timeout: 5000 });
  await userEvent.click(screen.getByRole('button', { name: /Terug/ }));
  await waitFor(() => expect(focused()).toBe('Over deze lijn'));
});

test('a card that the address opens leaves the focus where a page begins', async () => {
  const place = journey('havo', 'leraar-po');
  const app = appFor({ place });
  app.useStore.getState().openItinerary('p-havo.voltijd');
  show(app, <Panel />);
  await screen.findByRole('heading', { level: 2, name: /^Van Havo/ });
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(document.body);
});

test('a card begins at its top once: who scrolls while its title is on its way is left alone', async () => {
  const app = appFor();
  const { container } = show(app, <Panel />);
  const [panel] = container.children;
  if (!(panel instanceof HTMLElement)) throw new Error('the panel is the first element');
  const scrolled: ScrollToOptions[] = [];
  panel.scrollTo = (to?: number | ScrollToOptions) => void (typeof to === 'object' && scrolled.push(to));
  act(() => app.useStore.getState().openStation('havo' as StationId)); // an id of the real network
  await waitFor(() => expect(focused()).toBe('Havodiploma'), { timeout: 5000 });
  for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  expect(scrolled).toEqual([{ top: 0 }]);
  act(() => app.useStore.getState().openStation('vwo' as StationId)); // another of it
  await waitFor(() => expect(scrolled).toHaveLength(2));
});
