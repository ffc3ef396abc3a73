import type { Itinerary } from '#domain/itinerary.ts';
import { applyRegion } from '#domain/region.ts';
import { findItineraries } from '#domain/search.ts';
import type { Sheet, SheetLine } from '#i18n/handout-sentences.ts';
import { DUTCH } from '#i18n/language.ts';
import type { Network } from '#model/network.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import type { SheetWorld } from '#view/board/pupil-sheet.ts';
import { inView } from '#view/shared/useLanguage.ts';
import { to } from '../fixtures/build.ts';
import { realFacts, realNetwork } from '../real-network.ts';

/** The day of these tests. */
export const TODAY = '2026-11-23';
/** The network of a region. */
export const REGIONAL = applyRegion(realNetwork(), 'progressus');

/** Somebody on the board of a decaan, and where they want to go. */
export interface OnBoard {
  readonly who: string;
  readonly network: Network;
  readonly answers: Answers;
  readonly goal: string;
  /** Which of the ways that are found. */
  readonly which: 'first' | 'last';
}

const about = (answers: Answers): Answers => ({ opening: ['begeleider'], ...answers });

/** Pupils whose sheets differ: short and long ways, with and without a region. */
export const PEOPLE: readonly OnBoard[] = [
  {
    who: 'a pupil of havo',
    network: realNetwork(),
    answers: about({ school: ['havo'], leerjaar: ['2028'], 'vak-natuur': ['nee'] }),
    goal: 'leraar-po',
    which: 'first',
  },
  {
    who: 'the same in a region',
    network: REGIONAL,
    answers: about({ school: ['havo'], leerjaar: ['2028'] }),
    goal: 'leraar-po',
    which: 'last',
  },
  {
    who: 'a pupil of vmbo, in several steps',
    network: realNetwork(),
    answers: about({ school: ['vmbo-kb-gl-tl'] }),
    goal: 'leraar-vo-2',
    which: 'last',
  },
  {
    who: 'a pupil of vwo to the highest licence',
    network: REGIONAL,
    answers: about({ school: ['vwo'], leerjaar: ['2027'] }),
    goal: 'leraar-vo-1',
    which: 'first',
  },
];

/** The way that is printed. @throws Error when there is none: the test is about nothing then. */
export function itineraryOf({ network, answers, goal, which }: Omit<OnBoard, 'who'>): Itinerary {
  const { profile } = toProfile(answers, { network, today: TODAY });
  const found = findItineraries(network, profile, to(goal), { today: TODAY }).itineraries;
  const itinerary = found.at(which === 'first' ? 0 : -1);
  if (!itinerary) throw new Error(`no way to ${goal} for ${JSON.stringify(answers)}`);
  return itinerary;
}

/** What sheets are made of. */
export const worldOf = (network: Network): SheetWorld => ({
  network,
  today: TODAY,
  language: inView(DUTCH),
  facts: realFacts(),
  base: 'https://example.org/',
});

/** Every line of a sheet of one route, in the order of the paper. */
export function linesOf({ title, abbreviations, routes, talk, sources, read, closing }: Sheet): readonly string[] {
  const cited = ({ text, sources: numbers }: SheetLine) => [
    text,
    ...(numbers.length > 0 ? [`[${numbers.join(', ')}]`] : []),
  ];
  const [route] = routes;
  if (!route) return [];
  const stops = route.stops.flatMap(({ name }, at) => {
    const leg = route.legs[at];
    return leg ? [name, leg.letter, `${leg.name}, ${leg.time}`] : [name];
  });
  return [
    title,
    route.verdict,
    route.summary,
    ...route.reasons,
    ...(abbreviations === null ? [] : [abbreviations]),
    ...stops,
    ...route.timeline,
    ...route.have.flatMap(cited),
    ...route.missing.flatMap((need) => [need.name, need.standing, ...cited(need)]),
    ...route.money.flatMap((group) => [group.title, ...group.lines.flatMap(cited)]),
    ...talk,
    ...route.tasks.flatMap((group) => [group.title, ...group.tasks.flatMap(({ what, when }) => [what, when])]),
    ...route.questions.flatMap(({ question, to: whom }) => [question, whom]),
    ...(read === null ? [] : [read]),
    ...sources.flatMap(({ number, text }) => [`[${number}]`, text]),
    ...new Set(closing),
  ];
}

const bare = (text: string) => text.replace(/[\s\u00ad]+/g, '');

/** Lines that do not stand in a text behind those before them. */
export function lacking(text: string, lines: readonly string[]): readonly string[] {
  const all = bare(text);
  let at = 0;
  return lines.filter((line) => {
    const found = all.indexOf(bare(line), at);
    if (found >= 0) at = found + bare(line).length;
    return found < 0;
  });
}
