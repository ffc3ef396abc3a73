import * as z from 'zod/mini';
import { COMPARED_FIELDS } from './data-error.ts';
import { ALIAS_KINDS } from './vocabulary.ts';

/** A row of the research that no record refers to, with the reason. */
export const LeftOut = z.strictObject({ row: z.string(), reason: z.string().check(z.minLength(10)) });
export type LeftOut = z.infer<typeof LeftOut>;

/**
 * What became of a node id of the research that is no station: what passes through it lies inside these records.
 * (Ids that became a station stand in `aliases` of that station.)
 */
export const Alias = z.strictObject({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(ALIAS_KINDS),
  to: z.array(z.string()).check(z.minLength(1)),
});
export type Alias = z.infer<typeof Alias>;

/**
 * A difference between a row and the record made from it, with the reason. `record` is a key as in `Facts`:
 * `segment:p-havo`, `variant:p-havo.flexibel`, `station:leraar-po`, `support:raos` and so on; `*` means every record
 * that refers to the row.
 */
export const Deviation = z.strictObject({
  row: z.string(),
  record: z.string(),
  field: z.enum(COMPARED_FIELDS),
  reason: z.string().check(z.minLength(10)),
});
export type Deviation = z.infer<typeof Deviation>;
