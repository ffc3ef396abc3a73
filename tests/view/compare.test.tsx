import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { COMPARE_NL } from '#i18n/compare-nl.ts';
import { DEFAULTS, type LookedAt } from '#state/app-state.ts';
import { CompareScreen } from '#view/compare/CompareScreen.tsx';
import { ROWS } from '#view/compare/useRows.ts';
import { PanelBeside } from '#view/PanelBeside.tsx';
import { ItineraryList } from '#view/planner/ItineraryList.tsx';
import { useJourney } from '#view/shared/useJourney.ts';
import { appFor, journey, show } from './stage.tsx';

const PABO = 'p-havo.voltijd';
const PART_TIME = 'p-havo.deeltijd';
const ZIJ = 'z-po.werken-en-leren';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose window is wide enough for each media query that asks for no more than this. */
const inWindowOf = (rem: number) =>
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: rem >= Number(/min-width: ([\d.]+)rem/.exec(query)?.[1] ?? Number.POSITIVE_INFINITY),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));

const choosing = (...compared: string[]): Partial<LookedAt> => ({
  ...journey('havo', 'leraar-po'),
  selection: { ...DEFAULTS.selection, compared },
});

const rowTitles = () =>
  screen
    .getAllByRole('rowheader')
    .map((heading) => (heading.textContent ?? '').replace(COMPARE_NL['compare.differs'], '').trim());

const expectedTitles = ROWS.map((id) => COMPARE_NL[`row.${id}`]);

function List() {
  return <ItineraryList journey={useJourney()} />;
}

describe('two side by side', () => {
  test.each([
    ['a phone', 24],
    ['a laptop', 90],
  ])('on %s every row is there, in the one order', (_, rem) => {
    inWindowOf(rem);
    show(appFor({ place: choosing(PABO, PART_TIME) }), <CompareScreen />);
    const table = screen.getByRole('table', { name: 'De routes naast elkaar' });
    expect(rowTitles()).toEqual(expectedTitles);
    expect(within(table).getByRole('columnheader', { name: /^A Pabo, voltijd$/ })).not.toBeNull();
    expect(within(table).getByRole('columnheader', { name: /^B Pabo, deeltijd$/ })).not.toBeNull();
  });

  test('what differs says so in words, what is the same does not', () => {
    inWindowOf(90);
    show(appFor({ place: choosing(PABO, PART_TIME) }), <CompareScreen />);
    expect(screen.getByRole('rowheader', { name: 'Hoe je leert verschilt' })).not.toBeNull();
    expect(screen.getByRole('rowheader', { name: 'Wanneer je bevoegd bent' })).not.toBeNull();
  });

  test('with the switch only what differs stays, and how many are the same is said', async () => {
    inWindowOf(90);
    show(appFor({ place: choosing(PABO, PART_TIME) }), <CompareScreen />);
    const all = screen.getAllByRole('rowheader').length;
    const marked = screen.getAllByText('verschilt').length;
    screen.getByRole('button', { name: 'Alleen verschillen' }).focus();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('button', { name: 'Alleen verschillen', pressed: true })).not.toBeNull();
    expect(screen.getAllByRole('rowheader')).toHaveLength(marked);
    expect(screen.getByText(new RegExp(`${all - marked} regels zijn bij elke route gelijk`))).not.toBeNull();
  });

  test('the money is of its year, and a total says how it was computed', () => {
    inWindowOf(90);
    show(appFor({ place: choosing(PABO, PART_TIME) }), <CompareScreen />);
    const row = within(screen.getByRole('row', { name: /^Wat je zelf betaalt/ }));
    expect(row.getByText(/collegegeld voltijd: €\s2\.694 per jaar, bedrag van 2026-2027/)).not.toBeNull();
    expect(row.getByText(/^Samen €\s10\.776\. Uitgerekend: 4 jaar × €\s2\.694 per jaar/)).not.toBeNull();
  });

  test('the drawing is also there in sentences, one timeline for each', async () => {
    show(appFor({ place: choosing(PABO, ZIJ) }), <CompareScreen />);
    const drawing = screen.getByRole('img', { name: /^Tijdlijn van Pabo, voltijd/ });
    const words = document.getElementById(drawing.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toContain('Pabo: van september 2027 tot september 2031.');
    expect(screen.getAllByRole('img', { name: /^Tijdlijn van/ })).toHaveLength(2);
  });
});

describe('how many fit', () => {
  test('a third is shown only on a wide screen', () => {
    inWindowOf(63);
    show(appFor({ place: choosing(PABO, PART_TIME, 'p-havo.flexibel') }), <CompareScreen />);
    expect(screen.getAllByRole('columnheader', { name: /^[ABC] / })).toHaveLength(2);
    expect(screen.getByText(/^Op dit scherm passen twee routes. Deze zie je nu niet: Pabo, voltijd/)).not.toBeNull();
  });

  test('on a wide screen three stand side by side', () => {
    inWindowOf(64);
    show(appFor({ place: choosing(PABO, PART_TIME, 'p-havo.flexibel') }), <CompareScreen />);
    expect(screen.getAllByRole('columnheader', { name: /^[ABC] / })).toHaveLength(3);
    expect(screen.queryByText(/^Op dit scherm passen/)).toBeNull();
  });

  test('the one that is not shown can be shown instead of the oldest', async () => {
    inWindowOf(24);
    show(appFor({ place: choosing(PABO, PART_TIME, 'p-havo.flexibel') }), <CompareScreen />);
    await userEvent.click(screen.getByRole('button', { name: 'Toon Pabo, voltijd' }));
    expect(screen.getByRole('columnheader', { name: /Pabo, voltijd$/ })).not.toBeNull();
  });
});

describe('choosing in the list', () => {
  test('a card is chosen and taken back by keyboard, and the tray asks for a second', async () => {
    const app = appFor({ place: journey('havo', 'leraar-po') });
    show(app, <List />);
    const toggle = await screen.findByRole('button', { name: 'Vergelijk: Pabo, voltijd' });
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    expect(app.useStore.getState().selection.compared).toEqual([PABO]);
    expect(await screen.findByText('Gekozen: Pabo, voltijd. Kies er nog een.')).not.toBeNull();
    await userEvent.keyboard(' ');
    expect(app.useStore.getState().selection.compared).toEqual([]);
    expect(screen.queryByText(/Kies er nog een/)).toBeNull();
  });

  test('choosing does not open the itinerary', async () => {
    const app = appFor({ place: journey('havo', 'leraar-po') });
    show(app, <List />);
    await userEvent.click(await screen.findByRole('button', { name: 'Vergelijk: Pabo, voltijd' }));
    expect(app.useStore.getState().selection.itinerary).toBeNull();
  });

  test.each([
    ['two on a phone', 24, [PART_TIME, 'x']],
    ['three on a wide screen', 90, [PART_TIME, 'x', 'y']],
  ])('of more than %s the oldest goes, and that is said before', async (_, rem, chosen) => {
    inWindowOf(rem);
    const app = appFor({ place: choosing(...chosen) });
    show(app, <List />);
    expect(await screen.findByText(/valt deze weg: Pabo, deeltijd/)).not.toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Vergelijk: Pabo, voltijd' }));
    expect(app.useStore.getState().selection.compared).toEqual([...chosen.slice(1), PABO]);
  });

  test('with two chosen the tray leads to the screen', async () => {
    const app = appFor({ place: choosing(PABO, PART_TIME) });
    show(app, <List />);
    await userEvent.click(await screen.findByRole('button', { name: 'Bekijk ze naast elkaar' }));
    expect(app.useStore.getState().view.screen).toBe('vergelijk');
  });
});

describe('when there is nothing to compare yet', () => {
  test('none chosen: how to choose, and the way to the list', async () => {
    const app = appFor({ place: { view: { screen: 'vergelijk', pane: 'lijst' } } });
    show(app, <CompareScreen />);
    expect(screen.getByText('Je hebt nog geen routes gekozen.')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Naar de lijst met routes' }));
    expect(app.useStore.getState().view.screen).toBe('kaart');
  });

  test('one chosen: others are offered, and choosing one puts it beside', async () => {
    show(appFor({ place: choosing(PABO) }), <CompareScreen />);
    expect(screen.getByText('Je hebt één route gekozen. Kies er nog een.')).not.toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Vergelijk met Pabo, deeltijd/ }));
    expect(screen.getByRole('table')).not.toBeNull();
  });

  test('one that is gone: that is said, the nearest stands in its place, and can be kept', async () => {
    const app = appFor({ place: choosing(PABO, 'weg.x~p-havo.deeltijd') });
    show(app, <CompareScreen />);
    expect(screen.getByText(/^Deze route staat niet meer op de kaart: weg\.x → Pabo, deeltijd\./)).not.toBeNull();
    expect(screen.getByRole('columnheader', { name: 'B Pabo, deeltijd' })).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Neem deze' }));
    expect(app.useStore.getState().selection.compared).toEqual([PABO, PART_TIME]);
    expect(screen.queryByText(/staat niet meer op de kaart/)).toBeNull();
  });

  test('one that nothing is like: that is said, and it can be taken away', async () => {
    const app = appFor({ place: choosing(PABO, 'weg.x') });
    show(app, <CompareScreen />);
    expect(screen.getByText(/Er is geen route die erop lijkt/)).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Haal weg' }));
    expect(app.useStore.getState().selection.compared).toEqual([PABO]);
  });

  test('a link without Van and Naar still compares: each route between its own ends', () => {
    const place = { selection: { ...DEFAULTS.selection, compared: [PABO, 't-kop.voltijd'] } };
    show(appFor({ place }), <CompareScreen />);
    expect(screen.getByRole('columnheader', { name: /^B Kopopleiding/ })).not.toBeNull();
  });
});

describe('in an opened itinerary', () => {
  function Detail({ id }: { readonly id: string }) {
    const found = useJourney();
    return <PanelBeside journey={found} itinerary={found.finding.itineraries.find((one) => one.id === id) ?? null} />;
  }

  test('timeline and money stand in it, with what an amount is of and what is not known', async () => {
    show(appFor({ place: journey('hbo-wo-diploma', 'leraar-vo-2') }), <Detail id="z-vo-2.werken-en-leren" />);
    const timeline = within(await screen.findByRole('region', { name: 'Op een tijdlijn' }));
    expect(timeline.getByText(/^Bevoegd: op zijn vroegst .*, uiterlijk /)).not.toBeNull();
    const money = within(await screen.findByRole('region', { name: 'Geld' }));
    expect(money.getByText('Salaris leraar voortgezet onderwijs: nog niet bekend')).not.toBeNull();
    expect(money.getByText(/^Zelf niets, voor zover bekend/)).not.toBeNull();
    expect(money.getByText(/geen bedrag per jaar of per maand bekend om te tekenen/)).not.toBeNull();
  });

  test('the age of the reader stands along the axis', async () => {
    const app = appFor({
      answers: { opening: ['overstapper'], leeftijd: ['34'] },
      place: journey('hbo-wo-diploma', 'leraar-po'),
    });
    show(app, <Detail id={ZIJ} />);
    const drawing = await screen.findByRole('img', { name: /^Tijdlijn van/ });
    expect(within(drawing).getByText('34 jaar')).not.toBeNull();
  });
});
