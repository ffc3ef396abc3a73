import * as z from 'zod/mini';
import {
  ConditionId,
  CredentialId,
  Day,
  ExemptionId,
  InstitutionId,
  Months,
  Provenance,
  Refs,
  RepairId,
  Text,
  Url,
} from './provenance.ts';
import {
  CERTAINTIES,
  CHOICES,
  CONDITION_KINDS,
  FACT_IDS,
  type FactId,
  MOMENTS,
  REPAIR_KINDS,
  SCOPES,
  STATUSES,
} from './vocabulary.ts';

const factId = z.enum(FACT_IDS as readonly [FactId, ...FactId[]]); // z.enum wants a non-empty tuple

/** Holds at least one of these credentials when the segment starts. */
const Holds = z.strictObject({
  kind: z.literal('holds'),
  credentials: z.array(CredentialId).check(z.minLength(1)),
});
/** Answered a choice fact with one of these values. */
const AnswerIs = z.strictObject({
  kind: z.literal('answer'),
  fact: factId,
  is: z.array(z.enum(CHOICES)).check(z.minLength(1)),
});
/** A number fact is at least this much; age grows along the way. Unit: see FACTS. */
const AtLeast = z.strictObject({ kind: z.literal('at-least'), fact: factId, value: z.number() });
/** The segment starts on or before this day. */
const StartsBy = z.strictObject({ kind: z.literal('starts-by'), day: Day });
/** Nobody can know it in advance: a test to take, a decision of others, a form. Never met, never a no. */
const Open = z.strictObject({ kind: z.literal('open') });

/** A test over typed atoms, combined with all / any / not. Kleene's three values hold. */
export type Expression =
  | z.infer<typeof Holds>
  | z.infer<typeof AnswerIs>
  | z.infer<typeof AtLeast>
  | z.infer<typeof StartsBy>
  | z.infer<typeof Open>
  | { kind: 'all'; of: Expression[] }
  | { kind: 'any'; of: Expression[] }
  | { kind: 'not'; of: Expression };

export const Expression: z.ZodMiniType<Expression> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    Holds,
    AnswerIs,
    AtLeast,
    StartsBy,
    Open,
    z.strictObject({ kind: z.literal('all'), of: z.array(Expression).check(z.minLength(1)) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(Expression).check(z.minLength(1)) }),
    z.strictObject({ kind: z.literal('not'), of: Expression }),
  ]),
);

/** What a repair changes: an answer becomes true, or a credential is gained. */
export const Effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), fact: factId, value: z.union([z.enum(CHOICES), z.number()]) }),
  z.strictObject({ kind: z.literal('hold'), credential: CredentialId }),
]);
export type Effect = z.infer<typeof Effect>;

/**
 * A way to mend a condition that is not met.
 * `insideStep`: it can be done before the step starts, without another programme or years of waiting; only then the
 * verdict stays "kan als". Applied (`makes`), the condition is met.
 */
export const Repair = z.strictObject({
  id: RepairId,
  kind: z.enum(REPAIR_KINDS),
  label: Text,
  text: Text,
  insideStep: z.boolean(),
  monthsMin: Months,
  monthsMax: Months,
  decidedBy: z.optional(Text),
  costText: z.optional(Text),
  url: z.optional(Url),
  makes: z.array(Effect).check(z.minLength(1)),
  status: z.enum(STATUSES),
  scope: z.enum(SCOPES),
  provenance: Provenance,
  refs: Refs,
});
export type Repair = z.infer<typeof Repair>;

/**
 * Something that must be so before or during a segment.
 * `label` is short ("aardrijkskunde"), `need` a whole sentence under "wat je nodig hebt".
 */
export const Condition = z.strictObject({
  id: ConditionId,
  label: Text,
  need: Text,
  moment: z.enum(MOMENTS),
  kind: z.enum(CONDITION_KINDS),
  decidedBy: z.optional(Text),
  test: Expression,
  repairs: z.array(Repair),
  scope: z.enum(SCOPES),
  institution: z.optional(InstitutionId),
  provenance: Provenance,
  refs: Refs,
});
export type Condition = z.infer<typeof Condition>;

/** A shortening or dispensation. Only with certainty `recht` may it change a figure. */
export const Exemption = z.strictObject({
  id: ExemptionId,
  label: Text,
  text: Text,
  certainty: z.enum(CERTAINTIES),
  ec: z.optional(z.number()),
  scope: z.enum(SCOPES),
  institution: z.optional(InstitutionId),
  provenance: Provenance,
  refs: Refs,
});
export type Exemption = z.infer<typeof Exemption>;
