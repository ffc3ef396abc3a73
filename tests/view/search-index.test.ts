import { expect, test } from 'vitest';
import { DUTCH } from '#i18n/language.ts';
import { createSearch } from '#view/search/search-index.ts';
import { realFacts, realNetwork } from '../real-network.ts';

const search = createSearch(realNetwork(), realFacts(), DUTCH);
const keysFor = (typed: string) => search(typed).items.map((item) => item.key);

test.each([
  { typed: 'Leraar tweedegraads', first: 'station:leraar-vo-2', why: 'the whole name comes first' },
  { typed: 'leraar tweede graads', first: 'station:leraar-vo-2', why: 'two words that are one' },
  { typed: 'zijinstroom', first: 'line:Z', why: 'one word that has a hyphen' },
  { typed: 'LERAAR basisonderwijs', first: 'station:leraar-po', why: 'case and soft hyphens do not count' },
  { typed: 'gymleraar', first: 'station:leraar-lo', why: 'a job' },
  { typed: 'lio', first: 'word:lio', why: 'an abbreviation that is only a word' },
])('“$typed” finds $first first: $why', ({ typed, first }) => {
  expect(search(typed)).toMatchObject({ exact: true });
  expect(keysFor(typed)[0]).toBe(first);
});

test.each([
  { typed: 'tweede graads', key: 'station:leraar-vo-2', why: 'a space too many' },
  { typed: 'pdg', key: 'word:pdg', why: 'the word' },
  { typed: 'pdg', key: 'line:D', why: 'the line' },
  { typed: 'pdg', key: 'segment:d-hbo', why: 'the programme' },
  { typed: 'pabo', key: 'segment:p-havo', why: 'a programme' },
  { typed: 'pedagogisch-didactisch getuigschrift', key: 'segment:d-hbo', why: 'an abbreviation written out' },
  { typed: 'educatieve mast', key: 'segment:e-em1', why: 'beginnings of words' },
])('“$typed” finds $key: $why', ({ typed, key }) => {
  expect(search(typed).exact).toBe(true);
  expect(keysFor(typed)).toContain(key);
});

test.each([
  { typed: 'twedegraads', key: 'station:leraar-vo-2', why: 'a letter missing' },
  { typed: 'twedegr', key: 'station:leraar-vo-2', why: 'a letter missing, half typed' },
  { typed: 'twede graads', key: 'station:leraar-vo-2', why: 'a letter missing and a space too many' },
  { typed: 'paboo', key: 'line:P', why: 'a letter too many' },
  { typed: 'pgd', key: 'word:pdg', why: 'letters swapped in a short word' },
  { typed: 'leraar xyzzyq', key: 'station:leraar-po', why: 'one known word of two' },
])('“$typed” finds $key and says that it only looks like it: $why', ({ typed, key }) => {
  expect(search(typed).exact).toBe(false);
  expect(keysFor(typed)).toContain(key);
});

test.each(['', '  ', '-', 'xyzzyq', 'xb'])('“%s” finds nothing', (typed) => {
  expect(search(typed)).toMatchObject({ items: [], more: 0 });
});

test.each(['qbo', 'mbq', 'pdx'])('a short word is not bent into another: “%s” finds nothing', (typed) => {
  expect(keysFor(typed)).toEqual([]);
});

test('one kind does not crowd out the others, and what is left out is counted', () => {
  const { items, more } = search('pabo');
  expect(items.filter((item) => item.target.kind === 'segment')).toHaveLength(6);
  expect(new Set(items.map((item) => item.target.kind)).size).toBeGreaterThan(1);
  expect(more).toBeGreaterThan(0);
});

test('programmes with the same name are told apart by where they begin and end', () => {
  const programmes = search('pabo').items.filter((item) => item.target.kind === 'segment' && item.name === 'Pabo');
  expect(programmes.length).toBeGreaterThan(1);
  expect(new Set(programmes.map((item) => item.detail)).size).toBe(programmes.length);
});

test('a programme that does not exist for sure says so', () => {
  const network = realNetwork();
  const pilot = network.segments.find((segment) => segment.status === 'pilot');
  const found = search(DUTCH.text(pilot?.name ?? { nl: '' })).items.find((item) => item.key === `segment:${pilot?.id}`);
  expect(found?.detail).toContain(DUTCH.t('status.pilot'));
});

test('a word carries its meaning', () => {
  const word = realFacts().glossary.find((one) => one.id === 'pdg');
  const found = search('PDG').items.find((item) => item.key === 'word:pdg');
  expect(found?.detail).toContain(DUTCH.text(word?.meaning ?? { nl: 'no such word' }));
});

test('every station, programme, line and word is found by its own name', () => {
  const all = createSearch(realNetwork(), realFacts(), DUTCH);
  const missed = [
    ...realNetwork().stations.map((one) => [`station:${one.id}`, DUTCH.text(one.label)] as const),
    ...realNetwork().lines.map((one) => [`line:${one.id}`, DUTCH.text(one.label)] as const),
    ...realFacts().glossary.map((one) => [`word:${one.id}`, one.term] as const),
  ].filter(([key, name]) => !all(name).items.some((item) => item.key === key));
  expect(missed).toEqual([]);
  const unnamed = realNetwork().segments.filter((one) => {
    const name = DUTCH.text(one.name).replaceAll('\u00ad', '');
    return !all(name).items.some((item) => item.target.kind === 'segment' && item.name === name);
  });
  expect(unnamed.map((one) => one.id)).toEqual([]);
});

test('without facts stations are still found, words are not', () => {
  const bare = createSearch(realNetwork(), null, DUTCH);
  expect(bare('leraar tweedegraads').items[0]?.key).toBe('station:leraar-vo-2');
  expect(bare('pdg').items.some((item) => item.target.kind === 'word')).toBe(false);
});
