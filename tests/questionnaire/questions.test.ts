import { describe, expect, test } from 'vitest';
import { FACT_IDS, FACTS, isNumberFact } from '#model/vocabulary.ts';
import { FRAME_QUESTIONS, QUESTION_IDS } from '#questionnaire/answers.ts';
import { QUESTION_CODES, VALUE_CODES } from '#questionnaire/codes.ts';
import { OPENINGS, QUESTIONS } from '#questionnaire/questions.ts';
import { RESERVED_KEYS } from '#state/url-codec.ts';
import { realNetwork } from '../real-network.ts';

const ids = QUESTIONS.map(({ id }) => id);
const duplicates = (list: readonly string[]) => list.filter((item, index) => list.indexOf(item) !== index);

/** Start stations that no question offers. */
const neverOffered = (starts: readonly string[]) => {
  const offered = new Set(QUESTIONS.filter(({ feeds }) => feeds === 'holding').flatMap(({ options }) => options));
  return starts.filter((start) => !offered.has(start));
};

describe('the table of questions', () => {
  test('every question id stands in it once', () => {
    expect([...ids].sort()).toEqual([...QUESTION_IDS].sort());
    expect(duplicates(ids)).toEqual([]);
  });

  test('every fact has a question of its own, with all its values', () => {
    for (const fact of FACT_IDS) {
      const question = QUESTIONS.find(({ id }) => id === fact);
      expect(question?.feeds).toBe('fact');
      expect(question?.kind).toBe(isNumberFact(fact) ? 'number' : 'single');
      const { type } = FACTS[fact];
      if (type === 'choice') expect(question?.options).toEqual(FACTS[fact].values);
    }
  });

  test('every question is put in some opening, and never twice in the same one', () => {
    for (const { first, refine } of QUESTIONS) {
      expect(first.length + refine.length).toBeGreaterThan(0);
      expect(first.filter((opening) => refine.includes(opening))).toEqual([]);
    }
  });

  test('every opening asks what a person has, wants and prefers', () => {
    for (const opening of OPENINGS) {
      const feeds = new Set(QUESTIONS.filter(({ first }) => first.includes(opening)).map(({ feeds }) => feeds));
      expect([...feeds].filter((each) => each !== 'start').sort()).toEqual([
        'fact',
        'goal',
        'holding',
        'opening',
        'preference',
      ]);
    }
  });

  test('every start station of the real network is offered', () => {
    const starts = realNetwork().stations.filter(({ start }) => start);
    expect(neverOffered(starts.map(({ id }) => id))).toEqual([]);
  });

  test('a start station that is not offered is seen', () => {
    expect(neverOffered(['havo', 'ruimtevaarder'])).toEqual(['ruimtevaarder']);
  });

  test('every station that is offered is a start station of the real network', () => {
    const starts = realNetwork()
      .stations.filter(({ start }) => start)
      .map(({ id }): string => id);
    const offered = QUESTIONS.filter(({ feeds }) => feeds === 'holding').flatMap(({ options }) => options);
    expect(offered.filter((option) => option !== 'geen' && !starts.includes(option))).toEqual([]);
  });

  test('questions about more than one fact are those of the contract', () => {
    expect(QUESTIONS.filter(({ feeds }) => feeds !== 'fact').map(({ id }) => id)).toEqual(
      expect.arrayContaining([...FRAME_QUESTIONS]),
    );
  });
});

describe('the short words of links', () => {
  const codes = Object.values(QUESTION_CODES);

  test('no two questions share a code, and none takes a word of the address', () => {
    expect(duplicates(codes)).toEqual([]);
    expect(codes.filter((code) => RESERVED_KEYS.includes(code))).toEqual([]);
  });

  test('within a question every option has a word of its own', () => {
    for (const { options } of QUESTIONS) {
      const words = [...options, 'weet-niet', 'sla-over'].map((option) => VALUE_CODES[option] ?? option);
      expect(duplicates(words)).toEqual([]);
    }
  });

  test('no code of an option is the full word of another', () => {
    const all = new Set(QUESTIONS.flatMap(({ options }) => options));
    expect(Object.values(VALUE_CODES).filter((code) => all.has(code))).toEqual([]);
    expect(duplicates(Object.values(VALUE_CODES))).toEqual([]);
  });
});
