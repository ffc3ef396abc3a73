import type { Network } from '#model/network.ts';
import { FACTS, type FactId, isNumberFact } from '#model/vocabulary.ts';
import type { QuestionId } from '#questionnaire/answers.ts';
import { optionsOf } from '#questionnaire/offered.ts';
import { isFactQuestion, type World } from '#questionnaire/options.ts';
import { NONE, QUESTIONS } from '#questionnaire/questions.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import type { BranchReport, ProofReport } from '#view/proof/report.ts';
import { buildData } from './build-data.ts';
import { endedOn } from './proof-ended.ts';
import { dataHash, rulesHash } from './proof-hash.ts';
import { AMOUNTS, type Amounts, type Part, provePart } from './proof-part.ts';
import { daysOf, daysThatDecide, rawProductOf } from './proof-space.ts';
import { deadEndsIn, networksOf, whyNotOffered } from './proof-walk.ts';

/** The most states that a proof may walk; more is a fault of the proof. */
const MOST_STATES = 2_000_000;

/** Does one part of the work on the real data. Called in a process of its own. */
export const workOn = (root: string, [part, parts]: readonly [number, number], amounts: Amounts = AMOUNTS): Part =>
  provePart({ root, national: buildData(root).network, part, parts, amounts }, (what) =>
    process.stderr.write(`deel ${part + 1}: ${what}\n`),
  );

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const unique = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].toSorted();

/** Questions whose options are not counted: what they say is a date, or who is asked and how much. */
const NOT_COUNTED: readonly string[] = ['opening', 'length', 'start'];

/**
 * Every option of every question that may have an effect. Left out: a number, an answer that says that there is nothing
 * or no limit, the school year and the year to begin, of which each is a date, and how much is asked: that shows in the
 * number of questions.
 */
export function optionsThatCount(network: Network): readonly string[] {
  const world = { network, today: network.site.dataDate };
  return QUESTIONS.filter(
    ({ kind, feeds, options }) => kind !== 'number' && !NOT_COUNTED.includes(feeds) && options.length > 0,
  )
    .flatMap(({ id }) => optionsOf(id, {}, world).map((option) => ({ id, option: option.id })))
    .filter(({ id, option }) => option !== NONE && !isNoLimit(id, option, world))
    .map(({ id, option }) => `${id}=${option}`);
}

/** Does this answer to a question about a preference say that there is none? Then it leaves the preferences as they were. */
const isNoLimit = (id: QuestionId, option: string, world: World) =>
  QUESTIONS.some((question) => question.id === id && question.feeds === 'preference') &&
  JSON.stringify(toProfile({ [id]: [option] }, world).preferences) === JSON.stringify(toProfile({}, world).preferences);

/** Of those options the ones of a rule that has ended, with its last day. */
function endedOptions(network: Network, unused: readonly string[]): ProofReport['endedOptions'] {
  return unused.flatMap((option) => {
    const [fact = ''] = option.split('=');
    const day = isFactQuestion(fact as QuestionId) ? endedOn(network, fact as FactId) : null; // names of options begin with a question id
    return day === null ? [] : [{ option, day }];
  });
}

/** The options that no walk saw do anything. A start is used when an itinerary begins there. */
export function unusedOptions(
  network: Network,
  used: ReadonlySet<string>,
  reached: ReadonlySet<string>,
): readonly string[] {
  const starts = new Set<string>(network.stations.filter(({ start }) => start).map(({ id }) => id));
  return optionsThatCount(network).filter((name) => {
    const [question, value = ''] = name.split('=');
    const feeds = QUESTIONS.find(({ id }) => id === question)?.feeds;
    return feeds === 'holding' ? !(starts.has(value) && reached.has(value)) : !used.has(name);
  });
}

function branchesOf(journeys: Part['journeys']): readonly BranchReport[] {
  const names = unique([journeys.map(({ branch }) => branch)]);
  return names.map((branch) => {
    const counts = journeys.filter((each) => each.branch === branch).map(({ questions }) => questions);
    return { branch, journeys: counts.length, median: median(counts), max: Math.max(...counts) };
  });
}

/** The different ways in which conditions come up, each counted once, however many parts met it. */
const statesIn = (parts: readonly Part[]) =>
  [...new Map(parts.flatMap(({ states }) => states)).values()].reduce((all, each) => all + each, 0);

const factStates = () =>
  (Object.keys(FACTS) as FactId[]) // the keys of the literal table
    .map((id) => (isNumberFact(id) ? 101 : 1 + ('values' in FACTS[id] ? FACTS[id].values.length : 0)))
    .reduce((all, each) => all + Math.log10(each), 0);

function reductionsOf(national: Network, parts: readonly Part[]): ProofReport['reductions'] {
  const networks = networksOf(national);
  const ways = new Map(parts.flatMap(({ states }) => states)).size;
  return [
    {
      name: 'regio',
      why: 'Een regio die niets verandert aan wat te reizen is of hoe het wordt beoordeeld, loopt mee met het land.',
      from: `${networks.length} netwerken`,
      to: `${networks.filter(({ walked }) => walked).length}`,
    },
    {
      name: 'dagen',
      why: 'Alleen de datum van een experiment, een oplossing of een eis kan een oordeel veranderen. Andere datums zijn een opmerking.',
      from: `${daysOf(national).length} dagen`,
      to: `${daysThatDecide(national).length}`,
    },
    {
      name: 'wat je hebt',
      why: 'Antwoorden die hetzelfde diploma of werk opleveren, zijn één begin. Lijsten tellen als niets, elk één en elk tweetal.',
      from: 'alle antwoorden over school, diploma en werk',
      to: `${parts.reduce((all, { beginnings }) => all + beginnings, 0)} keer een begin op een dag`,
    },
    {
      name: 'de weg hangt niet af van antwoorden over jezelf',
      why: 'Welke wegen er zijn, volgt uit wat je hebt en de dag. Je andere antwoorden veranderen alleen het oordeel.',
      from: `een getal van ${Math.round(factStates())} cijfers aan antwoorden per begin`,
      to: '1 zoektocht per begin',
    },
    {
      name: 'doelen zijn los van elkaar',
      why: 'Een wens en een voorkeur laten wegen weg, ze maken geen andere. Beter dan een ander is een weg alleen bij hetzelfde doel.',
      from: 'elke wens met elke voorkeur',
      to: 'alle doelen in één keer',
    },
    {
      name: 'een oordeel leest alleen de eigen eisen',
      why: 'Een eis leest alleen de antwoorden in haar eigen toets. Dezelfde eis in dezelfde omstandigheid is één keer doorlopen.',
      from: `een getal van ${Math.round(factStates())} cijfers aan antwoorden per weg`,
      to: `${ways} manieren waarop een eis zich voordoet`,
    },
    {
      name: 'getallen',
      why: 'Boven de hoogste grens in de gegevens maakt een getal niets meer uit; daaronder telt elk jaar, want je wordt onderweg ouder.',
      from: '0 tot en met 99',
      to: 'de jaren tot de hoogste grens',
    },
  ];
}

/** Puts the parts together. */
export function reportOf(root: string, parts: readonly Part[]): ProofReport {
  const national = buildData(root).network;
  const networks = networksOf(national);
  const reached = new Set(parts.flatMap((each) => each.reached));
  const journeys = parts.flatMap((each) => each.journeys);
  const mutants = parts.flatMap((each) => each.mutants);
  const counts = journeys.map(({ questions }) => questions);
  const killers = mutants.flatMap(({ judge }) => judge ?? []);
  const different = parts.flatMap((each) => each.different);
  const unused = unusedOptions(national, new Set(parts.flatMap(({ used }) => used)), reached);
  const ended = endedOptions(national, unused);
  return {
    dataHash: dataHash(root),
    rulesHash: rulesHash(root),
    dataDate: national.site.dataDate,
    days: daysThatDecide(national),
    regions: networks.map(({ name }) => name),
    statesWalked: statesIn(parts),
    rawProduct: rawProductOf(daysOf(national).flatMap((today) => networks.map(({ network }) => ({ network, today })))),
    reductions: reductionsOf(national, parts),
    beginnings: parts.reduce((all, each) => all + each.beginnings, 0),
    itineraries: new Set(parts.flatMap((each) => each.itineraries)).size,
    idleQuestions: unique(parts.map(({ idle }) => idle)),
    unusedOptions: unused.filter((name) => !ended.some(({ option }) => option === name)),
    endedOptions: ended,
    stationsNeverOffered: national.stations
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => ({ id, reason: whyNotOffered(national, id) })),
    deadEnds: unique([deadEndsIn(national), ...parts.map(({ deadEnds }) => deadEnds)]),
    blockedWithoutWayOut: unique(parts.map(({ blocked }) => blocked)),
    onlyAPersonToAsk: unique(parts.map(({ onlyAPerson }) => onlyAPerson)).length,
    orderDependent: unique(parts.map(({ orders }) => orders)),
    crashes: unique(parts.map(({ crashes }) => crashes)),
    linksTried: parts.reduce((all, { links }) => all + links, 0),
    questions: { median: median(counts), max: Math.max(0, ...counts), journeys: counts.length },
    randomCompared: {
      tried: parts.reduce((all, { compared }) => all + compared, 0),
      different: different.length,
      cases: different.slice(0, 10),
    },
    mutation: {
      tried: mutants.length,
      killedBy: Object.fromEntries(
        ['persons', 'traps', 'chains'].map((judge) => [judge, killers.filter((each) => each === judge).length]),
      ),
      survived: mutants.filter(({ judge }) => judge === null).map(({ record, mutant }) => ({ record, mutant })),
    },
    perBranch: branchesOf(journeys),
  };
}

/** What is wrong with a proof: each counter that must be 0 and is not, and what was not tried enough. Empty when it holds. */
export function faultsIn(proof: ProofReport): readonly string[] {
  const lists = {
    'vragen die niets veranderen': proof.idleQuestions,
    'antwoorden die nooit iets doen': proof.unusedOptions,
    'stations die zonder reden nooit in beeld komen': proof.stationsNeverOffered
      .filter(({ reason }) => reason === null)
      .map(({ id }) => id),
    'doodlopende einden': proof.deadEnds,
    'nu niet zonder uitweg': proof.blockedWithoutWayOut,
    'hangt af van de volgorde van antwoorden': proof.orderDependent,
    'fouten bij het openen': proof.crashes,
  };
  const { mutation, randomCompared, statesWalked } = proof;
  const share = mutation.tried === 0 ? 1 : mutation.survived.length / mutation.tried;
  return [
    ...Object.entries(lists).flatMap(([what, found]) =>
      found.length > 0 ? [`${what}: ${found.length}\n  ${found.slice(0, 12).join('\n  ')}`] : [],
    ),
    ...(randomCompared.different > 0
      ? [
          `willekeurige antwoorden met een ander resultaat: ${randomCompared.different}\n  ${randomCompared.cases.join('\n  ')}`,
        ]
      : []),
    ...(randomCompared.tried < AMOUNTS.told ? [`te weinig vergeleken: ${randomCompared.tried}`] : []),
    ...(statesWalked > MOST_STATES ? [`meer dan ${MOST_STATES} toestanden: ${statesWalked}`] : []),
    ...(share >= 0.05 ? [`${mutation.survived.length} van ${mutation.tried} mutanten overleven`] : []),
  ];
}
