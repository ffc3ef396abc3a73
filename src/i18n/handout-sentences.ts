import type { Task } from '#domain/checklist.ts';
import type { FreshnessSummary } from '#domain/freshness.ts';
import type { Handout, HandoutNeed, HandoutRoute } from '#domain/handout.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import type { MoneyLine, MoneyRole } from '#domain/money.ts';
import type { Facts, Network } from '#model/network.ts';
import type { SourceId, StationId } from '#model/provenance.ts';
import { createSpelling, type Spelling } from './abbreviations.ts';
import { CHECKLIST_WORDS as k } from './checklist-nl.ts';
import { dueSentence, type NameOf, questionSentence, talkSentence, taskTitle } from './checklist-sentences.ts';
import { COMPARE_WORDS as m } from './compare-nl.ts';
import { moneySentence, routeName, timelineSentences, totalSentence } from './compare-sentences.ts';
import { DETAILS_WORDS as d } from './details-nl.ts';
import { freshnessSentence } from './freshness-sentences.ts';
import { HANDOUT_WORDS as c } from './handout-nl.ts';
import type { Language } from './language.ts';
import { verdictSentence, whomToAsk } from './sentences.ts';

/** A sentence with the numbers of its sources. */
export interface SheetLine {
  readonly text: string;
  readonly sources: readonly number[];
}

/** Lines under a heading of their own. */
export interface SheetGroup {
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

/** One thing that is missing: its name, how to get it, who decides. `id` is the same for the same words. */
export interface SheetNeed extends SheetLine {
  readonly id: string;
  readonly name: string;
  readonly standing: string;
}

/** One box to tick: what, when, and who decides where that is not said above it. */
export interface SheetTask {
  /** The same for the same box. */
  readonly id: string;
  readonly what: string;
  readonly when: string;
  readonly isStart: boolean;
}

/** The boxes up to the start of a step, or after the last. */
export interface SheetTasks {
  readonly title: string;
  readonly tasks: readonly SheetTask[];
}

/** A stop of the small line map. */
export interface SheetStop {
  readonly id: string;
  readonly name: string;
}

/** A stretch of the small line map. */
export interface SheetLeg {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly time: string;
  /** Not simply there: drawn in dashes, and the status stands in its name. */
  readonly isSure: boolean;
}

/** One itinerary in words. */
export interface SheetRoute {
  readonly id: string;
  /** A, B, C in a comparison; nothing alone. */
  readonly letter: string | null;
  readonly title: string;
  readonly verdict: string;
  readonly summary: string;
  readonly reasons: readonly string[];
  readonly stops: readonly SheetStop[];
  readonly legs: readonly SheetLeg[];
  readonly have: readonly (SheetLine & { readonly id: string })[];
  readonly missing: readonly SheetNeed[];
  readonly timeline: readonly string[];
  readonly money: readonly SheetGroup[];
  readonly tasks: readonly SheetTasks[];
  readonly questions: readonly { readonly id: string; readonly question: string; readonly to: string }[];
}

/** A row of the comparison. */
export interface SheetRow {
  readonly title: string;
  readonly differs: boolean;
  readonly cells: readonly (readonly SheetLine[])[];
}

/** The hand-out in words, in the order in which it stands on paper. */
export interface Sheet {
  readonly title: string;
  readonly abbreviations: string | null;
  readonly rows: readonly SheetRow[];
  readonly routes: readonly SheetRoute[];
  readonly talk: readonly string[];
  readonly sources: readonly { readonly number: number; readonly text: string }[];
  /** The day on which all sources were read, if it is one. */
  readonly read: string | null;
  readonly closing: readonly string[];
}

/** A row of the comparison as the screen has it. */
export interface PlainRow {
  readonly title: string;
  readonly differs: boolean;
  readonly cells: readonly (readonly string[])[];
}

/** What the words need beside the hand-out itself. */
export interface SheetInput {
  readonly language: Language;
  readonly network: Network;
  /** Without them there are no sources and no abbreviations. */
  readonly facts: Facts | null;
  readonly nameOf: NameOf;
  /** How fresh the facts under an itinerary are on the day of the print; nothing where there are no facts. */
  readonly freshnessOf?: (itinerary: Itinerary) => FreshnessSummary | null;
  /** Somebody who has a decaan. */
  readonly isPupil: boolean;
  /** Only for a comparison. */
  readonly rows: readonly PlainRow[];
}

/** What is remembered while the paper fills: abbreviations met and sources numbered. */
interface Pen extends SheetInput {
  readonly spelling: Spelling;
  readonly cite: (record: string) => readonly number[];
  /** The sources of the rate that stands on the sheet; of the amount itself where there is no rate. */
  readonly citeMoney: (line: MoneyLine) => readonly number[];
  readonly numbers: ReadonlyMap<SourceId, number>;
}

function penFor(input: SheetInput): Pen {
  const numbers = new Map<SourceId, number>();
  const { facts } = input;
  const number = (sources: readonly SourceId[] | undefined) =>
    [...(sources ?? [])]
      .map((id) => {
        const given = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, given);
        return given;
      })
      .toSorted((a, b) => a - b);
  const cite = (record: string) => number(facts?.records[record]?.provenance.sources);
  const citeMoney = ({ amount, rate }: MoneyLine) => {
    const value = rate && facts?.amountValues[amount.id]?.findLast(({ asOf }) => asOf === rate.asOf);
    return value ? number(value.provenance.sources) : cite(`amount:${amount.id}`);
  };
  return { ...input, spelling: createSpelling(facts?.glossary ?? []), cite, citeMoney, numbers };
}

/** Puts a hand-out into words. */
export function sheetOf(handout: Handout, input: SheetInput): Sheet {
  const pen = penFor(input);
  const { language, network } = input;
  const isOne = handout.routes.length === 1;
  const heads = handout.routes.map((route, at) => headOf(pen, route, isOne ? null : letterOf(at)));
  const title = isOne ? (heads[0]?.title ?? '') : titleOf(input, handout);
  const short = pen.spelling.collect([title, ...heads.flatMap(wordsOf)]);
  const rows = rowsOf(pen, handout);
  const routes = heads.flatMap((head, at) => {
    const route = handout.routes[at];
    return route ? [{ ...head, ...bodyOf(pen, handout, route) }] : [];
  });
  const talk = talkOf(pen, handout);
  for (const record of handout.records) pen.cite(record);
  return {
    title,
    abbreviations:
      short.length > 0
        ? c('sheet.abbreviations', {
            what: short.map(({ term, full }) => c('sheet.abbreviation', { term, full })).join('; '),
          })
        : null,
    rows,
    routes,
    talk,
    ...sourcesOf(pen),
    closing: [
      ...handout.routes.map((route, at) => {
        const text = sureness(pen, route);
        return isOne ? text : c('sheet.ofRoute', { letter: letterOf(at), text });
      }),
      c('sheet.incomplete', {
        day: language.asOf(network.site.dataDate),
        version: network.site.dataVersion,
        today: language.asOf(handout.today),
      }),
      c('sheet.decided'),
    ],
  };
}

/** What is compared: the ends when they are the same for all. */
function titleOf({ language, network }: SheetInput, { routes }: Handout): string {
  const word = language.numberWord(routes.length);
  const number = word.charAt(0).toUpperCase() + word.slice(1);
  const station = (id: StationId | undefined) =>
    language.text(network.stations.find((one) => one.id === id)?.label ?? { nl: id ?? '' });
  const ends = new Set(routes.map(({ itinerary: { from, to } }) => `${from} ${to}`));
  const [first] = routes;
  return ends.size === 1
    ? c('sheet.compareTitle', { number, from: station(first?.itinerary.from), to: station(first?.itinerary.to) })
    : c('sheet.compareMore', { number });
}

const letterOf = (at: number) => String.fromCharCode('A'.charCodeAt(0) + at);

type Head = Pick<SheetRoute, 'id' | 'letter' | 'title' | 'verdict' | 'summary' | 'reasons' | 'stops' | 'legs'>;

const wordsOf = ({ title, verdict, reasons, stops, legs }: Head) => [
  title,
  verdict,
  ...reasons,
  ...stops.map(({ name }) => name),
  ...legs.map(({ name }) => name),
];

/** What stands above everything: too short for full words, so these stand in a line of their own. */
function headOf(pen: Pen, route: HandoutRoute, letter: string | null): Head {
  const { language, network } = pen;
  const { itinerary } = route;
  const station = (id: StationId) => language.text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  const from = station(itinerary.from);
  const to = station(itinerary.to);
  return {
    id: itinerary.id,
    letter,
    title: letter === null ? c('sheet.title', { from, to }) : routeName(language, network, itinerary.id),
    verdict: verdictSentence(language, network, itinerary),
    summary: summaryOf(pen, route),
    reasons: reasonsOf(pen, route),
    stops: route.stops.map((id, at) => ({ id: `${at}${id}`, name: station(id) })),
    legs: route.legs.map(({ segment, line, step, status }) => {
      const record = network.segments.find((one) => one.id === segment);
      const variant = record && record.variants.length > 1 && record.variants.find(({ id }) => id === step.variant);
      const name = [
        pen.nameOf(`segment:${segment}`),
        ...(variant ? [language.text(variant.label)] : []),
        ...(status === 'bestaand' ? [] : [language.t(`status.${status}`)]),
      ];
      return {
        id: segment,
        letter: line,
        name: name.join(', '),
        time:
          step.monthsMax === 0
            ? c('sheet.noTime')
            : language.duration({ min: step.monthsMin, max: step.monthsMax }, { min: step.monthsMin ?? 0, max: 0 }),
        isSure: status === 'bestaand',
      };
    }),
  };
}

function summaryOf({ language }: Pen, { itinerary, timeline: { start, end } }: HandoutRoute): string {
  const { month, duration } = language;
  const { earliest, latest } = end;
  const ready =
    earliest === null || latest === null
      ? c('sheet.endUnknown')
      : earliest === latest
        ? c('sheet.end', { month: month(latest) })
        : c('sheet.endRange', { earliest: month(earliest), latest: month(latest) });
  return [
    duration(itinerary.months, itinerary.knownMonths),
    d('detail.programmes', { count: itinerary.programmes }),
    c('sheet.begin', { month: month(start) }),
    ready,
  ].join(' · ');
}

/** Why it is not possible now, what would change that, and another way. */
function reasonsOf(pen: Pen, { itinerary: { verdict } }: HandoutRoute): readonly string[] {
  if (verdict.kind !== 'nu-niet') return [];
  const { language, network, nameOf } = pen;
  const names = (keys: readonly string[]) => language.list([...new Set(keys.map(nameOf))]);
  const { lost, smallestChange, via } = verdict;
  return [
    c('sheet.lost', { what: names(lost.map(({ condition }) => `condition:${condition}`)) }),
    ...(smallestChange.length > 0
      ? [c('sheet.smallestChange', { what: names(smallestChange.map(({ repair }) => `repair:${repair}`)) })]
      : []),
    via === null
      ? c('sheet.noVia', { who: whomToAsk(language, network) })
      : c('sheet.via', { way: routeName(language, network, via) }),
  ];
}

function rowsOf(pen: Pen, { routes }: Handout): readonly SheetRow[] {
  const amounts = new Map(
    routes.flatMap(({ money }) => money.map((line) => [moneySentence(pen.language, line), line] as const)),
  );
  const lineOf = (text: string): SheetLine => {
    const amount = amounts.get(text);
    return { text: pen.spelling.spell(text), sources: amount ? pen.citeMoney(amount) : [] };
  };
  return pen.rows.map(({ title, differs, cells }) => ({
    title: pen.spelling.spell(title),
    differs,
    cells: cells.map((lines) => lines.map(lineOf)),
  }));
}

type Body = Omit<SheetRoute, keyof Head>;

function bodyOf(pen: Pen, handout: Handout, route: HandoutRoute): Body {
  const { language, network, spelling } = pen;
  const { itinerary, timeline, checklist } = route;
  return {
    have: havesOf(pen, route),
    missing: route.missing.map((need) => needOf(pen, need, checklist.tasks)),
    timeline: timelineSentences(language, network, itinerary, timeline).map(spelling.spell),
    // In a comparison the money stands in its rows.
    money: pen.rows.length > 0 ? [] : moneyGroups(pen, route),
    tasks: taskGroups(pen, route, handout.month),
    questions: checklist.questions.map((each) => {
      const { question, to } = questionSentence(language, each, pen.nameOf, pen.isPupil);
      return {
        id: `${question} ${to}`,
        question: spelling.spell(question),
        to: spelling.spell(c('sheet.questionTo', { who: to })),
      };
    }),
  };
}

/** What somebody has, by name: two conditions of one name are one line. */
function havesOf({ language, spelling, cite }: Pen, { have }: HandoutRoute): SheetRoute['have'] {
  const byName = new Map<string, number[]>();
  for (const { id, label } of have) {
    const name = language.text(label);
    byName.set(name, [...(byName.get(name) ?? []), ...cite(`condition:${id}`)]);
  }
  return [...byName].map(([name, sources]) => ({
    id: name,
    text: spelling.spell(name),
    sources: [...new Set(sources)].toSorted((a, b) => a - b),
  }));
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

function needOf(pen: Pen, { record, judged, repairs }: HandoutNeed, tasks: readonly Task[]): SheetNeed {
  const { language, spelling } = pen;
  const task = tasks.find(({ todo }) => 'condition' in todo && todo.condition === record.id);
  const how = language.either(repairs.map(({ label }) => language.text(label)));
  const longest = Math.max(0, ...repairs.map(({ monthsMax }) => monthsMax ?? 0));
  const decides = task?.decidedBy ?? record.decidedBy;
  const isDoubtful = record.confidence === 'nog-controleren' || record.confidence === 'tegenstrijdig';
  const parts = [
    ...(how ? [c(task?.todo.kind === 'find-out' ? 'sheet.waysElse' : 'sheet.ways', { how })] : []),
    ...(longest > 0
      ? [k('task.takes', { time: language.duration({ min: longest, max: longest }, { min: 0, max: 0 }) })]
      : []),
    ...(how || decides ? [] : [c('sheet.noWay')]),
    ...(decides ? [sentence(k('task.decides', { who: language.text(decides) }))] : []),
    ...(task?.until
      ? [k(task.until.isBeforeStart ? 'task.untilBefore' : 'task.until', { day: language.asOf(task.until.day) })]
      : []),
    ...(isDoubtful ? [k('task.doubt')] : []),
  ];
  const sources = [`condition:${record.id}`, ...repairs.map(({ id }) => `repair:${id}`)].flatMap(pen.cite);
  return {
    id: `${record.id} ${parts.join(' ')}`,
    name: spelling.spell(language.text(record.label)),
    standing: d(`standing.${judged.standing}`),
    text: spelling.spell(parts.join(' ')),
    sources: [...new Set(sources)].toSorted((a, b) => a - b),
  };
}

/** Whose money it is, in the order in which somebody asks for it. */
const ROLES: readonly MoneyRole[] = ['you-pay', 'you-earn', 'others-pay', 'you-ask', 'others-ask'];

function moneyGroups(pen: Pen, { itinerary, money, legs }: HandoutRoute): readonly SheetGroup[] {
  const { language, spelling, nameOf } = pen;
  const incomes = legs
    .filter(({ step }) => step.monthsMax !== 0)
    .map(({ segment, step }) => {
      const variants = pen.network.segments.find(({ id }) => id === segment)?.variants ?? [];
      const how = variants.find(({ id }) => id === step.variant)?.income.how ?? 'onbekend';
      return d(`income.${how}`);
    });
  return ROLES.flatMap((role) => {
    const own = money.filter((line) => line.role === role);
    const isOneStep = new Set(money.map(({ step }) => step)).size < 2;
    const lines = own.map((line): SheetLine => {
      const text = moneySentence(language, line);
      const step = itinerary.steps[line.step];
      const full = isOneStep || !step ? text : m('money.for', { line: text, step: nameOf(`segment:${step.segment}`) });
      return { text: spelling.spell(full), sources: pen.citeMoney(line) };
    });
    const plain = (text: string): SheetLine => ({ text: spelling.spell(text), sources: [] });
    const total = role === 'you-pay' ? totalSentence(language, itinerary, money) : undefined;
    const isByOthers = money.some((line) => line.role === 'others-pay');
    const all = [
      ...(role === 'you-earn' ? [...new Set(incomes)].map(plain) : []),
      ...(role === 'you-pay' && own.length === 0
        ? [plain(m(isByOthers ? 'money.you-payOthers' : 'money.you-payNone'))]
        : []),
      ...lines,
      ...(total ? [plain(total)] : []),
    ];
    return all.length > 0 ? [{ title: m(`money.${role}`), lines: all }] : [];
  });
}

/** The tasks, cut after each start of a step. */
function taskGroups(pen: Pen, route: HandoutRoute, month: number): readonly SheetTasks[] {
  const groups: SheetTasks[] = [];
  const name = (segment: string) => pen.nameOf(`segment:${segment}`);
  let during: string | null = null;
  let pile: SheetTask[] = [];
  const close = (next: string | null) => {
    const title =
      next === null
        ? k('checklist.during', { what: during ?? '' })
        : during === null
          ? k('checklist.before', { what: next })
          : k('checklist.between', { now: during, next });
    groups.push({ title, tasks: pile });
    during = next;
    pile = [];
  };
  for (const task of route.checklist.tasks) {
    pile.push(taskOf(pen, route, task, month));
    if (task.todo.kind === 'begin') close(name(task.todo.segment));
  }
  if (pile.length > 0) close(null);
  return groups;
}

function taskOf(pen: Pen, { missing }: HandoutRoute, task: Task, month: number): SheetTask {
  const { todo, decidedBy, id } = task;
  const isAbove = 'condition' in todo && missing.some(({ record }) => record.id === todo.condition);
  const when = dueSentence(pen.language, task, month);
  const who = decidedBy && !isAbove ? `; ${c('sheet.taskDecides', { who: pen.language.text(decidedBy) })}` : '';
  return {
    id: `${id} ${when}${who}`,
    what: pen.spelling.spell(taskTitle(task, pen.nameOf)),
    when: pen.spelling.spell(`${when}${who}`),
    isStart: todo.kind === 'begin',
  };
}

function talkOf({ language, spelling }: Pen, { whom }: Handout): readonly string[] {
  if (!whom) return [];
  return [spelling.spell(talkSentence(language, whom)), ...(whom.contact.url ? [whom.contact.url] : [])];
}

function sourcesOf({ facts, numbers, language }: Pen): Pick<Sheet, 'sources' | 'read'> {
  const found = [...numbers].map(([id, number]) => ({
    id,
    number,
    source: facts?.sources.find((one) => one.id === id),
  }));
  const days = new Set(found.flatMap(({ source }) => (source ? [source.checkedOn ?? source.readOn] : [])));
  const [day] = days;
  const isOneDay = days.size === 1;
  return {
    read: isOneDay && day ? c('sheet.allRead', { day: language.asOf(day) }) : null,
    sources: found.map(({ id, number, source }) => {
      if (!source) return { number, text: id };
      const { title, publisher } = source;
      const words = { title, publisher, when: language.asOf(source.asOf) };
      const read = language.asOf(source.checkedOn ?? source.readOn);
      return { number, text: isOneDay ? c('sheet.source', words) : c('sheet.sourceRead', { ...words, day: read }) };
    }),
  };
}

function sureness({ language, nameOf, freshnessOf }: Pen, { itinerary }: HandoutRoute): string {
  const { weakest } = itinerary;
  const fresh = freshnessOf?.(itinerary);
  return [
    c('sheet.sure', { how: d(`confidence.${weakest.confidence}`) }),
    ...(weakest.confidence === 'bevestigd' ? [] : [c('sheet.weakest', { what: nameOf(weakest.record) })]),
    ...(fresh ? [freshnessSentence(language, fresh)] : []),
  ].join(' ');
}
