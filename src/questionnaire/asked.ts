import { startsOf } from '#domain/goals.ts';
import type { Finding, Itinerary } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import { type Sieved, sieve } from '#domain/preferences.ts';
import { reachableGoals } from '#domain/reachable-goals.ts';
import { findItineraries } from '#domain/search.ts';
import { matchesWish } from '#domain/targets.ts';
import type { Network } from '#model/network.ts';
import { isNumberFact } from '#model/vocabulary.ts';
import type { Answers, QuestionId } from './answers.ts';
import { factsAtStake, thresholdsOf } from './at-stake.ts';
import { fingerprint } from './fingerprint.ts';
import { optionsOf } from './offered.ts';
import { belongs, isFactQuestion, openingOf, questionOf, type World } from './options.ts';
import { QUESTIONS } from './questions.ts';
import { remember } from './remember.ts';
import { isShort, SHORT_FACTS, SHORT_QUESTIONS } from './short.ts';
import { type Told, toProfile } from './to-profile.ts';

/** Answers questions about one network on one day. Remembers what it has searched; forgets the oldest. */
export interface Asking {
  /** The itineraries for these answers, all of them, in order. */
  readonly finding: (answers: Answers) => Finding;
  /** The itineraries that fit the preferences among these answers. */
  readonly inSight: (answers: Answers) => readonly Itinerary[];
  /** What can be seen ahead, within three steps: what fits the preferences, and what does not with the reason. */
  readonly ahead: (answers: Answers) => Sieved;
  /** Can an answer to this question still change the possible set, a verdict, the order or a shown figure? */
  readonly matters: (question: QuestionId, answers: Answers) => boolean;
  /** Is this question still to be put on the way to the first result? Never for one that has been answered. */
  readonly isAsked: (question: QuestionId, answers: Answers) => boolean;
  /** How many questions there still are before the first result, as things stand: "nog ongeveer 4". */
  readonly questionsLeft: (answers: Answers) => number;
  /** The questions that can still sharpen the result, for "verfijn". */
  readonly refinements: (answers: Answers) => readonly QuestionId[];
}

/** Fingerprints remembered, and searches, which are large. A walk over all answers of a person needs a few hundred. */
const REMEMBERED = { fingerprints: 2000, searches: 12 };

/**
 * How far ahead a question may look, in steps: first one step, then two, then three. What is decided only after three
 * steps lies years away and is no reason to ask now; it can be answered in the itinerary itself.
 */
const DEPTHS = [1, 2, 3] as const;
const HORIZON = 3;

/**
 * What a reader can see of an itinerary by itself: verdict, months, money, first moments. For "nu niet" the way out
 * counts, not how many things are missing. Order, dominance and "via" follow from these of all itineraries together.
 */
function shown({ id, verdict, months, ownCost, start, inSchool, paid, formGroups }: Itinerary): unknown {
  const judged = verdict.kind === 'nu-niet' ? [verdict.kind, verdict.smallestChange] : verdict;
  return [id, judged, months, ownCost, start, inSchool, paid, formGroups];
}

/** The answers to try for a question: each option alone; for a number the thresholds of the data and both ends. */
function answersToTry(question: QuestionId, answers: Answers, world: World): readonly string[] {
  if (isFactQuestion(question) && isNumberFact(question)) return thresholdsOf(question, world.network);
  return optionsOf(question, answers, world).map(({ id }) => id);
}

/** The questions that are put without trying: without them there is nothing to search from. */
const FOUNDATION: readonly QuestionId[] = ['opening', 'school', 'leerjaar', 'diplomas'];

/**
 * What a wish or a preference must not come to: a question whose every answer either changes nothing or leaves nothing
 * is not worth asking.
 */
const NO_GOALS = JSON.stringify([]);
const NOTHING_LEFT = fingerprint(NO_GOALS);

/** A search: what was told, and how many steps it may take. */
interface Request {
  readonly told: Told;
  readonly maxSteps?: number;
}

const keyOfRequest = ({ told: { profile, goal, start }, maxSteps }: Request) => {
  const facts = Object.entries(profile.facts).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([profile.holdings, facts, goal, start, maxSteps]);
};

/** The goals that can be reached and that fit the wish, as a text that can be compared. */
function goalsInReach(network: Network, { profile, goal }: Told): string {
  const holdings = profile.holdings.map(({ station }) => station);
  const from = holdings.length > 0 ? holdings : startsOf(network).map(({ id }) => id);
  const reached = reachableGoals(network, from);
  return JSON.stringify(reached.filter((each) => goal.kind === 'wish' && matchesWish(each, goal)).map(({ id }) => id));
}

/**
 * Facts asked before the first result, at most; the others wait under "verfijn". With everything else that makes sixteen
 * questions, the most that a person sits through.
 */
const FACTS_FIRST = 6;

/** Is this a question on the way to the first result, for who was chosen in the opening? */
function isFirst(question: QuestionId, answers: Answers): boolean {
  const opening = openingOf(answers);
  return question === 'opening' || (opening !== undefined && questionOf(question).first.includes(opening));
}

const factsTold = (answers: Answers) =>
  QUESTIONS.filter(({ id }) => answers[id] && isFactQuestion(id) && isFirst(id, answers)).length;

/** The answers without the one to this question; the same object when there is none, so that its profile is known. */
function without(question: QuestionId, answers: Answers): Answers {
  if (!answers[question]) return answers;
  const { [question]: _, ...others } = answers;
  return others;
}

/** Builds the answers to "is this question still worth asking?" for one network and one day. */
export function createAsking(world: World): Asking {
  const { network, today } = world;
  const profiles = new WeakMap<Answers, Told>();
  const toldBy = (answers: Answers): Told => {
    const told = profiles.get(answers) ?? toProfile(answers, world);
    profiles.set(answers, told);
    return told;
  };
  const search = remember(
    ({ told, maxSteps }: Request) =>
      findItineraries(network, told.profile, told.goal, {
        today,
        ...(told.start === undefined ? {} : { start: told.start }),
        ...(maxSteps ? { maxSteps } : {}),
      }),
    keyOfRequest,
    REMEMBERED.searches,
  );
  const sieved = (request: Request) => sieve(indexOf(network), search(request).itineraries, request.told.preferences);
  const visible = (request: Request) => sieved(request).kept;
  const picture = remember(
    (request: Request) => fingerprint(JSON.stringify(visible(request).map(shown))),
    (request) => keyOfRequest(request) + JSON.stringify(request.told.preferences),
    REMEMBERED.fingerprints,
  );
  const atStake = remember(
    (request: Request) => factsAtStake(network, visible(request)),
    (request) => keyOfRequest(request) + JSON.stringify(request.told.preferences),
    REMEMBERED.fingerprints,
  );

  const changesPicture = (question: QuestionId, answers: Answers, options: readonly string[]) => {
    const told = toldBy(answers);
    const { feeds } = questionOf(question);
    if (feeds === 'fact' || feeds === 'start') {
      // Without a start every start is tried, so that every fact would matter to somebody, but none to this person yet.
      if (told.profile.holdings.length === 0) return false;
      if (isFactQuestion(question) && !atStake({ told, maxSteps: HORIZON }).has(question)) return false;
    }
    const others = options.map((option) => toProfile({ ...answers, [question]: [option] }, world));
    const useless = feeds === 'preference' ? NOTHING_LEFT : undefined;
    return DEPTHS.some((maxSteps) => {
      const before = picture({ told, maxSteps });
      return others.some((other) => ![before, useless].includes(picture({ told: other, maxSteps })));
    });
  };

  const matters = (question: QuestionId, given: Answers): boolean => {
    const answers = without(question, given);
    // How much is asked changes no result, only how sure it is.
    if (question === 'lengte' || !belongs(question, answers)) return false;
    const options = answersToTry(question, answers, world);
    if (FOUNDATION.includes(question)) return options.length > 0;
    if (questionOf(question).feeds !== 'goal') return changesPicture(question, answers, options);
    const goals = (each: Answers) => goalsInReach(network, toldBy(each));
    const before = goals(answers);
    return options.some((option) => ![before, NO_GOALS].includes(goals({ ...answers, [question]: [option] })));
  };

  /** The facts that leave most open for this person, as many as the short version still asks. */
  const leadingFacts = (answers: Answers): readonly QuestionId[] => {
    const leading: QuestionId[] = [];
    const most = SHORT_FACTS - factsTold(answers);
    for (const fact of search({ told: toldBy(answers), maxSteps: HORIZON }).missing) {
      if (leading.length >= most) break;
      if (!answers[fact] && isFirst(fact, answers) && matters(fact, answers)) leading.push(fact);
    }
    return leading;
  };

  const isAskedInShort = (question: QuestionId, answers: Answers): boolean => {
    if (!isFactQuestion(question)) return SHORT_QUESTIONS.includes(question) && matters(question, answers);
    // Where somebody begins is asked first: without it no fact leads.
    if (toldBy(answers).profile.holdings.length === 0 || factsTold(answers) >= SHORT_FACTS) return false;
    return leadingFacts(answers).includes(question);
  };

  const isAsked = (question: QuestionId, answers: Answers): boolean => {
    if (answers[question]) return false;
    if (!isFirst(question, answers)) return false;
    if (isShort(answers)) return isAskedInShort(question, answers);
    if (isFactQuestion(question) && factsTold(answers) >= FACTS_FIRST) return false;
    return matters(question, answers);
  };

  const ids = QUESTIONS.map(({ id }) => id);
  return {
    finding: (answers) => search({ told: toldBy(answers) }),
    inSight: (answers) => visible({ told: toldBy(answers) }),
    ahead: (answers) => sieved({ told: toldBy(answers), maxSteps: HORIZON }),
    matters,
    isAsked,
    questionsLeft: (answers) => ids.filter((id) => isAsked(id, answers)).length,
    refinements: (answers) => ids.filter((id) => !answers[id] && !isAsked(id, answers) && matters(id, answers)),
  };
}
