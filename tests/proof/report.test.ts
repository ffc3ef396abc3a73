import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProofReport } from '#view/proof/report.ts';
import { faultsIn, optionsThatCount, unusedOptions } from '../../scripts/proof.ts';
import { endedOn } from '../../scripts/proof-ended.ts';
import { dataHash, rulesHash, whyStale } from '../../scripts/proof-hash.ts';
import { rightProof } from '../fixtures/proof-report.ts';
import { realNetwork } from '../real-network.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'public/proof.json');

/** The proof that is committed. @throws when there is none. */
function committed(): ProofReport {
  if (!existsSync(FILE)) throw new Error('public/proof.json is er niet: draai npm run proof');
  return JSON.parse(readFileSync(FILE, 'utf8')) as ProofReport; // written by scripts/proof.mjs
}

describe('public/proof.json', () => {
  test('is of the data and the rules as they are (if not: npm run proof)', () => {
    expect(whyStale(ROOT, committed())).toEqual([]);
  });

  test('has no counter that is not 0, and was tried enough', () => expect(faultsIn(committed())).toEqual([]));

  test('a proof of other data or other rules is stale, and says what to do', () => {
    const fresh = { dataHash: dataHash(ROOT), rulesHash: rulesHash(ROOT) };
    expect(whyStale(ROOT, fresh)).toEqual([]);
    expect(whyStale(ROOT, { ...fresh, dataHash: 'other' })).toEqual([expect.stringMatching(/data\/.*npm run proof/)]);
    expect(whyStale(ROOT, { ...fresh, rulesHash: 'other' })).toEqual([expect.stringMatching(/domain.*npm run proof/)]);
  });
});

describe('the exit code', () => {
  const faulty: readonly (readonly [string, Partial<ProofReport>])[] = [
    ['an idle question', { idleQuestions: ['leerling: pilotschool'] }],
    ['an unused option', { unusedOptions: ['rol=leiden'] }],
    ['a station without reason', { stationsNeverOffered: [{ id: 'x', reason: null }] }],
    ['a dead end', { deadEnds: ['x leidt nergens heen'] }],
    ['no way out', { blockedWithoutWayOut: ['x'] }],
    ['another order', { orderDependent: ['x'] }],
    ['a crash', { crashes: ['x'] }],
    ['another result', { randomCompared: { tried: 10_000, different: 1, cases: ['x'] } }],
    ['too few sets', { randomCompared: { tried: 9999, different: 0, cases: [] } }],
    ['too many states', { statesWalked: 2_000_001 }],
    [
      'too many survivors',
      { mutation: { ...rightProof.mutation, survived: Array(6).fill({ record: 'segment:x', mutant: 'y' }) } },
    ],
  ];
  test('is good when nothing is wrong', () => expect(faultsIn(rightProof)).toEqual([]));
  test.each(faulty)('sees %s', (_, wrong) => expect(faultsIn({ ...rightProof, ...wrong })).toHaveLength(1));
});

test('one option that nothing saw used is named, and only that one', () => {
  const network = realNetwork();
  const options = optionsThatCount(network);
  const everyStation = new Set(network.stations.map(({ id }) => String(id)));
  expect(options.length).toBeGreaterThan(50);
  expect(unusedOptions(network, new Set(options), everyStation)).toEqual([]);
  const forgotten = new Set(options.filter((name) => name !== 'rol=leiden'));
  expect(unusedOptions(network, forgotten, everyStation)).toEqual(['rol=leiden']);
});

describe('a rule that has ended', () => {
  const later = (dataDate: string) => ({ ...realNetwork(), site: { ...realNetwork().site, dataDate } });

  test('while somebody can still begin under it, an answer may not go unused', () => {
    expect(endedOn(later('2026-08-01'), 'in-jaar-1-aantonen')).toBeNull();
  });

  test('when nobody can begin before its last day any more, that day is named', () => {
    expect(endedOn(later('2026-11-23'), 'in-jaar-1-aantonen')).toBe('2027-08-31');
  });

  test('a fact that a rule without an end reads never ends', () => {
    expect(endedOn(later('2040-01-01'), 'vak-aardrijkskunde')).toBeNull();
  });
});
