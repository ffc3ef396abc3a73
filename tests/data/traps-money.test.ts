import { describe, expect, test } from 'vitest';
import type { Party } from '#model/vocabulary.ts';
import { amountOf, data, latestOf, ridesOf, segments, textsIn } from './real-records.ts';

/* What people get wrong about money, as the research lists it; see traps.test.ts for the rest. */

const rides = ridesOf(segments);
const fundedBy = (amount: string) => rides.filter(({ variant }) => variant.funding.some((id) => id === amount));

describe('pay', () => {
  test.each(['loon-vo', 'loon-mbo', 'loon-lio-vo', 'loon-lio-po', 'loon-oop', 'loon-gastdocent', 'loon-bbl'])(
    'VT34: %s shows no amount, in figures or in words',
    (id) => {
      expect(amountOf(id).values).toEqual([]);
      expect(textsIn(amountOf(id)).join(' ')).not.toMatch(/€|euro/);
    },
  );

  test('VT34: outside primary education no salary with a figure is used', () => {
    const known = new Set(
      data.amounts.filter(({ kind, values }) => kind === 'loon' && values.length > 0).map(({ id }) => id),
    );
    const used = rides.filter(({ variant }) => variant.pay.some((id) => known.has(id)));
    expect(used.length).toBeGreaterThan(0);
    const elsewhere = used.filter(
      ({ segment }) => !data.stations.find(({ id }) => id === segment.to)?.sectors.includes('po'),
    );
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  test('F18: the newest salary in primary education says that it was computed and must be checked', () => {
    const { eurosMin, eurosMax, computed, asOf, provenance } = latestOf('loon-leraar-po');
    expect({ eurosMin, eurosMax, computed, asOf }).toEqual({
      eurosMin: 3665,
      eurosMax: 5586,
      computed: true,
      asOf: '2026-11',
    });
    expect(provenance.confidence).toBe('nog-controleren');
  });

  test('VT08: a fee for a placement starts in study year 2', () => {
    const paid = rides.filter(({ variant }) => variant.income.how === 'stagevergoeding');
    expect(paid.length).toBeGreaterThan(5);
    expect(paid.filter(({ variant }) => (variant.income.fromMonth ?? 0) < 12).map(({ id }) => id)).toEqual([]);
  });
});

describe('what a study costs', () => {
  test('F01: the fee of 2026-2027 is marked as not seen at the source', () => {
    const { asOf, eurosMin, eurosMax, provenance } = latestOf('collegegeld-voltijd');
    expect({ asOf, eurosMin, eurosMax }).toEqual({ asOf: '2026-2027', eurosMin: 2694, eurosMax: 2694 });
    expect(provenance.confidence).toBe('nog-controleren');
  });

  test('F02: the range for part-time is that of 2024-2025', () => {
    const { asOf, eurosMin, eurosMax } = latestOf('collegegeld-deeltijd');
    expect({ asOf, eurosMin, eurosMax }).toEqual({ asOf: '2024-2025', eurosMin: 1506, eurosMax: 2530 });
  });

  test('trap 11, VT07: since the halving stopped nobody is promised half the fee', () => {
    const fee = amountOf('collegegeld-voltijd').values.filter(({ asOf }) => asOf >= '2024');
    expect(fee.length).toBeGreaterThan(0);
    expect(fee.filter(({ eurosMin }) => eurosMin < 2000)).toEqual([]);
  });

  test('trap 29, VT29: a second teacher training has its own fee, a first one after another study has not', () => {
    const dear = rides.filter(({ variant }) =>
      variant.costs.some((id) => id === 'collegegeld-tweede-lerarenopleiding'),
    );
    expect(new Set(dear.map(({ segment }) => segment.from))).toEqual(new Set(['al-leraar-po', 'al-leraar-vo-mbo']));
  });

  test('trap 24: who is paid while learning pays neither the training nor the assessments', () => {
    const paid = rides.filter(({ segment }) => /^(z|d)-/.test(segment.id) && !segment.id.startsWith('z-buitenland'));
    const own = paid.filter(({ variant }) => variant.costs.some((id) => amountOf(id).paidBy === 'jij'));
    expect(own.map(({ id }) => id)).toEqual([]);
  });

  test('VT16: the master Educational Leadership has a price of its own, without a figure', () => {
    const mel = rides.filter(({ segment }) => segment.to === 'master-mel').flatMap(({ variant }) => variant.costs);
    expect(mel).toEqual(['collegegeld-mel']);
    expect(amountOf('collegegeld-mel').values).toEqual([]);
  });
});

describe('who gets the money', () => {
  test.each<{ id: string; to: Party; why: string }>([
    { id: 'subsidie-zij-instroom', to: 'werkgever', why: 'trap 24, VT21' },
    { id: 'sool', to: 'werkgever', why: 'trap 28' },
    { id: 'promotiebeurs', to: 'werkgever', why: 'it pays the substitute' },
    { id: 'subsidie-schoolleider-buiten', to: 'werkgever', why: 'E61' },
    { id: 'lerarenbeurs', to: 'jij', why: 'VF05' },
    { id: 'tegemoetkoming-leraren', to: 'jij', why: 'VF07' },
  ])('$id goes to $to ($why)', ({ id, to }) => {
    expect(amountOf(id).paidTo).toBe(to);
  });

  test('VF03: the subsidy for zij-instroom is at most € 25.000', () => {
    expect(latestOf('subsidie-zij-instroom').eurosMax).toBe(25_000);
    expect(Math.max(...amountOf('subsidie-zij-instroom').values.map(({ eurosMax }) => eurosMax))).toBe(25_000);
  });

  test('trap 26, VT31: the lerarenbeurs stands only where somebody teaches already', () => {
    const starts = new Set(fundedBy('lerarenbeurs').map(({ segment }) => segment.from));
    expect(starts.size).toBeGreaterThan(0);
    const teachers = ['leraar-po', 'leraar-vo-2', 'leraar-vo-1', 'docent-mbo', 'al-leraar-po', 'al-leraar-vo-mbo'];
    expect([...starts].filter((id) => !teachers.includes(id))).toEqual([]);
  });

  test('trap 27: lerarenbeurs and tegemoetkoming leraren are never offered together, and the text says so', () => {
    const both = fundedBy('lerarenbeurs').filter(({ variant }) =>
      variant.funding.some((id) => id === 'tegemoetkoming-leraren'),
    );
    expect(both.map(({ id }) => id)).toEqual([]);
    expect(amountOf('tegemoetkoming-leraren').text.nl).toMatch(/Samen met de lerarenbeurs .* kan niet/);
  });

  test.each(['studiefinanciering', 'basisbeurs-uitwonend', 'aanvullende-beurs'])(
    'trap 10: %s is for full-time and dual study only',
    (amount) => {
      const funded = fundedBy(amount);
      expect(funded.length).toBeGreaterThan(0);
      const wrong = funded.filter(
        ({ variant }) => !variant.forms.some((form) => form === 'voltijd' || form === 'duaal'),
      );
      expect(wrong.map(({ id }) => id)).toEqual([]);
    },
  );

  test('VT30: STAP is told to be gone and offered nowhere', () => {
    expect(data.amounts.filter(({ id, label }) => /^stap/.test(id) || label.nl.includes('STAP'))).toEqual([]);
    const offers = textsIn([data.amounts, data.support, data.segments, data.stations, data.conditions, data.regions]);
    expect(offers.filter((text) => /\bSTAP\b/.test(text))).toEqual([]);
    const told = textsIn(data.cautions).filter((text) => /\bSTAP\b/.test(text));
    expect(told.some((text) => text.includes('bestaat niet meer'))).toBe(true);
  });
});
