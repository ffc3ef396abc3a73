import type { Holding } from '#domain/profile.ts';
import type { Network } from '#model/network.ts';
import { FACTS, type FactId, isNumberFact, type NumberFactId } from '#model/vocabulary.ts';
import { type Answers, DONT_KNOW, type QuestionId } from '#questionnaire/answers.ts';
import { thresholdsOf } from '#questionnaire/at-stake.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { belongs, type World } from '#questionnaire/options.ts';
import { NONE, OPENINGS, QUESTIONS, type Question } from '#questionnaire/questions.ts';
import { toProfile } from '#questionnaire/to-profile.ts';

/** What a person answers about what they have, and what follows from it. */
export interface Beginning {
  readonly answers: Answers;
  readonly holdings: readonly Holding[];
  /** How many diplomas, jobs and schools were chosen. */
  readonly chosen: number;
}

const DAY = 24 * 60 * 60 * 1000;
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** Every record with a date that somebody sees. */
const datedRecords = ({ segments, conditions }: Network) => [
  ...segments,
  ...segments.flatMap(({ variants }) => variants),
  ...conditions,
  ...conditions.flatMap(({ repairs }) => repairs),
];

/** The records whose dates a rule reads: experiments and repairs. At every other record a date is a remark. */
const readRecords = ({ segments, conditions }: Network) => [
  ...[...segments, ...segments.flatMap(({ variants }) => variants)].filter(({ status }) => status === 'experiment'),
  ...conditions.flatMap(({ repairs }) => repairs),
];

type Dated = { readonly validFrom?: string; readonly validUntil?: string };

/** Every day that a test names as the last day of a start. */
const namedDays = ({ conditions }: Network): readonly string[] =>
  [...JSON.stringify(conditions.map(({ test }) => test)).matchAll(/"day":"(\d{4}-\d\d-\d\d)"/g)].flatMap(
    ([, day]) => day ?? [],
  );

function switchesOf(network: Network, records: readonly Dated[]): readonly string[] {
  const { dataDate } = network.site;
  const lastDays = [...records.flatMap(({ validUntil }) => validUntil ?? []), ...namedDays(network)];
  const firstDays = records.flatMap(({ validFrom }) => validFrom ?? []);
  const switches = [...lastDays, ...lastDays.map(dayAfter), ...firstDays].filter((day) => day > dataDate);
  const last = Number([dataDate, ...switches].toSorted().at(-1)?.slice(0, 4));
  const first = Number(dataDate.slice(0, 4));
  const turns = Array.from({ length: last - first + 1 }, (_, at) => `${first + at}-08-01`);
  return [...new Set([dataDate, ...switches, ...turns.filter((day) => day > dataDate)])].toSorted();
}

/**
 * The days on which something is otherwise: the day of the data; each day on which a record switches and the day after
 * it; and each turn of the school year up to the last of those.
 */
export const daysOf = (network: Network): readonly string[] => switchesOf(network, datedRecords(network));

/** Those of them on which a rule can decide otherwise. */
export const daysThatDecide = (network: Network): readonly string[] => switchesOf(network, readRecords(network));

/** The answers to try for a list: nothing known, each one, each pair, at most `most` together. */
function choicesOf(question: Question, answers: Answers, world: World, most: number): readonly (readonly string[])[] {
  const ids = optionsOf(question.id, answers, world).map(({ id }) => id);
  const single = most < 1 ? [] : ids.map((id) => [id]);
  const pairable = ids.filter((id) => id !== NONE);
  const pairs =
    question.kind !== 'multiple' || most < 2
      ? []
      : pairable.flatMap((one, at) => pairable.slice(at + 1).map((other) => [one, other]));
  return [[DONT_KNOW], ...single, ...pairs];
}

const isMultiple = (id: QuestionId) => QUESTIONS.some((each) => each.id === id && each.kind === 'multiple');

/** Diplomas and jobs named in lists: together two at most. */
const namedIn = (answers: Answers): number =>
  Object.entries(answers)
    .filter(([id]) => QUESTIONS.some((each) => each.id === id && isMultiple(each.id)))
    .flatMap(([, values]) => values ?? [])
    .filter((value) => value !== DONT_KNOW && value !== NONE).length;

/** Every beginning, each set of holdings once; the shortest answers stand for it. */
export function beginningsOf(world: World): readonly Beginning[] {
  const asked = QUESTIONS.filter(({ feeds }) => feeds === 'holding');
  const walk = (answers: Answers, rest: readonly Question[]): readonly Answers[] => {
    const [next, ...others] = rest;
    if (!next) return [answers];
    if (!belongs(next.id, answers)) return walk(answers, others);
    const most = next.kind === 'multiple' ? 2 - namedIn(answers) : 1;
    return choicesOf(next, answers, world, most).flatMap((values) => walk({ ...answers, [next.id]: values }, others));
  };
  const found = new Map<string, Beginning>();
  for (const opening of OPENINGS) {
    for (const answers of walk({ opening: [opening] }, asked)) {
      const { holdings } = toProfile(answers, world).profile;
      const key = JSON.stringify(holdings);
      if (!found.has(key)) found.set(key, { answers, holdings, chosen: namedIn(answers) });
    }
  }
  return [...found.values()];
}

const perAnswer = (fact: NumberFactId) => (fact === 'werkmaanden-vak' ? 12 : 1);

/** The longest way that is walked, in years: an age grows on the way, so that every age this far below a bound counts. */
export const LONGEST_WAY = 30;

/** The numbers that rules can tell apart, as answers in years, ascending; each stands for itself and what lies above it. */
export function binsOf(fact: NumberFactId, network: Network): readonly number[] {
  const named = thresholdsOf(fact, network).map(Number).slice(1, -1);
  if (named.length === 0) return [];
  const [least, most] = [Math.max(1, Math.min(...named) - LONGEST_WAY), Math.max(...named)];
  return [0, ...Array.from({ length: most - least + 1 }, (_, at) => least + at)];
}

/** The values of a fact that make a difference anywhere in the network, the unknown one first. */
export function valuesOf(fact: FactId, network: Network): readonly (string | number | undefined)[] {
  if (!isNumberFact(fact)) return [undefined, ...(FACTS[fact].type === 'choice' ? FACTS[fact].values : [])];
  return [undefined, ...binsOf(fact, network).map((value) => value * perAnswer(fact))];
}

/** Log10 of the number of raw answers, for the days and regions walked: options, "weet ik niet" and "sla over" each. */
export function rawProductOf(worlds: readonly World[]): string {
  const [world] = worlds;
  if (!world) return '0';
  const digits = QUESTIONS.map((question) => {
    if (question.kind === 'number') return Math.log10(102);
    const options = Math.max(question.options.length, optionsOf(question.id, { school: ['vwo'] }, world).length);
    return question.kind === 'multiple' ? options * Math.log10(2) : Math.log10(options + 2);
  }).reduce((all, each) => all + each, Math.log10(worlds.length));
  return `10^${digits.toFixed(1)}`;
}
