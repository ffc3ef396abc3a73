import { describe, expect, test } from 'vitest';
import * as vocabulary from '#model/vocabulary.ts';
import { everythingIn } from '#model/walk.ts';
import { parsed, realData } from '../real-network.ts';

const { glossary } = realData();
const ids = new Set(glossary.map(({ id }) => id));

/** Every word of the vocabulary that is Dutch: levels are numbers, and three lists are about files. */
const NOT_DUTCH = ['ALIAS_KINDS', 'OVERRIDABLE', 'HIDEABLE'];
const words = Object.entries(vocabulary)
  .filter(([name, list]) => !NOT_DUTCH.includes(name) && typeof list === 'object')
  .flatMap(([name, list]) => (Array.isArray(list) ? list.map(String) : Object.keys(list)).map((id) => ({ name, id })))
  .filter(({ id }) => !/^\d$/.test(id));

describe('the glossary', () => {
  test('the vocabulary was found', () => {
    expect(words.length).toBeGreaterThan(120);
    expect(words.map(({ id }) => id)).toEqual(expect.arrayContaining(['4+', 'naast-werk', 'werkmaanden-vak']));
  });

  test('explains every Dutch value of the vocabulary', () => {
    expect(words.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('explains every abbreviation in a text, and a planted one is seen', () => {
    const terms = new Set(glossary.flatMap(({ id, term }) => [id, term].map((each) => each.toLowerCase())));
    const unknown = (text: string) => (text.match(ABBREVIATION) ?? []).filter((each) => !terms.has(each.toLowerCase()));
    expect(textsOf(parsed.records).flatMap(unknown)).toEqual([]);
    expect(unknown('De XYZ en de DUO, en het ABCD.')).toEqual(['XYZ', 'ABCD']);
  });

  test('says each term once', () => {
    const terms = glossary.map(({ id }) => id);
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  test('explains each term in one sentence that fits on a phone', () => {
    const isGood = (text: string) => /^\p{Lu}.*\.$/u.test(text) && text.length <= 200;
    expect(glossary.filter(({ meaning }) => !isGood(meaning.nl)).map(({ term }) => term)).toEqual([]);
    expect(isGood('geen hoofdletter en geen punt')).toBe(false);
  });
});

/** Two or more capitals in a row, as the data check reads them. */
const ABBREVIATION = /(?<![\p{L}\d-])\p{Lu}{2,}\d?(?![\p{L}\d])/gu;

function textsOf(records: object): string[] {
  return everythingIn(records, { file: '', path: '' }).flatMap(({ key, value }) =>
    key === 'nl' && typeof value === 'string' ? [value] : [],
  );
}
