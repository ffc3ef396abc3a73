import type { ReferenceKind } from './data-error.ts';
import type { RecordSchema } from './field-shape.ts';
import { ATTACHABLE } from './reference-kinds.ts';

/** What the ids in a field name. The checks know it by record; a form knows it by the name of the field. */
const BY_FIELD: Readonly<Record<string, readonly ReferenceKind[]>> = {
  from: ['station'],
  to: ['station'],
  countsAs: ['station'],
  sameAs: ['station'],
  line: ['line'],
  conditions: ['condition'],
  exemptions: ['exemption'],
  grants: ['credential'],
  gives: ['credential'],
  implies: ['credential'],
  credentials: ['credential'],
  credential: ['credential'],
  institution: ['institution'],
  costs: ['amount'],
  pay: ['amount'],
  funding: ['amount'],
  sources: ['source'],
  attachesTo: ATTACHABLE,
  nationalContact: ['contact'],
};

/** Fields in which `*` means everywhere, or everybody. */
const EVERYWHERE = new Set(['attachesTo']);

/** What may be named in a field, and whether `*` may stand there. Nothing when the field holds no id of another record. */
export function referencesOf(
  schema: RecordSchema,
  field: string,
): { readonly kinds: readonly ReferenceKind[]; readonly everywhere: boolean } | null {
  // What became of a node of the research can be of any kind.
  if (schema === 'aliases') return null;
  const kinds = BY_FIELD[field];
  return kinds ? { kinds, everywhere: EVERYWHERE.has(field) } : null;
}
