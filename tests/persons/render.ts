import { VERDICTS } from '#domain/compare-itineraries.ts';
import type { Itinerary, JudgedCondition, Standing, Step } from '#domain/itinerary.ts';
import { indexOf, type NetworkIndex } from '#domain/network-index.ts';
import { sieve } from '#domain/preferences.ts';
import { applyRegion } from '#domain/region.ts';
import { findItineraries } from '#domain/search.ts';
import { DUTCH } from '#i18n/language.ts';
import { verdictSentence } from '#i18n/sentences.ts';
import type { Network, NetworkCondition } from '#model/network.ts';
import type { Person } from '#questionnaire/person.ts';
import { sift } from '#questionnaire/sift.ts';
import { todos, toProfile } from '#questionnaire/to-profile.ts';

/** Ways to one end that are named, best first; the first of them is written out, as it is on the card of that end. */
const NAMED = 4;

/** "3 kan-nu, 2 nu-niet": how many there are of each verdict. */
function countOf(ways: readonly Itinerary[]): string {
  const count = (kind: (typeof VERDICTS)[number]) => ways.filter(({ verdict }) => verdict.kind === kind).length;
  return VERDICTS.flatMap((kind) => (count(kind) > 0 ? [`${count(kind)} ${kind}`] : [])).join(', ');
}

const { text, list, euros, month, duration, asOf } = DUTCH;

const SHORT: readonly { readonly standing: Standing; readonly word: string }[] = [
  { standing: 'have', word: 'heeft' },
  { standing: 'open', word: 'regelt' },
  { standing: 'lost', word: 'mist' },
  { standing: 'later', word: 'onderweg' },
  { standing: 'checklist', word: 'papier' },
];

/** "R05(toets-aardrijkskunde)": a condition, with the repairs that are offered. */
const codeOf = ({ condition, judgement }: JudgedCondition): string =>
  judgement.kind === 'met' || judgement.repairs.length === 0
    ? condition
    : `${condition}(${judgement.repairs.join(' ')})`;

/** Everything that this person is shown, as text: the list in its order, and why each stands as it does. */
export function renderPerson(national: Network, person: Person): string {
  const network = applyRegion(national, person.region);
  const { today, answers } = person;
  const { kept, ignored } = sift(answers);
  const { profile, goal, preferences } = toProfile(kept, { network, today });
  const index = indexOf(network);
  const finding = findItineraries(network, profile, goal, { today });
  const { kept: shown, leftOut } = sieve(index, finding.itineraries, preferences);
  const page = new Page(network, index);
  return [
    person.who,
    `${asOf(today)}, ${network.region ? `regio ${network.region}` : 'heel Nederland'}`,
    ...(ignored.length > 0 ? [`niet gebruikt: ${ignored.map((each) => JSON.stringify(each)).join(' ')}`] : []),
    ...profile.holdings.map(({ station, when }) =>
      when.kind === 'heeft' ? `heeft: ${station}` : `verwacht in ${month(when.month)}: ${station}`,
    ),
    ...todos(kept).map((id) => `uit te zoeken: ${id}`),
    '',
    `${shown.length} mogelijkheden, ${leftOut.length} buiten beeld door een voorkeur`,
    ...page.groups(shown),
    '',
    'ELKE STAP IN DEZE LIJST, IN CODES',
    ...page.steps(shown),
    '',
    'NAAST DE LIJST',
    ...(finding.explained.length === 0 ? ['niets'] : finding.explained.map((id) => page.explained(id))),
    `nog te vragen: ${finding.missing.join(', ') || 'niets'}`,
    '',
  ].join('\n');
}

/** Writes parts of a result. A step is written out once; after that its name is enough. */
class Page {
  private readonly seen = new Set<string>();
  private readonly network: Network;
  private readonly index: NetworkIndex;
  private readonly position = new Map<string, number>();

  constructor(network: Network, index: NetworkIndex) {
    this.network = network;
    this.index = index;
  }

  /** The list by end station, the ends in the order in which the list first names them; numbers are places in the list. */
  groups(shown: readonly Itinerary[]): readonly string[] {
    for (const [at, { id }] of shown.entries()) this.position.set(id, at + 1);
    const ends = new Map<string, Itinerary[]>();
    for (const each of shown) ends.set(each.to, [...(ends.get(each.to) ?? []), each]);
    return [...ends].flatMap(([end, ways]) => [
      '',
      `== ${this.stationName(end)}`,
      ...ways.slice(0, 1).flatMap((each) => [...this.line(each), ...each.steps.flatMap((one) => this.step(one))]),
      ...ways.slice(1, NAMED).flatMap((each) => this.line(each)),
      ...(ways.length > NAMED ? [`en nog ${ways.length - NAMED}: ${countOf(ways.slice(NAMED))}`] : []),
    ]);
  }

  /** Every step of the list in short, each once, as the first itinerary takes it: what it asks, gives and costs. */
  steps(shown: readonly Itinerary[]): readonly string[] {
    const found = new Map<string, string>();
    for (const step of shown.flatMap((each) => each.steps)) {
      const name = `${step.segment}.${step.variant}`;
      if (!found.has(name)) found.set(name, `${name}: ${this.inShort(step)}`);
    }
    return [...found.values()];
  }

  private inShort(step: Step): string {
    const asked = SHORT.flatMap(({ standing, word }) => {
      const of = step.conditions.filter((each) => each.standing === standing);
      return of.length > 0 ? [`${word} ${of.map(codeOf).join(' ')}`] : [];
    });
    const { monthsMin, monthsMax, grants, costs, pay, funding } = step;
    const lists = [
      ['geeft', grants],
      ['kost', costs],
      ['loon', pay],
      ['hulp', funding],
    ] as const;
    return [
      `${monthsMin ?? '?'}–${monthsMax ?? '?'} mnd`,
      ...asked,
      ...lists.flatMap(([word, ids]) => (ids.length > 0 ? [`${word} ${ids.join(' ')}`] : [])),
    ].join('; ');
  }

  explained(id: string): string {
    const segment = this.network.segments.find((each) => each.id === id);
    return `${id}: ${segment?.status ?? 'weg'}`;
  }

  private stationName(id: string): string {
    const found = this.network.stations.find((each) => each.id === id);
    return found ? text(found.label) : id;
  }

  private line(each: Itinerary): readonly string[] {
    const { months, knownMonths, ownCost, start, verdict, dominatedBy, statuses } = each;
    const { eurosMin, eurosMax, complete } = ownCost;
    const cost = eurosMin === eurosMax ? euros(eurosMin) : `${euros(eurosMin)} tot ${euros(eurosMax)}`;
    const marks = [
      ...statuses.map(({ segment, status }) => `${segment} is ${status}`),
      ...(each.weakest.confidence === 'bevestigd'
        ? []
        : [`zwakste feit: ${each.weakest.record} (${each.weakest.confidence})`]),
      ...(dominatedBy ? [`gevouwen onder ${this.position.get(dominatedBy) ?? dominatedBy}`] : []),
    ];
    const change = verdict.kind === 'nu-niet' ? verdict.smallestChange.map(({ repair }) => repair) : [];
    return [
      `${this.position.get(each.id)}. ${verdictSentence(DUTCH, this.network, each)}`,
      `   ${each.id}`,
      `   ${duration(months, knownMonths)}; ${complete ? cost : `${cost} en wat onbekend is`}; begint ${month(start)}${this.moments(each)}`,
      ...(change.length > 0 ? [`   kleinste verandering: ${change.join(', ')}`] : []),
      ...(marks.length > 0 ? [`   (${marks.join('; ')})`] : []),
    ];
  }

  private moments({ inSchool, paid }: Itinerary): string {
    const school = inSchool ? `; ${inSchool.how} na ${inSchool.month} mnd` : '';
    return `${school}${paid ? `; ${paid.how} na ${paid.month} mnd` : ''}`;
  }

  private step(step: Step): readonly string[] {
    const name = `${step.segment}.${step.variant}`;
    const known = `${name} ${step.conditions.map(({ standing, judgement }) => `${standing} ${judgement.kind}`).join()}`;
    if (this.seen.has(known)) return [];
    this.seen.add(known);
    const of = (standing: Standing) => step.conditions.filter((each) => each.standing === standing);
    return [
      `   - ${name} (${month(step.start)})`,
      ...of('have').map((each) => `       heb je: ${this.need(each)}`),
      ...of('open').map((each) => `       te regelen: ${this.need(each)}`),
      ...of('lost').map((each) => `       mist: ${this.need(each)}`),
      ...of('later').map((each) => `       onderweg: ${this.need(each)}`),
      ...of('checklist').map((each) => `       papierwerk: ${this.need(each)}`),
      ...this.gives(step),
    ];
  }

  private gives({ grants, costs, pay, funding, exemptions }: Step): readonly string[] {
    const lines: readonly (readonly [string, readonly string[]])[] = [
      ['geeft', grants],
      ['kosten', costs],
      ['loon', pay],
      ['hulp met geld', funding],
      ['vrijstelling misschien', exemptions],
    ];
    return lines.flatMap(([what, ids]) => (ids.length > 0 ? [`       ${what}: ${ids.join(', ')}`] : []));
  }

  private need({ condition, judgement }: JudgedCondition): string {
    const record = this.index.conditions.get(condition);
    if (!record) return condition;
    const waits =
      judgement.kind === 'unknown'
        ? [...judgement.missing.map((fact) => `vraag ${fact}`), ...judgement.choosing.map((fact) => `kies ${fact}`)]
        : [];
    const repairs = judgement.kind === 'met' ? [] : judgement.repairs.map((id) => this.repair(record, id));
    const who = record.decidedBy && judgement.kind !== 'met' ? [`beslist: ${text(record.decidedBy)}`] : [];
    const notes = [...waits, ...(repairs.length > 0 ? [`zo: ${list(repairs)}`] : []), ...who];
    return `${condition} ${text(record.label)}${notes.length > 0 ? ` [${notes.join('; ')}]` : ''}`;
  }

  private repair(record: NetworkCondition, id: string): string {
    const found = record.repairs.find((each) => each.id === id);
    if (!found) return id;
    const until = found.validUntil ? ` tot en met ${asOf(found.validUntil)}` : '';
    const time = found.monthsMax ? ` ${found.monthsMin}–${found.monthsMax} mnd` : '';
    return `${text(found.label)}${time}${until}${found.insideStep ? '' : ' (niet binnen deze stap)'}`;
  }
}
