import type { Answers } from './answers.ts';

/** A made-up person whose whole result was read against the research and approved. Never about somebody who exists. */
export interface Person {
  /** Name of the file with the result. */
  readonly id: string;
  readonly who: string;
  /** Answers as they would stand in a link, by question id. */
  readonly answers: Answers;
  /** `YYYY-MM-DD`: the day on which this person looks. */
  readonly today: string;
  readonly region?: string;
  /** The rows of the research against which the result was read. */
  readonly checkedAgainst: readonly string[];
}
