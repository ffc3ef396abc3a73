import type * as z from 'zod/mini';
import type { JsonType, Place, ShapeError } from './data-error.ts';
import { FORMATS, type Format } from './formats.ts';
import { inside, pathOf } from './located.ts';
import { withNearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

const JSON_TYPES: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'object',
  null: 'null',
};

/** The JSON type of a value, as an error message may name it. */
export function jsonTypeOf(value: unknown): JsonType {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return JSON_TYPES[typeof value] ?? 'object';
}

/** What the schema says about one record, in words that a person can act on. `input` is the record as it was read. */
export function shapeErrors(issues: readonly Issue[], input: unknown, place: Place): ShapeError[] {
  const errors = issues.flatMap((issue) => {
    const found = issue.path.reduce<unknown>(child, input);
    return errorsOfIssue(issue, found, inside(place, pathOf(issue.path)));
  });
  const missing = errors.flatMap((error) => (error.code === 'missing-field' ? [error.field] : []));
  return errors.map((error) =>
    error.code === 'unknown-field' ? { ...error, ...withNearest(error.field, missing) } : error,
  );
}

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function errorsOfIssue(issue: Issue, found: unknown, place: Place): ShapeError[] {
  if (found === undefined && issue.code !== 'unrecognized_keys') {
    return [{ ...place, code: 'missing-field', field: place.path.split('.').at(-1) ?? '' }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({ ...inside(place, field), code: 'unknown-field', field }));
    case 'invalid_type':
      return [
        { ...place, code: 'wrong-type', expected: JSON_TYPES[issue.expected] ?? 'object', found: jsonTypeOf(found) },
      ];
    case 'invalid_value':
      return [notAllowed(found, issue.values.map(String), place)];
    case 'invalid_union':
      return [errorOfUnion(issue, found, place)];
    case 'too_small':
      return [tooSmall(issue, place)];
    default:
      return [{ ...place, code: 'bad-format', value: String(found), format: formatOf(issue) }];
  }
}

function notAllowed(found: unknown, allowed: readonly string[], place: Place): ShapeError {
  const value = typeof found === 'string' ? found : JSON.stringify(found);
  return { ...place, code: 'not-allowed', value, allowed, ...withNearest(value, allowed) };
}

/** A union fails as a whole: what would have been allowed is spread over its options. */
function errorOfUnion(issue: z.core.$ZodIssueInvalidUnion, found: unknown, place: Place): ShapeError {
  const reasons = issue.errors.flat();
  const values = reasons.flatMap((reason) => (reason.code === 'invalid_value' ? reason.values.map(String) : []));
  const types = reasons.flatMap((reason) => (reason.code === 'invalid_type' ? [reason.expected] : []));
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return notAllowed(found, [...kinds, ...values, ...types.map((type) => JSON_TYPES[type] ?? type)], place);
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, place: Place): ShapeError {
  const minimum = Number(issue.minimum);
  if (issue.origin === 'string') return { ...place, code: 'too-short', of: 'text', minimum };
  if (issue.origin === 'array') return { ...place, code: 'too-short', of: 'list', minimum };
  return { ...place, code: 'too-low', minimum };
}

function formatOf(issue: Issue): Format {
  const names = Object.keys(FORMATS) as Format[]; // the keys of a literal table
  const pattern = issue.code === 'invalid_format' ? issue.pattern : undefined;
  return names.find((name) => String(FORMATS[name]) === pattern) ?? 'day';
}
