import type { CheckTask } from '#domain/work-list.ts';
import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { FRESHNESS_WORDS as f } from '#i18n/freshness-nl.ts';
import type { Source } from '#model/notes.ts';
import type { Table } from '#model/table.ts';
import type { ViewLanguage } from '../shared/useLanguage.ts';
import type { Reminder } from './calendar-file.ts';
import { factName, type NameInput, ownerName } from './fact-names.ts';

/** What is needed to write the work list down. */
export interface RowInput extends NameInput {
  readonly language: ViewLanguage;
}

/** The publications of a task, in the order in which it names them. */
export const sourcesOfTask = ({ facts }: Pick<NameInput, 'facts'>, { sources }: CheckTask): readonly Source[] =>
  sources.flatMap((id) => facts.sources.find((one) => one.id === id) ?? []);

/** Where to look for an open point, in words; nothing for a fact, which has sources. */
export function whereOf({ facts, language }: RowInput, { key }: CheckTask): string | null {
  const point = facts.openPoints.find(({ id }) => `open-point:${id}` === key);
  return point ? language.text(point.where) : null;
}

/** How a task stands, in words. */
export const stateOf = ({ key, freshness }: CheckTask): string =>
  key.startsWith('open-point:') ? c('check.open-point') : f(`state.${freshness.state}`);

/** The work list as a table: a row of names, then one row per task. */
export function workTable(input: RowInput, tasks: readonly CheckTask[]): Table {
  const { language } = input;
  const names = ['code', 'name', 'state', 'due', 'itineraries', 'owner', 'sources', 'addresses', 'confidence'] as const;
  return {
    columns: names.map((name) => c(`csv.${name}`)),
    rows: tasks.map((task) => {
      const sources = sourcesOfTask(input, task);
      return [
        task.key,
        factName(input, task.key).replaceAll('\u00ad', ''),
        stateOf(task),
        task.freshness.due ?? '',
        String(task.itineraries),
        ownerName(task.owner, language.text),
        whereOf(input, task) ?? sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; '),
        sources.flatMap(({ url }) => url ?? []).join(' '),
        task.confidence ?? '',
      ];
    }),
  };
}

/** So many names stand in one reminder; the others are counted. */
const NAMED = 25;

/**
 * The work list as reminders, one per owner and day. What is due on a day still to come is on that day; what is late, or
 * has no date, is together on `today`.
 */
export function remindersOf(input: RowInput, tasks: readonly CheckTask[], today: string): readonly Reminder[] {
  const groups = new Map<string, CheckTask[]>();
  for (const task of tasks) {
    const { due } = task.freshness;
    const day = due !== null && due >= today ? due : '';
    const group = `${day} ${task.owner?.region ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), task]);
  }
  return [...groups].toSorted().map(([group, own]) => {
    const [day = '', region = ''] = group.split(' ');
    const words = { count: own.length, who: ownerName(own[0]?.owner ?? null, input.language.text) };
    const names = own.slice(0, NAMED).map(({ key }) => `${factName(input, key).replaceAll('\u00ad', '')} (${key})`);
    const rest = own.length - names.length;
    return {
      id: `${day || 'achterstallig'}-${region || 'landelijk'}@onderwijsroutes`,
      day: day || today,
      title: day ? c('ics.title', words) : c('ics.late', words),
      text: [...names, ...(rest > 0 ? [c('ics.more', { count: rest })] : [])].join('\n'),
    };
  });
}
