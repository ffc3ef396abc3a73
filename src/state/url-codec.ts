import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import type { FormGroup, Sector, Status } from '#model/vocabulary.ts';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { DEFAULTS, type LookedAt } from './app-state.ts';
import { fromParameters, VERSION } from './url-parameters.ts';

/** Everything that an address carries. */
export interface Place extends LookedAt {
  readonly answers: Answers;
}

/** What exists: the ids that an address may name, and the short words in which it names answers. */
export interface Known {
  readonly dataVersion: string;
  readonly stations: ReadonlyMap<string, StationId>;
  readonly segments: ReadonlyMap<string, SegmentId>;
  readonly lines: ReadonlyMap<string, LineId>;
  /** `segment.variant` of every variant. */
  readonly steps: ReadonlySet<string>;
  readonly regions: readonly string[];
  readonly formGroups: readonly FormGroup[];
  readonly sectors: readonly Sector[];
  readonly statuses: readonly Status[];
  readonly questions: readonly { readonly id: QuestionId; readonly code: string }[];
  readonly valueCodes: Readonly<Record<string, string>>;
  readonly acceptsAnswer: (question: QuestionId, values: readonly string[]) => boolean;
}

/** What could not be taken over from an address. The screen turns it into a sentence. */
export type AddressNotice =
  | { readonly code: 'unknown-key'; readonly key: string }
  | { readonly code: 'unknown-value'; readonly key: string; readonly value: string }
  | { readonly code: 'unknown-itinerary'; readonly id: string }
  /** The link was made with other data: verdicts may have changed. */
  | { readonly code: 'other-data'; readonly version: string; readonly current: string }
  | { readonly code: 'newer-link'; readonly version: string };

/** The query (with `?`, or empty) and the hash (with `#`, or empty) of an address. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

/** The keys of the query: how the app is opened. */
export const QUERY_KEY = { region: 'regio', mode: 'modus', language: 'taal' } as const;

/** The keys of the hash: what is looked at. Answers stand beside them under their own codes. */
export const KEY = {
  version: 'v',
  data: 'd',
  from: 'van',
  to: 'naar',
  formGroups: 'wijze',
  maxMonths: 'maanden',
  needsIncome: 'loon',
  withoutAdmissionTest: 'zonder-toets',
  onlyPossible: 'alleen-kan',
  hiddenLines: 'zonder-lijn',
  hiddenSectors: 'zonder-sector',
  hiddenStatuses: 'zonder-status',
  itinerary: 'route',
  station: 'station',
  segment: 'stap',
  line: 'lijn',
  compared: 'vergelijk',
  record: 'rec',
  pane: 'beeld',
} as const;

/** The value of a switch that is on. */
export const YES = 'ja';

type Field = readonly [key: string, values: readonly string[]];

const one = (key: string, value: string | null): readonly Field[] => (value === null ? [] : [[key, [value]]]);
const list = (key: string, values: readonly string[]): readonly Field[] =>
  values.length === 0 ? [] : [[key, [...values].sort()]];
const unless = (standard: string, key: string, value: string) => one(key, value === standard ? null : value);

function planningFields({ planner, filters }: Place): readonly Field[] {
  const statuses = [...filters.hiddenStatuses].sort();
  const usual = [...DEFAULTS.filters.hiddenStatuses].sort();
  return [
    ...one(KEY.from, planner.from),
    ...one(KEY.to, planner.to),
    ...list(KEY.formGroups, filters.formGroups),
    ...one(KEY.maxMonths, filters.maxMonths === null ? null : String(filters.maxMonths)),
    ...one(KEY.needsIncome, filters.needsIncome ? YES : null),
    ...one(KEY.withoutAdmissionTest, filters.withoutAdmissionTest ? YES : null),
    ...one(KEY.onlyPossible, filters.onlyPossible ? YES : null),
    ...list(KEY.hiddenLines, filters.hiddenLines),
    ...list(KEY.hiddenSectors, filters.hiddenSectors),
    ...(String(statuses) === String(usual) ? [] : list(KEY.hiddenStatuses, statuses.length === 0 ? [''] : statuses)),
  ];
}

function lookingFields({ selection, view }: Place): readonly Field[] {
  return [
    ...one(KEY.itinerary, selection.itinerary),
    ...one(KEY.station, selection.station),
    ...one(KEY.segment, selection.segment),
    ...one(KEY.line, selection.line),
    ...(selection.compared.length === 0 ? [] : [[KEY.compared, selection.compared] as const]),
    ...one(KEY.record, selection.record),
    ...unless(DEFAULTS.view.pane, KEY.pane, view.pane),
  ];
}

function answerFields(answers: Answers, known: Known, omit: readonly QuestionId[]): readonly Field[] {
  return known.questions.flatMap(({ id, code }): readonly Field[] => {
    const values = omit.includes(id) ? undefined : answers[id];
    return values === undefined ? [] : [[code, values.map((value) => known.valueCodes[value] ?? value)]];
  });
}

const byKey = ([key]: Field, [other]: Field) => (key < other ? -1 : 1);

/**
 * The address of a place: versions first, then the keys in alphabetical order; what is standard is left out. `omit`
 * are questions whose answers stay out, such as age and income in a link that is shared.
 */
export function encode(place: Place, known: Known, omit: readonly QuestionId[] = []): Address {
  const { region, mode, language } = place.configuration;
  const search = fromParameters(
    new Map([
      ...one(QUERY_KEY.region, region),
      ...unless(DEFAULTS.configuration.mode, QUERY_KEY.mode, mode),
      ...unless(DEFAULTS.configuration.language, QUERY_KEY.language, language),
    ]),
  );
  // A board holds several pupils, and the screen is shown to a class: the address says only that it is open.
  if (place.view.screen === 'bord') return { search: search && `?${search}`, hash: '#/bord' };
  const fields = [...planningFields(place), ...lookingFields(place), ...answerFields(place.answers, known, omit)];
  const versions = [...one(KEY.version, String(VERSION)), ...one(KEY.data, known.dataVersion)];
  const hash = fromParameters(new Map([...versions, ...fields.sort(byKey)]));
  return { search: search && `?${search}`, hash: `#/${place.view.screen}?${hash}` };
}

/** The words that an address uses for itself: no code of a question may be one of them. */
export const RESERVED_KEYS: readonly string[] = Object.values(KEY);
