import { describe, expect, test } from 'vitest';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { findDeadEnds, findOrphans, findUnreachable } from '#model/graph.ts';
import { compareRows, MAX_LEFT_OUT_PERCENT } from '#model/rows.ts';
import { CONFIDENCES } from '#model/vocabulary.ts';
import { parsed, realData, realFacts, realFiles, research } from '../real-network.ts';

const rows = compareRows(parsed.records, research);
const errors = [...parsed.errors, ...rows.errors];
const named = [...new Set([...Object.keys(realFiles.files), ...errors.map(({ file }) => file)])].sort();

/** One sentence a line; empty when nothing is wrong. */
const sentencesOf = (file: string) => errors.filter((error) => error.file === file).map(dataErrorSentence);

test.each(named)('data/%s has no fault', (file) => {
  expect(sentencesOf(file).join('\n')).toBe('');
});

describe('the rows of the research', () => {
  test('are all referred to or left out with a reason', () => expect(rows.missing).toBe(0));

  test('are left out seldom', () => expect(rows.leftOut * 100).toBeLessThanOrEqual(MAX_LEFT_OUT_PERCENT * rows.total));

  test('are 78 of the po file, 132 of the vo and mbo file and 18 of the region', () => {
    const count = (pattern: RegExp) => research.rows.filter(({ id }) => pattern.test(id)).length;
    expect([count(/^E\d/), count(/^VE\d/), count(/^BR-/)]).toEqual([78, 132, 18]);
    expect(rows.total).toBe(228);
  });

  test('have months from low to high, known requirements and a known confidence', () => {
    const codes = new Set(research.codes);
    const wrong = research.rows.filter(
      ({ months, requirements, confidence }) =>
        (months !== null && months[0] > months[1]) ||
        requirements.some((code) => !codes.has(code)) ||
        (confidence !== null && !CONFIDENCES.includes(confidence)),
    );
    expect(wrong).toEqual([]);
  });

  test('name nodes that became a station or stand in the alias table', () => {
    const { stations, aliases } = parsed.records;
    const known = new Set<string>([
      ...stations.flatMap(({ value }) => value.aliases),
      ...aliases.map(({ value }) => value.id),
    ]);
    const nodes = new Set(research.rows.flatMap(({ from, to }) => [...from, ...to]));
    expect([...nodes].filter((node) => !known.has(node))).toEqual([]);
  });
});

test('no station is a dead end, none is alone, and every goal is reached', () => {
  const { stations, segments } = realData();
  expect(findDeadEnds(stations, segments)).toEqual([]);
  expect(findOrphans(stations, segments)).toEqual([]);
  expect(findUnreachable(stations, segments)).toEqual([]);
});

test('the network is of a size that a person can read', () => {
  const { stations, lines } = realData();
  expect(stations.length).toBeGreaterThanOrEqual(40);
  expect(stations.length).toBeLessThanOrEqual(60);
  expect(lines.length).toBeGreaterThanOrEqual(12);
  expect(lines.length).toBeLessThanOrEqual(14);
});

test('every fact names a source that the reader can look up', () => {
  const { records, sources } = realFacts();
  const known = new Set<string>(sources.map(({ id }) => id));
  const lost = Object.entries(records).filter(([, fact]) => !fact.provenance.sources.every((id) => known.has(id)));
  expect(lost.map(([key]) => key)).toEqual([]);
});
