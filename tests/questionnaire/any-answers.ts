import * as fc from 'fast-check';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import type { World } from '#questionnaire/options.ts';
import { OPENINGS, QUESTIONS, type Question } from '#questionnaire/questions.ts';
import { schoolYears } from '#questionnaire/school-year.ts';

function valuesFor({ id, kind, options }: Question, { today }: World): fc.Arbitrary<readonly string[]> {
  const untold = id === 'opening' ? [] : [fc.constant(['weet-niet']), fc.constant(['sla-over'])];
  if (id === 'leerjaar')
    return fc.oneof(fc.constantFrom(...schoolYears('vwo', today).map(({ year }) => [year]), ['diploma']), ...untold);
  if (kind === 'number')
    return fc.oneof(
      fc.integer({ min: 0, max: 99 }).map((number) => [String(number)]),
      ...untold,
    );
  const one = fc.constantFrom(...options).map((option) => [option]);
  const several = fc.uniqueArray(fc.constantFrom(...options.filter((option) => option !== 'geen')), { minLength: 1 });
  return fc.oneof(kind === 'multiple' ? several : one, ...untold);
}

/** Any possible answers, also those that do not belong together, in any order. */
export function anyAnswers(world: World): fc.Arbitrary<Answers> {
  const questions = QUESTIONS.filter(({ id }) => id !== 'opening');
  return fc
    .tuple(
      fc.constantFrom(...OPENINGS),
      fc
        .shuffledSubarray([...questions])
        .chain((chosen) =>
          fc.tuple(
            ...chosen.map((question) => valuesFor(question, world).map((values) => [question.id, values] as const)),
          ),
        ),
    )
    .map(([opening, given]) => {
      const answers: { [Q in QuestionId]?: readonly string[] } = { opening: [opening] };
      for (const [id, values] of given) answers[id] = values;
      return answers;
    });
}
