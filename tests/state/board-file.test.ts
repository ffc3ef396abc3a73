import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/answers.ts';
import { sift } from '#questionnaire/sift.ts';
import { MAX_PUPILS, type NewPupil } from '#state/board.ts';
import { decodeBoard, encodeBoard, LARGEST_FILE } from '#state/board-file.ts';
import { anyAnswers } from '../questionnaire/any-answers.ts';
import { villageWorld } from '../questionnaire/village.ts';

const STAMP = { savedOn: '2026-11-28', dataVersion: '2026.4' };
const HAVO: Answers = { opening: ['begeleider'], school: ['havo'], leerjaar: ['2028'] };
const VWO: Answers = { opening: ['begeleider'], school: ['vwo'], leerjaar: ['2030'] };
const TWO: readonly NewPupil[] = [
  { label: 'AB', answers: HAVO },
  { label: '7', answers: VWO },
];

const read = (text: string) => {
  const found = decodeBoard(text, sift);
  if (found.kind === 'refused') throw new Error(`refused: ${found.why}`);
  return found;
};
const whyOf = (text: string) => {
  const found = decodeBoard(text, sift);
  return found.kind === 'refused' ? found.why : 'read';
};
const fileOf = (fields: object) =>
  JSON.stringify({ kind: 'onderwijsroutes-bord', version: 1, ...STAMP, pupils: TWO, ...fields });

const label = fc.stringMatching(/^[A-Z][A-Z0-9]{0,3}$/);
const anyPupils = fc.uniqueArray(
  fc.record({ label, answers: anyAnswers(villageWorld()).map((answers) => sift(answers).kept) }),
  { minLength: 1, maxLength: 8, selector: (pupil) => pupil.label },
);

test('what is saved is read back, whole and without a fault', () =>
  fc.assert(
    fc.property(anyPupils, (pupils) => {
      expect(decodeBoard(encodeBoard(pupils, STAMP), sift)).toEqual({ kind: 'read', pupils, faults: [], ...STAMP });
    }),
  ));

test('the file holds labels and answers, the day and the data, and nothing else', () => {
  const file: unknown = JSON.parse(encodeBoard([{ ...TWO[0], id: 'leerling-3' } as NewPupil], STAMP));
  expect(file).toEqual({
    kind: 'onderwijsroutes-bord',
    version: 1,
    savedOn: '2026-11-28',
    dataVersion: '2026.4',
    pupils: [{ label: 'AB', answers: HAVO }],
  });
});

describe('a damaged file', () => {
  test('cut off anywhere, it gives what can be read or a reason, and never throws', () => {
    const text = encodeBoard(TWO, STAMP);
    for (let end = 0; end < text.length - 2; end++) {
      const found = decodeBoard(text.slice(0, end), sift);
      if (found.kind === 'refused') expect(['no-board', 'nobody']).toContain(found.why);
      else {
        // Without its last brace a file has lost nothing.
        expect(found.faults.some(({ code }) => code === 'cut-off')).toBe(
          text.slice(0, end).trimEnd().at(-1) !== ']' || end < text.lastIndexOf(']'),
        );
        expect(TWO.map((each) => each.label)).toEqual(expect.arrayContaining(found.pupils.map((each) => each.label)));
      }
    }
  });

  test('cut off in the second pupil, the first is whole and the second keeps its first answers', () => {
    const text = encodeBoard(TWO, STAMP);
    const found = read(text.slice(0, text.indexOf('"leerjaar"', text.indexOf('"7"'))));
    expect(found.pupils).toEqual([TWO[0], { label: '7', answers: { opening: ['begeleider'], school: ['vwo'] } }]);
    expect(found.faults).toEqual([{ code: 'cut-off' }, { code: 'incomplete', at: 2, label: '7' }]);
    expect(found.savedOn).toBe('2026-11-28');
  });

  test('one spoilt character costs one pupil at most', () => {
    const text = fileOf({}).replace('"havo"]', '"havo"');
    const found = read(text);
    expect(found.pupils.at(-1)).toEqual(TWO[1]);
    expect(found.faults).toContainEqual({ code: 'incomplete', at: 1, label: 'AB' });
  });

  test.each([
    ['a pupil that is no object', [42, TWO[1]], { code: 'unreadable', at: 1 }],
    ['no label', [{ answers: HAVO }], { code: 'label-missing', at: 1, label: '1' }],
    ['a label of another type', [{ label: {}, answers: HAVO }], { code: 'label-missing', at: 1, label: '1' }],
    ['no answers', [{ label: 'AB' }], { code: 'no-answers', at: 1, label: 'AB' }],
    ['answers that are a list', [{ label: 'AB', answers: [1] }], { code: 'no-answers', at: 1, label: 'AB' }],
    ['the same label twice', [TWO[0], { label: 'ab', answers: VWO }], { code: 'label-taken', at: 2, label: 'ab2' }],
    [
      'an unknown question',
      [{ label: 'AB', answers: { ...HAVO, quiz: ['ja'] } }],
      { code: 'unknown-question', at: 1, label: 'AB', id: 'quiz' },
    ],
    [
      'an unknown option',
      [{ label: 'AB', answers: { ...HAVO, 'vak-geschiedenis': ['soms'] } }],
      { code: 'unknown-answer', at: 1, label: 'AB', question: 'vak-geschiedenis' },
    ],
    [
      'an answer that is an object',
      [{ label: 'AB', answers: { ...HAVO, leeftijd: { years: 17 } } }],
      { code: 'unknown-answer', at: 1, label: 'AB', question: 'leeftijd' },
    ],
    [
      'an answer that belongs to nobody at school',
      [{ label: 'AB', answers: { ...HAVO, 'school-wil-mij': ['ja'] } }],
      { code: 'answer-not-asked', at: 1, label: 'AB', question: 'school-wil-mij' },
    ],
  ] as const)('%s is named, and the rest is kept', (_, pupils, fault) => {
    const found = read(fileOf({ pupils }));
    expect(found.faults).toEqual([fault]);
    expect(found.pupils.length).toBeGreaterThan(0);
  });

  test('a label that is too long may be a name: it becomes initials, and the name is nowhere in the answer', () => {
    const found = read(fileOf({ pupils: [{ label: 'Fatima Zahra', answers: HAVO }] }));
    expect(found.pupils.map((each) => each.label)).toEqual(['FZ']);
    expect(JSON.stringify(found)).not.toContain('Fatima');
  });

  test('one text in place of a list of one is understood', () => {
    const answers = { opening: 'begeleider', school: 'havo', leerjaar: 2028 };
    expect(read(fileOf({ pupils: [{ label: 5, answers }] }))).toMatchObject({
      pupils: [{ label: '5', answers: HAVO }],
      faults: [],
    });
  });

  test.each([
    ['no version', { version: undefined }],
    ['a version that is a text', { version: 'one' }],
    ['no kind', { kind: undefined }],
  ])('%s: the pupils are read, and the reader is warned', (_, fields) => {
    expect(read(fileOf(fields))).toMatchObject({ pupils: TWO, faults: [{ code: 'damaged-head' }] });
  });

  test('a day or version of another type is left out', () => {
    expect(read(fileOf({ savedOn: 20261128, dataVersion: ['<b>'] }))).toMatchObject({
      savedOn: null,
      dataVersion: null,
    });
  });

  test('more pupils than fit are cut off with a count', () => {
    const pupils = Array.from({ length: MAX_PUPILS + 5 }, (_, index) => ({ label: index + 1, answers: HAVO }));
    const found = read(fileOf({ pupils }));
    expect(found.pupils).toHaveLength(MAX_PUPILS);
    expect(found.faults).toEqual([{ code: 'too-many', count: MAX_PUPILS + 5, most: MAX_PUPILS }]);
  });
});

describe('a wrong file', () => {
  test.each([
    ['an empty file', '', 'no-board'],
    ['a photo', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR{"pupils":[{', 'no-board'],
    ['another JSON', JSON.stringify({ name: 'onderwijsroutes', version: '0.1.0' }), 'no-board'],
    ['another list of pupils', JSON.stringify({ pupils: [{ name: 'x' }] }), 'no-board'],
    ['another kind', fileOf({ kind: 'something-else' }), 'no-board'],
    ['a list', '[1, 2]', 'no-board'],
    ['a text', '"onderwijsroutes-bord"', 'no-board'],
    ['null', 'null', 'no-board'],
    ['a newer version', fileOf({ version: 2 }), 'newer'],
    ['a newer version that is cut off', fileOf({ version: 2 }).slice(0, -4), 'newer'],
    ['a board without pupils', fileOf({ pupils: [] }), 'nobody'],
    ['a board with pupils of another type', fileOf({ pupils: 'AB' }), 'nobody'],
    ['ten megabytes', `"${'x'.repeat(10 * LARGEST_FILE)}"`, 'too-large'],
    ['deep nesting', '['.repeat(LARGEST_FILE), 'no-board'],
    [
      'deep nesting inside a board',
      `{"kind":"onderwijsroutes-bord","version":1,"pupils":[${'{"answers":'.repeat(50_000)}`,
      'nobody',
    ],
  ])('%s is refused: %#', (_, text, why) => expect(whyOf(text)).toBe(why));

  test('keys that would change every object change nothing', () => {
    const text = `{"kind":"onderwijsroutes-bord","version":1,"__proto__":{"polluted":true},"pupils":[{"label":"AB",
      "__proto__":{"polluted":true},"answers":{"__proto__":{"polluted":["ja"]},"constructor":["ja"],"school":["havo"],
      "opening":["begeleider"]}}]}`;
    const found = read(text);
    expect(found.pupils).toEqual([{ label: 'AB', answers: { opening: ['begeleider'], school: ['havo'] } }]);
    expect('polluted' in {}).toBe(false);
    expect('polluted' in (found.pupils[0]?.answers ?? {})).toBe(false);
    expect(found.faults.map(({ code }) => code)).toEqual(['unknown-question', 'unknown-question']);
  });

  test('any text gives an answer', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeBoard(text, sift).kind).toBe('refused');
      }),
    ));

  test('any JSON in the place of the pupils gives an answer', () =>
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (pupils) => {
        expect(['read', 'refused']).toContain(decodeBoard(fileOf({ pupils }), sift).kind);
      }),
    ));
});
