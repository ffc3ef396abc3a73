import * as z from 'zod/mini';
import { Day, InstitutionId, Provenance, Refs, Slug, SupportId, Text, Url } from './provenance.ts';
import { AUDIENCES, SCOPES, STATUSES, SUPPORT_KINDS } from './vocabulary.ts';

/** Help on the way. `attachesTo` holds station, segment or region ids; `*` means everywhere. */
export const Support = z.strictObject({
  id: SupportId,
  label: Text,
  text: Text,
  kind: z.enum(SUPPORT_KINDS),
  attachesTo: z.array(z.string()).check(z.minLength(1)),
  owner: Text,
  /** For whom it is, in the words of the audiences; a region says it of everything it names. */
  audiences: z.optional(z.array(z.enum(AUDIENCES)).check(z.minLength(1))),
  status: z.enum(STATUSES),
  scope: z.enum(SCOPES),
  url: z.optional(Url),
  provenance: Provenance,
  refs: Refs,
});
export type Support = z.infer<typeof Support>;

/** A school, hogeschool, university or other body that is named. */
export const Institution = z.strictObject({
  id: InstitutionId,
  label: Text,
  text: Text,
  url: z.optional(Url),
  provenance: Provenance,
  refs: Refs,
});
export type Institution = z.infer<typeof Institution>;

/** Something one can go to. Without a date the screen says "datum volgt". */
export const EventRecord = z.strictObject({
  id: Slug,
  label: Text,
  text: Text,
  day: z.optional(Day),
  audiences: z.array(z.enum(AUDIENCES)).check(z.minLength(1)),
  status: z.enum(STATUSES),
  provenance: Provenance,
  refs: Refs,
});
export type EventRecord = z.infer<typeof EventRecord>;

/** Somebody to talk to. A region without a known person points to the national desk and says so. */
export const Contact = z.strictObject({
  id: Slug,
  label: Text,
  text: Text,
  scope: z.enum(SCOPES),
  url: z.optional(Url),
  known: z.boolean(),
  provenance: Provenance,
  refs: Refs,
});
export type Contact = z.infer<typeof Contact>;
