import type { Result } from '#domain/effect.ts';
import { indexOf } from '#domain/network-index.ts';
import { sieve } from '#domain/preferences.ts';
import { applyRegion } from '#domain/region.ts';
import { findItineraries } from '#domain/search.ts';
import type { Network } from '#model/network.ts';
import { type Answers, DONT_KNOW, type QuestionId } from './answers.ts';
import { optionsOf } from './offered.ts';
import { belongs, isFactQuestion, questionOf } from './options.ts';
import type { Person } from './person.ts';
import { HAS_DIPLOMA } from './questions.ts';
import { sift } from './sift.ts';
import { toProfile } from './to-profile.ts';

/** Answers with the day and the region for which they are asked. */
export type Asked = Pick<Person, 'answers' | 'today' | 'region'>;

/** Everything that these answers lead to, as the planner shows it. */
export function resultOf(national: Network, { answers, today, region }: Asked): Result {
  const network = applyRegion(national, region);
  const { profile, goal, preferences } = toProfile(sift(answers).kept, { network, today });
  const { itineraries, explained } = findItineraries(network, profile, goal, { today });
  return { itineraries: sieve(indexOf(network), itineraries, preferences).kept, explained };
}

/** A set of answers beside the approved persons: of a person with one answer otherwise, or of a beginning with a wish. */
export interface AnswerSet extends Asked {
  readonly id: string;
  /** What was varied: the question, and the answer that it got. */
  readonly varied: readonly { readonly question: QuestionId; readonly values: readonly string[] }[];
}

type Setting = AnswerSet['varied'][number];

const withSettings = (answers: Answers, settings: readonly Setting[]): Answers => ({
  ...answers,
  ...Object.fromEntries(settings.map(({ question, values }) => [question, values])),
});

const nameOf = (settings: readonly Setting[]) =>
  settings.map(({ question, values }) => `${question}=${values.join('+')}`).join(' ');

/** Every other value of the facts that a person was asked, one at a time. */
function besides(network: Network, person: Person): readonly AnswerSet[] {
  const world = { network, today: person.today };
  const questions = (Object.keys(person.answers) as QuestionId[]).filter(isFactQuestion); // checked by persons.test.ts
  return questions.flatMap((question) => {
    const options = questionOf(question).kind === 'number' ? [] : optionsOf(question, person.answers, world);
    const values = [...options.map(({ id }) => id), DONT_KNOW].filter(
      (value) => value !== person.answers[question]?.[0],
    );
    return values.map((value): AnswerSet => {
      const varied = [{ question, values: [value] }];
      return { ...person, id: `${person.id} ${nameOf(varied)}`, answers: withSettings(person.answers, varied), varied };
    });
  });
}

/** Every beginning that can be chosen, each with every group of learners that can be wished. */
function beginnings(network: Network, today: string): readonly AnswerSet[] {
  const world = { network, today };
  const lastYear = (school: string) =>
    optionsOf('leerjaar', { school: [school] }, world).find(({ id }) => id !== HAS_DIPLOMA)?.id ?? HAS_DIPLOMA;
  const starts = (['school', 'diplomas'] as const).flatMap((question) =>
    optionsOf(question, {}, world).map(({ id }): readonly Setting[] => [
      { question, values: [id] },
      ...(question === 'school' ? [{ question: 'leerjaar' as const, values: [lastYear(id)] }] : []),
    ]),
  );
  return starts.flatMap((start) =>
    optionsOf('voor-wie', {}, world).map(({ id }): AnswerSet => {
      const varied = [...start, { question: 'voor-wie' as const, values: [id] }];
      const opening = start[0]?.question === 'school' ? 'leerling' : 'overstapper';
      return { id: nameOf(varied), answers: withSettings({ opening: [opening] }, varied), today, varied };
    }),
  );
}

/**
 * The answer sets with which the effect of a change is looked for, beside the approved persons. Always the same for the
 * same network and persons; only answers that belong together.
 */
export function answerSets(network: Network, persons: readonly Person[]): readonly AnswerSet[] {
  const sets = [
    ...persons.flatMap((person) => besides(network, person)),
    ...beginnings(network, network.site.dataDate),
  ];
  return sets.filter(({ answers }) => (Object.keys(answers) as QuestionId[]).every((id) => belongs(id, answers))); // keys of Answers
}
