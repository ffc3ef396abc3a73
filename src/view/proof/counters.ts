import type { ProofReport } from './report.ts';

/** The counters that must be 0, in the order in which they are shown. */
export const COUNTERS = [
  'idleQuestions',
  'unusedOptions',
  'stationsNeverOffered',
  'deadEnds',
  'blockedWithoutWayOut',
  'orderDependent',
  'crashes',
  'randomDifferent',
] as const;
export type Counter = (typeof COUNTERS)[number];

/** The cases that a counter counts, as text; it stands at 0 when there are none. */
export function casesOf(proof: ProofReport, counter: Counter): readonly string[] {
  if (counter === 'stationsNeverOffered')
    return proof.stationsNeverOffered.filter(({ reason }) => reason === null).map(({ id }) => id);
  return counter === 'randomDifferent' ? proof.randomCompared.cases : proof[counter];
}

/** What a counter stands at. Of the random sets only the first cases are kept, so their number is counted apart. */
export const countOf = (proof: ProofReport, counter: Counter): number =>
  counter === 'randomDifferent' ? proof.randomCompared.different : casesOf(proof, counter).length;
