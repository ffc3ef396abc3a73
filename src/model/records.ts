import * as z from 'zod/mini';
import { FORMATS } from './formats.ts';
import {
  AmountId,
  AsOf,
  ConditionId,
  CredentialId,
  ExemptionId,
  InstitutionId,
  LineId,
  Months,
  Provenance,
  Refs,
  SegmentId,
  StationId,
  Text,
  VariantId,
} from './provenance.ts';
import {
  AMOUNT_KINDS,
  CREDENTIAL_KINDS,
  FORM_GROUPS,
  FORMS,
  INCOME,
  INTAKES,
  LEARNERS,
  LEVELS,
  NLQF_LEVELS,
  PARTIES,
  PERIODS,
  ROLES,
  SCHOOL_WORK,
  SCOPES,
  SECTORS,
  STATION_KINDS,
  STATUSES,
  SUBJECT_RANGES,
} from './vocabulary.ts';

const Hex = z.string().check(z.regex(FORMATS.colour));

/** A height on the map. */
export const LevelRecord = z.strictObject({ id: z.enum(LEVELS), label: Text, about: Text });
export type LevelRecord = z.infer<typeof LevelRecord>;

/** A district of the map. */
export const SectorRecord = z.strictObject({ id: z.enum(SECTORS), label: Text, about: Text });
export type SectorRecord = z.infer<typeof SectorRecord>;

/** A named family of segments with one colour and one letter. `dark` is its colour on the dark theme. */
export const Line = z.strictObject({
  id: LineId,
  label: Text,
  about: Text,
  group: z.enum(Object.keys(FORM_GROUPS) as [keyof typeof FORM_GROUPS]),
  colour: Hex,
  dark: Hex,
});
export type Line = z.infer<typeof Line>;

/** Something a person can hold. Holding it means holding everything in `implies` as well. */
export const Credential = z.strictObject({
  id: CredentialId,
  kind: z.enum(CREDENTIAL_KINDS),
  label: Text,
  implies: z.array(CredentialId),
});
export type Credential = z.infer<typeof Credential>;

/** What kind of work a goal station is: used when a person has no goal yet. */
const Goal = z.strictObject({
  roles: z.array(z.enum(ROLES)).check(z.minLength(1)),
  subjects: z.enum(SUBJECT_RANGES),
  learners: z.array(z.enum(LEARNERS)),
});

/**
 * What a person has or is. `gives` is what somebody who begins here holds; who arrives here holds what the segments
 * granted. `countsAs`: being here is also being there, in no time. `sameAs`: a start-only twin of a goal station.
 */
export const Station = z.strictObject({
  id: StationId,
  label: Text,
  name: Text,
  about: Text,
  kind: z.enum(STATION_KINDS),
  nlqf: z.optional(z.enum(NLQF_LEVELS)),
  drawnAtLevel: z.enum(LEVELS),
  drawnBecause: Text,
  sectors: z.array(z.enum(SECTORS)),
  prominence: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  start: z.boolean(),
  goal: z.optional(Goal),
  gives: z.array(CredentialId),
  countsAs: z.array(StationId),
  sameAs: z.optional(StationId),
  aliases: z.array(z.string()),
  provenance: Provenance,
  refs: Refs,
});
export type Station = z.infer<typeof Station>;

/** One way to follow a segment. `conditions` and `grants`, when present, replace those of the segment. */
export const Variant = z.strictObject({
  id: VariantId,
  label: Text,
  forms: z.array(z.enum(FORMS)).check(z.minLength(1)),
  monthsMin: Months,
  monthsMax: Months,
  ecMin: z.optional(z.number()),
  ecMax: z.optional(z.number()),
  status: z.optional(z.enum(STATUSES)),
  scope: z.optional(z.enum(SCOPES)),
  institution: z.optional(InstitutionId),
  conditions: z.optional(z.array(ConditionId)),
  grants: z.optional(z.array(CredentialId)),
  /** What you do in a school, and from which month of the segment. */
  school: z.strictObject({ how: z.enum(SCHOOL_WORK), fromMonth: Months }),
  /** Where income comes from, and from which month of the segment. */
  income: z.strictObject({ how: z.enum(INCOME), fromMonth: Months }),
  costs: z.array(AmountId),
  pay: z.array(AmountId),
  funding: z.array(AmountId),
  provenance: z.optional(Provenance),
  refs: Refs,
});
export type Variant = z.infer<typeof Variant>;

/** A step from one station to another. */
export const Segment = z.strictObject({
  id: SegmentId,
  from: StationId,
  to: StationId,
  line: LineId,
  name: Text,
  about: Text,
  croho: z.optional(z.array(z.string().check(z.regex(FORMATS['programme-code'])))),
  crebo: z.optional(z.array(z.string().check(z.regex(FORMATS['programme-code'])))),
  status: z.enum(STATUSES),
  scope: z.enum(SCOPES),
  intake: z.enum(INTAKES),
  variants: z.array(Variant).check(z.minLength(1)),
  conditions: z.array(ConditionId),
  exemptions: z.array(ExemptionId),
  grants: z.array(CredentialId),
  provenance: Provenance,
  refs: Refs,
});
export type Segment = z.infer<typeof Segment>;

/** An amount in euros over time. No values means: not known, and the text says so. */
export const Amount = z.strictObject({
  id: AmountId,
  label: Text,
  text: Text,
  kind: z.enum(AMOUNT_KINDS),
  paidBy: z.enum(PARTIES),
  paidTo: z.enum(PARTIES),
  per: z.enum(PERIODS),
  values: z.array(
    z.strictObject({
      asOf: AsOf,
      eurosMin: z.number(),
      eurosMax: z.number(),
      computed: z.boolean(),
      provenance: Provenance,
    }),
  ),
  status: z.enum(STATUSES),
  scope: z.enum(SCOPES),
  institution: z.optional(InstitutionId),
  provenance: Provenance,
  refs: Refs,
});
export type Amount = z.infer<typeof Amount>;
