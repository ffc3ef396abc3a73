import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { daysOf } from '#domain/clock.ts';
import { App as Screen } from '#view/App.tsx';
import type { App } from '#view/shared/app-context.ts';
import { ErrorBoundary } from '#view/shared/ErrorBoundary.tsx';
import { Loading, PATIENCE } from '#view/shared/Loading.tsx';
import { settledWithin } from '#view/shared/late.ts';
import { lazyPart } from '#view/shared/lazy-part.ts';
import { whole } from '#view/shared/useFacts.ts';
import { realFacts } from '../real-network.ts';
import { appFor, journey, show } from './stage.tsx';

/** A fault that React caught is thrown once more for the page; here that is no fault of the test. */
const silent = (event: ErrorEvent) => event.preventDefault();

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  addEventListener('error', silent);
});
afterEach(() => {
  removeEventListener('error', silent);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const SENTENCE = 'Dit deel werkt nu niet. De rest van de pagina wel.';

/** What is there of the first screen, by the names that a reader hears. */
const parts = () => ({
  header: screen.queryByRole('heading', { level: 1, name: 'Onderwijsroutes' }) !== null,
  planner: screen.queryByRole('combobox', { name: 'Van' }) !== null,
  list: screen.queryByRole('region', { name: 'Routes' }) !== null,
  twin: screen.queryByRole('heading', { name: 'De kaart als lijst' }) !== null,
  map: screen.queryByRole('group', { name: /^Kaart/ }) !== null,
});
const faults = () => screen.queryAllByText(SENTENCE).length;
const ALL = { header: true, planner: true, list: true, twin: true, map: true };
const JOURNEY = journey('havo', 'leraar-po');
const NOTHING = null as never; // the fault that is planted: data that is not there

describe('a fault in one part of the screen', () => {
  const wholeApp = appFor({ place: JOURNEY });
  const withoutLines = { ...wholeApp.network, lines: NOTHING };

  test('a sound screen has every part and no fault', () => {
    show(wholeApp, <Screen />);
    expect({ ...parts(), faults: faults() }).toEqual({ ...ALL, faults: 0 });
  });

  test('a map that cannot be drawn leaves planner, list and twin', () => {
    show({ ...wholeApp, layouts: { landscape: NOTHING, portrait: NOTHING } }, <Screen />);
    expect({ ...parts(), faults: faults() }).toEqual({ ...ALL, map: false, faults: 1 });
  });

  test('list, twin and legend that cannot be drawn leave map and planner', () => {
    show({ ...wholeApp, network: withoutLines }, <Screen />);
    expect({ ...parts(), faults: faults() }).toEqual({ ...ALL, list: false, twin: false, faults: 3 });
  });

  test('a card that cannot be drawn leaves the map, and the way back', async () => {
    const app = appFor({ place: JOURNEY });
    const segment = app.network.segments[0]?.id ?? null;
    app.useStore.getState().openSegment(segment as NonNullable<typeof segment>); // the network has segments
    show({ ...app, network: { ...app.network, lines: NOTHING } }, <Screen />);
    await waitFor(() => expect(faults()).toBe(2)); // the card and the legend
    expect(parts().map).toBe(true);
    act(() => app.useStore.getState().closeCard());
    expect(parts().planner).toBe(true);
  });

  test('another screen is not held back by the fault of the last one', async () => {
    const app = appFor();
    show({ ...app, network: { ...app.network, stations: NOTHING } }, <Screen />);
    expect(faults()).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('link', { name: 'Bronnen' }));
    expect(await screen.findByRole('heading', { name: 'Bronnen' })).not.toBeNull();
    expect(faults()).toBe(0);
  });
});

describe('what stands in the place of a broken part', () => {
  function Bomb(): never {
    throw new TypeError('Cannot read properties of undefined (reading "leeftijd 17") at #/kaart?oud=17');
  }
  const showBomb = () => {
    show(
      appFor(),
      <ErrorBoundary part="card">
        <Bomb />
      </ErrorBoundary>,
    );
    return screen.findByRole('textbox', { name: 'Foutmelding' });
  };

  test('a report can be read before it is copied, and says nothing of what was answered', async () => {
    const field = await showBomb();
    const report = (field as HTMLTextAreaElement).value; // a text box of several lines
    expect(report).toMatch(
      /^Fout: TypeError\nBericht: Cannot read properties of undefined \(reading …\) at …\nDeel: card\n/,
    );
    expect(report).toContain('Versie van de gegevens: ');
    expect(report).not.toMatch(/17|leeftijd|kaart/);
  });

  test('what is copied is what is read', async () => {
    const user = userEvent.setup();
    const field = await showBomb();
    await user.click(screen.getByRole('button', { name: 'Kopieer foutmelding' }));
    expect(await navigator.clipboard.readText()).toBe((field as HTMLTextAreaElement).value);
    expect(screen.getByText(/De foutmelding is gekopieerd/)).not.toBeNull();
  });

  test('without a clipboard the report is selected, to copy by hand', async () => {
    const field = (await showBomb()) as HTMLTextAreaElement;
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never); // as on a page that was not loaded safely
    fireEvent.click(screen.getByRole('button', { name: 'Kopieer foutmelding' }));
    expect(field.selectionEnd).toBe(field.value.length);
    expect(screen.getByText(/Kopiëren lukte niet/)).not.toBeNull();
  });
});

describe('a part that does not load', () => {
  test('is fetched once, and again only when the reader asks; then it is there', async () => {
    let fetched = 0;
    const Late = lazyPart(async () => {
      fetched += 1;
      if (fetched === 1) throw new Error('not on the host');
      return () => <p>Hier is het deel</p>;
    });
    show(
      appFor(),
      <ErrorBoundary part="late">
        <Suspense>
          <Late />
        </Suspense>
      </ErrorBoundary>,
    );
    expect(await screen.findByText(SENTENCE)).not.toBeNull();
    expect(fetched).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Hier is het deel')).not.toBeNull();
    expect(fetched).toBe(2);
  });

  test('after ten seconds of loading the page says so, what stays, and offers to load again', () => {
    vi.useFakeTimers();
    show(appFor(), <Loading />);
    expect(screen.queryByRole('button')).toBeNull();
    act(() => vi.advanceTimersByTime(PATIENCE));
    expect(
      screen.getByText(/Het laden duurt lang. Je antwoorden blijven staan. Wat je probeert of afvinkt, niet./),
    ).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Laad opnieuw' })).not.toBeNull();
  });

  test('what hangs out of sight says nothing before ten seconds, and then the same', () => {
    vi.useFakeTimers();
    show(appFor(), <Loading quiet />);
    expect(screen.queryByRole('status')).toBeNull();
    act(() => void vi.advanceTimersByTime(PATIENCE));
    expect(screen.getByRole('button', { name: 'Laad opnieuw' })).not.toBeNull();
    expect(screen.queryByText('Even laden …')).toBeNull();
  });

  test('the page does not wait longer than it may for what hangs or fails', async () => {
    vi.useFakeTimers();
    const done: string[] = [];
    void settledWithin(8_000, new Promise(() => undefined)).then(() => done.push('hangs'));
    void settledWithin(8_000, Promise.reject(new Error('no'))).then(() => done.push('fails'));
    await vi.advanceTimersByTimeAsync(7_999);
    expect(done).toEqual(['fails']);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['fails', 'hangs']);
  });

  test('facts of which a piece is missing are refused, whole ones are taken', () => {
    const facts = realFacts();
    expect(whole(facts)).toBe(facts);
    const { records: _, ...rest } = facts;
    for (const piece of [undefined, {}, rest]) expect(() => whole(piece)).toThrow('not whole');
  });
});

describe('a clock that is wrong', () => {
  const dataDate = '2026-11-23';
  const PABO = 'Pabo, voltijd';
  const OLD = { status: 'experiment', validUntil: '2026-10-31' } as const;
  /** The app on a device of this day, and where asked with the pabo as an experiment that ended before the data. */
  function appOn(deviceDay: string, hasEnded = false): App {
    const app = appFor({ place: JOURNEY, answers: { opening: ['leerling'], school: ['havo'], leerjaar: ['diploma'] } });
    const segments = app.network.segments.map((each) =>
      hasEnded && each.id === 'p-havo' ? { ...each, ...OLD } : each,
    );
    return { ...app, network: { ...app.network, segments }, ...daysOf(deviceDay, dataDate) };
  }
  /** The routes of the list as they are read. */
  const listed = async () => (await screen.findByRole('region', { name: 'Routes' })).textContent ?? '';

  test.each([
    ['1990-01-01', /Op dit apparaat is het 1 januari 1990.*We rekenen daarom met 23 november 2026/],
    ['2041-06-01', /Op dit apparaat is het 1 juni 2041.*vraag alles na bij de opleiding/],
    ['NaN-NaN-NaN', /We kunnen de datum van dit apparaat niet lezen. We rekenen met 23 november 2026/],
  ])('%s: the reader is told, and the journey is there without nonsense', async (day, sentence) => {
    show(appOn(day), <Screen />);
    expect(await screen.findByText(sentence)).not.toBeNull();
    expect(faults()).toBe(0);
    expect(document.body.textContent).not.toMatch(/NaN|undefined|Invalid|-\d+ (jaar|maand)/);
  });

  test.each(['1990-01-01', 'NaN-NaN-NaN'])('%s: the routes are those of the day of the data', async (day) => {
    const { unmount } = show(appOn(dataDate), <Screen />);
    const right = await listed();
    unmount();
    show(appOn(day), <Screen />);
    expect(await listed()).toBe(right);
  });

  test.each(['1990-01-01', dataDate, '2041-06-01', 'NaN-NaN-NaN'])('%s: what has ended is no route', async (day) => {
    const { unmount } = show(appOn(day), <Screen />);
    expect(await listed()).toContain(PABO);
    unmount();
    show(appOn(day, true), <Screen />);
    expect(await listed()).not.toContain(PABO);
  });

  test.each([dataDate, '2028-11-01'])('%s says nothing', (day) => {
    show(appOn(day), <Screen />);
    expect(screen.queryByText(/Op dit apparaat is het/)).toBeNull();
    expect(screen.queryByText(/datum van dit apparaat/)).toBeNull();
  });
});

describe('what a link may hold', () => {
  test('of many things that are not known the first are named and the rest is counted', () => {
    const notices = Array.from({ length: 900 }, (_, at) => ({ code: 'unknown-key', key: `k${at}` }) as const);
    show({ ...appFor(), notices }, <Screen />);
    expect(screen.getAllByText(/Een deel van deze link kennen we niet/)).toHaveLength(4);
    expect(screen.getByText('En nog 896 dingen.')).not.toBeNull();
  });
});
