import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { DEFAULTS, type LookedAt } from '#state/app-state.ts';
import { PanelBeside } from '#view/PanelBeside.tsx';
import { STATION_FIELD } from '#view/planner/StationPicker.tsx';
import { useJourney } from '#view/shared/useJourney.ts';
import { lineId, segmentId, stationId } from '../fixtures/build.ts';
import { namesOf } from './names-of.ts';
import { appFor, journey, show } from './stage.tsx';

// What a screen reader says of header, first question and privacy in a real browser: tests/browser/keyboard.spec.ts.

function Panel({ id }: { readonly id?: string }) {
  const found = useJourney();
  return <PanelBeside journey={found} itinerary={found.finding.itineraries.find((one) => one.id === id) ?? null} />;
}

beforeAll(async () => {
  await STATION_FIELD.load();
});

const SOMEWHERE = { timeout: 10_000 };

/** The panel as it is when everything in it has come. */
async function panel(place: Partial<LookedAt>, { id, last }: { readonly id?: string; readonly last: string | RegExp }) {
  const { container } = show(appFor({ place }), <Panel {...(id ? { id } : {})} />);
  await screen.findAllByText(last, {}, SOMEWHERE);
  await waitFor(() => expect(screen.queryByText(/^Even laden/)).toBeNull(), SOMEWHERE);
  return container;
}

const opened = (selection: Partial<LookedAt['selection']>): Partial<LookedAt> => ({
  selection: { ...DEFAULTS.selection, ...selection },
});

test('what is said of the planner before anything is chosen is as it was', async () => {
  const part = await panel({}, { last: 'Waar begin je?' });
  await expect(namesOf(part)).toMatchFileSnapshot('names/planner.txt');
});

test('what is said of the list of routes is as it was, and each card says how fresh its facts are', async () => {
  const part = await panel(journey('havo', 'leraar-po'), { last: /\d+ feiten/ });
  const list = within(part).getByRole('region', { name: 'Routes' });
  await within(list).findAllByRole('button', { name: /^Vergelijk/ }, SOMEWHERE);
  await expect(namesOf(part)).toMatchFileSnapshot('names/list.txt');
});

test('what is said of an opened route is as it was', async () => {
  const id = 'p-havo.voltijd';
  const place = { ...journey('havo', 'leraar-po'), ...opened({ itinerary: id }) };
  const part = await panel(place, { id, last: /^\d+ van de \d+ feiten/ });
  // The questions have words of their own, which come after the rest when no other test has fetched them.
  await within(part).findAllByText('Dit antwoord maakt het meeste uit', {}, SOMEWHERE);
  await expect(namesOf(part)).toMatchFileSnapshot('names/itinerary.txt');
});

test.each([
  { what: 'station', place: opened({ station: stationId('leraar-po') }) },
  { what: 'segment', place: opened({ segment: segmentId('p-havo') }) },
  { what: 'line', place: opened({ line: lineId('Z') }) },
])('what is said of the card of a $what is as it was', async ({ what, place }) => {
  const part = await panel(place, { last: /\d+ feiten|^Dit verloopt|^Kijk dit na|dit feit|stappen\./ });
  await expect(namesOf(part)).toMatchFileSnapshot(`names/${what}.txt`);
});

test('a button without a name is another line in the snapshot', async () => {
  const part = await panel({}, { last: 'Waar begin je?' });
  const before = namesOf(part);
  part.append(document.createElement('button'));
  expect(namesOf(part)).toBe(`${before}button\n`);
});

test('a folded form of a route opens that route', async () => {
  const app = appFor({ place: journey('havo', 'leraar-po') });
  show(app, <Panel />);
  await userEvent.click((await screen.findAllByText(/^Ook in \d+ andere vormen$/))[0] ?? document.body);
  await userEvent.click(screen.getAllByRole('button', { name: /^deeltijd/ })[0] ?? document.body);
  expect(app.useStore.getState().selection.itinerary).toBe('p-havo.deeltijd');
});
