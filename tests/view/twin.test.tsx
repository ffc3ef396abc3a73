import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DEFAULTS, type FiltersState, type LookedAt } from '#state/app-state.ts';
import { PanelBeside } from '#view/PanelBeside.tsx';
import { hasFilters } from '#view/planner/has-filters.ts';
import { useJourney } from '#view/shared/useJourney.ts';
import { lineId, segmentId, stationId } from '../fixtures/build.ts';
import { appFor, journey, show } from './stage.tsx';

function Panel() {
  return <PanelBeside journey={useJourney()} itinerary={null} />;
}

const filtered = (filters: Partial<FiltersState>): Partial<LookedAt> => ({
  filters: { ...DEFAULTS.filters, ...filters },
});
const twin = () => within(screen.getByRole('region', { name: 'De kaart als lijst' }));
const inAnyState = { hidden: true } as const;

/** Opens every part of the list. */
async function openAll() {
  const list = screen.getByRole('region', { name: 'De kaart als lijst' });
  for (const summary of list.querySelectorAll('summary')) await userEvent.click(summary);
}

test('a part has its steps as soon as it is opened, by a press or a key, and only then', async () => {
  show(appFor(), <Panel />);
  const steps = () => twin().queryAllByRole('listitem', inAnyState);
  expect(steps()).toHaveLength(0);
  const [first, second] = screen.getByRole('region', { name: 'De kaart als lijst' }).querySelectorAll('details');
  await userEvent.click(first?.querySelector('summary') ?? document.body);
  const shown = steps().length;
  expect(shown).toBeGreaterThan(0);
  expect(steps().every((one) => first?.contains(one))).toBe(true);
  // As a browser does that opens it by itself, for example to show what was searched for.
  if (second) second.open = true;
  await waitFor(() => expect(steps().length).toBeGreaterThan(shown));
});

test('per line: every step of the network once, named with both its ends', async () => {
  const app = appFor();
  show(app, <Panel />);
  await openAll();
  const label = (id: string) => app.network.stations.find((one) => one.id === id)?.label.nl;
  const wanted = app.network.segments.map(({ name, from, to }) => `${name.nl}, van ${label(from)} naar ${label(to)}`);
  const shown = twin()
    .getAllByRole('listitem', inAnyState)
    .map((one) => one.querySelector('button')?.getAttribute('aria-label'));
  expect(shown.toSorted()).toEqual(wanted.toSorted());
  expect(twin().queryByText(/Door je keuzes/)).toBeNull();
});

test('per station: every station once, by level, with its steps; choosing one opens its card', async () => {
  const app = appFor({ place: journey('havo', 'leraar-po') });
  show(app, <Panel />);
  await userEvent.click(twin().getByRole('radio', { name: 'per station' }));
  await openAll();
  const stations = app.network.stations.filter((one) => one.sameAs === undefined);
  expect(twin().getAllByRole('listitem', inAnyState)).toHaveLength(stations.length);
  expect(twin().getByText(/jouw begin$/).parentElement?.textContent).toMatch(/^Havo/);
  const goal = twin().getByText(/jouw doel$/).parentElement ?? document.body;
  const same = ['leraar-po', 'al-leraar-po'];
  const inward = app.network.segments.filter((one) => same.includes(one.to)).length;
  expect(goal.textContent).toContain(`${inward} stappen hierheen`);
  await userEvent.click(within(goal).getByRole('button', inAnyState));
  expect(app.useStore.getState().selection.station).toBe('leraar-po');
});

test('what the choices hide is not in the list, and the list says how many steps that are', async () => {
  const app = appFor({ place: filtered({ hiddenLines: [lineId('P')] }) });
  show(app, <Panel />);
  await openAll();
  const hidden = app.network.segments.filter((one) => one.line === 'P').length;
  expect(twin().getByText(`Door je keuzes zie je ${hidden} stappen niet.`)).not.toBeNull();
  expect(twin().getAllByRole('listitem', inAnyState)).toHaveLength(app.network.segments.length - hidden);
});

test('“alleen wat voor mij kan” leaves only the steps of the routes', async () => {
  const app = appFor({ place: { ...journey('havo', 'leraar-po'), ...filtered({ onlyPossible: true }) } });
  show(app, <Panel />);
  await openAll();
  const shown = twin()
    .getAllByRole('listitem', inAnyState)
    .map((one) => one.textContent);
  expect(shown.length).toBeGreaterThan(0);
  for (const text of shown) expect(text).toMatch(/in je routes$/);
});

test('whoever comes back from a card finds it marked, in a part that is open', async () => {
  const app = appFor();
  show(app, <Panel />);
  const back = async () => userEvent.click(await screen.findByRole('button', { name: /Terug$/ }));
  const { openSegment, openStation } = app.useStore.getState();
  act(() => openSegment(segmentId('p-havo')));
  await back();
  const step = twin().getByRole('button', { ...inAnyState, current: true });
  expect(step.textContent).toBe(app.network.segments.find((one) => one.id === 'p-havo')?.name.nl);
  expect(step.closest('details')?.open).toBe(true);
  act(() => openStation(stationId('al-leraar-po')));
  await back();
  const station = twin().getByRole('button', { ...inAnyState, current: true });
  expect(station.textContent).toBe('Leraar basis\u00adonderwijs');
  expect(station.closest('details')?.open).toBe(true);
});

test.each<[string, Partial<FiltersState>, boolean]>([
  ['nothing', {}, false],
  ['only what the map hides', { hiddenLines: [lineId('P')], hiddenSectors: ['po'], hiddenStatuses: [] }, false],
  ['a form', { formGroups: ['betaald'] }, true],
  ['the months of a link', { maxMonths: 12 }, true],
  ['the income of a link', { needsIncome: true }, true],
  ['the test', { withoutAdmissionTest: true }, true],
  ['only what is possible', { onlyPossible: true }, true],
])('filters of the list: %s', (_, filters, expected) => {
  expect(hasFilters({ ...DEFAULTS.filters, ...filters })).toBe(expected);
});

test('a filter that only a link can set can be cleared from the list', async () => {
  const app = appFor({ place: { ...journey('havo', 'leraar-vo-2'), ...filtered({ maxMonths: 60 }) } });
  show(app, <Panel />);
  await userEvent.click(screen.getByRole('button', { name: 'Wis de filters' }));
  expect(app.useStore.getState().filters).toEqual(DEFAULTS.filters);
});
