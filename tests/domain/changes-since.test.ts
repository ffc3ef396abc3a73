import { describe, expect, test } from 'vitest';
import { changesSince } from '#domain/changes-since.ts';
import type { ChangelogEntry } from '#model/notes.ts';

const change = (record: string, nl: string) => ({ record, what: { nl } });

const LOG: readonly ChangelogEntry[] = [
  { version: '2026.9', day: '2026-11-23', changes: [change('p-havo', 'van voor de link')] },
  {
    version: '2026.10',
    day: '2027-02-01',
    changes: [change('p-vwo', 'van een ander'), change('p-havo', 'eerst')],
  },
  { version: '2027.1', day: '2027-05-01', changes: [change('p-havo', 'daarna'), change('*', 'voor iedereen')] },
];
const MINE = new Set(['p-havo']);

describe('changesSince()', () => {
  test('lists what changed after the version, the newest first, about this journey apart', () => {
    expect(changesSince(LOG, '2026.9', MINE)).toMatchObject({
      kind: 'known',
      yours: [
        { what: { nl: 'daarna' }, version: '2027.1', day: '2027-05-01' },
        { what: { nl: 'voor iedereen' } },
        { what: { nl: 'eerst' }, version: '2026.10' },
      ],
      others: [{ what: { nl: 'van een ander' } }],
    });
  });

  test('counts versions as numbers: 2026.10 comes after 2026.9', () => {
    const since = changesSince(LOG, '2026.10', MINE);
    expect(since.kind === 'known' && since.yours.map(({ what }) => what.nl)).toEqual(['daarna', 'voor iedereen']);
  });

  test('finds nothing since the newest version', () => {
    expect(changesSince(LOG, '2027.1', MINE)).toEqual({ kind: 'known', yours: [], others: [] });
  });

  test.each(['2025.4', '2026.8', 'gisteren', ''])('says that it does not know what changed since "%s"', (version) => {
    expect(changesSince(LOG, version, MINE)).toEqual({ kind: 'unknown', first: LOG[0] });
  });

  test('says that a link is newer than the log', () => {
    expect(changesSince(LOG, '2027.2', MINE)).toEqual({ kind: 'newer' });
  });
});
