import type {
  AmountId,
  ConditionId,
  CredentialId,
  ExemptionId,
  RepairId,
  SegmentId,
  StationId,
  VariantId,
} from '#model/provenance.ts';
import type { Confidence, FactId, Form, FormGroup, Income, SchoolWork, Status } from '#model/vocabulary.ts';
import type { Month } from './profile.ts';

/** What became of one condition, judged at the start of its own segment. */
export type Judgement =
  | { readonly kind: 'met' }
  /** Not so, and this would mend it. Without repairs inside the step it is lost. */
  | { readonly kind: 'not-met'; readonly repairs: readonly RepairId[] }
  /** `missing`: facts that would settle it. `choosing`: facts that the person still chooses. `others`: others decide. */
  | {
      readonly kind: 'unknown';
      readonly missing: readonly FactId[];
      readonly choosing: readonly FactId[];
      readonly others: boolean;
      readonly repairs: readonly RepairId[];
    };

/**
 * Where a condition stands for the reader: `have` (je hebt), `open` (je mist of nog onbekend, maar te regelen),
 * `lost` (je mist), `later` (during or after the programme), `checklist` (a formality).
 */
export type Standing = 'have' | 'open' | 'lost' | 'later' | 'checklist';

export interface JudgedCondition {
  readonly condition: ConditionId;
  readonly judgement: Judgement;
  readonly standing: Standing;
}

/** One segment of an itinerary, in one variant, judged at its own start. */
export interface Step {
  readonly segment: SegmentId;
  readonly variant: VariantId;
  readonly from: StationId;
  readonly to: StationId;
  /** Judged start: the later bound. */
  readonly start: Month;
  readonly monthsMin: number | null;
  readonly monthsMax: number | null;
  readonly forms: readonly Form[];
  readonly conditions: readonly JudgedCondition[];
  readonly exemptions: readonly ExemptionId[];
  /** What this step gives, beside what the person already holds. */
  readonly grants: readonly CredentialId[];
  readonly costs: readonly AmountId[];
  readonly pay: readonly AmountId[];
  readonly funding: readonly AmountId[];
}

/** A condition of a step, by position. */
export interface ConditionAt {
  readonly step: number;
  readonly condition: ConditionId;
}

export type Verdict =
  /** Every counted condition is met. */
  | { readonly kind: 'kan-nu' }
  /** Nothing is lost; these are open. `after` is the month in which an expected diploma is there, if that is awaited. */
  | { readonly kind: 'kan-als'; readonly open: readonly ConditionAt[]; readonly after: Month | null }
  /** Something is lost. `via` is another itinerary to the same goal that is possible, if there is one. */
  | {
      readonly kind: 'nu-niet';
      readonly lost: readonly ConditionAt[];
      readonly via: string | null;
      /** The fewest repairs (outside the step) that would make it possible; empty when no repair is known. */
      readonly smallestChange: readonly { readonly at: ConditionAt; readonly repair: RepairId }[];
    };

/** An amount of months between two bounds; `null` where a part is unknown. */
export interface MonthRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** What a person pays in all, as far as known. `complete` is false when a cost on the way has no known amount. */
export interface OwnCost {
  readonly eurosMin: number;
  readonly eurosMax: number;
  readonly complete: boolean;
}

/** The weakest of the facts that decide verdict, months and own cost. */
export interface WeakestFact {
  readonly confidence: Confidence;
  /** Key of the record in `Facts`, for example `segment:p-havo` or `condition:R05`. */
  readonly record: string;
}

/** A way through the network from something a person has to a goal, with everything a person asks about it. */
export interface Itinerary {
  /** `segment.variant` of each step, joined by `~`. */
  readonly id: string;
  readonly from: StationId;
  readonly to: StationId;
  readonly steps: readonly Step[];
  readonly verdict: Verdict;
  /** First month in which the first step can begin. */
  readonly start: Month;
  readonly months: MonthRange;
  /** Sum of the known parts, for ordering when a part is unknown. */
  readonly knownMonths: { readonly min: number; readonly max: number };
  /** Number of programmes (steps that take time). */
  readonly programmes: number;
  readonly formGroups: readonly FormGroup[];
  readonly ownCost: OwnCost;
  /** Everything gained on the way that the person did not hold. */
  readonly obtains: readonly CredentialId[];
  /** First month (counted from the start) of being in a school, as a trainee or in a job. */
  readonly inSchool: { readonly how: SchoolWork; readonly month: number } | null;
  /** First month (counted from the start) of pay for work in a school. */
  readonly paid: { readonly how: Income; readonly month: number } | null;
  /** Statuses other than `bestaand` on the way. */
  readonly statuses: readonly { readonly segment: SegmentId; readonly status: Status }[];
  /** Facts on the way that switch on a day. */
  readonly dates: readonly { readonly record: string; readonly validUntil: string }[];
  readonly weakest: WeakestFact;
  /** Another itinerary that is at least as good in every respect; then this one is folded under "ook mogelijk". */
  readonly dominatedBy: string | null;
}

/** The answer of the planner. `explained` are segments to the goal that may not be in a list (in aanvraag, onbeslist …). */
export interface Finding {
  readonly itineraries: readonly Itinerary[];
  readonly explained: readonly SegmentId[];
  /** The facts that would settle something, most influential first. */
  readonly missing: readonly FactId[];
}
