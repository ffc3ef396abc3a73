import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import {
  type ConfigurationState,
  DEFAULTS,
  type FiltersState,
  LANGUAGES,
  MAX_COMPARED,
  MODES,
  PANES,
  SCREENS,
  type SelectionState,
} from './app-state.ts';
import { type Address, type AddressNotice, KEY, type Known, type Place, QUERY_KEY, YES } from './url-codec.ts';
import { LONGEST, migrate, type Parameters, toParameters, VERSION } from './url-parameters.ts';

/** What an address says, and what in it could not be used. */
export interface Decoded {
  readonly place: Place;
  readonly notices: readonly AddressNotice[];
}

/** What was not known, short enough to be shown: a link may hold anything. */
const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** More characters than the id of the longest itinerary. */
const LONGEST_ID = 600;

/** Reads fields of one address and notes what it does not know. */
class Reader {
  readonly notices: AddressNotice[] = [];
  readonly #parameters: Parameters;

  constructor(parameters: Parameters) {
    this.#parameters = parameters;
  }

  all(key: string): readonly string[] {
    return (this.#parameters.get(key) ?? []).filter((value) => value !== '');
  }

  /** The values of a list for which `find` knows something; the others are noted. */
  list<T>(key: string, find: (value: string) => T | undefined): readonly T[] {
    return this.all(key).flatMap((value) => {
      const found = find(value);
      if (found === undefined) this.notices.push({ code: 'unknown-value', key, value: shown(value) });
      return found === undefined ? [] : [found];
    });
  }

  one<T, D>(key: string, find: (value: string) => T | undefined, otherwise: D): T | D {
    return this.list(key, find)[0] ?? otherwise;
  }

  has(key: string): boolean {
    return this.#parameters.has(key);
  }

  flag(key: string): boolean {
    return this.one(key, (value) => (value === YES ? true : undefined), false);
  }
}

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (value: string) =>
    allowed.find((item) => item === value);

/** At most ten years: nobody plans longer, and a number in a link may be anything. */
const MAX_MONTHS = 120;

const months = (value: string) => {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  return count >= 1 && count <= MAX_MONTHS ? count : undefined;
};

/** Whether the record exists, the screen of the editors finds out: it may be in a file that is not open yet. */
const recordKey = (value: string) => (/^[a-z-]+(:\S(.{0,120}\S)?)?$/u.test(value) ? value : undefined);

function readConfiguration(reader: Reader, known: Known): ConfigurationState {
  const { region, mode, language } = DEFAULTS.configuration;
  return {
    region: reader.one(QUERY_KEY.region, oneOf(known.regions), region),
    mode: reader.one(QUERY_KEY.mode, oneOf(MODES), mode),
    language: reader.one(QUERY_KEY.language, oneOf(LANGUAGES), language),
  };
}

function readFilters(reader: Reader, known: Known): FiltersState {
  return {
    formGroups: reader.list(KEY.formGroups, oneOf(known.formGroups)),
    maxMonths: reader.one(KEY.maxMonths, months, null),
    needsIncome: reader.flag(KEY.needsIncome),
    withoutAdmissionTest: reader.flag(KEY.withoutAdmissionTest),
    onlyPossible: reader.flag(KEY.onlyPossible),
    hiddenLines: reader.list(KEY.hiddenLines, (id) => known.lines.get(id)),
    hiddenSectors: reader.list(KEY.hiddenSectors, oneOf(known.sectors)),
    hiddenStatuses: reader.has(KEY.hiddenStatuses)
      ? reader.list(KEY.hiddenStatuses, oneOf(known.statuses))
      : DEFAULTS.filters.hiddenStatuses,
  };
}

/** Ids of itineraries are kept when unknown, so that the screen can offer the nearest one. */
function readSelection(reader: Reader, known: Known): SelectionState {
  const ids = (key: string) =>
    reader.all(key).flatMap((id) => {
      if (id.length <= LONGEST_ID) return [id];
      reader.notices.push({ code: 'unknown-itinerary', id: shown(id) });
      return [];
    });
  const itinerary = ids(KEY.itinerary)[0] ?? null;
  const compared = [...new Set(ids(KEY.compared))].slice(0, MAX_COMPARED);
  for (const id of itinerary === null ? compared : [itinerary, ...compared])
    if (!id.split('~').every((step) => known.steps.has(step))) reader.notices.push({ code: 'unknown-itinerary', id });
  return {
    itinerary,
    station: reader.one(KEY.station, (id) => known.stations.get(id), null),
    segment: reader.one(KEY.segment, (id) => known.segments.get(id), null),
    line: reader.one(KEY.line, (id) => known.lines.get(id), null),
    compared,
    record: reader.one(KEY.record, recordKey, null),
  };
}

function readAnswers(reader: Reader, known: Known): Answers {
  const inFull = new Map(Object.entries(known.valueCodes).map(([value, code]) => [code, value]));
  const answers: { [Q in QuestionId]?: readonly string[] } = {};
  for (const { id, code } of known.questions) {
    if (!reader.has(code)) continue;
    const values = reader.all(code).map((value) => inFull.get(value) ?? value);
    if (known.acceptsAnswer(id, values)) answers[id] = values;
    else reader.notices.push({ code: 'unknown-value', key: code, value: shown(values.join(', ')) });
  }
  return answers;
}

function noticesOfVersions(reader: Reader, known: Known): readonly AddressNotice[] {
  const version = reader.all(KEY.version)[0];
  const data = reader.all(KEY.data)[0];
  return [
    ...(Number(version) > VERSION ? [{ code: 'newer-link', version: shown(String(version)) } as const] : []),
    ...(data !== undefined && data !== known.dataVersion
      ? [{ code: 'other-data', version: shown(data), current: known.dataVersion } as const]
      : []),
  ];
}

/**
 * Reads an address. Total: any text gives a place; each field that is missing or unknown falls back to its standard,
 * and what was there but unknown is noted.
 */
export function decode({ search, hash }: Address, known: Known): Decoded {
  const [path = '', ...rest] = hash.replace(/^#\/?/, '').split('?');
  const written = toParameters(rest.join('?'));
  const version = Number(written.get(KEY.version)?.[0] ?? VERSION);
  const parameters = migrate(written, Number.isInteger(version) ? version : VERSION);
  const query = new Reader(toParameters(search.replace(/^\?/, '')));
  const reader = new Reader(parameters);
  const screen = oneOf(SCREENS)(path);
  const words = new Set<string>([...Object.values(KEY), ...known.questions.map(({ code }) => code)]);
  const place: Place = {
    configuration: readConfiguration(query, known),
    planner: {
      from: reader.one(KEY.from, (id) => known.stations.get(id), null),
      to: reader.one(KEY.to, (id) => known.stations.get(id), null),
    },
    filters: readFilters(reader, known),
    selection: readSelection(reader, known),
    view: { screen: screen ?? DEFAULTS.view.screen, pane: reader.one(KEY.pane, oneOf(PANES), DEFAULTS.view.pane) },
    answers: readAnswers(reader, known),
  };
  const strangers = [...parameters.keys()].filter((key) => !words.has(key));
  return {
    place,
    notices: [
      ...noticesOfVersions(reader, known),
      ...(path !== '' && !screen ? [{ code: 'unknown-value', key: 'scherm', value: shown(path) } as const] : []),
      ...query.notices,
      ...reader.notices,
      ...strangers.map((key) => ({ code: 'unknown-key', key: shown(key) }) as const),
      ...(hash.length > LONGEST || search.length > LONGEST ? [{ code: 'unknown-key', key: '…' } as const] : []),
    ],
  };
}

/**
 * Of the itineraries that there are, the one most like an id that there is not: the most steps in common from the
 * start, then the most in common at all. Nothing when none has a step of it.
 */
export function nearestItinerary(id: string, candidates: readonly string[]): string | undefined {
  const steps = id.split('~');
  const likeness = (candidate: string) => {
    const other = candidate.split('~');
    const differs = steps.findIndex((step, index) => step !== other[index]);
    const fromStart = differs < 0 ? steps.length : differs;
    return fromStart * 100 + steps.filter((step) => other.includes(step)).length * 10 - other.length;
  };
  const alike = candidates.filter((candidate) => candidate.split('~').some((step) => steps.includes(step)));
  return alike.toSorted((one, other) => likeness(other) - likeness(one))[0];
}
