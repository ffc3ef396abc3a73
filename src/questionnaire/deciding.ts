import { verdictRank } from '#domain/compare-itineraries.ts';
import type { Itinerary, Verdict } from '#domain/itinerary.ts';
import { isCounted } from '#domain/judge.ts';
import { judgeAgain } from '#domain/judge-again.ts';
import { indexOf } from '#domain/network-index.ts';
import type { Month, Profile } from '#domain/profile.ts';
import { type FactId, isNumberFact } from '#model/vocabulary.ts';
import { type Answers, DONT_KNOW, type QuestionId, SKIPPED } from './answers.ts';
import { factsIn, thresholdsOf } from './at-stake.ts';
import { optionsOf } from './offered.ts';
import { belongs, isFactQuestion, questionOf, type World } from './options.ts';
import { NONE, QUESTIONS } from './questions.ts';

/**
 * What another answer would do: make it possible, leave nothing to arrange, leave less to arrange; or make it worse, so
 * that the answer of now is what carries the verdict.
 */
export type DecidingEffect = 'opens' | 'settles' | 'lightens' | 'carries';

/** A question whose answer decides a verdict. */
export interface Deciding {
  readonly question: QuestionId;
  /** The answer that was given; nothing when there is none. */
  readonly given: readonly string[] | null;
  readonly effect: DecidingEffect;
  /** The same steps for each possible answer, that of now included, in the order of the options. `better` than now? */
  readonly outcomes: readonly {
    readonly values: readonly string[];
    readonly itinerary: Itinerary;
    readonly better: boolean;
  }[];
}

/** Whose verdict on what: the answers, and how they make a person (with Van of the planner, if that is filled in). */
export interface DecidingRequest {
  readonly world: World;
  readonly answers: Answers;
  readonly itinerary: Itinerary;
  readonly profileOf: (answers: Answers) => Profile;
  /** First month in which the person wants to begin. */
  readonly start?: Month;
}

/** Named at most: one decides, two more help. */
const MOST = 3;

/** More than any itinerary has conditions. */
const PER_RANK = 1000;

/** How far a verdict is from "kan nu": its kind first, then what is lost or still to arrange. */
function burden(verdict: Verdict): number {
  const rank = verdictRank(verdict) * PER_RANK;
  if (verdict.kind === 'kan-nu') return rank;
  if (verdict.kind === 'nu-niet') return rank + verdict.lost.length;
  return rank + verdict.open.length + (verdict.after === null ? 0 : 1);
}

const byBurden = (a: Verdict, b: Verdict) => burden(a) - burden(b);

/** The facts that the verdict on this itinerary can depend on. */
function factsRead({ network }: World, { steps }: Itinerary): ReadonlySet<FactId> {
  const { conditions } = indexOf(network);
  return new Set(
    steps
      .flatMap((step) => step.conditions.flatMap(({ condition }) => conditions.get(condition) ?? []))
      .filter(isCounted)
      .flatMap(({ test }) => factsIn(test)),
  );
}

const UNTOLD: readonly string[] = [DONT_KNOW, SKIPPED, NONE];

/** The answers to compare: each option; for a list of diplomas or jobs what was told with one more. */
function answersTo(question: QuestionId, { world, answers }: DecidingRequest): readonly (readonly string[])[] {
  if (isFactQuestion(question) && isNumberFact(question))
    return thresholdsOf(question, world.network).map((value) => [value]);
  const options = optionsOf(question, answers, world).map(({ id }) => id);
  if (questionOf(question).kind !== 'multiple') return options.map((id) => [id]);
  const told = (answers[question] ?? []).filter((value) => !UNTOLD.includes(value));
  return options.filter((id) => !told.includes(id) && !UNTOLD.includes(id)).map((id) => [...told, id]);
}

/** Is nothing left to arrange, but perhaps to wait for the diploma? */
const isSettled = (verdict: Verdict) =>
  verdict.kind === 'kan-nu' || (verdict.kind === 'kan-als' && verdict.open.length === 0);

function effectOf(now: Verdict, others: readonly Verdict[]): DecidingEffect | null {
  const [best, worst] = [others.toSorted(byBurden)[0], others.toSorted(byBurden).at(-1)];
  if (!best || !worst) return null;
  if (burden(best) < burden(now)) {
    if (now.kind === 'nu-niet' && best.kind !== 'nu-niet') return 'opens';
    const settles = verdictRank(best) < verdictRank(now) || (isSettled(best) && !isSettled(now));
    return settles ? 'settles' : 'lightens';
  }
  return burden(worst) > burden(now) ? 'carries' : null;
}

function tryQuestion(question: QuestionId, request: DecidingRequest): readonly Deciding[] {
  const { world, answers, itinerary, profileOf, start } = request;
  const outcomes = answersTo(question, request).flatMap((values) => {
    const profile = profileOf({ ...answers, [question]: values });
    const again = judgeAgain(world.network, profile, itinerary, {
      today: world.today,
      ...(start === undefined ? {} : { start }),
    });
    return again ? [{ values, itinerary: again, better: burden(again.verdict) < burden(itinerary.verdict) }] : [];
  });
  const effect = effectOf(
    itinerary.verdict,
    outcomes.map((each) => each.itinerary.verdict),
  );
  return effect ? [{ question, given: answers[question] ?? null, effect, outcomes }] : [];
}

/**
 * What comes first. A fact about the person is a smaller thing to change than a diploma, unless only the diploma makes
 * it possible; what the verdict is carried by says more than a year to wait. A diploma that does not decide is not named: with another diploma
 * one is somebody else.
 */
function rankOf({ question, effect }: Deciding): number | null {
  if (isFactQuestion(question)) return { opens: 0, settles: 0, lightens: 2, carries: 4 }[effect];
  return { opens: 1, settles: 5, lightens: null, carries: null }[effect];
}

const bestOf = ({ outcomes }: Deciding) => Math.min(...outcomes.map(({ itinerary }) => burden(itinerary.verdict)));

/**
 * The answers that decide the verdict on an itinerary, the decisive one first, three at most; none when no single
 * answer changes it. One answer is changed at a time, only to options that exist, and only of questions that this
 * person can be asked and that the itinerary reads. `via` of the outcomes is not known.
 */
export function decidingAnswers(request: DecidingRequest): readonly Deciding[] {
  const { world, answers, itinerary } = request;
  const read = factsRead(world, itinerary);
  const deciding = QUESTIONS.filter(({ id, feeds }) => (isFactQuestion(id) ? read.has(id) : feeds === 'holding'))
    .filter(({ id }) => belongs(id, answers))
    .flatMap(({ id }) => tryQuestion(id, request));
  return deciding
    .flatMap((each) => {
      const rank = rankOf(each);
      return rank === null ? [] : [{ each, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || bestOf(a.each) - bestOf(b.each))
    .map(({ each }) => each)
    .slice(0, MOST);
}
