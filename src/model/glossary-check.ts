import type { Place, RuleError } from './data-error.ts';
import { type LocatedData, type LocatedRegion, recordsIn } from './data-files.ts';
import { CERTAINTIES, CONFIDENCES, FORMS, SCOPES, SECTORS, STATION_KINDS, STATUSES } from './vocabulary.ts';
import { everythingIn } from './walk.ts';

/** The words of the vocabulary that readers meet on cards and chips: each needs an entry with that id. */
export const EXPLAINED: readonly string[] = [
  ...new Set<string>([...SECTORS, ...STATION_KINDS, ...STATUSES, ...SCOPES, ...FORMS, ...CERTAINTIES, ...CONFIDENCES]),
];

/** Two or more capitals in a row, with a digit behind: PDG, NT2. `TODO` marks a text that is not there yet. */
const ABBREVIATION = /(?<![\p{L}\d-])(?!TODO)\p{Lu}{2,}\d?(?![\p{L}\d])/gu;

/** Words of the vocabulary and abbreviations in texts that the glossary does not explain; each once. */
export function checkGlossary(records: LocatedData): RuleError[] {
  const explained = new Set(records.glossary.flatMap(({ value }) => [value.id, value.term].map(fold)));
  const vocabulary = EXPLAINED.filter((term) => !explained.has(fold(term))).map(
    (term): RuleError => ({
      file: 'glossary.json',
      path: '',
      code: 'missing-glossary-term',
      term,
      list: 'vocabulary',
    }),
  );
  const abbreviations = new Map<string, RuleError>();
  for (const { term, place } of [...abbreviationsIn(records), ...records.regions.flatMap(abbreviationsIn)]) {
    if (explained.has(fold(term)) || abbreviations.has(term)) continue;
    abbreviations.set(term, { ...place, code: 'missing-glossary-term', term, list: 'text' });
  }
  return [...vocabulary, ...abbreviations.values()];
}

const fold = (term: string): string => term.toLowerCase();

/** Abbreviations in the Dutch texts for the reader. Addresses and ids are no texts. */
function abbreviationsIn(records: LocatedData | LocatedRegion): { readonly term: string; readonly place: Place }[] {
  return recordsIn(records)
    .flatMap(({ value, place }) => everythingIn(value, place))
    .flatMap((found) => {
      if (found.key !== 'nl' || typeof found.value !== 'string') return [];
      return (found.value.match(ABBREVIATION) ?? []).map((term) => ({ term, place: found.place }));
    });
}
