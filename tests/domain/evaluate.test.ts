import { expect, test } from 'vitest';
import { evaluate, type Situation } from '#domain/evaluate.ts';
import { monthOf, type PersonFacts } from '#domain/profile.ts';
import type { Expression } from '#model/condition.ts';
import { all, answer, any, atLeast, credentialId, holds, not, open, startsBy } from '../fixtures/build.ts';

const situation = (facts: PersonFacts, over: Partial<Situation> = {}): Situation => ({
  held: new Set([credentialId('diploma:havo')]),
  facts,
  month: monthOf('2027-09'),
  elapsed: 0,
  worked: 0,
  ...over,
});

const M = answer('pilotschool', 'ja'); // met, not met and unknown with the facts below
const N = answer('leerplek', 'ja');
const U = answer('werkgever-akkoord', 'ja');
const facts: PersonFacts = { pilotschool: 'ja', leerplek: 'nee' };

test.each<[string, Expression, string]>([
  ['a credential that is held', holds('diploma:havo'), 'met'],
  ['one of two credentials is enough', holds('diploma:vwo', 'diploma:havo'), 'met'],
  ['holdings are a closed list', holds('diploma:vwo'), 'not-met'],
  ['the wanted answer', M, 'met'],
  ['another answer', N, 'not-met'],
  ['no answer', U, 'unknown'],
  ['all: every part met', all(M, M), 'met'],
  ['all: one part unknown', all(M, U), 'unknown'],
  ['all: a part that is not met decides over an unknown one', all(U, N), 'not-met'],
  ['any: a part that is met decides over an unknown one', any(U, M), 'met'],
  ['any: one part unknown', any(N, U), 'unknown'],
  ['any: no part met', any(N, N), 'not-met'],
  ['not: turns met', not(M), 'not-met'],
  ['not: turns not-met', not(N), 'met'],
  ['not: an unknown stays unknown', not(U), 'unknown'],
  ['what others decide is never known', open(), 'unknown'],
])('%s', (_why, expression, truth) => expect(evaluate(expression, situation(facts)).truth).toBe(truth));

test.each<[string, Expression, PersonFacts, object]>([
  ['a fact that was not told is missing', U, {}, { missing: ['werkgever-akkoord'], choosing: [], others: false }],
  [
    'a choice that is still open is no missing fact',
    answer('vak-geschiedenis', 'ja'),
    { 'vak-geschiedenis': 'kiest-nog' },
    { missing: [], choosing: ['vak-geschiedenis'], others: false },
  ],
  ['a test to take is up to others', open(), {}, { missing: [], choosing: [], others: true }],
  [
    'only unknown parts are named, each once',
    all(M, U, U, open()),
    facts,
    { missing: ['werkgever-akkoord'], choosing: [], others: true },
  ],
])('why it is unknown: %s', (_why, expression, told, because) =>
  expect(evaluate(expression, situation(told))).toEqual({ truth: 'unknown', ...because }),
);

test('aangetoond is met where the data lists it, and only there', () => {
  const told = situation({ 'vak-aardrijkskunde': 'aangetoond' });
  expect(evaluate(answer('vak-aardrijkskunde', 'ja', 'aangetoond'), told).truth).toBe('met');
  expect(evaluate(answer('vak-aardrijkskunde', 'ja'), told).truth).toBe('not-met');
});

test('kiest-nog is an answer where the test asks for it', () =>
  expect(evaluate(answer('profiel-past', 'kiest-nog'), situation({ 'profiel-past': 'kiest-nog' })).truth).toBe('met'));

test.each([
  ['2027-07', 'met', 'earlier'],
  ['2027-08', 'met', 'the month itself: segments start on the first day'],
  ['2027-09', 'not-met', 'the first September after it'],
])('a start in %s is %s for a last day of 31 August 2027: %s', (month, truth) =>
  expect(evaluate(startsBy('2027-08-31'), situation({}, { month: monthOf(month) })).truth).toBe(truth),
);

test.each<[number | undefined, number, string, string]>([
  [undefined, 0, 'unknown', 'no age told'],
  [21, 0, 'met', 'old enough'],
  [20, 0, 'not-met', 'too young now'],
  [20, 12, 'met', 'a year later, one year older'],
  [20, 9, 'unknown', 'a birthday may come before the start'],
  [19, 9, 'not-met', 'even a birthday is not enough'],
  [18, 36, 'met', 'age grows along the way'],
])('age %s after %s months is %s for 21: %s', (leeftijd, elapsed, truth) =>
  expect(
    evaluate(atLeast('leeftijd', 21), situation(leeftijd === undefined ? {} : { leeftijd }, { elapsed })).truth,
  ).toBe(truth),
);

test('months of work grow with work on the way, and not with waiting', () => {
  const told = { 'werkmaanden-vak': 30 };
  const years3 = atLeast('werkmaanden-vak', 36);
  expect(evaluate(years3, situation(told, { elapsed: 24 })).truth).toBe('not-met');
  expect(evaluate(years3, situation(told, { worked: 6 })).truth).toBe('met');
});
