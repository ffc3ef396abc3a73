import type { LineId, SegmentId, StationId } from '#model/provenance.ts';
import { FORM_GROUPS, type FormGroup, SECTORS, STATUSES } from '#model/vocabulary.ts';
import { QUESTION_IDS } from '#questionnaire/answers.ts';
import { QUESTION_CODES, VALUE_CODES } from '#questionnaire/codes.ts';
import { isAcceptable } from '#questionnaire/options.ts';
import type { Known } from '#state/url-codec.ts';

const named = <T extends string>(ids: readonly string[]) => new Map(ids.map((id) => [id, id as T])); // fixture ids

export const STATIONS = ['havo', 'leraar-po', 'vwo'];
export const SEGMENTS = ['g-sl', 'p-havo'];
export const STEPS = ['g-sl.naast-werk', 'p-havo.deeltijd', 'p-havo.voltijd'];
export const LINES = ['G', 'P'];
export const REGIONS = ['progressus'];
export const FORM_GROUP_IDS = Object.keys(FORM_GROUPS).sort() as FormGroup[]; // keys of a literal table

/** What exists in the tests of the address. */
export const known: Known = {
  dataVersion: '2026.4',
  stations: named<StationId>(STATIONS),
  segments: named<SegmentId>(SEGMENTS),
  lines: named<LineId>(LINES),
  steps: new Set(STEPS),
  regions: REGIONS,
  formGroups: FORM_GROUP_IDS,
  sectors: [...SECTORS],
  statuses: [...STATUSES],
  questions: QUESTION_IDS.map((id) => ({ id, code: QUESTION_CODES[id] })),
  valueCodes: VALUE_CODES,
  acceptsAnswer: isAcceptable,
};
