import { describe, expect, test } from 'vitest';
import { sift } from '#questionnaire/sift.ts';
import { readPersons } from '../../scripts/read-persons.ts';
import { realNetwork, research } from '../real-network.ts';
import { approvedIn, isAsApproved, resultFile } from './approved.ts';
import { renderPerson } from './render.ts';

/*
 * Every result here was read line by line against the research. When one changes: read it again, then
 * `npx vitest run tests/persons --update`.
 */

const people = readPersons();
const network = realNetwork();

describe('approved persons', () => {
  test('there are at least twenty, of every opening', () => {
    expect(people.length).toBeGreaterThanOrEqual(20);
    expect(new Set(people.flatMap(({ answers }) => answers.opening ?? []))).toEqual(
      new Set(['leerling', 'begeleider', 'overstapper']),
    );
  });

  test.each(people)('$id: every answer is one that can be given', ({ answers }) =>
    expect(sift(answers).ignored).toEqual([]),
  );

  test.each(people)('$id was checked against rows of the research', ({ checkedAgainst }) => {
    const known = JSON.stringify(research);
    expect(checkedAgainst.length).toBeGreaterThan(0);
    expect(checkedAgainst.filter((row) => !known.includes(`"${row}"`))).toEqual([]);
  });

  test.each(people)('$id: $who', async (person) => {
    await expect(renderPerson(network, person)).toMatchFileSnapshot(resultFile(person.id));
  });

  test('a network with a planted fault is seen by a person', () => {
    const [havo] = approvedIn(import.meta.dirname).filter(({ person }) => person.id === 'havo-5-zonder-aardrijkskunde');
    const easy = network.segments.map((each) => (each.id === 'p-havo' ? { ...each, conditions: [] } : each));
    expect(havo && isAsApproved(havo, network)).toBe(true);
    expect(havo && isAsApproved(havo, { ...network, segments: easy })).toBe(false);
  });
});
