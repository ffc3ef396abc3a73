import { join } from 'node:path';
import type { Network } from '#model/network.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { openingOf } from '#questionnaire/options.ts';
import { approvedIn } from '../tests/persons/approved.ts';
import { createFullMachine, createReduced, drawAgain, drawAnswers, seenOf } from './proof-compare.ts';
import { type Judge, judgeMutant, objectionsTo } from './proof-judges.ts';
import { crashingLinks } from './proof-links.ts';
import { mutantsOf } from './proof-mutants.ts';
import {
  answersToTry,
  changes,
  createInterview,
  HABITS,
  type Interview,
  interview,
  isIdle,
  ordersThatDiffer,
} from './proof-questions.ts';
import { createDice, type Dice } from './proof-random.ts';
import {
  beginningsToWalk,
  networksOf,
  nothingWalked,
  type Place,
  placeOf,
  type Walked,
  walkPlace,
} from './proof-walk.ts';

/** How much is tried. `told`: raw answer sets; `places`: beginnings that they are spread over. */
export interface Amounts {
  readonly told: number;
  readonly places: number;
  readonly mutants: number;
  readonly links: number;
}

/** What a proof tries. */
export const AMOUNTS: Amounts = { told: 10_000, places: 100, mutants: 144, links: 5000 };

/** Sets of answers that tell the same facts and wish, so that one search serves them. */
const RETOLD = 20;

/** What one worker found: plain lists, so that it can be sent to another process. */
export interface Part {
  readonly beginnings: number;
  readonly itineraries: readonly string[];
  readonly states: readonly (readonly [way: string, count: number])[];
  readonly used: readonly string[];
  readonly reached: readonly string[];
  readonly blocked: readonly string[];
  readonly onlyAPerson: readonly string[];
  readonly deadEnds: readonly string[];
  readonly crashes: readonly string[];
  readonly idle: readonly string[];
  readonly orders: readonly string[];
  readonly journeys: readonly { readonly branch: string; readonly questions: number }[];
  readonly compared: number;
  readonly different: readonly string[];
  readonly mutants: readonly { readonly record: string; readonly mutant: string; readonly judge: Judge | null }[];
  readonly links: number;
}

/** What has been found so far by interviews and comparisons. */
interface Notes {
  readonly used: Set<string>;
  readonly idle: Set<string>;
  readonly orders: string[];
  readonly journeys: Part['journeys'][number][];
  readonly answers: Answers[];
  readonly different: string[];
  compared: number;
}

/** Where, and which of how many parts. */
export interface Share {
  readonly root: string;
  readonly national: Network;
  readonly part: number;
  readonly parts: number;
  readonly amounts: Amounts;
}

const isMine = ({ part, parts }: Share, at: number) => at % parts === part;

/** Does one part of the work. The parts together are the same, however many there are, but for draws. */
export function provePart(share: Share, say: (what: string) => void): Part {
  const walked = nothingWalked();
  const notes: Notes = {
    used: new Set(),
    idle: new Set(),
    orders: [],
    journeys: [],
    answers: [],
    different: [],
    compared: 0,
  };
  const beginnings = beginningsToWalk(share.national);
  // Odd, so that an even number of parts shares them evenly.
  const every = Math.floor(beginnings.length / share.amounts.places) | 1;
  const compared = beginnings.filter(({ beginning }, at) => at % every === 0 && beginning.holdings.length > 0);
  const perPlace = Math.ceil(share.amounts.told / Math.max(1, compared.length));
  for (const [at, each] of beginnings.entries()) {
    if (!isMine(share, at)) continue;
    if (at % 100 < share.parts) say(`${at} van ${beginnings.length} beginnen`);
    const dice = createDice(at + 1);
    const place = placeOf(each.world, each.beginning);
    walkPlace(place, walked);
    if (each.world.today === share.national.site.dataDate && each.beginning.chosen < 2) ask(place, notes, dice);
    if (compared.includes(each)) compare({ place, national: share.national }, notes, { dice, most: perPlace });
  }
  const found = ended(walked, notes);
  const more = others(share, notes, say);
  return {
    ...found,
    ...more,
    crashes: [...found.crashes, ...more.crashes],
    beginnings: beginnings.filter((_, at) => isMine(share, at)).length,
  };
}

const interviews = new WeakMap<Network, Interview>();

/** Puts the questions to somebody with this beginning, by every habit. */
function ask(place: Place, notes: Notes, dice: Dice): void {
  const of = interviews.get(place.world.network) ?? createInterview(place.world);
  interviews.set(place.world.network, of);
  const { beginning } = place;
  const branch = `${openingOf(beginning.answers)}: ${beginning.holdings.map(({ station }) => station).join(' + ') || 'geen begin'}`;
  for (const habit of HABITS) {
    const journey = interview(of, beginning.answers, habit, dice);
    notes.journeys.push({ branch, questions: Object.keys(beginning.answers).length + journey.asked.length });
    notes.answers.push(journey.answers);
    if (habit === 'chance') notes.orders.push(...ordersThatDiffer(of, journey, dice));
    for (const asked of journey.asked) {
      if (isIdle(place, asked, of)) notes.idle.add(`${branch}: ${asked.question}`);
      for (const value of answersToTry(asked.question, asked.before, place.world)) {
        const name = `${asked.question}=${value}`;
        if (!notes.used.has(name) && changes(place, asked.question, value, asked.before)) notes.used.add(name);
      }
    }
  }
}

/** Compares the full machine with the reduced walk, in the country and in the regions that are walked with it. */
function compare(
  { place, national }: { readonly place: Place; readonly national: Network },
  notes: Notes,
  { dice, most }: { readonly dice: Dice; readonly most: number },
): void {
  const machines = networksOf(national).map(({ network }) => createFullMachine({ ...place.world, network }));
  const reduced = createReduced(place);
  for (let tried = 0; tried < most; tried += RETOLD) {
    const first = drawAnswers(place, dice);
    const full = dice.one(machines);
    for (let again = 0; again < RETOLD && tried + again < most; again++) {
      const answers = again === 0 ? first : drawAgain(first, place.world, dice);
      const { kept, seen } = full(answers);
      notes.compared++;
      if (seenOf(seen) !== seenOf(reduced(kept)))
        notes.different.push(`${place.world.today} ${JSON.stringify(answers)}`);
    }
  }
}

function ended(walked: Walked, notes: Notes): Omit<Part, 'mutants' | 'links' | 'beginnings'> {
  const facts = [...walked.states.values()].flatMap(({ used }) => used);
  return {
    itineraries: [...walked.itineraries],
    states: [...walked.states].map(([way, { count }]) => [way, count]),
    used: [...new Set([...facts, ...notes.used])],
    reached: [...walked.reached],
    blocked: [...walked.blocked],
    onlyAPerson: [...walked.onlyAPerson],
    deadEnds: [...walked.deadEnds],
    crashes: [...walked.crashes, ...[...walked.states.values()].flatMap(({ crashed }) => crashed ?? [])],
    idle: [...notes.idle],
    orders: notes.orders,
    journeys: notes.journeys,
    compared: notes.compared,
    different: notes.different,
  };
}

/** Mutants and links. */
function others(
  share: Share,
  { answers }: Notes,
  say: (what: string) => void,
): Pick<Part, 'mutants' | 'links'> & { crashes: readonly string[] } {
  const { national, amounts, root } = share;
  const approved = approvedIn(join(root, 'tests/persons'));
  say('mutanten');
  // Judges who refuse the data as it is would see a fault in every mutant.
  const objections =
    share.part === 0 ? objectionsTo(national, approved).map((each) => `oordeelt over de gegevens zelf: ${each}`) : [];
  const mutants = mutantsOf(national, createDice(2026), amounts.mutants)
    .filter((_, at) => isMine(share, at))
    .map((mutant) => ({ record: mutant.record, mutant: mutant.what, judge: judgeMutant(mutant, approved) }));
  say('links');
  const links = Math.ceil(amounts.links / share.parts);
  const { machine } = createInterview({ network: national, today: national.site.dataDate });
  const crashes = crashingLinks(
    { network: national, machine, answers: answers.length > 0 ? answers : [{}] },
    createDice(share.part + 99),
    links,
  );
  return { mutants, links, crashes: [...objections, ...crashes] };
}
