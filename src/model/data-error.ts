import type { Format } from './formats.ts';
import type { JsonProblem } from './json-text.ts';

/**
 * Where a fault is. `file` is the path below `data/`; `path` leads to the value inside the file (`[3].variants[0].to`,
 * empty for the whole file); `record` is the id of the record around it, as far as it could be read.
 */
export interface Place {
  readonly file: string;
  readonly path: string;
  readonly record?: string;
}

/** The kinds of record that other records can name. */
export const REFERENCE_KINDS = [
  'station',
  'segment',
  'variant',
  'line',
  'credential',
  'condition',
  'repair',
  'exemption',
  'amount',
  'support',
  'institution',
  'contact',
  'event',
  'source',
  'region',
  'level',
  'sector',
  'glossary',
  'caution',
  'change',
  'open-point',
  'alias',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** The fields in which a row of the research is compared with the record made from it. */
export const COMPARED_FIELDS = ['months', 'ends', 'requirements', 'status', 'confidence'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** A file or a value that does not have the form the schema asks for. */
export type ShapeError = Place &
  (
    | { readonly code: 'bad-json'; readonly problem: JsonProblem; readonly line: number; readonly column: number }
    /** Refused before it is read: `most` bytes are allowed. */
    | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
    | { readonly code: 'too-deep'; readonly most: number; readonly line: number; readonly column: number }
    | { readonly code: 'too-many'; readonly most: number }
    /** Bytes that are no text in UTF-8. */
    | { readonly code: 'not-utf8' }
    /** The same field twice in one object: one of the two would be lost. */
    | { readonly code: 'duplicate-field'; readonly field: string }
    /** A name that means something to the machinery of the page. */
    | { readonly code: 'unsafe-field'; readonly field: string }
    | { readonly code: 'too-long'; readonly length: number; readonly most: number }
    /** `character` is its code point, such as `U+202E`. */
    | { readonly code: 'strange-sign'; readonly sign: InvisibleSign; readonly character: string }
    /** HTML in a text; `found` is its begin. */
    | { readonly code: 'markup'; readonly found: string }
    /** A file in `data/` that nothing reads: a typing error in its name, or the wrong folder. */
    | { readonly code: 'unknown-file'; readonly nearest?: string }
    | { readonly code: 'missing-file' }
    | { readonly code: 'missing-field'; readonly field: string }
    | { readonly code: 'unknown-field'; readonly field: string; readonly nearest?: string }
    /** `expected` and `found` are names of JSON types. */
    | { readonly code: 'wrong-type'; readonly expected: JsonType; readonly found: JsonType }
    /** A value outside a closed list. `nearest` when it looks like a typing error. */
    | {
        readonly code: 'not-allowed';
        readonly value: string;
        readonly allowed: readonly string[];
        readonly nearest?: string;
      }
    | { readonly code: 'bad-format'; readonly value: string; readonly format: Format }
    /** A text or a list with fewer characters or entries than `minimum`. */
    | { readonly code: 'too-short'; readonly of: 'text' | 'list'; readonly minimum: number }
    | { readonly code: 'too-low'; readonly minimum: number }
  );

/** Signs that nobody sees: of direction, without width, half a sign, what a wrong reading left behind, control signs. */
export type InvisibleSign = 'direction' | 'zero-width' | 'half' | 'lost' | 'control';

/** The names of JSON types, as an error message may use them. */
export type JsonType = 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'object' | 'null' | 'nothing';

/** Records that name each other wrongly. */
export type LinkError = Place &
  /** `first` is where the same id stands already. */
  (
    | { readonly code: 'duplicate-id'; readonly kind: ReferenceKind; readonly id: string; readonly first: Place }
    | {
        readonly code: 'unknown-reference';
        /** What the id should have named; several where a field may name more than one kind. */
        readonly kinds: readonly ReferenceKind[];
        readonly id: string;
        readonly nearest?: string;
      }
    /** A record that no other record names, so that nobody will ever see it. */
    | { readonly code: 'unused-record'; readonly kind: ReferenceKind; readonly id: string }
    /** A condition of one school in a programme of another school, or of every school. */
    | {
        readonly code: 'condition-of-another-school';
        readonly condition: string;
        readonly institution: string;
        readonly programmeOf?: string;
      }
  );

/** Values that each have the right form, and that contradict each other or a rule. */
export type RuleError = Place &
  (
    | {
        readonly code: 'range-reversed';
        readonly unit: 'months' | 'ec' | 'euros';
        readonly min: number;
        readonly max: number;
      }
    | { readonly code: 'validity-reversed'; readonly validFrom: string; readonly validUntil: string }
    | { readonly code: 'nlqf-on-non-diploma'; readonly kind: string }
    /** Texts and facts that the research proves wrong: old pay scales, an abolished test. */
    | { readonly code: 'forbidden-term'; readonly term: string }
    /** `before` stands above it and is not older. */
    | { readonly code: 'changelog-order'; readonly version: string; readonly before: string }
    /** The log of changes does not end with the version of the data. */
    | { readonly code: 'version-not-logged'; readonly version: string }
    /** `list` names the vocabulary that the value is from; `text` is an abbreviation in a text for the reader. */
    | { readonly code: 'missing-glossary-term'; readonly term: string; readonly list: 'vocabulary' | 'text' }
  );

/** Faults of the network as a whole. */
export type GraphError = Place &
  /** The stations on the cycle, in order; the first follows again on the last. */
  (
    | { readonly code: 'cycle'; readonly stations: readonly string[] }
    | { readonly code: 'level-falls'; readonly fromLevel: string; readonly toLevel: string }
    /** Neither a goal, nor on a way to one. */
    | { readonly code: 'dead-end'; readonly station: string }
    /** A goal to which no start leads. */
    | { readonly code: 'unreachable-goal'; readonly station: string }
    /** No segment begins or ends here. */
    | { readonly code: 'orphan'; readonly station: string }
    | {
        readonly code: 'bad-twin';
        readonly station: string;
        readonly problem: 'entered' | 'not-a-start' | 'is-a-goal' | 'twin-of-no-goal';
      }
  );

/** Rows of the research against the records that refer to them. */
export type RowError = Place &
  /** No record refers to the row, and it is not in `left-out.json`. */
  (
    | { readonly code: 'row-not-covered'; readonly row: string }
    | { readonly code: 'row-covered-and-left-out'; readonly row: string; readonly by: string }
    | { readonly code: 'unknown-row'; readonly row: string; readonly nearest?: string }
    | {
        readonly code: 'undeclared-deviation';
        readonly row: string;
        readonly by: string;
        readonly field: ComparedField;
        /** What the row says, and what the record says. */
        readonly expected: string;
        readonly found: string;
      }
    /** A line in `deviations.json` about a difference that is not there (any more). */
    | { readonly code: 'stale-deviation'; readonly row: string; readonly by: string; readonly field: ComparedField }
    | {
        readonly code: 'too-many-left-out';
        readonly leftOut: number;
        readonly total: number;
        readonly maxPercent: number;
      }
  );

/** A regional patch that does not fit on the national network. */
export type OverlayError = Place &
  (
    | {
        readonly code: 'overlay-mismatch';
        readonly kind: ReferenceKind;
        readonly id: string;
        readonly expected: string;
        readonly found: string;
      }
    /** The region would drop this condition, which holds for the whole country. */
    | { readonly code: 'overlay-loosens'; readonly id: string; readonly condition: string }
    /** A status that makes a route real must rest on a source that the national record does not have already. */
    | {
        readonly code: 'overlay-status-without-source';
        readonly kind: ReferenceKind;
        readonly id: string;
        readonly status: string;
      }
  );

/** Everything that can be wrong in `data/`, as a code with parameters. `i18n` turns it into a Dutch sentence. */
export type DataError = ShapeError | LinkError | RuleError | GraphError | RowError | OverlayError;
export type DataErrorCode = DataError['code'];
