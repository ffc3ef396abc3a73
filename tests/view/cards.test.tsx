import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { surroundingsOf } from '#domain/reach.ts';
import { DEFAULTS, type LookedAt, type SelectionState } from '#state/app-state.ts';
import { PanelBeside } from '#view/PanelBeside.tsx';
import { Planner } from '#view/planner/Planner.tsx';
import { useJourney } from '#view/shared/useJourney.ts';
import { lineId, segmentId, stationId } from '../fixtures/build.ts';
import { appFor, journey, show } from './stage.tsx';

function Panel() {
  return <PanelBeside journey={useJourney()} itinerary={null} />;
}

const opened = (selection: Partial<SelectionState>, place: Partial<LookedAt> = {}): Partial<LookedAt> => ({
  ...place,
  selection: { ...DEFAULTS.selection, ...selection },
});
const station = (id: string, place?: Partial<LookedAt>) => opened({ station: stationId(id) }, place);

test('a station says how many stations lead there and how many it opens', async () => {
  const app = appFor({ place: station('leraar-po') });
  const { inward, outward } = surroundingsOf(app.network, stationId('leraar-po'));
  const near = (around: ReadonlyMap<string, number>) => [...around.values()].filter((steps) => steps === 1).length;
  show(app, <Panel />);
  expect(
    await screen.findByText(`Hier leiden ${inward.size} stations naartoe, ${near(inward)} in één stap.`),
  ).not.toBeNull();
  expect(
    screen.getByText(`Van hier kun je naar ${outward.size} stations, ${near(outward)} in één stap.`),
  ).not.toBeNull();
});

test('what lies further opens from the card, by number of steps', async () => {
  const app = appFor({ place: station('mbo-4') });
  show(app, <Panel />);
  const further = (await screen.findAllByRole('heading', { name: 'in 2 stappen', hidden: true })).at(-1);
  const list = further?.parentElement ?? document.body;
  await userEvent.click(within(list).getByRole('button', { name: /^Leraar eerstegraads/, hidden: true }));
  expect(app.useStore.getState().selection.station).toBe('leraar-vo-1');
});

test('a station without anything before it says so', async () => {
  show(appFor({ place: station('vwo') }), <Panel />);
  expect(await screen.findByText('Hier leidt op deze kaart geen station naartoe.')).not.toBeNull();
});

test('any station can be Van or Naar, and the field shows its name', async () => {
  const app = appFor({ place: station('phd') });
  const { unmount } = show(app, <Panel />);
  await userEvent.click(await screen.findByRole('button', { name: 'Route van hier' }));
  expect(app.useStore.getState().planner).toEqual({ from: 'phd', to: null });
  app.useStore.getState().openStation(stationId('hbo-wo-diploma'));
  await userEvent.click(await screen.findByRole('button', { name: 'Route hierheen' }));
  expect(app.useStore.getState().planner).toEqual({ from: 'phd', to: 'hbo-wo-diploma' });
  unmount();
  show(app, <Planner />);
  const value = (name: string) => screen.getByRole<HTMLInputElement>('combobox', { name }).value;
  expect(value('Van')).toBe('Doctor (PhD)');
  expect(value('Naar')).toMatch(/^Hbo/);
  await userEvent.click(screen.getByRole('button', { name: 'Maak Naar leeg' }));
  expect(app.useStore.getState().planner.to).toBeNull();
});

test('starts and goals keep their own words; who is a teacher begins at the twin', async () => {
  const app = appFor({ place: station('leraar-po') });
  show(app, <Panel />);
  expect(await screen.findByRole('button', { name: 'Dit wil ik worden' })).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Hier ben ik nu' }));
  expect(app.useStore.getState().planner.from).toBe('al-leraar-po');
});

test('with Van known a station tells how many routes lead there, as many as the list then shows', async () => {
  const app = appFor({ place: station('leraar-po', journey('havo', null)) });
  show(app, <Panel />);
  const way = await screen.findByRole('button', { name: /^Van Havo.* hierheen: \d+ routes$/ });
  const count = /(\d+ routes)$/.exec(way.textContent ?? '')?.[1];
  await userEvent.click(way);
  expect(app.useStore.getState().planner).toEqual({ from: 'havo', to: 'leraar-po' });
  expect(screen.getByRole('heading', { name: count ?? 'none' })).not.toBeNull();
});

test('with Naar known a start tells how many routes lead there', async () => {
  const app = appFor({ place: station('vwo', journey(null, 'leraar-po')) });
  show(app, <Panel />);
  await userEvent.click(await screen.findByRole('button', { name: /^Van hier naar Leraar.*: \d+ routes?$/ }));
  expect(app.useStore.getState().planner).toEqual({ from: 'vwo', to: 'leraar-po' });
});

test('without a way between two stations the card says so, without a button', async () => {
  show(appFor({ place: station('havo', journey('leraar-po', null)) }), <Panel />);
  expect(await screen.findByText(/^Van Leraar.* hierheen: op deze kaart is er geen route$/)).not.toBeNull();
  expect(screen.queryByRole('button', { name: /hierheen:/ })).toBeNull();
});

test('the card of where you are has no way to itself, nor to what it counts as', async () => {
  const { unmount } = show(appFor({ place: station('leraar-po', journey('al-leraar-po', null)) }), <Panel />);
  expect(await screen.findByRole('button', { name: 'Hier ben ik nu' })).not.toBeNull();
  expect(screen.queryByText(/hierheen:/)).toBeNull();
  unmount();
  show(appFor({ place: station('docent-mbo', journey('al-leraar-vo-mbo', null)) }), <Panel />);
  expect(await screen.findByRole('button', { name: 'Hier ben ik nu' })).not.toBeNull();
  expect(screen.queryByText(/hierheen:/)).toBeNull();
});

test('a step says that it is possible for you', async () => {
  show(appFor({ place: opened({ segment: segmentId('p-havo') }, journey('havo', null)) }), <Panel />);
  expect(await screen.findByText(/^Deze stap kan voor jou/)).not.toBeNull();
});

test('a step that is not possible now says why, in short and in a whole sentence', async () => {
  const app = appFor({
    answers: { opening: ['overstapper'], 'diploma-past-bij-vak': ['nee'] },
    place: opened({ segment: segmentId('t-kop') }, journey('hbo-wo-diploma', null)),
  });
  show(app, <Panel />);
  const forYou = await screen.findByRole('region', { name: 'Voor jou' });
  expect(within(forYou).getByText('Deze stap kan nu niet voor jou.')).not.toBeNull();
  expect(within(forYou).getByText(/Je mist: /)).not.toBeNull();
  expect(within(forYou).getAllByRole('listitem')).toHaveLength(1);
});

test('a step behind you, a step off your way, and a step for whom nobody knows', async () => {
  const { unmount } = show(
    appFor({ place: opened({ segment: segmentId('p-havo') }, journey('al-leraar-po', null)) }),
    <Panel />,
  );
  expect(await screen.findByText(/^Deze stap heb je niet nodig/)).not.toBeNull();
  unmount();
  const { unmount: leave } = show(
    appFor({ place: opened({ segment: segmentId('p-havo') }, journey('vwo', null)) }),
    <Panel />,
  );
  expect(await screen.findByText(/loopt er voor jou geen route langs deze stap/)).not.toBeNull();
  leave();
  show(appFor({ place: opened({ segment: segmentId('p-havo') }) }), <Panel />);
  expect(await screen.findByText(/^Kan deze stap voor jou\?/)).not.toBeNull();
});

test('a line tells its story and its steps with duration and status, and which are possible for you', async () => {
  const app = appFor({ place: opened({ line: lineId('P') }, journey('havo', null)) });
  show(app, <Panel />);
  const steps = app.network.segments.filter((segment) => segment.line === 'P');
  expect(await screen.findByText(`Deze lijn heeft ${steps.length} stappen.`, { exact: false })).not.toBeNull();
  const havo = await screen.findByRole('button', { name: /^P?Havo.*jaar.*kan voor jou$/ });
  await userEvent.click(havo);
  expect(app.useStore.getState().selection.segment).toBe('p-havo');
});

test('a line says what stands in the way of its steps', async () => {
  const app = appFor({
    answers: { opening: ['overstapper'], 'diploma-past-bij-vak': ['nee'] },
    place: opened({ line: lineId('T') }, journey('hbo-wo-diploma', null)),
  });
  show(app, <Panel />);
  expect(await screen.findByRole('button', { name: /nu niet: je mist / })).not.toBeNull();
});

test('a step behind other steps says so', async () => {
  show(appFor({ place: opened({ segment: segmentId('e-hbo-master') }, journey('havo', null)) }), <Panel />);
  expect(await screen.findByText(/^Deze stap kan voor jou, na een of meer andere stappen/)).not.toBeNull();
});

test('what every form of a step asks stands once, what one form asks stands with that form', async () => {
  show(appFor({ place: opened({ segment: segmentId('p-havo') }) }), <Panel />);
  const always = await screen.findByRole('heading', { name: 'Wat je nodig hebt' });
  const items = within(always.parentElement ?? document.body).getAllByRole('listitem');
  for (const { textContent } of items) expect(screen.getAllByText(textContent)).toHaveLength(1);
  expect(screen.getAllByRole('heading', { name: 'Ook nodig' }).length).toBeGreaterThan(0);
});
