import type * as z from 'zod/mini';
import { LISTS, type ListName } from './data-files.ts';
import { FORMATS, type Format } from './formats.ts';
import { Contact, EventRecord, Institution, Support } from './help.ts';
import { Site } from './notes.ts';
import { Override, RegionHead } from './overlay.ts';
import { Day, Text } from './provenance.ts';
import { Segment } from './records.ts';

/** What a form must ask for to fill in one value: read from the schema, so that form and check never differ. */
export type FieldShape =
  | { readonly kind: 'text'; readonly format?: Format; readonly isRequired: boolean }
  | { readonly kind: 'number'; readonly isWhole: boolean }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  /** A text in Dutch, and in English where it has been written. */
  | { readonly kind: 'words' }
  | { readonly kind: 'list'; readonly of: FieldShape; readonly minimum: number }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  /** One of several objects; the field `kind` says which. */
  | { readonly kind: 'variants'; readonly variants: () => readonly Variant[] }
  /** One of several plain values. */
  | { readonly kind: 'either'; readonly of: readonly FieldShape[] };

export interface Field {
  readonly name: string;
  readonly shape: FieldShape;
  readonly isOptional: boolean;
  /** May be "not known". */
  readonly isNullable: boolean;
}

export interface Variant {
  readonly value: string;
  readonly fields: readonly Field[];
}

/** The parts of a schema that this file reads. Zod publishes them under `_zod.def` for tools like this. */
interface Def {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly (string | number)[];
  readonly element?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly discriminator?: string;
  readonly getter?: () => z.ZodMiniType;
  readonly check?: string;
}

interface CheckDef {
  readonly check: string;
  readonly minimum?: number;
  readonly pattern?: RegExp;
}

const defOf = (schema: z.ZodMiniType): Def => schema._zod.def as unknown as Def; // each kind of schema has its own part

const FORMAT_NAMES = Object.keys(FORMATS) as Format[]; // the keys of a literal table

function textShape(schema: z.ZodMiniType, { checks = [] }: Def): FieldShape {
  const defs = checks.map((check) => check._zod.def);
  const pattern = defs.find((def) => def.pattern)?.pattern;
  const format = schema === Day ? 'day' : FORMAT_NAMES.find((name) => String(FORMATS[name]) === String(pattern));
  const isRequired = format !== undefined || defs.some((def) => def.check === 'min_length');
  return { kind: 'text', isRequired, ...(format ? { format } : {}) };
}

function unionShape({ options = [], discriminator }: Def): FieldShape {
  if (discriminator !== undefined) return { kind: 'variants', variants: () => options.map(variantOf) };
  const shapes = options.map(shapeOf);
  const choices = shapes.flatMap((shape) => (shape.kind === 'choice' ? shape.values : []));
  return shapes.every(({ kind }) => kind === 'choice')
    ? { kind: 'choice', values: choices }
    : { kind: 'either', of: shapes };
}

function variantOf(schema: z.ZodMiniType): Variant {
  const fields = fieldsOf(schema);
  const kind = fields.find(({ name }) => name === 'kind')?.shape;
  const value = kind?.kind === 'choice' ? String(kind.values[0] ?? '') : '';
  return { value, fields: fields.filter(({ name }) => name !== 'kind') };
}

/** What to ask for. @throws Error for a kind of schema that no form of ours knows, which a test sees. */
function shapeOf(schema: z.ZodMiniType): FieldShape {
  if (schema === Text) return { kind: 'words' };
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return textShape(schema, def);
    case 'number':
      return { kind: 'number', isWhole: def.check === 'number_format' };
    case 'boolean':
      return { kind: 'yes-no' };
    case 'enum':
      return { kind: 'choice', values: Object.values(def.entries ?? {}) };
    case 'literal':
      return { kind: 'choice', values: def.values ?? [] };
    case 'array': {
      const minimum = def.checks?.map((check) => check._zod.def.minimum ?? 0)[0] ?? 0;
      return { kind: 'list', of: shapeOf(def.element ?? schema), minimum };
    }
    case 'object':
      return { kind: 'object', fields: fieldsOf(schema) };
    case 'union':
      return unionShape(def);
    case 'optional':
    case 'nullable':
      return shapeOf(def.innerType ?? schema);
    case 'lazy':
      return shapeOf(def.getter?.() ?? schema);
    default:
      throw new Error(`no form for a schema of type "${def.type}" (src/model/field-shape.ts)`);
  }
}

function fieldsOf(schema: z.ZodMiniType): readonly Field[] {
  const { shape = {} } = defOf(schema);
  return Object.entries(shape).map(([name, own]) => {
    const { type } = defOf(own);
    return { name, shape: shapeOf(own), isOptional: type === 'optional', isNullable: type === 'nullable' };
  });
}

/** The schemas of what stands in a region file, by the field that holds it. */
const REGION_SCHEMAS = {
  region: RegionHead,
  overrides: Override,
  segments: Segment,
  support: Support,
  institutions: Institution,
  events: EventRecord,
  contacts: Contact,
} as const;
export type RegionPart = keyof typeof REGION_SCHEMAS;

/** What a record is of: a list of the country, a part of a region, or the facts about the publication. */
export type RecordSchema = ListName | `region.${RegionPart}` | 'site';

const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  site: Site,
  ...Object.fromEntries(Object.entries(LISTS).map(([name, { schema }]) => [name, schema])),
  ...Object.fromEntries(Object.entries(REGION_SCHEMAS).map(([name, schema]) => [`region.${name}`, schema])),
};

const made = new Map<string, readonly Field[]>();

/** The fields of a record, in the order in which they are written. */
export function fieldsOfRecord(schema: RecordSchema): readonly Field[] {
  const known = made.get(schema);
  if (known) return known;
  const found = SCHEMAS[schema];
  const fields = found ? fieldsOf(found) : [];
  made.set(schema, fields);
  return fields;
}

/** A value to begin with: empty, and as the shape asks. */
export function blankOf(shape: FieldShape): unknown {
  switch (shape.kind) {
    case 'text':
      return '';
    case 'number':
      return 0;
    case 'yes-no':
      return false;
    case 'choice':
      return shape.values[0];
    case 'words':
      return { nl: '' };
    case 'list':
      return shape.minimum > 0 ? [blankOf(shape.of)] : [];
    case 'object':
      return blankRecord(shape.fields);
    case 'variants': {
      const [first] = shape.variants();
      return first ? { kind: first.value, ...blankRecord(first.fields) } : {};
    }
    case 'either':
      return shape.of[0] ? blankOf(shape.of[0]) : '';
  }
}

/** A record to begin with: every field that must be there. */
export function blankRecord(fields: readonly Field[]): Record<string, unknown> {
  const must = fields.filter(({ isOptional }) => !isOptional);
  return Object.fromEntries(must.map(({ name, shape, isNullable }) => [name, isNullable ? null : blankOf(shape)]));
}
