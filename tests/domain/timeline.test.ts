import { describe, expect, test } from 'vitest';
import type { Itinerary } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import { yearAndMonth } from '#domain/profile.ts';
import { findItineraries } from '#domain/search.ts';
import { type Timeline, timelineOf } from '#domain/timeline.ts';
import { person, to } from '../fixtures/build.ts';
import { realNetwork } from '../real-network.ts';

const network = realNetwork();
const index = indexOf(network);

function found(from: string, goal: string, id: string): Itinerary {
  const all = findItineraries(network, person().with(from), to(goal), { today: '2026-11-23' }).itineraries;
  const one = all.find((each) => each.id === id);
  if (!one) throw new Error(`no itinerary ${id}; there are ${all.map((each) => each.id).join(', ')}`);
  return one;
}

const timeline = (from: string, goal: string, id: string): Timeline => timelineOf(index, found(from, goal, id));

/** Per span: how, from, sure and latest, in months after the start. */
const spansOf = ({ start, spans }: Timeline) =>
  spans.map(({ how, from, sure, latest, somewhen }) => [
    how,
    from - start,
    sure - start,
    latest === null ? null : latest - start,
    ...(somewhen ? ['somewhen'] : []),
  ]);

describe('golden itineraries of the real network', () => {
  test('pabo voltijd is 48 months of learning, with a placement somewhere in it and the licence at its end', () => {
    const pabo = timeline('havo', 'leraar-po', 'p-havo.voltijd');
    expect(yearAndMonth(pabo.start)).toEqual({ year: 2027, month: 9 });
    expect(spansOf(pabo)).toEqual([
      ['programme', 0, 48, 48],
      ['stage', 0, 48, 48, 'somewhen'],
      ['licence', 48, 48, null],
    ]);
    expect(pabo.end).toEqual({ earliest: pabo.start + 48, latest: pabo.start + 48 });
    expect(pabo.licensed?.licences).toEqual(['bevoegdheid:po']);
    expect([...pabo.blank]).toEqual([['paid', 'none']]);
  });

  test('zij-instroom in the vmbo is paid from month 0', () => {
    expect(spansOf(timeline('mbo-4', 'leraar-vmbo', 'z-vmbo-mbo-4.werken-en-leren'))).toContainEqual([
      'loon',
      0,
      24,
      25,
    ]);
  });

  test('zij-instroom in the basisschool is paid after the four months before the job, and may last twice as long', () => {
    expect(spansOf(timeline('hbo-wo-diploma', 'leraar-po', 'z-po.werken-en-leren'))).toEqual([
      ['programme', 0, 14, 28],
      ['baan', 4, 14, 28],
      ['loon', 4, 14, 28],
      ['licence', 14, 28, null],
    ]);
  });

  test('between a school year and a year of the hogeschool is a month of waiting', () => {
    const chain = timeline('havo-3-bevorderd', 'leraar-po', 'h-havo3-havo.school~p-havo.voltijd');
    expect(spansOf(chain).slice(0, 3)).toEqual([
      ['programme', 0, 24, 24],
      ['wait', 24, 25, 25],
      ['programme', 25, 73, 73],
    ]);
  });

  test('by the shortest durations a chain is ready earlier than its last step drawn after the longest', () => {
    const chain = timeline('vakmens', 'leraar-vo-2', 'd-vakmens.werken-en-leren~t-docent-mbo.deeltijd');
    const last = chain.spans.find(({ how }) => how === 'licence');
    expect([chain.end.earliest, chain.end.latest]).toEqual([chain.start + 34, chain.start + 70]);
    expect(last?.from).toBe(chain.start + 46);
  });

  test('the first licence on the way counts, not the last', () => {
    const chain = timeline('mbo-3', 'leraar-vo-2', 'z-vmbo-mbo-3.werken-en-leren~t-docent-mbo.deeltijd');
    expect(chain.licensed?.licences).toEqual(['bevoegdheid:vmbo-profiel']);
    expect(chain.licensed?.latest).toBe(chain.start + 25);
  });

  test('after a step of unknown length nothing has an end', () => {
    const chain = timeline('diploma-buitenland', 'leraar-po', 'z-buitenland-hbo.waardering~z-po.werken-en-leren');
    expect(chain.unknown).toEqual([0]);
    expect(chain.end).toEqual({ earliest: null, latest: null });
    expect(chain.spans.every(({ latest, somewhen }) => latest === null && somewhen)).toBe(true);
    expect(chain.licensed).toMatchObject({ earliest: null, latest: null });
  });

  test('where income is not known, that is said: not that there is none', () => {
    expect(timeline('hbo-wo-diploma', 'leraar-vo-2', 't-kop.voltijd').blank.get('paid')).toBe('unknown');
  });
});

test('the bounds of every span are in order, and nothing begins before the start', () => {
  const faults: string[] = [];
  for (const id of ['havo', 'mbo-3', 'vakmens', 'diploma-buitenland', 'onderwijsassistent']) {
    const all = findItineraries(network, person().with(id), to('leraar-po'), { today: '2026-11-23' }).itineraries;
    expect(all).not.toEqual([]);
    for (const itinerary of all) {
      for (const { how, from, sure, latest } of timelineOf(index, itinerary).spans)
        if (from < itinerary.start || sure < from || (latest !== null && latest < sure))
          faults.push(`${itinerary.id} ${how}`);
    }
  }
  expect(faults).toEqual([]);
});
