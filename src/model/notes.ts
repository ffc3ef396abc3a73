import * as z from 'zod/mini';
import { FORMATS } from './formats.ts';
import { AsOf, Day, Provenance, Refs, Slug, SourceId, Text, Url } from './provenance.ts';
import { AUDIENCES } from './vocabulary.ts';

/** The publication a fact comes from. Without `url` no address was in the copy that was read. */
export const Source = z.strictObject({
  id: SourceId,
  title: z.string().check(z.minLength(1)),
  publisher: z.string().check(z.minLength(1)),
  url: z.optional(Url),
  asOf: AsOf,
  readOn: Day,
  checkedOn: z.optional(Day),
  note: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;

/** One Dutch term or abbreviation, in one sentence. */
export const GlossaryEntry = z.strictObject({
  id: z.string().check(z.minLength(1)),
  term: z.string().check(z.minLength(1)),
  full: z.optional(z.string()),
  meaning: Text,
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** A common mistake and what is right. */
export const Caution = z.strictObject({
  id: Slug,
  audiences: z.array(z.enum(AUDIENCES)),
  wrong: Text,
  right: Text,
  attachesTo: z.array(z.string()),
  provenance: Provenance,
  refs: Refs,
});
export type Caution = z.infer<typeof Caution>;

/** What changed or is about to change. */
export const Change = z.strictObject({
  id: Slug,
  when: AsOf,
  text: Text,
  attachesTo: z.array(z.string()),
  provenance: Provenance,
  refs: Refs,
});
export type Change = z.infer<typeof Change>;

/** What changed in the facts from one version of the data to the next. `record` is an id, or `*` for everybody. */
export const ChangelogEntry = z.strictObject({
  version: z.string().check(z.regex(FORMATS['data-version'])),
  day: Day,
  changes: z.array(z.strictObject({ record: z.string(), what: Text })),
});
export type ChangelogEntry = z.infer<typeof ChangelogEntry>;

/** Something that a person must still check, and where. */
export const OpenPoint = z.strictObject({
  id: Slug,
  text: Text,
  where: Text,
  attachesTo: z.array(z.string()),
  refs: Refs,
});
export type OpenPoint = z.infer<typeof OpenPoint>;

/** Facts about this publication. `publicAddress` is the base of every link and QR code; empty means the own origin. */
export const Site = z.strictObject({
  publicAddress: z.string(),
  dataDate: Day,
  dataVersion: z.string().check(z.regex(FORMATS['data-version'])),
  nationalContact: Slug,
});
export type Site = z.infer<typeof Site>;
