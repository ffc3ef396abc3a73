import { describe, expect, test } from 'vitest';
import { type Checklist, checklistOf, type Task } from '#domain/checklist.ts';
import { contactOf } from '#domain/contact.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import { monthOf } from '#domain/profile.ts';
import { applyRegion } from '#domain/region.ts';
import { findItineraries } from '#domain/search.ts';
import { helpOnTheWay } from '#domain/support.ts';
import type { Network } from '#model/network.ts';
import type { Answers } from '#questionnaire/answers.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import {
  answer,
  condition,
  conditionId,
  network,
  open,
  person,
  repair,
  segment,
  segmentId,
  startsBy,
  stationId,
  to,
  variant,
} from '../fixtures/build.ts';
import { realNetwork } from '../real-network.ts';

const TODAY = '2026-11-23';
const HAVO_4: Answers = {
  opening: ['leerling'],
  school: ['havo'],
  leerjaar: ['2028'],
  'vak-aardrijkskunde': ['kiest-nog'],
  'vak-geschiedenis': ['nee'],
  'vak-natuur': ['weet-niet'],
};
const HBO: Answers = { opening: ['overstapper'], diplomas: ['hbo-wo-diploma'] };

function itineraryOf(where: Network, answers: Answers, goal: string, id: string): Itinerary {
  const { profile } = toProfile(answers, { network: where, today: TODAY });
  const found = findItineraries(where, profile, to(goal), { today: TODAY }).itineraries.find((each) => each.id === id);
  if (!found) throw new Error(`no itinerary ${id}`);
  return found;
}

const brief = ({ todo: { kind, ...about }, due }: Task) =>
  `${kind} ${Object.values(about).join()} ${Object.values(due).join(' ')}`;
const MONTH = (day: string) => monthOf(day);

describe('checklistOf() of real people', () => {
  const pabo = itineraryOf(realNetwork(), HAVO_4, 'leraar-po', 'p-havo.voltijd');
  const zij = itineraryOf(realNetwork(), HBO, 'leraar-po', 'z-po.werken-en-leren');

  test('a havo-4 pupil to pabo chooses, finds out, takes a test, gets the diploma, and then does the forms', () => {
    const list = checklistOf(realNetwork(), pabo, TODAY);
    const start = MONTH('2028-09');
    expect(list.tasks.map(brief)).toEqual([
      'choose R05 now',
      'find-out R07 now',
      `mend R06 before ${start}`,
      `diploma havo in ${MONTH('2028-07')}`,
      `open-day p-havo before ${start}`,
      `form R14 before ${start}`,
      `form R02 before ${start}`,
      `begin p-havo from ${start}`,
      `later R12 from ${start}`,
      `later R13 from ${start}`,
    ]);
    expect(list.next?.id).toBe('0:choose:R05');
    // A test takes a year at most, so that one begins a year before the start.
    expect(list.tasks[2]?.beginBy).toBe(MONTH('2027-09'));
  });

  test('a rule that stops before the start says so, one without a day does not', () => {
    const { tasks } = checklistOf(realNetwork(), pabo, TODAY);
    const until = (id: string) => tasks.find(({ todo }) => 'condition' in todo && todo.condition === id)?.until;
    expect(until('R12')).toEqual({ day: '2027-08-31', isBeforeStart: true });
    expect(until('R13')).toBeNull();
  });

  test('an hbo switcher to zij-instroom first looks for a school, for without one nobody decides', () => {
    const list = checklistOf(realNetwork(), zij, TODAY);
    const start = MONTH('2026-11');
    expect(list.tasks.map(brief)).toEqual([
      `ask R18 before ${start}`,
      `ask R17 before ${start}`,
      `ask R19 before ${start}`,
      `ask R20 before ${start}`,
      `form R21 before ${start}`,
      `form R02 before ${start}`,
      `begin z-po from ${start}`,
      `later R22 end ${start + 28}`,
    ]);
    expect(list.next?.ways).toEqual(['zoek-school-po']);
    expect(list.tasks[0]?.decidedBy?.nl).toBe('het schoolbestuur');
  });

  test('the questions are about what others decide, what may be shorter and what is not sure', () => {
    const { questions } = checklistOf(realNetwork(), zij, TODAY);
    expect(questions.map(({ kind }) => kind)).toEqual(['decides', 'exemption', 'unsure']);
  });
});

const SOME: readonly (readonly [Answers, string])[] = [
  [HAVO_4, 'leraar-po'],
  [HAVO_4, 'leraar-vo-2'],
  [HBO, 'leraar-vo-2'],
  [HBO, 'docent-mbo'],
  [{ opening: ['leerling'], school: ['vmbo-kb-gl-tl'], leerjaar: ['2027'] }, 'leraar-po'],
  [{ opening: ['overstapper'], diplomas: ['geen-diploma-21'] }, 'leraar-po'],
];

describe('every checklist', () => {
  const where = realNetwork();
  const lists = SOME.flatMap(([answers, goal]) => {
    const { profile } = toProfile(answers, { network: where, today: TODAY });
    return findItineraries(where, profile, to(goal), { today: TODAY }).itineraries.map(
      (each): readonly [Itinerary, Checklist] => [each, checklistOf(where, each, TODAY)],
    );
  });

  test('holds every condition that is not met', () => {
    expect(lists.length).toBeGreaterThan(100);
    for (const [{ steps }, { tasks }] of lists) {
      const listed = new Set(tasks.flatMap(({ todo }) => ('condition' in todo ? todo.condition : [])));
      const open = steps.flatMap(({ conditions }) => conditions.filter(({ standing }) => standing !== 'have'));
      expect(open.filter((each) => !listed.has(each.condition))).toEqual([]);
    }
  });

  test('has its starts in order, and what comes before a start above it', () => {
    for (const [{ steps }, { tasks }] of lists) {
      const begins = tasks.flatMap(({ todo, step }) => (todo.kind === 'begin' ? step : []));
      expect(begins).toEqual(steps.map((_, at) => at));
      for (const [at, task] of tasks.entries()) {
        const begin = tasks.findIndex(({ todo, step }) => todo.kind === 'begin' && step === task.step);
        if (task.due.kind === 'before') expect(at).toBeLessThan(begin);
        if (task.due.kind === 'end') expect(at).toBeGreaterThan(begin);
      }
    }
  });

  test('names no line twice', () => {
    for (const [, { tasks }] of lists) expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  });

  test('has one to three questions, each once', () => {
    for (const [, { questions }] of lists) {
      expect(questions.length).toBeGreaterThan(0);
      expect(questions.length).toBeLessThanOrEqual(3);
      expect(new Set(questions.map((each) => JSON.stringify(each))).size).toBe(questions.length);
    }
  });

  test('says who takes each test and who decides what others decide', () => {
    const { conditions } = indexOf(where);
    const silent = lists.flatMap(([, { tasks }]) =>
      tasks.flatMap(({ todo, decidedBy }) => {
        const kind = 'condition' in todo ? conditions.get(todo.condition)?.kind : undefined;
        return decidedBy === null && (kind === 'toets' || kind === 'anderen-beslissen') ? [todo] : [];
      }),
    );
    expect(silent).toEqual([]);
  });
});

describe('checklistOf() of a small country', () => {
  const small = (parts: Partial<Network>, facts = {}) => {
    const where = network({ segments: [segment('havo', 'leraar', { conditions: [conditionId('c')] })], ...parts });
    const [found] = findItineraries(where, person().with('havo').answers(facts), to('leraar'), {
      today: TODAY,
    }).itineraries;
    if (!found) throw new Error('no itinerary');
    return { list: checklistOf(where, found, TODAY), found };
  };
  const decided = { kind: 'anderen-beslissen', decidedBy: { nl: 'de school' } } as const;

  test('a condition for which nobody is named is counted', () => {
    expect(small({ conditions: [condition('c', open(), decided)] }).list.undecided).toBe(0);
    expect(small({ conditions: [condition('c', open(), { kind: 'anderen-beslissen' })] }).list.undecided).toBe(1);
  });

  test('what is met is not on the list, and then the open day comes first', () => {
    const { list } = small({ conditions: [condition('c', answer('leerplek', 'ja'))] }, { leerplek: 'ja' });
    expect(list.tasks.map(({ todo }) => todo.kind)).toEqual(['open-day', 'begin']);
    expect(list.next?.todo.kind).toBe('open-day');
  });

  test('what the person does not know is to be found out before anything else', () => {
    const { list } = small({ conditions: [condition('c', answer('leerplek', 'ja'))] });
    expect(list.next?.todo).toEqual({ kind: 'find-out', condition: 'c' });
    expect(list.next?.due).toEqual({ kind: 'now' });
  });

  test('a test that takes half a year begins half a year before the start; of unknown length it has no such month', () => {
    const taking = (monthsMax: number | null) =>
      small(
        {
          conditions: [
            condition('c', answer('leerplek', 'ja'), {
              repairs: [repair('r', [{ kind: 'answer', fact: 'leerplek', value: 'ja' }], { monthsMax })],
            }),
          ],
        },
        { leerplek: 'nee' },
      ).list.tasks[0]?.beginBy;
    expect(taking(6)).toBe(MONTH('2027-03'));
    expect(taking(null)).toBeNull();
  });

  test('what is settled once is asked once; what others decide is asked at each step', () => {
    const both = [
      segment('havo', 'ad', { conditions: [conditionId('c')] }),
      segment('ad', 'leraar', { conditions: [conditionId('c')] }),
    ];
    const asked = (over: Parameters<typeof condition>[2]) =>
      small({ segments: both, conditions: [condition('c', answer('leerplek', 'ja'), over)] }).list.tasks.filter(
        ({ todo }) => 'condition' in todo,
      ).length;
    expect(asked({})).toBe(1);
    expect(asked(decided)).toBe(2);
  });

  test('a right is no question, what is not a right is', () => {
    const asked = (certainty: 'recht' | 'vraag-na') => {
      const id = 'korter' as Network['exemptions'][number]['id']; // a fixture id
      const { list } = small({
        segments: [segment('havo', 'leraar', { exemptions: [id] })],
        exemptions: [{ id, label: { nl: id }, certainty, scope: 'landelijk', confidence: 'bevestigd' }],
      });
      return list.questions.map(({ kind }) => kind);
    };
    expect(asked('recht')).not.toContain('exemption');
    expect(asked('vraag-na')).toContain('exemption');
  });

  test('no day is made up: what a variant says about its last day is the only day on the list', () => {
    const { list } = small({
      segments: [segment('havo', 'leraar', { variants: [variant('voltijd', { validUntil: '2027-08-31' })] })],
    });
    expect(list.tasks.flatMap(({ due }) => (due.kind === 'by' ? due.day : []))).toEqual(['2027-08-31']);
    expect(
      small({ conditions: [condition('c', open(), decided)] }).list.tasks.map(({ due }) => due.kind),
    ).not.toContain('by');
  });

  test('the last day of one way to meet a condition is not the last day of the condition', () => {
    const { list } = small({ conditions: [condition('c', startsBy('2026-12-31'))] });
    expect(list.tasks.map(({ until }) => until)).toEqual([null, null, null]);
  });
});

describe('contactOf()', () => {
  const contact = (id: string, scope: 'regio' | 'landelijk', known: boolean) => ({
    id,
    label: { nl: id },
    scope,
    known,
    confidence: 'bevestigd' as const,
  });
  const desk = contact('landelijk', 'landelijk', true);

  test('is the national desk without a region, and says why', () => {
    expect(contactOf(network({ contacts: [desk] }))).toMatchObject({ kind: 'national', because: 'no-region' });
  });

  test('a contact of some region is not that of somebody without a region', () => {
    const other = contact('elders', 'regio', true);
    expect(contactOf(network({ contacts: [other, desk] }))).toMatchObject({ kind: 'national', contact: desk });
  });

  test('is the national desk while the region has nobody yet, and says that', () => {
    expect(contactOf(applyRegion(realNetwork(), 'progressus'))).toMatchObject({
      kind: 'national',
      because: 'not-known-yet',
    });
  });

  test('is the contact of the region as soon as that is known', () => {
    const regional = applyRegion(realNetwork(), 'progressus');
    const known = { ...regional, contacts: regional.contacts.map((each) => ({ ...each, known: true })) };
    expect(contactOf(known)).toMatchObject({ kind: 'region', contact: { id: 'progressus-contact' } });
  });

  test('is nobody when the data has nobody', () => expect(contactOf(network({}))).toBeNull());
});

describe('helpOnTheWay()', () => {
  const help = (
    id: string,
    attachesTo: string[],
    status: 'bestaand' | 'in-voorbereiding' | 'vervallen' = 'bestaand',
  ) => ({
    id: id as Network['support'][number]['id'], // a fixture id
    label: { nl: id },
    kind: 'advies' as const,
    attachesTo,
    owner: { nl: 'de school' },
    status,
    scope: 'landelijk' as const,
    confidence: 'bevestigd' as const,
  });
  const where = network({
    segments: [segment('havo', 'ad'), segment('ad', 'leraar')],
    support: [
      help('plan', ['ad-leraar'], 'in-voorbereiding'),
      help('overal', ['*']),
      help('stap', ['ad-leraar']),
      help('begin', ['havo']),
      help('tussen', ['ad', 'leraar']),
      help('oud', ['havo-ad'], 'vervallen'),
      help('regio', ['progressus']),
    ],
  });
  const [found] = findItineraries(where, person().with('havo'), to('leraar'), { today: TODAY }).itineraries;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  test('stands at one step only, what is planned after what is there, what ended apart', () => {
    expect(found?.steps.map((each) => each.segment)).toEqual([segmentId('havo-ad'), segmentId('ad-leraar')]);
    if (!found) return;
    const { steps, everywhere } = helpOnTheWay(where, found);
    expect(steps.map(({ current }) => ids(current))).toEqual([
      ['begin', 'tussen'],
      ['stap', 'plan'],
    ]);
    expect(steps.map(({ ended }) => ids(ended))).toEqual([['oud'], []]);
    expect(ids(everywhere.current)).toEqual(['overal']);
  });

  test('a twin of a station has the help of the station', () => {
    const real = realNetwork();
    const twin = real.stations.find(({ sameAs }) => sameAs === stationId('leraar-po'));
    const one = itineraryOf(real, HBO, 'leraar-po', 'z-po.werken-en-leren');
    const [step] = one.steps;
    if (!twin || !step) throw new Error('no twin');
    const viaTwin = { ...one, steps: [{ ...step, to: twin.id }] };
    expect(ids(helpOnTheWay(real, viaTwin).steps[0]?.current ?? [])).toContain('inductie-po');
  });
});
