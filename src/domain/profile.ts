import type { StationId } from '#model/provenance.ts';
import type {
  Choice,
  ChoiceFactId,
  FormGroup,
  Learners,
  NumberFactId,
  Role,
  Sector,
  SubjectRange,
} from '#model/vocabulary.ts';

/** Months since the year 0: `year * 12 + month - 1`. August 2027 is `2027 * 12 + 7`. */
export type Month = number;

/** The month in which this day falls. `day` is `YYYY-MM-DD`. */
export const monthOf = (day: string): Month => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Calendar year and month (1–12) of a month number. */
export const yearAndMonth = (month: Month): { readonly year: number; readonly month: number } => ({
  year: Math.floor(month / 12),
  month: (month % 12) + 1,
});

/** Something that a person has (`heeft`) or expects to have by the end of a month (`verwacht`). */
export interface Holding {
  readonly station: StationId;
  readonly when: { readonly kind: 'heeft' } | { readonly kind: 'verwacht'; readonly month: Month };
}

/** What a person answered about themselves. A fact that is absent is unknown. */
export type PersonFacts = Readonly<Partial<Record<ChoiceFactId, Choice> & Record<NumberFactId, number>>>;

/**
 * What a person has told us. Holdings are a closed list: a diploma that is not in it is not held. No holdings at all
 * means "no start yet": every start station is then tried. Facts may be unknown.
 */
export interface Profile {
  readonly holdings: readonly Holding[];
  readonly facts: PersonFacts;
}

/** Where a person wants to go: a station, or a wish while there is no goal yet. Empty lists mean "no preference". */
export type Goal =
  | { readonly kind: 'station'; readonly station: StationId }
  | {
      readonly kind: 'wish';
      readonly sectors: readonly Sector[];
      readonly learners: readonly Learners[];
      readonly roles: readonly Role[];
      readonly subjects: readonly SubjectRange[];
    };

/** What a person prefers on the way. Never makes an itinerary impossible, only leaves it out of sight. */
export interface Preferences {
  readonly formGroups: readonly FormGroup[];
  readonly maxMonths?: number;
  readonly needsIncome?: boolean;
  readonly withoutAdmissionTest?: boolean;
}
