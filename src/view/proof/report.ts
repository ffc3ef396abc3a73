/** How the walk was made smaller without leaving anything out: `from` states become `to`. */
export interface Reduction {
  readonly name: string;
  readonly why: string;
  readonly from: string;
  readonly to: string;
}

/** What was walked from one beginning: how many lists of answers, and how many questions they took. */
export interface BranchReport {
  readonly branch: string;
  readonly journeys: number;
  readonly median: number;
  readonly max: number;
}

/** What `npm run proof` found: the content of public/proof.json. Lists name every case, so that 0 is an empty list. */
export interface ProofReport {
  /** Stands for everything in data/. */
  readonly dataHash: string;
  /** Stands for the code of src/domain and src/questionnaire. */
  readonly rulesHash: string;
  readonly dataDate: string;
  readonly days: readonly string[];
  readonly regions: readonly string[];
  /** States of a condition: each way in which it can be met on the way, with each set of answers that it can read. */
  readonly statesWalked: number;
  /** Sets of raw answers, days and regions that there are, as a power of ten: `10^37.2`. */
  readonly rawProduct: string;
  readonly reductions: readonly Reduction[];
  /** Different sets of diplomas and jobs that were walked, with the day and the region. */
  readonly beginnings: number;
  /** Different itineraries found. */
  readonly itineraries: number;
  readonly idleQuestions: readonly string[];
  readonly unusedOptions: readonly string[];
  /** Options that do nothing because their rule has ended, with its last day. Their question is not put any more. */
  readonly endedOptions: readonly { readonly option: string; readonly day: string }[];
  readonly stationsNeverOffered: readonly { readonly id: string; readonly reason: string | null }[];
  readonly deadEnds: readonly string[];
  readonly blockedWithoutWayOut: readonly string[];
  /** Blocked itineraries for which no repair and no certain detour is known: there only a person to ask is named. */
  readonly onlyAPersonToAsk: number;
  readonly orderDependent: readonly string[];
  readonly crashes: readonly string[];
  readonly linksTried: number;
  readonly questions: { readonly median: number; readonly max: number; readonly journeys: number };
  readonly randomCompared: { readonly tried: number; readonly different: number; readonly cases: readonly string[] };
  readonly mutation: {
    readonly tried: number;
    readonly killedBy: Readonly<Record<string, number>>;
    readonly survived: readonly { readonly record: string; readonly mutant: string }[];
  };
  readonly perBranch: readonly BranchReport[];
}
