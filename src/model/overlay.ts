import * as z from 'zod/mini';
import { Contact, EventRecord, Institution, Support } from './help.ts';
import { Day, Provenance, Refs, RegionId, Text, Url } from './provenance.ts';
import { Segment } from './records.ts';
import { HIDEABLE, OVERRIDABLE, STATUSES } from './vocabulary.ts';

/** Who the region is. */
export const RegionHead = z.strictObject({
  id: RegionId,
  label: Text,
  about: Text,
  provenance: Provenance,
  refs: Refs,
});
export type RegionHead = z.infer<typeof RegionHead>;

/** National values that an overlay was made for; `null` where the country has none. */
const Expected = z.strictObject({
  status: z.optional(z.enum(STATUSES)),
  url: z.optional(z.nullable(Url)),
  day: z.optional(z.nullable(Day)),
});

/**
 * Another status, address or day, or an explanation, for a national record. `expects` are the national values that it
 * was made for: of everything that is set, and of the status where only something is explained.
 */
export const Override = z.strictObject({
  record: z.enum(OVERRIDABLE),
  id: z.string(),
  expects: Expected,
  set: z.strictObject({
    status: z.optional(z.enum(STATUSES)),
    url: z.optional(Url),
    day: z.optional(Day),
  }),
  text: Text,
  provenance: Provenance,
  refs: Refs,
});
export type Override = z.infer<typeof Override>;

/** A national record that is not there in the region, and why. `expects` is the national status that it was made for. */
export const Hide = z.strictObject({
  record: z.enum(HIDEABLE),
  id: z.string(),
  expects: z.strictObject({ status: z.optional(z.enum(STATUSES)) }),
  text: Text,
  provenance: Provenance,
  refs: Refs,
});
export type Hide = z.infer<typeof Hide>;

/** A regional patch on the national network. */
export const Overlay = z.strictObject({
  region: RegionHead,
  overrides: z.array(Override),
  hides: z.array(Hide),
  segments: z.array(Segment),
  support: z.array(Support),
  institutions: z.array(Institution),
  events: z.array(EventRecord),
  contacts: z.array(Contact),
});
export type Overlay = z.infer<typeof Overlay>;
