import { describe, expect, test } from 'vitest';
import { QUESTION_TEXTS, type QuestionText } from '#i18n/questions-nl.ts';
import type { QuestionId } from '#questionnaire/answers.ts';
import { HAS_DIPLOMA, QUESTIONS, SCHOOL_OPTIONS } from '#questionnaire/questions.ts';
import { schoolYears } from '#questionnaire/school-year.ts';

const texts: Readonly<Record<QuestionId, QuestionText>> = QUESTION_TEXTS;

/** The keys of the words of all options of a question. */
function labelsOf({ id, options }: (typeof QUESTIONS)[number]): readonly string[] {
  if (id !== 'leerjaar') return options;
  const years = SCHOOL_OPTIONS.flatMap((school) => schoolYears(school, '2026-11-23').map(({ label }) => label));
  return [...new Set(years), HAS_DIPLOMA];
}

test('there are words for every question, and for no other', () => {
  expect(Object.keys(texts).sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
});

describe.each(QUESTIONS)('$id', (question) => {
  const text = texts[question.id];

  test('has words for each of its options, and no others', () => {
    expect(Object.keys(text.options).sort()).toEqual([...labelsOf(question)].sort());
  });

  test('asks in one sentence, says why, and what to find out', () => {
    for (const asked of [text.question, text.thirdPerson]) expect(asked).toMatch(/^[A-Z][^?]+\?$/);
    expect(text.why).toMatch(/[.?]$/);
    expect(text.todo).toMatch(/[.?]$/);
  });

  test('speaks of a pupil in the third person', () => {
    if (question.id !== 'opening') expect(text.thirdPerson).not.toMatch(/\b(je|jij|jouw)\b/i);
  });

  test('a number has a unit', () => expect(text.unit !== undefined).toBe(question.kind === 'number'));

  test('no sentence is longer than twenty words', () => {
    const sentences = [text.question, text.thirdPerson, text.why, text.todo].flatMap((each) =>
      each.split(/(?<=[.?!])\s/),
    );
    for (const sentence of sentences) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
  });
});
