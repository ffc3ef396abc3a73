import type { Network } from '#model/network.ts';
import { FORM_GROUPS, type FormGroup, SECTORS, STATUSES } from '#model/vocabulary.ts';
import { QUESTION_CODES, VALUE_CODES } from '#questionnaire/codes.ts';
import { isAcceptable, isQuestionId } from '#questionnaire/options.ts';
import type { Known } from '#state/url-codec.ts';

const mapOf = <T extends string>(ids: readonly T[]): ReadonlyMap<string, T> => new Map(ids.map((id) => [id, id]));

/** Everything that an address may name, of the national network with the segments of every region. */
export function knownOf(network: Network): Known {
  const segments = [...network.segments, ...network.regions.flatMap((region) => region.segments)];
  return {
    dataVersion: network.site.dataVersion,
    stations: mapOf(network.stations.map((station) => station.id)),
    segments: mapOf(segments.map((segment) => segment.id)),
    lines: mapOf(network.lines.map((line) => line.id)),
    steps: new Set(segments.flatMap((segment) => segment.variants.map((variant) => `${segment.id}.${variant.id}`))),
    regions: network.regions.map((region) => region.id),
    formGroups: Object.keys(FORM_GROUPS) as FormGroup[], // keys of a literal table
    sectors: SECTORS,
    statuses: STATUSES,
    questions: Object.entries(QUESTION_CODES).flatMap(([id, code]) => (isQuestionId(id) ? [{ id, code }] : [])),
    valueCodes: VALUE_CODES,
    acceptsAnswer: isAcceptable,
  };
}
