import { describe, expect, test } from 'vitest';
import { parseNetwork } from '#model/parse.ts';
import { compareRows, type Research } from '#model/rows.ts';
import { type Files, plant, RESEARCH, validFiles } from './valid-data.ts';

const S = 'stations/alle.json';
const G = 'segments/alle.json';

/** Valid data in which the segment and the station refer to the two rows of `RESEARCH`. */
function tracedFiles(): Files {
  const files = plant(validFiles(), `${G}: [0].variants[0].refs`, ['E20']);
  plant(files, `${G}: [0].refs`, ['E20', 'R05']);
  return plant(files, `${S}: [1].refs`, ['E30']);
}

function compared(files: Files, research: Research = RESEARCH) {
  return compareRows(parseNetwork(files).records, research);
}

/** The research with something else in its first row. */
const other = (change: Partial<Research['rows'][number]>): Research => ({
  ...RESEARCH,
  rows: RESEARCH.rows.map((row, index) => (index === 0 ? { ...row, ...change } : row)),
});

const deviation = (rest: object) => ({
  row: 'E20',
  record: 'variant:p-havo.voltijd',
  field: 'months',
  reason: 'de latere bron is gevolgd',
  ...rest,
});

test('rows and records that agree have no error', () => {
  expect(compared(tracedFiles())).toEqual({ total: 2, referred: 2, leftOut: 0, missing: 0, deviations: 0, errors: [] });
});

describe('a row is accounted for', () => {
  test.each([
    {
      why: 'no record refers to it',
      files: plant(tracedFiles(), `${S}: [1].refs`, []),
      code: 'row-not-covered',
      says: { row: 'E30' },
    },
    {
      why: 'it is referred to and left out',
      files: plant(tracedFiles(), 'left-out.json: [0]', { row: 'E30', reason: 'nergens voor nodig' }),
      code: 'row-covered-and-left-out',
      says: { row: 'E30', by: 'station:leraar-po' },
    },
    {
      why: 'the research has no such row',
      files: plant(tracedFiles(), `${S}: [1].refs[1]`, 'E31'),
      code: 'unknown-row',
      says: { row: 'E31', nearest: 'E30', path: '[1].refs[1]' },
    },
    {
      why: 'a repair refers to a row that is not there',
      files: plant(tracedFiles(), 'conditions/alle.json: [0].repairs[0].refs[0]', 'E99'),
      code: 'unknown-row',
      says: { row: 'E99', path: '[0].repairs[0].refs[0]' },
    },
  ])('$code: $why', ({ files, code, says }) => {
    expect(compared(files).errors).toEqual([expect.objectContaining({ code, ...says })]);
  });

  test('more than 15 % left out is too much', () => {
    const files = plant(plant(tracedFiles(), `${S}: [1].refs`, []), 'left-out.json: [0]', {
      row: 'E30',
      reason: 'nergens voor nodig',
    });
    const { errors, leftOut, missing } = compared(files);
    expect({ leftOut, missing }).toEqual({ leftOut: 1, missing: 0 });
    expect(errors).toEqual([expect.objectContaining({ code: 'too-many-left-out', leftOut: 1, total: 2 })]);
  });
});

describe('a difference between row and record is found', () => {
  test.each([
    { why: 'other months', research: other({ months: [36, 48] }), field: 'months', expected: '36–48', found: '48–48' },
    { why: 'another beginning', research: other({ from: ['leraar-po'] }), field: 'ends', expected: 'leraar-po → pabo' },
    {
      why: 'a requirement is gone',
      research: other({ requirements: ['R05', 'R06'] }),
      field: 'requirements',
      found: 'zonder R06',
    },
    { why: 'a requirement is new', research: other({ requirements: [] }), field: 'requirements', found: 'met R05' },
    {
      why: 'another status',
      research: other({ status: ['pilot'] }),
      field: 'status',
      expected: 'pilot',
      found: 'bestaand',
    },
    {
      why: 'surer than the row',
      research: other({ confidence: 'gedateerd' }),
      field: 'confidence',
      expected: 'gedateerd',
    },
  ])('$field: $why', ({ research, why: _why, ...says }) => {
    const { errors } = compared(tracedFiles(), research);
    expect(errors[0]).toMatchObject({ code: 'undeclared-deviation', row: 'E20', ...says });
    expect(new Set(errors.map((error) => 'field' in error && error.field))).toEqual(new Set([says.field]));
  });

  test('a row with two beginnings needs a record for each', () => {
    const { errors } = compared(tracedFiles(), other({ from: ['havo', 'directeur'] }));
    expect(errors).toEqual([expect.objectContaining({ field: 'ends', expected: 'directeur', found: 'ontbreekt' })]);
  });

  test('rows after each other are summed', () => {
    const research = { ...RESEARCH, rows: RESEARCH.rows.map((row) => ({ ...row, months: [24, 24] as const })) };
    const files = plant(plant(tracedFiles(), `${S}: [1].refs`, []), `${G}: [0].variants[0].refs`, ['E20', 'E30']);
    expect(compared(files, research).errors).toEqual([]);
  });

  test('a station takes no time, so a row with months cannot be only a station', () => {
    const research = { ...RESEARCH, rows: RESEARCH.rows.map((row) => ({ ...row, months: [48, 48] as const })) };
    expect(compared(tracedFiles(), research).errors).toEqual([
      expect.objectContaining({ code: 'undeclared-deviation', row: 'E30', by: 'station:leraar-po', field: 'months' }),
    ]);
  });

  test('a row that only the segment names adds no months beside variants with own rows', () => {
    const files = plant(plant(tracedFiles(), `${G}: [0].refs`, ['E20', 'E30']), `${S}: [1].refs`, []);
    const research = { ...RESEARCH, rows: RESEARCH.rows.map((row) => ({ ...row, months: [48, 48] as const })) };
    expect(compared(files, research).errors).toEqual([
      expect.objectContaining({ row: 'E30', by: 'segment:p-havo', field: 'months' }),
    ]);
  });
});

describe('a deviation', () => {
  const files = (rest: object) => plant(tracedFiles(), 'deviations.json: [0]', deviation(rest));

  test.each(['variant:p-havo.voltijd', '*'])('explains a difference of %s', (record) => {
    const { errors, deviations } = compared(files({ record }), other({ months: [36, 48] }));
    expect(errors).toEqual([]);
    expect(deviations).toBe(1);
  });

  test.each([
    { why: 'there is no difference', rest: {} },
    { why: 'it is about another field', rest: { field: 'ends' } },
  ])('is stale when $why', ({ rest }) => {
    expect(compared(files(rest)).errors).toEqual([expect.objectContaining({ code: 'stale-deviation', row: 'E20' })]);
  });
});
