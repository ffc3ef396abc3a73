import * as z from 'zod/mini';
import { FORMATS, isCalendarDay } from './formats.ts';
import { CONFIDENCES } from './vocabulary.ts';

const slug = z.string().check(z.regex(FORMATS.slug));

/** Lower-case, hyphenated id of a record. */
export const Slug = slug;

export const StationId = slug.brand<'StationId'>();
export type StationId = z.infer<typeof StationId>;
export const SegmentId = slug.brand<'SegmentId'>();
export type SegmentId = z.infer<typeof SegmentId>;
export const VariantId = slug.brand<'VariantId'>();
export type VariantId = z.infer<typeof VariantId>;
/** One capital letter, as drawn in the disc of a line. */
export const LineId = z.string().check(z.regex(FORMATS['line-letter'])).brand<'LineId'>();
export type LineId = z.infer<typeof LineId>;
/** Requirement ids keep the code of the domain files (R05, VR16, C-bestuur), so that a row can be traced. */
export const ConditionId = z.string().check(z.regex(FORMATS['condition-id'])).brand<'ConditionId'>();
export type ConditionId = z.infer<typeof ConditionId>;
/** `kind:what`, for example `diploma:havo` or `bevoegdheid:po`. */
export const CredentialId = z.string().check(z.regex(FORMATS['credential-id'])).brand<'CredentialId'>();
export type CredentialId = z.infer<typeof CredentialId>;
export const RepairId = slug.brand<'RepairId'>();
export type RepairId = z.infer<typeof RepairId>;
export const ExemptionId = slug.brand<'ExemptionId'>();
export type ExemptionId = z.infer<typeof ExemptionId>;
export const AmountId = slug.brand<'AmountId'>();
export type AmountId = z.infer<typeof AmountId>;
export const SupportId = slug.brand<'SupportId'>();
export type SupportId = z.infer<typeof SupportId>;
export const InstitutionId = slug.brand<'InstitutionId'>();
export type InstitutionId = z.infer<typeof InstitutionId>;
export const RegionId = slug.brand<'RegionId'>();
export type RegionId = z.infer<typeof RegionId>;
/** Code of a publication (S12, VS40, BR, MK) or `geen-document`. */
export const SourceId = z.string().check(z.regex(FORMATS['source-id'])).brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

/** A text for the reader. Dutch always, English where it has been written. */
export const Text = z.strictObject({
  nl: z.string().check(z.minLength(1)),
  en: z.optional(z.string().check(z.minLength(1))),
});
export type Text = z.infer<typeof Text>;

/** A day that is in the calendar, `2027-08-31`. */
export const Day = z.string().check(z.refine(isCalendarDay));

/** Months of study or work; `null` when not known. */
export const Months = z.nullable(z.int().check(z.minimum(0)));

/** What a fact describes: a day, a month, a school year (`2026-2027`), a year, or `onbekend`. */
export const AsOf = z.string().check(z.regex(FORMATS['as-of']));

/** An address that a reader may be sent to. */
export const Url = z.string().check(z.regex(FORMATS.url));

/**
 * Where a fact comes from and how far it can be trusted.
 * `readOn` is the day on which a copy was read; `checkedOn` stays empty until a person has seen the live page.
 */
export const Provenance = z.strictObject({
  sources: z.array(SourceId).check(z.minLength(1)),
  asOf: AsOf,
  readOn: Day,
  checkedOn: z.optional(Day),
  confidence: z.enum(CONFIDENCES),
  validFrom: z.optional(Day),
  validUntil: z.optional(Day),
  note: z.optional(Text),
});
export type Provenance = z.infer<typeof Provenance>;

/** Row ids of the research that a record was made from, for example `E20` or `VE064`. */
export const Refs = z.array(z.string().check(z.minLength(1)));
