import { describe, expect, test } from 'vitest';
import { moneyOf } from '#domain/money.ts';
import { indexOf } from '#domain/network-index.ts';
import { findItineraries } from '#domain/search.ts';
import { person, to } from '../fixtures/build.ts';
import { realNetwork } from '../real-network.ts';

const network = realNetwork();
const index = indexOf(network);

function found(from: string, goal: string, id: string) {
  const all = findItineraries(network, person().with(from), to(goal), { today: '2026-11-23' }).itineraries;
  const one = all.find((each) => each.id === id);
  if (!one) throw new Error(`no itinerary ${id}`);
  return { one, lines: moneyOf(index, one) };
}

describe('moneyOf()', () => {
  test('pabo voltijd: four times the rate of one school year, and that is the total of the itinerary', () => {
    const { one, lines } = found('havo', 'leraar-po', 'p-havo.voltijd');
    const fee = lines.find(({ amount }) => amount.id === 'collegegeld-voltijd');
    expect(fee).toMatchObject({
      role: 'you-pay',
      rate: { asOf: '2026-2027', eurosMin: 2694 },
      total: { eurosMax: 10776 },
    });
    expect(one.ownCost).toMatchObject({ eurosMin: 10776, eurosMax: 10776, complete: true });
  });

  test('zij-instroom: the employer pays and can ask, you earn from the month of the job on', () => {
    const { one, lines } = found('hbo-wo-diploma', 'leraar-po', 'z-po.werken-en-leren');
    expect(lines.map(({ role, amount }) => [role, amount.id])).toEqual([
      ['others-pay', 'zij-instroom-scholing'],
      ['others-pay', 'geschiktheidsonderzoek-prijs'],
      ['others-pay', 'bekwaamheidsonderzoek-prijs'],
      ['you-earn', 'loon-leraar-po'],
      ['you-ask', 'tegemoetkoming-leraren'],
      ['others-ask', 'subsidie-zij-instroom'],
    ]);
    const pay = lines.find(({ role }) => role === 'you-earn');
    expect(pay?.span).toEqual({ from: one.start + 4, sure: one.start + 14, latest: one.start + 28 });
    expect(pay?.total).toBeNull();
  });

  test('the price of one school is not the price of another', () => {
    const { lines } = found('hbo-wo-diploma', 'leraar-po', 'z-po.werken-en-leren');
    const price = lines.find(({ amount }) => amount.id === 'bekwaamheidsonderzoek-prijs');
    expect(price?.amount.latest).toBeDefined();
    expect(price?.rate).toBeNull();
  });

  test('what is not known is neither drawn nor counted', () => {
    const { lines } = found('hbo-wo-diploma', 'leraar-vo-2', 'z-vo-2.werken-en-leren');
    expect(lines.find(({ amount }) => amount.id === 'loon-vo')).toMatchObject({ rate: null, total: null, span: null });
  });

  test('what has ended is left out', () => {
    const { one } = found('havo', 'leraar-po', 'p-havo.voltijd');
    const ended = network.amounts.find(({ status }) => status === 'vervallen');
    if (!ended) throw new Error('the data has an amount that ended');
    const steps = one.steps.map((step) => ({ ...step, funding: [ended.id] }));
    expect(moneyOf(index, { ...one, steps }).map(({ amount }) => amount.id)).not.toContain(ended.id);
  });
});
