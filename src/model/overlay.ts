import * as z from 'zod/mini';
import { Contact, EventRecord, Institution, Support } from './help.ts';
import { Provenance, Refs, RegionId, Text } from './provenance.ts';
import { Segment } from './records.ts';
import { OVERRIDABLE, STATUSES } from './vocabulary.ts';

/** Who the region is. */
export const RegionHead = z.strictObject({
  id: RegionId,
  label: Text,
  about: Text,
  provenance: Provenance,
  refs: Refs,
});
export type RegionHead = z.infer<typeof RegionHead>;

/** Another status, or an explanation, for a national record. `expects` is the national value that it was made for. */
export const Override = z.strictObject({
  record: z.enum(OVERRIDABLE),
  id: z.string(),
  expects: z.strictObject({ status: z.optional(z.enum(STATUSES)) }),
  set: z.strictObject({ status: z.optional(z.enum(STATUSES)) }),
  text: Text,
  provenance: Provenance,
  refs: Refs,
});
export type Override = z.infer<typeof Override>;

/** A regional patch on the national network. `hides` are ids of national segments and support. */
export const Overlay = z.strictObject({
  region: RegionHead,
  overrides: z.array(Override),
  hides: z.array(z.string()),
  segments: z.array(Segment),
  support: z.array(Support),
  institutions: z.array(Institution),
  events: z.array(EventRecord),
  contacts: z.array(Contact),
});
export type Overlay = z.infer<typeof Overlay>;
