import { describe, expect, test } from 'vitest';
import { mapChanges, resultChange } from '#domain/effect.ts';
import { parseNetwork } from '#model/parse.ts';
import { toNetwork } from '#model/to-network.ts';
import { answerSets, resultOf } from '#questionnaire/person-result.ts';
import { sift } from '#questionnaire/sift.ts';
import { readPersons } from '../../scripts/read-persons.ts';
import { realFiles, realNetwork } from '../real-network.ts';

const persons = readPersons();
const before = realNetwork();

/** The network of data/ with one file written otherwise. */
function networkWith(file: string, edit: (text: string) => string) {
  const text = realFiles.texts[file] ?? '';
  const after = edit(text);
  expect(after).not.toBe(text);
  const { data, errors } = parseNetwork({ ...realFiles.files, [file]: JSON.parse(after) });
  expect(errors).toEqual([]);
  if (!data) throw new Error('no data');
  return toNetwork(data);
}

const changed = (after: typeof before, ids = persons) =>
  ids.flatMap((person) => {
    const change = resultChange(resultOf(before, person), resultOf(after, person));
    return change ? [{ id: person.id, change }] : [];
  });

describe('the effect of a change in the data', () => {
  test('a condition that asks more makes a named person see another verdict', () => {
    // Without geography: it was repaired by a test before the step; now nothing repairs it.
    const after = networkWith('conditions/pabo-toelating.json', (text) => {
      const list: { id: string; repairs: unknown[] }[] = JSON.parse(text);
      return JSON.stringify(list.map((each) => (each.id === 'R05' ? { ...each, repairs: [] } : each)));
    });
    const found = changed(after).find(({ id }) => id === 'havo-5-zonder-aardrijkskunde');
    expect(found?.change.changed.some(({ aspects }) => aspects.includes('verdict'))).toBe(true);
  });

  test('a note, a text or the day of reading makes no difference to anybody', () => {
    const after = networkWith('segments/pabo.json', (text) =>
      text
        .replace(/"readOn": "[^"]+"/g, '"readOn": "2026-01-02"')
        .replace(/"confidence"/, '"note": { "nl": "Nagekeken." }, "confidence"'),
    );
    expect(changed(after)).toEqual([]);
    expect(mapChanges(before, after)).toEqual([]);
  });

  test('a programme that is no longer there takes its itineraries away and leaves the map', () => {
    const after = networkWith('segments/pabo.json', (text) =>
      text.replace('"status": "bestaand"', '"status": "vervallen"'),
    );
    expect(changed(after).some(({ change }) => change.went.length > 0)).toBe(true);
    const { segments } = before;
    const [first] = segments;
    expect(mapChanges(before, { ...before, segments: segments.slice(1) })).toEqual([
      { what: 'segment', id: first?.id, kind: 'went', drawn: [] },
    ]);
    expect(mapChanges(before, after)).toMatchObject([
      { what: 'segment', kind: 'changed', drawn: [{ part: 'status', was: 'bestaand', becomes: 'vervallen' }] },
    ]);
  });

  test('the answer sets are many, each its own, and only of answers that can be given', () => {
    const sets = answerSets(before, persons);
    expect(sets.length).toBeGreaterThan(300);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
    expect(sets.filter(({ answers }) => sift(answers).ignored.length > 0)).toEqual([]);
  });
});
