import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '#questionnaire/answers.ts';
import { DEFAULTS } from '#state/app-state.ts';
import type { App } from '#view/shared/app-context.ts';
import { LAST_SECONDS, SILENCE, watchIdle } from '#view/stand/idle-watch.ts';
import { StandApp } from '#view/stand/StandApp.tsx';
import { wayOutOf } from '#view/stand/ways-out.ts';
import { wipe } from '#view/stand/wipe.ts';
import { appFor, journey, show } from './stage.tsx';

// jsdom knows the element and not how it is opened.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

afterEach(() => {
  vi.useRealTimers();
});

const STAND = { configuration: { ...DEFAULTS.configuration, mode: 'stand' as const } };

/** Counts listeners on the window, whoever puts them there. */
function countListeners() {
  let count = 0;
  const { addEventListener, removeEventListener } = window;
  window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    count += 1;
    addEventListener.apply(window, args);
  };
  window.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    count -= 1;
    removeEventListener.apply(window, args);
  };
  const restore = () => Object.assign(window, { addEventListener, removeEventListener });
  return { now: () => count, restore };
}

/** What is left of a visitor. */
const traces = ({ useStore, actor }: App) => {
  const { planner, filters, selection, view, whatIf } = useStore.getState();
  const { answers, past } = actor.getSnapshot().context;
  return { planner, filters, selection, view, whatIf, answers, past };
};
const NOTHING = {
  planner: DEFAULTS.planner,
  filters: DEFAULTS.filters,
  selection: DEFAULTS.selection,
  view: DEFAULTS.view,
  whatIf: null,
  answers: {},
  past: [],
};

/** What different visitors tell. */
const TOLD: readonly Answers[] = [
  { opening: ['leerling'], school: ['havo'], 'voor-wie': ['basisschool'] },
  { opening: ['leerling'], school: ['vwo'] },
  { opening: ['overstapper'], diplomas: ['hbo-wo-diploma'], leeftijd: ['41'] },
];

/** Does at the stand whatever leaves a trace. */
function behave({ useStore, actor }: App, number: number) {
  const state = useStore.getState();
  actor.send({ type: 'load', answers: TOLD[number % TOLD.length] ?? {} });
  const { planner } = { ...DEFAULTS, ...journey('havo', 'leraar-po') };
  state.travelFrom(planner.from);
  state.travelTo(planner.to);
  state.openItinerary('p-havo.voltijd');
  state.toggleCompared('p-havo.voltijd');
  state.toggleNeedsIncome();
  state.showPane('kaart');
  state.openScreen('routewijzer');
  state.tryAnswer('vak-natuur', ['nee']);
}

describe('between two visitors', () => {
  test('answers, selection, filters, screen and tries are wiped, with what could be taken back; region and mode stay', () => {
    const configuration = { ...STAND.configuration, region: 'progressus' };
    const app = appFor({ place: { configuration } });
    behave(app, 0);
    expect(traces(app)).not.toEqual(NOTHING);
    wipe(app);
    expect(traces(app)).toEqual(NOTHING);
    expect(app.useStore.getState().configuration).toEqual(configuration);
  });

  test('500 visitors leave no timer, no listener and no answer behind', () => {
    vi.useFakeTimers();
    const listeners = countListeners();
    const app = appFor({ place: STAND });
    const followers = new Set<() => void>();
    for (let visitor = 0; visitor < 500; visitor++) {
      let ended = false;
      const counted: (number | null)[] = [];
      const stop = watchIdle(window, {
        onCount: (left) => counted.push(left),
        onEnd: () => {
          wipe(app);
          ended = true;
        },
      });
      followers.add(stop);
      behave(app, visitor);
      // Every other visitor comes back once while the seconds are counted.
      vi.advanceTimersByTime(SILENCE - 5000);
      if (visitor % 2) window.dispatchEvent(new Event('pointerdown'));
      vi.advanceTimersByTime(SILENCE);
      expect(ended).toBe(true);
      expect(counted.filter((left) => left === null)).toHaveLength(visitor % 2);
      followers.delete(stop);
    }
    expect({ timers: vi.getTimerCount(), listeners: listeners.now(), followers: followers.size }).toEqual({
      timers: 0,
      listeners: 0,
      followers: 0,
    });
    expect(traces(app)).toEqual(NOTHING);
    listeners.restore();
  });

  test('a visit that is never ended is seen by the same count', () => {
    vi.useFakeTimers();
    const listeners = countListeners();
    const stop = watchIdle(window, { onCount: () => undefined, onEnd: () => undefined });
    expect([vi.getTimerCount(), listeners.now() > 0]).toEqual([1, true]);
    stop();
    expect([vi.getTimerCount(), listeners.now()]).toEqual([0, 0]);
    listeners.restore();
  });
});

describe('watchIdle()', () => {
  test('counts the last ten seconds, and ends at a minute of silence', () => {
    vi.useFakeTimers();
    const told: (number | null | 'end')[] = [];
    watchIdle(window, { onCount: (left) => told.push(left), onEnd: () => told.push('end') });
    vi.advanceTimersByTime(SILENCE - LAST_SECONDS * 1000 - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([10]);
    vi.advanceTimersByTime(LAST_SECONDS * 1000 - 1);
    expect(told.at(-1)).toBe(1);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 'end']);
  });

  test.each(['pointerdown', 'touchmove', 'keydown', 'wheel'])('%s begins the minute anew', (sign) => {
    vi.useFakeTimers();
    const told: (number | null)[] = [];
    const onEnd = vi.fn();
    const stop = watchIdle(window, { onCount: (left) => told.push(left), onEnd });
    vi.advanceTimersByTime(SILENCE - 3000);
    window.dispatchEvent(new Event(sign));
    vi.advanceTimersByTime(SILENCE - LAST_SECONDS * 1000 - 1);
    expect(told.at(-1)).toBeNull();
    expect(onEnd).not.toHaveBeenCalled();
    stop();
  });
});

describe('the stand on the screen', () => {
  const tap = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

  async function toRoutes(app: App) {
    show(app, <StandApp />);
    await tap(/Tik om te beginnen/);
    await userEvent.click(await screen.findByRole('button', { name: 'Kinderen op de basisschool' }));
    await tap('Weet ik niet');
    await tap('Havo');
  }

  test('three taps lead from the map that draws itself to the routes of this visitor', async () => {
    const app = appFor({ place: STAND });
    await toRoutes(app);
    expect(await screen.findByRole('region', { name: 'Routes' })).not.toBeNull();
    expect(traces(app).answers).toMatchObject({
      opening: ['leerling'],
      'voor-wie': ['basisschool'],
      school: ['havo'],
    });
  });

  test('begins anew at once when somebody says so, and knows nothing then', async () => {
    const app = appFor({ place: STAND });
    show(app, <StandApp />);
    await tap(/Tik om te beginnen/);
    await userEvent.click(await screen.findByRole('button', { name: 'Kinderen op de basisschool' }));
    expect(traces(app)).not.toEqual(NOTHING);
    await tap('Opnieuw beginnen');
    expect(screen.getByRole('button', { name: /Tik om te beginnen/ })).not.toBeNull();
    expect(traces(app)).toEqual(NOTHING);
  });

  test('ten visitors on the screen leave the listeners of the page as they were', async () => {
    const listeners = countListeners();
    const app = appFor({ place: STAND });
    show(app, <StandApp />);
    const before = listeners.now();
    for (let visitor = 0; visitor < 10; visitor++) {
      await tap(/Tik om te beginnen/);
      await userEvent.click(await screen.findByRole('button', { name: 'Ik ben geen leerling' }));
      expect(listeners.now()).toBeGreaterThan(before);
      await tap('Opnieuw beginnen');
    }
    expect(listeners.now()).toBe(before);
    listeners.restore();
  });

  test('print offers the code instead of a printer, and gives printing back', async () => {
    const { print } = window;
    const app = appFor({ place: STAND });
    show(app, <StandApp />);
    await tap(/Tik om te beginnen/);
    const gone = vi.fn();
    window.addEventListener('afterprint', gone, { once: true });
    act(() => window.print());
    // A sheet that was laid ready for the printer is taken away again.
    expect(gone).toHaveBeenCalledOnce();
    expect(await screen.findByRole('img', { name: /QR-code/ })).not.toBeNull();
    await tap('Opnieuw beginnen');
    expect(window.print).toBe(print);
  });

  test('the keys of the browser do not print, and paper says only where to go', () => {
    show(appFor({ place: STAND }), <StandApp />);
    const pressed = (init: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(pressed({ key: 'p', ctrlKey: true })).toBe(true);
    expect(pressed({ key: 'P', metaKey: true })).toBe(true);
    expect(pressed({ key: 'p' })).toBe(false);
    expect(screen.getByText(/^Printen kan hier niet/)).not.toBeNull();
  });
});

describe('wayOutOf()', () => {
  const linkWith = (href: string) => {
    const link = Object.assign(document.createElement('a'), { href });
    return link.appendChild(document.createElement('span'));
  };
  test.each([
    ['https://school.example/open-dag', { kind: 'page', address: 'https://school.example/open-dag' }],
    ['./ander.html', { kind: 'page', address: 'http://localhost:3000/ander.html' }],
    ['mailto:decaan@school.example', { kind: 'text', text: 'decaan@school.example' }],
    ['tel:0201234567', { kind: 'text', text: '0201234567' }],
    ['#/kaart', null],
  ])('%s', (href, way) => expect(wayOutOf(linkWith(href))).toEqual(way));

  test('what is no link leads nowhere', () => {
    expect(wayOutOf(document.createElement('button'))).toBeNull();
    expect(wayOutOf(null)).toBeNull();
  });
});
