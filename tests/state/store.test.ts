import { describe, expect, test } from 'vitest';
import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import { DEFAULTS } from '#state/app-state.ts';
import { type AppState, createAppStore } from '#state/store.ts';

const HAVO = 'havo' as StationId; // fixture ids
const PABO = 'leraar-po' as StationId;
const STEP = 'p-havo' as SegmentId;
const LINE = 'P' as LineId;

/** The store after these actions. */
const resultOf = (...actions: readonly ((state: AppState) => void)[]) => {
  const store = createAppStore();
  for (const action of actions) action(store.getState());
  return store.getState();
};

test('the store begins with what the address says', () => {
  const initial = { ...DEFAULTS, planner: { from: HAVO, to: null } };
  expect(createAppStore(initial).getState().planner.from).toBe(HAVO);
});

test('two stores share nothing', () => {
  const one = createAppStore();
  one.getState().travelFrom(HAVO);
  expect(createAppStore().getState().planner.from).toBeNull();
});

describe('the planner', () => {
  test('Van and Naar are set apart', () => {
    expect(
      resultOf(
        (s) => s.travelFrom(HAVO),
        (s) => s.travelTo(PABO),
      ).planner,
    ).toEqual({ from: HAVO, to: PABO });
  });

  test('a new journey closes the itinerary and the card, and keeps what is compared', () => {
    const { selection } = resultOf(
      (s) => s.toggleCompared('x'),
      (s) => s.openItinerary('x'),
      (s) => s.openStation(HAVO),
      (s) => s.travelTo(PABO),
    );
    expect(selection).toEqual({ ...DEFAULTS.selection, compared: ['x'] });
  });
});

describe('filters', () => {
  test('a toggle twice changes nothing', () => {
    const toggles: readonly ((state: AppState) => void)[] = [
      (s) => s.toggleFormGroup('voltijd'),
      (s) => s.toggleNeedsIncome(),
      (s) => s.toggleWithoutAdmissionTest(),
      (s) => s.toggleLine(LINE),
      (s) => s.toggleSector('po'),
      (s) => s.toggleStatus('pilot'),
    ];
    for (const toggle of toggles) {
      expect(resultOf(toggle).filters).not.toEqual(DEFAULTS.filters);
      expect(resultOf(toggle, toggle).filters).toEqual(DEFAULTS.filters);
    }
  });

  test('ended routes are hidden until they are asked for', () => {
    expect(resultOf().filters.hiddenStatuses).toEqual(['vervallen']);
    expect(resultOf((s) => s.toggleStatus('vervallen')).filters.hiddenStatuses).toEqual([]);
  });

  test('clearing brings back the standard', () => {
    expect(
      resultOf(
        (s) => s.limitMonths(24),
        (s) => s.toggleSector('vo'),
        (s) => s.clearFilters(),
      ).filters,
    ).toEqual(DEFAULTS.filters);
  });
});

describe('what is open', () => {
  test('one card at a time, over the itinerary', () => {
    const { selection } = resultOf(
      (s) => s.openItinerary('x'),
      (s) => s.openStation(HAVO),
      (s) => s.openSegment(STEP),
    );
    expect(selection).toMatchObject({ itinerary: 'x', station: null, segment: STEP, line: null });
    expect(
      resultOf(
        (s) => s.openItinerary('x'),
        (s) => s.openLine(LINE),
        (s) => s.closeCard(),
      ).selection,
    ).toMatchObject({ itinerary: 'x', line: null });
    expect(
      resultOf(
        (s) => s.openItinerary('x'),
        (s) => s.closeItinerary(),
      ).selection.itinerary,
    ).toBeNull();
  });

  test('of four compared the oldest gives way', () => {
    const { selection } = resultOf(...['a', 'b', 'c', 'd'].map((id) => (s: AppState) => s.toggleCompared(id)));
    expect(selection.compared).toEqual(['b', 'c', 'd']);
  });

  test('opening a screen closes the card and keeps the itinerary', () => {
    const state = resultOf(
      (s) => s.openItinerary('x'),
      (s) => s.openStation(HAVO),
      (s) => s.openScreen('bronnen'),
    );
    expect(state.view.screen).toBe('bronnen');
    expect(state.selection).toMatchObject({ itinerary: 'x', station: null });
  });

  test('pane, region and language', () => {
    const state = resultOf(
      (s) => s.showPane('kaart'),
      (s) => s.chooseRegion('progressus'),
      (s) => s.chooseLanguage('en'),
    );
    expect([state.view.pane, state.configuration.region, state.configuration.language]).toEqual([
      'kaart',
      'progressus',
      'en',
    ]);
  });
});

test('each action is one change', () => {
  const store = createAppStore();
  let changes = 0;
  store.subscribe(() => {
    changes += 1;
  });
  store.getState().travelFrom(HAVO);
  store.getState().openStation(PABO);
  store.getState().goTo(DEFAULTS);
  expect(changes).toBe(3);
});

describe('trying', () => {
  test('an answer is tried beside the others, and can be taken back', () => {
    const { whatIf } = resultOf(
      (s) => s.tryAnswer('vak-natuur', ['ja']),
      (s) => s.tryAnswer('leerplek', ['nee']),
      (s) => s.tryAnswer('vak-natuur', null),
    );
    expect(whatIf).toEqual({ answers: { leerplek: ['nee'] }, yearsLater: 0 });
  });

  test('who takes back the last one tries nothing any more, whoever was spoken to', () => {
    const { whatIf } = resultOf(
      (s) => s.tryAnswer('opening', ['leerling']),
      (s) => s.tryAnswer('leerplek', ['nee']),
      (s) => s.tryLater(1),
      (s) => s.tryAnswer('leerplek', null),
      (s) => s.tryLater(0),
    );
    expect(whatIf).toBeNull();
  });

  test('it survives a step back in the history, and stopping forgets it', () => {
    const tried = resultOf(
      (s) => s.tryLater(1),
      (s) => s.goTo(DEFAULTS),
    );
    expect(tried.whatIf).toEqual({ answers: {}, yearsLater: 1 });
    tried.stopTrying();
    expect(
      resultOf(
        (s) => s.tryLater(1),
        (s) => s.stopTrying(),
      ).whatIf,
    ).toBeNull();
  });
});
