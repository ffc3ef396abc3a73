import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ENGLISH_WORDS } from '#i18n/english.ts';
import { languageNow } from '#i18n/language.ts';
import { QUESTION_TEXTS } from '#i18n/questions-nl.ts';
import { DUTCH_WORDS, speak, type WordList } from '#i18n/spoken.ts';
import type { Message } from '#i18n/translate.ts';

const FOLDER = join(import.meta.dirname, '../../src/i18n');

/** Lists that stay Dutch: the sentences about faults in the data are for editors and developers of the data. */
const DUTCH_ONLY = ['data-errors', 'editor', 'editor-fields'];

/** Words that are the same in both languages: names, formats and words that English and Dutch share. */
const SHARED = new Set([
  'Onderwijsroutes',
  'Filters',
  'Routes',
  'Diploma',
  'Privacy',
  'experiment',
  'later',
  'Later',
  'Open data',
  'In {region}',
  '{count} route',
  '{count} routes',
  '{count} station',
  '{count} stations',
  'Route {letter}. {text}',
  '{term} is {full}',
  'diploma in {year}',
  'Vmbo-basis',
  'Havo',
  'Vwo',
  'Associate degree (Ad)',
]);

type Lists = Readonly<Record<string, WordList>>;

const isList = (value: unknown): value is WordList =>
  typeof value === 'object' && value !== null && Object.keys(value).some((key) => /^[\w-]+\.\S+$/.test(key));

/** Every Dutch list by the name under which it is spoken. */
async function dutchLists(): Promise<Lists> {
  const files = readdirSync(FOLDER).filter((file) => /(^|-)nl\.ts$/.test(file));
  const lists = await Promise.all(
    files.map(async (file) => {
      const name = file.replace(/-?nl\.ts$/, '') || 'app';
      const module: Record<string, unknown> = await import(join(FOLDER, file));
      return Object.entries(module).flatMap(([key, value]): [string, WordList][] =>
        key.endsWith('NL') && isList(value) ? [[name, value]] : [],
      );
    }),
  );
  return Object.fromEntries(lists.flat());
}

const textsOf = (message: Message | undefined): readonly string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message);

const namesOf = (message: Message | undefined) =>
  [...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))]
    .filter((name) => name !== '{count}')
    .sort();

/** What is wrong with an English list beside its Dutch one. */
function faultsOf(name: string, dutch: WordList, english: WordList | undefined): readonly string[] {
  if (!english) return [`${name}: no English list`];
  const missing = Object.keys(dutch).filter((key) => !(key in english));
  const unknown = Object.keys(english).filter((key) => !(key in dutch));
  const wrong = Object.entries(english).flatMap(([key, message]) => {
    if (!(key in dutch)) return [];
    const texts = textsOf(message);
    const original = textsOf(dutch[key]);
    return [
      ...(String(namesOf(message)) === String(namesOf(dutch[key])) ? [] : [`${key}: other names`]),
      ...(texts.some((text) => text.trim() === '' || text !== text.trim()) ? [`${key}: empty, or a loose space`] : []),
      ...(texts.some((text) => original.includes(text) && /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/g, ''))) &&
      !texts.every((text) => SHARED.has(text))
        ? [`${key}: still Dutch`]
        : []),
    ];
  });
  return [...missing.map((key) => `${key}: missing`), ...unknown.map((key) => `${key}: unknown`), ...wrong].map(
    (fault) => `${name} ${fault}`,
  );
}

test('every Dutch list has an English one with the same keys and names, without an empty or Dutch text', async () => {
  const dutch = await dutchLists();
  expect(Object.keys(dutch)).toContain('app');
  const faults = Object.entries(dutch)
    .filter(([name]) => !DUTCH_ONLY.includes(name))
    .flatMap(([name, list]) => faultsOf(name, list, ENGLISH_WORDS.lists[name]));
  expect(faults).toEqual([]);
});

test('a missing list, a missing key, another name, an empty text and a Dutch text are seen', () => {
  const dutch = { 'a.one': 'Van {from}', 'a.two': 'Nog niet', 'a.three': 'Kaart', 'a.four': 'Lijst' };
  expect(faultsOf('a', dutch, undefined)).toEqual(['a: no English list']);
  expect(faultsOf('a', dutch, { 'a.one': 'From {to}', 'a.two': ' ', 'a.three': 'Kaart', 'a.five': 'Five' })).toEqual(
    [
      'a a.four: missing',
      'a a.five: unknown',
      'a a.one: other names',
      'a a.two: empty, or a loose space',
      'a a.three: still Dutch',
      'a a.five: other names',
    ].filter((fault) => fault !== 'a a.five: other names'),
  );
});

describe('the questions in English', () => {
  const english = ENGLISH_WORDS.questions ?? QUESTION_TEXTS;

  test.each(Object.entries(QUESTION_TEXTS))('%s has the same options, and every text in English', (id, dutch) => {
    const own = Object.entries(english).find(([key]) => key === id)?.[1];
    expect(Object.keys(own?.options ?? {}).sort()).toEqual(Object.keys(dutch.options).sort());
    for (const field of ['question', 'thirdPerson', 'why', 'todo'] as const) {
      expect(own?.[field]).toMatch(/\S/);
      expect(own?.[field]).not.toBe(dutch[field]);
    }
    expect(own?.unit === undefined).toBe(dutch.unit === undefined);
    for (const [option, { label }] of Object.entries(own?.options ?? {}))
      if (!SHARED.has(label)) expect([option, label]).not.toEqual([option, dutch.options[option]?.label]);
  });
});

describe('an English page', () => {
  beforeEach(() => speak(ENGLISH_WORDS));
  afterEach(() => speak(DUTCH_WORDS));
  const none = { min: 0, max: 0 };

  test.each<[number | null, number | null, string]>([
    [48, 48, '4 years'],
    [12, 12, '1 year'],
    [24, 36, '2 to 3 years'],
    [30, 30, '2.5 years'],
    [1, 1, '1 month'],
    [24, null, 'at least 2 years'],
    [null, null, 'duration not known'],
  ])('%s to %s months is "%s"', (min, max, text) => expect(languageNow().duration({ min, max }, none)).toBe(text));

  test('money, dates, lists and numbers are written in the English way', () => {
    const { eurosOf, exactEuros, month, asOf, list, numberWord } = languageNow();
    expect(eurosOf(2694, '2026-2027')).toBe('€2,694 (2026-2027)');
    expect(exactEuros(15.4)).toBe('€15.40');
    expect(month(2028 * 12 + 8)).toBe('September 2028');
    expect(asOf('2026-11-23')).toBe('23 November 2026');
    expect(asOf('2026-2027')).toBe('school year 2026-2027');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(numberWord(2)).toBe('two');
  });

  test('a content text without English is shown in Dutch and says so', () => {
    const { text, langOf } = languageNow();
    expect([text({ nl: 'school', en: 'a school' }), langOf({ nl: 'school', en: 'a school' })]).toEqual([
      'a school',
      undefined,
    ]);
    expect([text({ nl: 'loket' }), langOf({ nl: 'loket' })]).toEqual(['loket', 'nl']);
  });

  test('a list that was made before the language was known speaks it', async () => {
    const { STAND_WORDS } = await import('#i18n/stand-nl.ts');
    expect(STAND_WORDS('stand.close')).toBe('Back');
    speak(DUTCH_WORDS);
    expect(STAND_WORDS('stand.close')).toBe('Terug');
  });
});
