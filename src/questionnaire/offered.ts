import type { Answers, QuestionId } from './answers.ts';
import { openingOf, questionOf, type World } from './options.ts';
import { HAS_DIPLOMA, NONE, SOON } from './questions.ts';
import { schoolYears, startYears } from './school-year.ts';

/** One option: the value that goes into the answer, and the key of its words in `i18n/questions-nl.ts`. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

const same = (id: string): Option => ({ id, label: id });

/** Subjects can still be chosen by who is at school and has no diploma yet. */
const mayStillChoose = (answers: Answers) =>
  openingOf(answers) !== 'overstapper' && answers.leerjaar?.[0] !== HAS_DIPLOMA;

/**
 * The options of a question in the order in which they are shown, without "weet ik niet" and "sla over". Stations
 * that the network does not have are left out. A number has no options.
 */
export function optionsOf(id: QuestionId, answers: Answers, { network, today }: World): readonly Option[] {
  const question = questionOf(id);
  if (id === 'leerjaar') {
    const years = schoolYears(answers.school?.[0] ?? '', today).map(({ year, label }) => ({ id: year, label }));
    return years.length === 0 ? [] : [...years, same(HAS_DIPLOMA)];
  }
  if (id === 'startjaar') {
    const years = startYears(answers.school?.[0], answers.leerjaar?.[0], today);
    return years.length === 0 ? [] : [same(SOON), ...years.map(({ year, label }) => ({ id: year, label }))];
  }
  if (question.feeds === 'holding') {
    const starts = new Set<string>(network.stations.filter(({ start }) => start).map((station) => station.id));
    return question.options.filter((option) => option === NONE || starts.has(option)).map(same);
  }
  return question.options.filter((option) => option !== 'kiest-nog' || mayStillChoose(answers)).map(same);
}
