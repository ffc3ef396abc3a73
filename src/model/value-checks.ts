import type { Condition, Expression } from './condition.ts';
import type { Place, RuleError, ShapeError } from './data-error.ts';
import { type LocatedData, type LocatedRegion, recordsIn } from './data-files.ts';
import { inside, type Located } from './located.ts';
import type { Station } from './records.ts';
import { FACT_IDS, FACTS, type FactId, isNumberFact } from './vocabulary.ts';
import { everythingIn, type Found } from './walk.ts';

/**
 * Words that the research proves out of date: pay scales that have other names since 2022 and an abolished maths test
 * (po.md 0.1 and trap 17). `TODO` is a text that still has to be written.
 */
const FORBIDDEN: readonly RegExp[] = [/\bL1[0-2]\b/, /\bWISCAT\b/i, /\bTODO\b/];

/** Fields that hold an address or a code and no text. */
const NO_TEXT = new Set(['url', 'id', 'sources', 'refs']);

/** Words that may occur nowhere, and spans that end before they begin. `value` is one record. */
export function checkEverything(value: unknown, place: Place): RuleError[] {
  return everythingIn(value, place).flatMap((found): RuleError[] => {
    if (typeof found.value === 'string' && !NO_TEXT.has(found.key)) return forbiddenIn(found.value, found);
    if (typeof found.value === 'object' && found.value !== null) return reversedIn(found.value, found);
    return [];
  });
}

function forbiddenIn(text: string, found: Found): RuleError[] {
  return FORBIDDEN.flatMap((pattern) => {
    const term = pattern.exec(text)?.[0];
    return term ? [{ ...found.place, code: 'forbidden-term', term }] : [];
  });
}

const SPANS = [
  ['monthsMin', 'monthsMax', 'months'],
  ['ecMin', 'ecMax', 'ec'],
  ['eurosMin', 'eurosMax', 'euros'],
] as const;

function reversedIn(value: object, found: Found): RuleError[] {
  const spans = SPANS.flatMap(([from, to, unit]): RuleError[] => {
    const min: unknown = Reflect.get(value, from);
    const max: unknown = Reflect.get(value, to);
    if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
    return [{ ...inside(found.place, from), code: 'range-reversed', unit, min, max }];
  });
  const validFrom: unknown = Reflect.get(value, 'validFrom');
  const validUntil: unknown = Reflect.get(value, 'validUntil');
  if (typeof validFrom !== 'string' || typeof validUntil !== 'string' || validFrom <= validUntil) return spans;
  return [...spans, { ...inside(found.place, 'validFrom'), code: 'validity-reversed', validFrom, validUntil }];
}

/** A level of the NLQF belongs to a formal diploma. No bevoegdheid, certificate or job has one. */
export function checkNlqf({ value, place }: Located<Station>): RuleError[] {
  if (value.nlqf === undefined || value.kind === 'diploma') return [];
  return [{ ...inside(place, 'nlqf'), code: 'nlqf-on-non-diploma', kind: value.kind }];
}

/** Answers that a condition or a repair names and that the questionnaire does not have. */
export function checkFacts({ value, place }: Located<Condition>): ShapeError[] {
  const effects = value.repairs.flatMap((repair, r) =>
    repair.makes.flatMap((effect, m) => {
      if (effect.kind !== 'answer') return [];
      const at = inside(place, `repairs[${r}].makes[${m}].value`);
      if (typeof effect.value === 'number') return checkNumberFact(effect.fact, at);
      return checkChoices(effect.fact, [effect.value], at);
    }),
  );
  return [...checkExpression(value.test, inside(place, 'test')), ...effects];
}

function checkExpression(test: Expression, place: Place): ShapeError[] {
  switch (test.kind) {
    case 'answer':
      return checkChoices(test.fact, test.is, inside(place, 'is'));
    case 'at-least':
      return checkNumberFact(test.fact, inside(place, 'fact'));
    case 'all':
    case 'any':
      return test.of.flatMap((part, index) => checkExpression(part, inside(place, `of[${index}]`)));
    case 'not':
      return checkExpression(test.of, inside(place, 'of'));
    default:
      return [];
  }
}

function checkChoices(fact: FactId, values: readonly string[], place: Place): ShapeError[] {
  const known = FACTS[fact];
  const allowed: readonly string[] = known.type === 'choice' ? known.values : [];
  return values
    .filter((value) => !allowed.includes(value))
    .map((value) => ({ ...place, code: 'not-allowed', value, allowed }));
}

function checkNumberFact(fact: FactId, place: Place): ShapeError[] {
  if (isNumberFact(fact)) return [];
  return [{ ...place, code: 'not-allowed', value: fact, allowed: FACT_IDS.filter(isNumberFact) }];
}

/** Every check that looks at one record at a time, for the records of a country or of a region. */
export function checkValues(records: LocatedData | LocatedRegion): (RuleError | ShapeError)[] {
  const everything = recordsIn(records).flatMap(({ value, place }) => checkEverything(value, place));
  if (!('stations' in records)) return everything;
  return [...everything, ...records.stations.flatMap(checkNlqf), ...records.conditions.flatMap(checkFacts)];
}
