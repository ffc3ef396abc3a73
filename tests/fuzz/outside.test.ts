import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { applyRegion } from '#domain/region.ts';
import { findItineraries } from '#domain/search.ts';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import type { Network, NetworkRegion } from '#model/network.ts';
import { parseNetwork } from '#model/parse.ts';
import { OVERRIDABLE, STATUSES } from '#model/vocabulary.ts';
import { QUESTION_IDS } from '#questionnaire/answers.ts';
import { createQuestionnaireMachine } from '#questionnaire/machine.ts';
import { isAcceptable } from '#questionnaire/options.ts';
import { QUESTIONS } from '#questionnaire/questions.ts';
import { sift } from '#questionnaire/sift.ts';
import { MAX_PUPILS } from '#state/board.ts';
import { decodeBoard, encodeBoard } from '#state/board-file.ts';
import { createDevice, type DeviceStorage } from '#state/device.ts';
import { encodeSaved } from '#state/saved.ts';
import { encode } from '#state/url-codec.ts';
import { decode } from '#state/url-decode.ts';
import { knownOf } from '#view/known.ts';
import { anyAnswers } from '../questionnaire/any-answers.ts';
import { villageWorld } from '../questionnaire/village.ts';
import { realFiles, realNetwork } from '../real-network.ts';
import { anyHash, anySearch } from './any-link.ts';

/** How many of each were tried without a crash; printed at the end. */
const tried = new Map<string, number>();
afterAll(() => {
  for (const [what, count] of tried) console.log(`${what}: ${count.toLocaleString('en')} · 0 crashes`);
});

/** Tries a property on many values, and counts them. A failure, a crash and an endless loop all make the test red. */
function fuzz<T>(what: string, any: fc.Arbitrary<T>, numRuns: number, check: (value: T) => void) {
  fc.assert(
    fc.property(any, (value) => {
      check(value);
      tried.set(what, (tried.get(what) ?? 0) + 1);
    }),
    { numRuns },
  );
}

const known = knownOf(realNetwork());

test('any link gives a place that can be written as a link again, and that link is stable', () =>
  fuzz('links', fc.tuple(anySearch, anyHash(known)), 5000, ([search, hash]) => {
    const { place } = decode({ search, hash }, known);
    const again = encode(place, known);
    expect(encode(decode(again, known).place, known)).toEqual(again);
  }));

test('a link of 100 kB is read: what is known of it is taken, and the rest is named', () => {
  const long = Array.from({ length: 9000 }, (_, at) => `onbekend${at}=x`).join('&');
  const { place, notices } = decode({ search: '', hash: `#/kaart?v=1&van=havo&${long}` }, known);
  expect(long.length).toBeGreaterThan(100_000);
  expect(place.planner.from).toBe('havo');
  expect(notices).toHaveLength(9000);
});

/** A storage in memory that holds this under the key of the app. */
function storageWith(text: string) {
  const kept = new Map([['onderwijsroutes.bewaard', text]]);
  const storage: DeviceStorage = {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, device: createDevice(() => storage) };
}

const savedText = anyHash(known).map((hash) => encodeSaved({ hash, region: null, savedOn: '2026-11-23' }));
const spoiled = fc
  .tuple(savedText, fc.nat(), fc.string({ maxLength: 4 }))
  .map(([text, at, piece]) => text.slice(0, at % text.length) + piece + text.slice((at % text.length) + (at % 4)));

test('whatever stands in the storage is read, or set aside whole; wiping leaves nothing', () =>
  fuzz('storage', fc.oneof(savedText, spoiled, fc.string(), fc.json()), 2000, (text) => {
    const { kept, device } = storageWith(text);
    const found = device.read();
    if (found.kind === 'saved') decode({ search: '', hash: found.saved.hash }, known);
    else expect(found.kind).toBe('set-aside');
    expect([...kept.values()]).toContain(text);
    expect(device.wipe()).toEqual({ kind: 'done' });
    expect(kept.size).toBe(0);
  }));

const pupil = fc.record({
  label: fc.oneof(fc.string(), fc.jsonValue()),
  answers: fc.oneof(anyAnswers(villageWorld()), fc.jsonValue()),
});
const boardText = fc
  .array(fc.oneof(pupil, fc.jsonValue()), { maxLength: 6 })
  .map((pupils) => JSON.stringify({ kind: 'onderwijsroutes-bord', version: 1, savedOn: '2026-11-23', pupils }));
const spoiledBoard = fc
  .tuple(boardText, fc.nat(), fc.string({ maxLength: 4 }))
  .map(([text, at, piece]) => text.slice(0, at % text.length) + piece + text.slice((at % text.length) + (at % 9)));

test('any file of a board gives pupils that can be saved and read back, or a reason', () =>
  fuzz('board files', fc.oneof(boardText, spoiledBoard, fc.json(), fc.string()), 1500, (text) => {
    const found = decodeBoard(text, sift);
    if (found.kind === 'refused') return;
    expect(found.pupils.length).toBeLessThanOrEqual(MAX_PUPILS);
    const again = decodeBoard(encodeBoard(found.pupils, { savedOn: '2026-11-23', dataVersion: '2026.1' }), sift);
    expect(again).toMatchObject({ kind: 'read', pupils: found.pupils, faults: [] });
  }));

/** Regions that pass no check: ids that are not there, every status, double and contrary patches. */
function anyRegion(network: Network): fc.Arbitrary<NetworkRegion> {
  const ids = [...network.segments, ...network.stations, ...network.support].map(({ id }) => String(id));
  const id = fc.oneof(fc.constantFrom(...ids), fc.string());
  const override = fc.record({
    record: fc.constantFrom(...OVERRIDABLE),
    id,
    set: fc.record({ status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }) }),
    text: fc.constant({ nl: 'x' }),
  });
  const own = fc.subarray([...network.segments], { maxLength: 4 });
  return fc
    .record({
      overrides: fc.array(override, { maxLength: 12 }),
      hides: fc.array(fc.record({ record: fc.constantFrom('segment', 'support'), id }), { maxLength: 12 }),
      segments: own,
    })
    .map(
      (parts) =>
        ({ id: 'elders', label: { nl: 'Elders' }, support: [], contacts: [], ...parts }) as unknown as NetworkRegion,
    ); // ids are not checked on purpose
}

test('any region can be laid over the country and searched; the country itself stays as it was', () => {
  const network = realNetwork();
  const before = JSON.stringify(network.segments);
  fuzz('overlays', anyRegion(network), 40, (region) => {
    const inRegion = applyRegion({ ...network, regions: [region] }, region.id);
    const gone = new Set<string>(region.hides.flatMap(({ record, id }) => (record === 'segment' ? id : [])));
    expect(inRegion.segments.filter(({ id }) => gone.has(id))).toEqual([]);
    const profile = { holdings: [{ station: 'havo', when: { kind: 'heeft' } }], facts: {} } as const;
    findItineraries(inRegion, profile as never, { kind: 'station', station: 'leraar-po' } as never, {
      today: '2026-11-23',
    }); // ids of the real network
  });
  expect(JSON.stringify(network.segments)).toBe(before);
});

const REGION_FILE = 'regions/progressus.json';

test('a region file that is damaged anywhere is taken, or refused with a sentence for each fault', () =>
  fuzz('region files', fc.record({ at: fc.nat(), value: fc.jsonValue() }), 12, ({ at, value }) => {
    const copy: unknown = structuredClone(realFiles.files[REGION_FILE]);
    spoil(copy, at, value);
    const { data, errors } = parseNetwork({ ...realFiles.files, [REGION_FILE]: copy });
    for (const error of errors) expect(dataErrorSentence(error)).toMatch(/^data\/.+: .+/);
    if (!data || data.regions.length === 0) expect(errors.length).toBeGreaterThan(0);
  }));

test.each([[[]], [null], ['x'], [{ id: 7 }]])(
  'a region whose head is %j is refused, and the country stands',
  (head) => {
    const copy = { ...(realFiles.files[REGION_FILE] as object), region: head }; // one object, as every file of a region
    const { data } = parseNetwork({ ...realFiles.files, [REGION_FILE]: copy });
    expect(data?.regions).toEqual([]);
    expect(data?.stations.length).toBe(realNetwork().stations.length);
  },
);

/** Puts a value in the place of one that is somewhere inside. */
function spoil(node: unknown, at: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return;
    for (const key of Object.keys(one)) {
      const record = one as Record<string, unknown>; // an object or a list, of which the keys are asked
      places.push([record, key]);
      walk(record[key]);
    }
  };
  walk(node);
  const [owner, key] = places[at % places.length] ?? [];
  if (owner && key !== undefined) owner[key] = value;
}

test('answers in any order, also impossible ones: no answer that was taken is lost, and taking back gives it again', () => {
  const world = villageWorld();
  const machine = createQuestionnaireMachine(world);
  const options = QUESTIONS.flatMap(({ options }) => options);
  const event = fc.tuple(
    fc.constantFrom(...QUESTION_IDS),
    fc.array(fc.oneof(fc.constantFrom(...options), fc.string()), { maxLength: 3 }),
  );
  const steps = fc.array(
    fc.oneof({ weight: 5, arbitrary: event }, fc.constantFrom('back', 'undo', 'skip', 'revisit')),
    { maxLength: 25 },
  );
  fuzz('answers', steps, 150, (list) => {
    const actor = createActor(machine, { input: { answers: {} } }).start();
    for (const step of list) {
      const { answers: before } = actor.getSnapshot().context;
      if (typeof step === 'string') {
        actor.send((step === 'revisit' ? { type: step, question: 'school' } : { type: step }) as never); // also what it does not know
        continue;
      }
      const [question, values] = step;
      actor.send({ type: `answer.${question}`, values } as never); // also what no question takes
      const { answers } = actor.getSnapshot().context;
      const isTaken = JSON.stringify(answers) !== JSON.stringify(before);
      expect(answers).toEqual(isTaken ? { ...before, [question]: values } : before);
      if (isTaken) expect(isAcceptable(question, values)).toBe(true);
    }
    expect(actor.getSnapshot().status).toBe('active');
    actor.stop();
  });
});
