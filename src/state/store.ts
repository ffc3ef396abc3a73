import { create, type StateCreator } from 'zustand';
import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import type { FormGroup, Sector, Status } from '#model/vocabulary.ts';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import {
  type ConfigurationState,
  DEFAULTS,
  type FiltersState,
  type Language,
  type LookedAt,
  MAX_COMPARED,
  type Pane,
  type PlannerState,
  type Screen,
  type SelectionState,
  type ViewState,
  type WhatIf,
} from './app-state.ts';

/** Van and Naar, and what the user does with them. A new journey closes what was opened of the old one. */
export interface PlannerSlice {
  readonly planner: PlannerState;
  readonly travelFrom: (station: StationId | null) => void;
  readonly travelTo: (station: StationId | null) => void;
}

/** Filters, each with the click that changes it. */
export interface FiltersSlice {
  readonly filters: FiltersState;
  readonly toggleFormGroup: (group: FormGroup) => void;
  readonly limitMonths: (months: number | null) => void;
  readonly toggleNeedsIncome: () => void;
  readonly toggleWithoutAdmissionTest: () => void;
  readonly toggleOnlyPossible: () => void;
  readonly toggleLine: (line: LineId) => void;
  readonly toggleSector: (sector: Sector) => void;
  readonly toggleStatus: (status: Status) => void;
  readonly clearFilters: () => void;
}

/** What is open. One card at a time; it lies over the itinerary. */
export interface SelectionSlice {
  readonly selection: SelectionState;
  readonly openItinerary: (id: string) => void;
  readonly closeItinerary: () => void;
  readonly openStation: (station: StationId) => void;
  readonly openSegment: (segment: SegmentId) => void;
  readonly openLine: (line: LineId) => void;
  readonly closeCard: () => void;
  readonly toggleCompared: (itinerary: string) => void;
  readonly openRecord: (record: string | null) => void;
}

/** Which screen is shown. Opening one closes the card. */
export interface ViewSlice {
  readonly view: ViewState;
  readonly openScreen: (screen: Screen) => void;
  readonly showPane: (pane: Pane) => void;
}

/** Region, mode and language. */
export interface ConfigurationSlice {
  readonly configuration: ConfigurationState;
  readonly chooseRegion: (region: string | null) => void;
  readonly chooseLanguage: (language: Language) => void;
}

/** What is tried. Whoever keeps it gives the answers to the questionnaire, and then stops trying. */
export interface WhatIfSlice {
  /** `null` while nothing is tried. */
  readonly whatIf: WhatIf | null;
  /** Tries an answer; no values take it back. */
  readonly tryAnswer: (question: QuestionId, values: readonly string[] | null) => void;
  readonly tryLater: (years: number) => void;
  readonly stopTrying: () => void;
}

/** Takes over everything that an address says at once. */
export interface AddressSlice {
  readonly goTo: (place: LookedAt) => void;
}

/** The content of the store. Nothing in it is derived; answers, itineraries and layout have other owners. */
export interface AppState
  extends PlannerSlice,
    FiltersSlice,
    SelectionSlice,
    ViewSlice,
    ConfigurationSlice,
    WhatIfSlice,
    AddressSlice {}

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

const NO_CARD = { station: null, segment: null, line: null } as const;

/** What is open after this change: the very same where nothing differs, so that nothing is drawn again for it. */
function changedSelection(before: SelectionState, change: Partial<SelectionState>): SelectionState {
  const after = { ...before, ...change };
  const isSame = Object.entries(after).every(([key, value]) => before[key as keyof SelectionState] === value); // its own keys
  return isSame ? before : after;
}

const createPlannerSlice =
  (initial: LookedAt): StateCreator<AppState, [], [], PlannerSlice> =>
  (set) => ({
    planner: initial.planner,
    travelFrom: (from) =>
      set(({ planner, selection }) => ({
        planner: { ...planner, from },
        selection: changedSelection(selection, { ...NO_CARD, itinerary: null }),
      })),
    travelTo: (to) =>
      set(({ planner, selection }) => ({
        planner: { ...planner, to },
        selection: changedSelection(selection, { ...NO_CARD, itinerary: null }),
      })),
  });

const createFiltersSlice =
  (initial: LookedAt): StateCreator<AppState, [], [], FiltersSlice> =>
  (set) => {
    const change = (next: (filters: FiltersState) => Partial<FiltersState>) =>
      set(({ filters }) => ({ filters: { ...filters, ...next(filters) } }));
    return {
      filters: initial.filters,
      toggleFormGroup: (group) => change(({ formGroups }) => ({ formGroups: toggled(formGroups, group) })),
      limitMonths: (maxMonths) => change(() => ({ maxMonths })),
      toggleNeedsIncome: () => change(({ needsIncome }) => ({ needsIncome: !needsIncome })),
      toggleWithoutAdmissionTest: () =>
        change(({ withoutAdmissionTest }) => ({ withoutAdmissionTest: !withoutAdmissionTest })),
      toggleOnlyPossible: () => change(({ onlyPossible }) => ({ onlyPossible: !onlyPossible })),
      toggleLine: (line) => change(({ hiddenLines }) => ({ hiddenLines: toggled(hiddenLines, line) })),
      toggleSector: (sector) => change(({ hiddenSectors }) => ({ hiddenSectors: toggled(hiddenSectors, sector) })),
      toggleStatus: (status) => change(({ hiddenStatuses }) => ({ hiddenStatuses: toggled(hiddenStatuses, status) })),
      clearFilters: () => change(() => DEFAULTS.filters),
    };
  };

const createSelectionSlice =
  (initial: LookedAt): StateCreator<AppState, [], [], SelectionSlice> =>
  (set) => {
    const change = (next: (selection: SelectionState) => Partial<SelectionState>) =>
      set(({ selection }) => ({ selection: changedSelection(selection, next(selection)) }));
    return {
      selection: initial.selection,
      openItinerary: (itinerary) => change(() => ({ ...NO_CARD, itinerary })),
      closeItinerary: () => change(() => ({ ...NO_CARD, itinerary: null })),
      openStation: (station) => change(() => ({ ...NO_CARD, station })),
      openSegment: (segment) => change(() => ({ ...NO_CARD, segment })),
      openLine: (line) => change(() => ({ ...NO_CARD, line })),
      closeCard: () => change(() => NO_CARD),
      toggleCompared: (itinerary) =>
        change(({ compared }) => ({ compared: toggled(compared, itinerary).slice(-MAX_COMPARED) })),
      openRecord: (record) => change(() => ({ record })),
    };
  };

const createViewSlice =
  (initial: LookedAt): StateCreator<AppState, [], [], ViewSlice> =>
  (set) => ({
    view: initial.view,
    openScreen: (screen) =>
      set(({ view, selection }) => ({
        view: { ...view, screen },
        selection: changedSelection(selection, { ...NO_CARD, record: null }),
      })),
    showPane: (pane) => set(({ view }) => ({ view: { ...view, pane } })),
  });

const createConfigurationSlice =
  (initial: LookedAt): StateCreator<AppState, [], [], ConfigurationSlice> =>
  (set) => ({
    configuration: initial.configuration,
    chooseRegion: (region) => set(({ configuration }) => ({ configuration: { ...configuration, region } })),
    chooseLanguage: (language) => set(({ configuration }) => ({ configuration: { ...configuration, language } })),
  });

const NOTHING_TRIED: WhatIf = { answers: {}, yearsLater: 0 };

/** The opening alone is no try: it only says who is spoken to. */
const triesSomething = ({ answers, yearsLater }: WhatIf) =>
  yearsLater > 0 || Object.keys(answers).some((question) => question !== 'opening');

function withAnswer(answers: Answers, question: QuestionId, values: readonly string[] | null): Answers {
  const { [question]: _, ...others } = answers;
  return values ? { ...others, [question]: values } : others;
}

const createWhatIfSlice: StateCreator<AppState, [], [], WhatIfSlice> = (set) => {
  const change = (next: (tried: WhatIf) => WhatIf) =>
    set(({ whatIf }) => {
      const tried = next(whatIf ?? NOTHING_TRIED);
      return { whatIf: triesSomething(tried) ? tried : null };
    });
  return {
    whatIf: null,
    tryAnswer: (question, values) =>
      change((tried) => ({ ...tried, answers: withAnswer(tried.answers, question, values) })),
    tryLater: (yearsLater) => change((tried) => ({ ...tried, yearsLater })),
    stopTrying: () => set({ whatIf: null }),
  };
};

/**
 * Creates the store: a hook for components (`useAppStore((state) => state.planner.from)`) that is also the store
 * itself (`getState`, `subscribe`). Made once, in `main.tsx`, from the address; in tests once per test.
 */
export const createAppStore = (initial: LookedAt = DEFAULTS) =>
  create<AppState>()((...args) => ({
    ...createPlannerSlice(initial)(...args),
    ...createFiltersSlice(initial)(...args),
    ...createSelectionSlice(initial)(...args),
    ...createViewSlice(initial)(...args),
    ...createConfigurationSlice(initial)(...args),
    ...createWhatIfSlice(...args),
    goTo: ({ planner, filters, selection, view, configuration }) =>
      args[0]({ planner, filters, selection, view, configuration }),
  }));

/** The store, as `main.tsx` passes it to the view. */
export type AppStore = ReturnType<typeof createAppStore>;
