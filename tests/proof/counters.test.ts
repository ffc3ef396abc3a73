import { describe, expect, test } from 'vitest';
import type { Network } from '#model/network.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { createQuestionnaireMachine } from '#questionnaire/machine.ts';
import { createFullMachine, createReduced, drawAgain, drawAnswers, seenOf } from '../../scripts/proof-compare.ts';
import { judgeMutant } from '../../scripts/proof-judges.ts';
import { crashingLinks } from '../../scripts/proof-links.ts';
import { MUTATORS, mutantsOf } from '../../scripts/proof-mutants.ts';
import { createInterview, type Interview, interview, isIdle, ordersThatDiffer } from '../../scripts/proof-questions.ts';
import { createDice } from '../../scripts/proof-random.ts';
import { beginningsOf, binsOf, daysOf, daysThatDecide } from '../../scripts/proof-space.ts';
import { deadEndsIn, nothingWalked, type Place, placeOf, walkPlace, whyNotOffered } from '../../scripts/proof-walk.ts';
import {
  answer,
  atLeast,
  condition,
  conditionId,
  goalStation,
  network,
  open,
  segment,
  startsBy,
  station,
} from '../fixtures/build.ts';
import { approvedIn } from '../persons/approved.ts';
import { TODAY, village, villageWorld } from '../questionnaire/village.ts';
import { realNetwork } from '../real-network.ts';

/* For every counter of the proof one planted fault, and the counter sees 1. */

/** The place of somebody who chose this diploma, in the network. */
function placeFor(network: Network, diploma: string): Place {
  const world = { network, today: TODAY };
  const beginning = beginningsOf(world).find(
    ({ holdings }) => holdings.length === 1 && holdings[0]?.station === diploma,
  );
  if (!beginning) throw new Error(`nobody begins with "${diploma}"`);
  return placeOf(world, beginning);
}

const walked = (network: Network, diploma: string) => {
  const found = nothingWalked();
  walkPlace(placeFor(network, diploma), found);
  return found;
};

/** `hbo-wo-diploma ──[asked]──> leraar-po` */
const road = (asked: Parameters<typeof condition>[1], over: Parameters<typeof condition>[2] = {}) =>
  network({
    stations: [station('hbo-wo-diploma'), goalStation('leraar-po')],
    conditions: [condition('C', asked, over)],
    segments: [segment('hbo-wo-diploma', 'leraar-po', { conditions: [conditionId('C')] })],
  });

describe('questions', () => {
  const of = createInterview(villageWorld());
  const place = placeFor(village(), 'havo');
  const before: Answers = { ...place.beginning.answers, 'voor-wie': ['basisschool'] };

  test('a question that no condition reads is idle, one that decides is not', () => {
    expect(isIdle(place, { question: 'pilotschool', before }, of)).toBe(true);
    expect(isIdle(place, { question: 'profiel-past', before: place.beginning.answers }, of)).toBe(false);
  });

  test('a list that depends on the order of answering is seen, an honest one is not', () => {
    const journey = interview(of, place.beginning.answers, 'untold', createDice(1));
    expect(ordersThatDiffer(of, journey, createDice(1))).toEqual([]);
    let asked = 0;
    const forgetful: Interview = {
      ...of,
      asking: { ...of.asking, inSight: (answers) => (asked++ === 0 ? of.asking.inSight(answers) : []) },
    };
    expect(ordersThatDiffer(forgetful, journey, createDice(1)).length).toBeGreaterThan(0);
  });
});

describe('links', () => {
  const world = villageWorld();
  const answers: Answers[] = [{ opening: ['leerling'], school: ['havo'], leerjaar: ['2028'] }];
  test('a machine that cannot cope with a link is seen, and ours copes with all', () => {
    const { machine, asking } = createInterview(world);
    expect(crashingLinks({ network: world.network, machine, answers }, createDice(3), 300)).toEqual([]);
    const broken = createQuestionnaireMachine(world, {
      ...asking,
      isAsked: () => {
        throw new Error('stuk');
      },
    });
    expect(crashingLinks({ network: world.network, machine: broken, answers }, createDice(3), 1)).toHaveLength(1);
  });
});

describe('the map', () => {
  test('a station that leads nowhere and is no goal is a dead end', () => {
    const fine = network({ segments: [segment('havo', 'leraar-po')] });
    expect(deadEndsIn(fine)).toEqual([]);
    const stations = [...fine.stations, station('dood', { start: true })];
    expect(deadEndsIn({ ...fine, stations })).toEqual(['dood leidt nergens heen']);
  });

  test('a goal that no start reaches is named', () => {
    const fine = network({ segments: [segment('havo', 'leraar-po')] });
    const stations = [...fine.stations, goalStation('eiland')];
    expect(deadEndsIn({ ...fine, stations })).toEqual(['eiland wordt door geen begin bereikt']);
  });

  test('a station is left out with a reason when nothing there can be travelled, without one else', () => {
    const planned = network({ segments: [segment('havo', 'leraar-po', { status: 'onbeslist' })] });
    expect(whyNotOffered(planned, 'leraar-po')).toBe('elke stap erheen heeft status onbeslist');
    expect(whyNotOffered(network({ segments: [segment('havo', 'leraar-po')] }), 'leraar-po')).toBeNull();
  });
});

describe('the states of conditions', () => {
  test('blocked without repair, detour or person is seen; with somebody who decides it is not', () => {
    expect([...walked(road(answer('school-wil-mij', 'ja')), 'hbo-wo-diploma').blocked]).toHaveLength(1);
    const decided = road(answer('school-wil-mij', 'ja'), { decidedBy: { nl: 'de school' } });
    const found = walked(decided, 'hbo-wo-diploma');
    expect([...found.blocked]).toEqual([]);
    expect(found.onlyAPerson.size).toBe(1);
  });

  test('each answer that a condition reads is walked once', () => {
    const [states] = [...walked(road(answer('school-wil-mij', 'ja')), 'hbo-wo-diploma').states.values()];
    expect(states?.count).toBe(3);
    expect(states?.used).toEqual(['school-wil-mij=ja', 'school-wil-mij=nee']);
  });

  test('a condition that cannot be judged is a crash', () => {
    // A kind that no schema lets through, as broken code would leave behind.
    const broken = road({ kind: 'all', of: [open(), { kind: 'holds' }] } as unknown as ReturnType<typeof open>);
    expect(() => walked(broken, 'hbo-wo-diploma')).toThrow();
  });

  test('every age that can grow past a bound on the way is a bin of its own', () => {
    const bins = binsOf('leeftijd', road(atLeast('leeftijd', 21)));
    expect([bins[0], bins[1], bins.at(-1)]).toEqual([0, 1, 21]);
  });

  test('a last day of a start is walked, with the day after it and the turn of the school year', () => {
    const dated = road(startsBy('2027-08-31'));
    expect(daysThatDecide(dated)).toEqual(['2026-11-01', '2027-08-01', '2027-08-31', '2027-09-01']);
    const remark = { ...dated, segments: dated.segments.map((each) => ({ ...each, validUntil: '2029-12-31' })) };
    expect(daysThatDecide(remark)).toEqual(daysThatDecide(dated));
    expect(daysOf(remark)).toContain('2030-01-01');
  });
});

describe('random answers', () => {
  const place = placeFor(realNetwork(), 'hbo-wo-diploma');
  const full = createFullMachine(place.world);
  const draw = (seed: number) => drawAnswers(place, createDice(seed));

  test('the reduced walk says what the full machine says', () => {
    const reduced = createReduced(place);
    for (let seed = 1; seed <= 6; seed++) {
      const told = drawAgain(draw(seed), place.world, createDice(seed));
      const { kept, seen } = full(told);
      expect(seenOf(reduced(kept))).toBe(seenOf(seen));
    }
  });

  test('a walk that lost one itinerary is seen', () => {
    const { kept, seen } = full({ ...place.beginning.answers, 'voor-wie': ['basisschool'] });
    const lost = place.itineraries.filter(({ id }) => id !== seen[0]?.id);
    expect(seenOf(createReduced({ ...place, itineraries: lost })(kept))).not.toBe(seenOf(seen));
  });

  test('the same seed draws the same answers', () => expect(draw(4)).toEqual(draw(4)));
});

describe('mutants', () => {
  const people = approvedIn(`${import.meta.dirname}/../persons`).filter(({ person }) => person.id === 'gastdocent');

  test('are at least 100, of every kind, each with another fault, and the same each time', () => {
    const mutants = mutantsOf(realNetwork(), createDice(1), 100);
    expect(mutants).toHaveLength(100);
    expect(new Set(mutants.map(({ what }) => what)).size).toBe(MUTATORS.length);
    const names = (of: typeof mutants) => of.map(({ record, what }) => `${record} ${what}`);
    expect(names(mutantsOf(realNetwork(), createDice(1), 100))).toEqual(names(mutants));
  });

  test('a network without a fault survives, one with a fault is seen', () => {
    const right = realNetwork();
    const mutant = { record: 'segment:d-gastdocent', what: 'nothing', network: right };
    expect(judgeMutant(mutant, people)).toBeNull();
    const segments = right.segments.map((each) => (each.id === 'd-gastdocent' ? { ...each, conditions: [] } : each));
    expect(judgeMutant({ ...mutant, network: { ...right, segments } }, people)).toBe('persons');
    expect(judgeMutant({ ...mutant, network: { ...right, segments } }, [])).toBe('traps');
  });
});
