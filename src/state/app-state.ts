import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import type { FormGroup, Sector, Status } from '#model/vocabulary.ts';
import type { Answers } from '#questionnaire/answers.ts';

/** The screens that can be opened, as they stand in the address. */
export const SCREENS = [
  'kaart',
  'routewijzer',
  'vergelijk',
  'decaan',
  'bord',
  'vakken',
  'regio',
  'bronnen',
  'woorden',
  'controle',
  'controleren',
  'insluiten',
  'redactie',
  'privacy',
  'toegankelijkheid',
] as const;
export type Screen = (typeof SCREENS)[number];

/** What a narrow screen shows of the planner: the list, or its twin the map. */
export const PANES = ['lijst', 'kaart'] as const;
export type Pane = (typeof PANES)[number];

/** How the app is used: by somebody alone, at a stand, by a decaan, inside another site. */
export const MODES = ['gewoon', 'stand', 'decaan', 'embed'] as const;
export type Mode = (typeof MODES)[number];

/** Languages of the interface. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Van and Naar. */
export interface PlannerState {
  readonly from: StationId | null;
  readonly to: StationId | null;
}

/** What is left out of sight. Says nothing about what is possible. */
export interface FiltersState {
  readonly formGroups: readonly FormGroup[];
  readonly maxMonths: number | null;
  readonly needsIncome: boolean;
  readonly withoutAdmissionTest: boolean;
  /** Only what is possible for this person, from Van or from the answers. */
  readonly onlyPossible: boolean;
  readonly hiddenLines: readonly LineId[];
  readonly hiddenSectors: readonly Sector[];
  readonly hiddenStatuses: readonly Status[];
}

/** What is opened or marked. An itinerary is named by its id, also when this network does not have it. */
export interface SelectionState {
  readonly itinerary: string | null;
  readonly station: StationId | null;
  readonly segment: SegmentId | null;
  readonly line: LineId | null;
  readonly compared: readonly string[];
  /** The record that is open on the screen of the editors, `station:havo`; it need not exist. */
  readonly record: string | null;
}

/** Which screen, and on a phone which half of it. */
export interface ViewState {
  readonly screen: Screen;
  readonly pane: Pane;
}

/** How the app was opened. Part of the query, not of the hash. */
export interface ConfigurationState {
  readonly region: string | null;
  readonly mode: Mode;
  readonly language: Language;
}

/** What is tried beside the real answers. Never in the address, never stored. */
export interface WhatIf {
  /** Laid over the real answers, question by question. */
  readonly answers: Answers;
  /** Years that the person waits before beginning. */
  readonly yearsLater: number;
}

/** What the user looks at. Answers are not here: the questionnaire owns them. */
export interface LookedAt {
  readonly planner: PlannerState;
  readonly filters: FiltersState;
  readonly selection: SelectionState;
  readonly view: ViewState;
  readonly configuration: ConfigurationState;
}

/** What somebody sees who opens the app without any address. */
export const DEFAULTS: LookedAt = {
  planner: { from: null, to: null },
  filters: {
    formGroups: [],
    maxMonths: null,
    needsIncome: false,
    withoutAdmissionTest: false,
    onlyPossible: false,
    hiddenLines: [],
    hiddenSectors: [],
    hiddenStatuses: ['vervallen'],
  },
  selection: { itinerary: null, station: null, segment: null, line: null, compared: [], record: null },
  view: { screen: 'kaart', pane: 'lijst' },
  configuration: { region: null, mode: 'gewoon', language: 'nl' },
};

/** How many itineraries can be compared: two, and a third on a wide screen. */
export const MAX_COMPARED = 3;
