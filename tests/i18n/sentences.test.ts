import { describe, expect, test } from 'vitest';
import type { Itinerary } from '#domain/itinerary.ts';
import { findItineraries } from '#domain/search.ts';
import { DETAILS_NL } from '#i18n/details-nl.ts';
import { HANDOUT_WORDS } from '#i18n/handout-nl.ts';
import { DUTCH } from '#i18n/language.ts';
import { type Notice, noticeSentence } from '#i18n/notice-sentences.ts';
import { verdictSentence, whomToAsk } from '#i18n/sentences.ts';
import type { NetworkCondition } from '#model/network.ts';
import type { IgnoredAnswer } from '#questionnaire/sift.ts';
import type { AddressNotice } from '#state/url-codec.ts';
import {
  answer,
  condition,
  conditionId,
  goalStation,
  network,
  open,
  person,
  repair,
  segment,
  to,
} from '../fixtures/build.ts';

const TODAY = '2026-11-23';
const subject = (id: string, fact: 'vak-aardrijkskunde' | 'vak-natuur', label: string) =>
  condition(id, answer(fact, 'ja', 'aangetoond'), {
    kind: 'toets',
    label: { nl: label },
    repairs: [repair(`toets-${fact}`, [{ kind: 'answer', fact, value: 'aangetoond' }])],
  });
const decision = (id: string, who?: string) =>
  condition(id, open(), { kind: 'anderen-beslissen', ...(who && { decidedBy: { nl: who } }) });

const worldOf = (...conditions: NetworkCondition[]) =>
  network({
    conditions,
    segments: [segment('havo', 'doel', { conditions: conditions.map(({ id }) => conditionId(id)) })],
  });
const first = (list: readonly Itinerary[]): Itinerary => {
  const [one] = list;
  if (!one) throw new Error('the fixture has no itinerary');
  return one;
};
const NONE = { 'vak-aardrijkskunde': 'nee', 'vak-natuur': 'nee' } as const;
const GEOGRAPHY = subject('R05', 'vak-aardrijkskunde', 'aardrijkskunde');
const SCIENCE = subject('R07', 'vak-natuur', 'natuur en techniek');
const me = person().with('havo');

test.each([
  {
    kind: 'vooropleiding',
    said: 'kan als je over bent (2027) en je één toets haalt',
    why: 'a move to class 4 is no diploma',
  },
  { kind: 'diploma', said: 'kan na je diploma (2027), als je één toets haalt', why: 'a diploma is' },
] as const)('what is awaited is called by its name: $why', ({ kind, said }) => {
  const world = worldOf(GEOGRAPHY);
  const stations = world.stations.map((each) => (each.id === 'havo' ? { ...each, kind } : each));
  const awaiting = person().expects('havo', '2027-07').answers(NONE);
  const found = findItineraries({ ...world, stations }, awaiting, to('doel'), { today: TODAY }).itineraries;
  expect(verdictSentence(DUTCH, { ...world, stations }, first(found))).toBe(said);
});

describe('the verdict in words', () => {
  test.each<[string, NetworkCondition[], ReturnType<typeof person>, string]>([
    ['kan nu', [], me, 'nothing is asked'],
    ['kan als je één toets haalt', [GEOGRAPHY], me.answers(NONE), 'one subject is missing'],
    ['kan als je twee toetsen haalt', [GEOGRAPHY, SCIENCE], me.answers(NONE), 'two are'],
    ['kan als dit in orde is: aardrijkskunde', [GEOGRAPHY], me, 'not answered yet: perhaps there is no test to take'],
    [
      'kan als dit in orde is: aardrijkskunde en natuur en techniek',
      [GEOGRAPHY, SCIENCE],
      me.answers({ 'vak-natuur': 'nee' }),
      'one of the two was not answered',
    ],
    ['kan als het bestuur ja zegt', [decision('C-a', 'het bestuur, na een gesprek')], me, 'somebody else decides'],
    [
      'kan als de school en de pabo ja zeggen',
      [decision('C-a', 'de school'), decision('C-b', 'de pabo')],
      me,
      'two do',
    ],
    [`kan als ${DETAILS_NL['verdict.ifOthersUnknown']}`, [decision('C-a')], me, 'nobody says who'],
    ['kan als je vier dingen regelt', [GEOGRAPHY, SCIENCE, decision('C-a'), decision('C-b')], me, 'too many to name'],
    ['kan na je diploma (2028)', [], person().expects('havo', '2028-07'), 'the diploma is expected'],
    [
      'kan na je diploma (2028), als je één toets haalt',
      [GEOGRAPHY],
      person().expects('havo', '2028-07').answers(NONE),
      'and something is asked',
    ],
    [
      'nu niet',
      [condition('C-a', answer('pilotschool', 'ja'))],
      me.answers({ pilotschool: 'nee' }),
      'nothing mends it',
    ],
  ])('"%s": %j', (expected, conditions, who) => {
    const world = worldOf(...conditions);
    const { itineraries } = findItineraries(world, who, to('doel'), { today: TODAY });
    expect(verdictSentence(DUTCH, world, first(itineraries))).toBe(expected);
  });

  test('"nu niet" names the first step of the other way', () => {
    const world = network({
      stations: [goalStation('doel')],
      conditions: [condition('C-a', answer('pilotschool', 'ja'))],
      segments: [
        segment('havo', 'doel', { id: 'dicht', conditions: [conditionId('C-a')] }),
        segment('havo', 'doel', { id: 'vrij', name: { nl: 'Pabo' } }),
      ],
    });
    const { itineraries } = findItineraries(world, me.answers({ pilotschool: 'nee' }), to('doel'), { today: TODAY });
    const blocked = itineraries.filter(({ verdict }) => verdict.kind === 'nu-niet');
    expect(verdictSentence(DUTCH, world, first(blocked))).toBe('nu niet, wel via Pabo');
  });
});

describe('whom to ask', () => {
  const contact = (id: string, scope: 'regio' | 'landelijk', known = true) => ({
    id,
    scope,
    known,
    label: { nl: id },
    confidence: 'bevestigd' as const,
  });
  const NATIONAL = contact('landelijk', 'landelijk');

  test.each([
    [[], 'Vraag je decaan of de opleiding zelf.'],
    [[NATIONAL], 'Voor jouw regio is nog geen contact bekend. Vraag landelijk. Dat is landelijk.'],
    [[NATIONAL, contact('loket', 'regio')], 'Vraag loket. Dat is het contact in jouw regio.'],
    [
      [NATIONAL, contact('loket', 'regio', false)],
      'Voor jouw regio is nog geen contact bekend. Vraag landelijk. Dat is landelijk.',
    ],
  ])('%j: %s', (contacts, sentence) => {
    const region = { region: 'progressus' as NonNullable<ReturnType<typeof network>['region']> }; // fixture id
    expect(whomToAsk(DUTCH, network({ contacts, ...region }))).toBe(sentence);
    // On paper it follows another sentence, and is not said twice.
    expect(HANDOUT_WORDS('sheet.noVia', { who: sentence })).toBe(`Wij kennen nu geen andere route. ${sentence}`);
  });
});

test('every notice of the address and of the answers has a sentence', () => {
  const notices: readonly (AddressNotice | IgnoredAnswer)[] = [
    { code: 'unknown-key', key: 'kleur' },
    { code: 'unknown-value', key: 'van', value: 'atlantis' },
    { code: 'unknown-itinerary', id: 'x.y' },
    { code: 'other-data', version: '2025.1', current: '2026.4' },
    { code: 'newer-link', version: '7' },
    { code: 'unknown-question', id: 'kleur' },
    { code: 'unknown-answer', question: 'school', values: ['kostschool'] },
    { code: 'answer-not-asked', question: 'diplomas' },
  ];
  const sentences = notices.map((notice: Notice) => noticeSentence(notice));
  expect(new Set(sentences).size).toBe(notices.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}]+\.$/);
});
