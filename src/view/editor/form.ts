import { createContext, useContext } from 'react';
import type { ReferenceKind } from '#model/data-error.ts';
import type { Field, FieldShape, RecordSchema } from '#model/field-shape.ts';
import type { JsonChange } from '#model/json-edit.ts';
import type { PathPart } from '#model/json-text.ts';

/** An id that can be chosen, with the words by which a person knows it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What the fields of one record share. */
export interface Form {
  readonly schema: RecordSchema;
  /** Makes a change in the file of the record. `merge`: typing on in the same field is one step back. */
  readonly change: (change: JsonChange, merge?: string) => void;
  /** What is wrong at exactly this place of the file, in Dutch. */
  readonly faultsAt: (path: readonly PathPart[]) => readonly string[];
  /** Is anything wrong at this place, or inside it? */
  readonly isWrongIn: (path: readonly PathPart[]) => boolean;
  readonly choicesOf: (kinds: readonly ReferenceKind[]) => readonly Choice[];
  readonly blankOf: (shape: FieldShape) => unknown;
  readonly blankRecord: (fields: readonly Field[]) => Record<string, unknown>;
}

const FormContext = createContext<Form | null>(null);
export const FormProvider = FormContext.Provider;

/** What the fields share. @throws Error outside `<FormProvider>`. */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('useForm needs a <FormProvider> above it (RecordForm)');
  return form;
}

/** What one field is given: its value and where it stands. */
export interface FieldProps {
  /** The name of the field, or of the list that it is a member of. */
  readonly name: string;
  readonly label: string;
  readonly shape: FieldShape;
  readonly value: unknown;
  readonly path: readonly PathPart[];
  readonly isNullable?: boolean;
}

/** Part of a value that may be anything. */
export const partOf = (value: unknown, name: PathPart): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
