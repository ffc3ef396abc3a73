import { describe, expect, test } from 'vitest';
import type { StationId } from '#model/provenance.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { DEFAULTS } from '#state/app-state.ts';
import { createAppStore } from '#state/store.ts';
import { type AddressBar, connectUrl } from '#state/url.ts';
import type { Address, AddressNotice } from '#state/url-codec.ts';
import { known } from './known.ts';

const HAVO = 'havo' as StationId; // fixture id

/** A history in memory. */
function memoryBar() {
  const entries: Address[] = [{ search: '', hash: '' }];
  let at = 0;
  let notify = () => {};
  const go = (steps: number) => {
    at += steps;
    notify();
  };
  const bar: AddressBar = {
    read: () => entries[at] ?? { search: '', hash: '' },
    push: (address) => {
      entries.splice(at + 1, entries.length, address);
      at += 1;
    },
    replace: (address) => {
      entries[at] = address;
    },
    listen: (onChange) => {
      notify = onChange;
      return () => {
        notify = () => {};
      };
    },
  };
  return {
    bar,
    entries,
    back: () => go(-1),
    forward: () => go(1),
    enter: (hash: string) => {
      bar.push({ search: '', hash });
      notify();
    },
  };
}

/** The questionnaire as the address sees it. */
function answersInMemory() {
  let answers: Answers = {};
  const listeners = new Set<() => void>();
  const load = (next: Answers) => {
    answers = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => answers,
    load,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function connected(later?: (write: () => void) => void) {
  const store = createAppStore();
  const answers = answersInMemory();
  const memory = memoryBar();
  const notices: AddressNotice[] = [];
  const end = connectUrl({ store, answers, bar: memory.bar, known, ...(later ? { later } : {}) }, (list) =>
    notices.push(...list),
  );
  return { ...memory, state: () => store.getState(), answers, notices, end };
}

describe('the history', () => {
  test.each<[string, (app: ReturnType<typeof connected>) => void, number]>([
    ['opening a screen', ({ state }) => state().openScreen('bronnen'), 2],
    ['opening a card', ({ state }) => state().openStation(HAVO), 2],
    ['opening an itinerary', ({ state }) => state().openItinerary('p-havo.voltijd'), 2],
    ['choosing Van', ({ state }) => state().travelFrom(HAVO), 2],
    ['answering', ({ answers }) => answers.load({ opening: ['leerling'] }), 2],
    ['a filter', ({ state }) => state().toggleFormGroup('voltijd'), 1],
    ['a limit', ({ state }) => state().limitMonths(24), 1],
    ['the pane', ({ state }) => state().showPane('kaart'), 1],
    ['comparing', ({ state }) => state().toggleCompared('p-havo.voltijd'), 1],
  ])('%s leaves the right number of entries', (_, act, entries) => {
    const app = connected();
    act(app);
    expect(app.entries).toHaveLength(entries);
    expect(app.entries.at(-1)?.hash).toContain('v=1');
  });

  test('closing a card replaces its entry', () => {
    const app = connected();
    app.state().openStation(HAVO);
    app.state().closeCard();
    expect(app.entries).toHaveLength(2);
    expect(app.bar.read().hash).not.toContain('station=');
  });

  test('back and forward bring back screen, card and answers, and write nothing', () => {
    const app = connected();
    app.state().travelFrom(HAVO);
    app.answers.load({ opening: ['leerling'] });
    app.state().openScreen('routewijzer');
    const count = app.entries.length;
    app.back();
    expect([app.state().view.screen, app.answers.read()]).toEqual(['kaart', { opening: ['leerling'] }]);
    app.back();
    expect([app.state().planner.from, app.answers.read()]).toEqual([HAVO, {}]);
    app.forward();
    app.forward();
    expect(app.state().view.screen).toBe('routewijzer');
    expect(app.entries).toHaveLength(count);
  });

  test('an address that is entered is followed, and what is unknown in it is reported', () => {
    const app = connected();
    app.enter('#/woorden?van=havo&naar=atlantis');
    expect(app.state()).toMatchObject({ planner: { from: 'havo', to: null }, view: { screen: 'woorden' } });
    expect(app.notices).toEqual([{ code: 'unknown-value', key: 'naar', value: 'atlantis' }]);
  });

  test('after the end nothing is written', () => {
    const app = connected();
    app.end();
    app.state().openScreen('bronnen');
    app.answers.load({ opening: ['leerling'] });
    expect(app.entries).toEqual([{ search: '', hash: '' }]);
  });

  test('the same again writes nothing', () => {
    const app = connected();
    app.state().goTo(DEFAULTS);
    app.state().goTo(DEFAULTS);
    expect(app.entries).toHaveLength(1);
  });
});

describe('an address that is written when what was pressed has been answered', () => {
  /** What waits to be written, and the moment at which it is. */
  function waiting() {
    const acts: (() => void)[] = [];
    const app = connected((write) => acts.push(write));
    const answered = () => {
      for (const act of acts.splice(0)) act();
    };
    return { ...app, answered };
  }

  test('has every entry that it would have had at once, in the same order', () => {
    const app = waiting();
    app.state().travelFrom(HAVO);
    app.state().toggleFormGroup('voltijd');
    app.state().openStation(HAVO);
    expect(app.entries).toHaveLength(1);
    app.answered();
    const atOnce = connected();
    atOnce.state().travelFrom(HAVO);
    atOnce.state().toggleFormGroup('voltijd');
    atOnce.state().openStation(HAVO);
    expect(app.entries).toEqual(atOnce.entries);
    expect(app.entries).toHaveLength(3);
  });

  test('who goes elsewhere before that is there, and stays there', () => {
    const app = waiting();
    app.state().openStation(HAVO);
    app.enter('#/woorden?v=1');
    app.answered();
    expect(app.state()).toMatchObject({ view: { screen: 'woorden' }, selection: { station: null } });
    expect(app.bar.read().hash).toBe('#/woorden?v=1');
  });

  test('what still waits at the end is written', () => {
    const app = waiting();
    app.state().openStation(HAVO);
    app.end();
    expect(app.bar.read().hash).toContain('station=havo');
    app.answered();
    expect(app.entries).toHaveLength(2);
  });
});
