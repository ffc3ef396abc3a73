import { expect, test } from 'vitest';
import { parseNetwork } from '#model/parse.ts';
import { toFacts } from '#model/to-facts.ts';
import { latestOf, toNetwork } from '#model/to-network.ts';
import { plant, validFiles } from './valid-data.ts';

function data(files = validFiles()) {
  const parsed = parseNetwork(files);
  if (!parsed.data) throw new Error(JSON.stringify(parsed.errors));
  return parsed.data;
}

test('the core of the data has no long text, no row and no source', () => {
  const text = JSON.stringify(toNetwork(data()));
  for (const field of ['about"', 'provenance', 'refs', 'drawnBecause', 'aliases', 'values', 'costText', 'croho']) {
    expect(text.replace(/"(levels|sectors|lines)":\[[^\]]*\]/g, '')).not.toContain(`"${field.replace('"', '')}"`);
  }
});

test('a record keeps how sure it is and until when it holds', () => {
  const files = plant(validFiles(), 'stations/alle.json: [0].provenance.validUntil', '2027-08-31');
  expect(toNetwork(data(files)).stations[0]).toMatchObject({ confidence: 'bevestigd', validUntil: '2027-08-31' });
});

test('a region keeps its overrides, its records and what it hides', () => {
  expect(toNetwork(data()).regions).toEqual([
    expect.objectContaining({
      id: 'progressus',
      hides: [{ record: 'support', id: 'advies' }],
      overrides: [expect.objectContaining({ id: 'g-directeur', set: { status: 'vervallen' } })],
    }),
  ]);
});

test.each([
  { why: 'the newest counts', asOf: ['2024-2025', '2026-2027', '2025'], latest: '2026-2027' },
  { why: 'an unknown date is the oldest', asOf: ['2019', 'onbekend'], latest: '2019' },
  { why: 'of one date the last in the list', asOf: ['2026', '2026'], latest: '2026' },
])('the latest value of an amount: $why', ({ asOf, latest }) => {
  const [value] = data().amounts[0]?.values ?? [];
  if (!value) throw new Error('the valid data has an amount with a value');
  const values = asOf.map((date, index) => ({ ...value, asOf: date, eurosMin: index }));
  expect(latestOf(values)).toMatchObject({ asOf: latest, eurosMin: asOf.lastIndexOf(latest) });
});

test('an amount without values has no latest', () => {
  const files = plant(validFiles(), 'amounts/alle.json: [0].values', []);
  expect(toNetwork(data(files)).amounts[0]).not.toHaveProperty('latest');
});

test('the facts hold text, source and rows of every record under its key', () => {
  const { records } = toFacts(data());
  expect(Object.keys(records)).toEqual(
    expect.arrayContaining([
      'station:havo',
      'segment:p-havo',
      'variant:p-havo.voltijd',
      'condition:R05',
      'repair:toets-doen',
      'exemption:vrijstelling',
      'amount:collegegeld',
      'support:advies',
      'contact:loket',
      'region:progressus',
      'override:segment.g-directeur',
    ]),
  );
  expect(records['repair:toets-doen']).toMatchObject({
    about: { nl: 'Doe de toets.' },
    provenance: { sources: ['S01'] },
  });
});

test('a variant without a provenance of its own has that of its segment', () => {
  const files = plant(validFiles(), 'segments/alle.json: [0].provenance.asOf', '2024');
  expect(toFacts(data(files)).records['variant:p-havo.voltijd']?.provenance.asOf).toBe('2024');
});
