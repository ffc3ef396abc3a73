import { expect, test } from 'vitest';
import type { Situation } from '#domain/evaluate.ts';
import { isCounted, judgeCondition } from '#domain/judge.ts';
import { indexOf } from '#domain/network-index.ts';
import { monthOf } from '#domain/profile.ts';
import type { NetworkCondition } from '#model/network.ts';
import { all, answer, any, atLeast, condition, network, open, repair } from '../fixtures/build.ts';

const index = indexOf(network({}));

const situation: Situation = {
  held: new Set(),
  facts: { leerplek: 'nee', pilotschool: 'ja' },
  month: monthOf('2027-09'),
  elapsed: 10,
  worked: 0,
};
const lacking = answer('leerplek', 'ja');
const makes = [{ kind: 'answer', fact: 'leerplek', value: 'ja' }] as const;
const choice = { repairs: [repair('kies', [...makes], { kind: 'keuze' })] };
const mended = (over: Parameters<typeof repair>[2] = {}) => ({ repairs: [repair('vind', [...makes], over)] });

test.each<[string, NetworkCondition, string, string]>([
  ['met', condition('R1', answer('pilotschool', 'ja')), 'met', 'have'],
  ['not met and nothing mends it', condition('R1', lacking), 'not-met', 'lost'],
  ['not met, mended inside the step', condition('R1', lacking, mended()), 'not-met', 'open'],
  [
    'a repair outside the step does not save it',
    condition('R1', lacking, mended({ insideStep: false })),
    'not-met',
    'lost',
  ],
  [
    'a repair of one school is still a possibility',
    condition('R1', lacking, mended({ scope: 'instelling' })),
    'not-met',
    'open',
  ],
  [
    'a repair that is only asked for is none',
    condition('R1', lacking, mended({ status: 'in-aanvraag' })),
    'not-met',
    'lost',
  ],
  ['a pilot repair is one', condition('R1', lacking, mended({ status: 'pilot' })), 'not-met', 'open'],
  [
    'a repair that has ended by then is none',
    condition('R1', lacking, mended({ validUntil: '2027-08-31' })),
    'not-met',
    'lost',
  ],
  [
    'a repair that ends in the month itself is one',
    condition('R1', lacking, mended({ validUntil: '2027-09-30' })),
    'not-met',
    'open',
  ],
  [
    'a repair that begins later is none',
    condition('R1', lacking, mended({ validFrom: '2028-01-01' })),
    'not-met',
    'lost',
  ],
  ['unknown', condition('R1', answer('school-wil-mij', 'ja')), 'unknown', 'open'],
  ['a test to take', condition('R1', open(), { kind: 'toets' }), 'unknown', 'open'],
  ['others may still say yes', condition('R1', lacking, { kind: 'anderen-beslissen' }), 'unknown', 'open'],
  ['before the start counts too', condition('R1', lacking, { moment: 'voor-start' }), 'not-met', 'lost'],
  ['during the programme it is later', condition('R1', lacking, { moment: 'tijdens' }), 'not-met', 'later'],
  ['at the end it is later', condition('R1', open(), { moment: 'afronding' }), 'unknown', 'later'],
  ['a formality is on the checklist', condition('R1', lacking, { kind: 'formaliteit' }), 'not-met', 'checklist'],
  [
    'a formality during the programme too',
    condition('R1', open(), { kind: 'formaliteit', moment: 'tijdens' }),
    'unknown',
    'checklist',
  ],
])('%s', (_why, given, kind, standing) => {
  const judged = judgeCondition(index, given, situation);
  expect([judged.judgement.kind, judged.standing]).toEqual([kind, standing]);
});

test('a no of others becomes unknown, says that others decide, and keeps its repairs', () =>
  expect(
    judgeCondition(index, condition('R1', lacking, { kind: 'anderen-beslissen', ...mended() }), situation).judgement,
  ).toEqual({
    kind: 'unknown',
    missing: [],
    choosing: [],
    others: true,
    repairs: ['vind'],
  }));

test.each<[string, NetworkCondition, Situation['facts'], string]>([
  [
    'a test for adults does not help at 18',
    condition('R1', all(atLeast('leeftijd', 21), answer('leerplek', 'ja')), mended()),
    { leeftijd: 18 },
    'lost',
  ],
  [
    'it helps at 21',
    condition('R1', all(atLeast('leeftijd', 21), answer('leerplek', 'ja')), mended()),
    { leeftijd: 21, leerplek: 'nee' },
    'open',
  ],
  ['a choice that was made is lost', condition('R1', lacking, choice), { leerplek: 'nee' }, 'lost'],
])('%s', (_why, given, facts, standing) =>
  expect(judgeCondition(index, given, { ...situation, facts }).standing).toBe(standing),
);

test('a choice is offered only while it is open', () => {
  const offered = (facts: Situation['facts']) => {
    const { judgement } = judgeCondition(index, condition('R1', lacking, choice), { ...situation, facts });
    return judgement.kind === 'unknown' ? judgement.repairs : [];
  };
  expect(offered({ leerplek: 'kiest-nog' })).toEqual(['kies']);
  expect(offered({})).toEqual([]);
});

test('only repairs that can be had then are named', () =>
  expect(
    judgeCondition(
      index,
      condition('R1', lacking, {
        repairs: [
          repair('voorbij', [...makes], { validUntil: '2026-12-31' }),
          repair('buiten', [...makes], { insideStep: false }),
        ],
      }),
      situation,
    ).judgement,
  ).toEqual({ kind: 'not-met', repairs: ['buiten'] }));

test.each([
  ['toelating', 'feit', true],
  ['voor-start', 'toets', true],
  ['voor-start', 'formaliteit', false],
  ['tijdens', 'feit', false],
  ['afronding', 'toets', false],
] as const)('a condition at %s of kind %s counts: %s', (moment, kind, counts) =>
  expect(isCounted({ moment, kind })).toBe(counts),
);

test.each([
  { age: 34, offered: ['toets'], why: 'the wait is over' },
  { age: 18, offered: ['wacht'], why: 'at 18 no exam helps yet' },
  { age: undefined, offered: ['toets', 'wacht'], why: 'nobody knows yet' },
])('a wait until 21 is offered to who has to wait: $why', ({ age, offered }) => {
  const passed = { kind: 'answer', fact: 'toets-21plus', value: 'ja' } as const;
  const old = { kind: 'answer', fact: 'leeftijd', value: 21 } as const;
  const repairs = [
    repair('toets', [passed], { kind: 'toets' }),
    repair('wacht', [old, passed], { kind: 'wachten', insideStep: false }),
  ];
  const exam = condition('R1', all(atLeast('leeftijd', 21), any(answer('toets-21plus', 'ja'), open())), { repairs });
  const facts = age === undefined ? {} : { leeftijd: age };
  const { judgement } = judgeCondition(index, exam, { ...situation, elapsed: 0, facts });
  expect(judgement.kind === 'met' ? [] : judgement.repairs).toEqual(offered);
});
