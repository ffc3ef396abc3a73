import type { Task, Todo } from '#domain/checklist.ts';
import type { WhomToTalkTo } from '#domain/contact.ts';
import type { Month } from '#domain/profile.ts';
import type { Question } from '#domain/questions.ts';
import { CHECKLIST_WORDS as c } from './checklist-nl.ts';
import type { Speech } from './sentences.ts';

/** The name of a record by its key in `Facts`: `condition:R05` is "aardrijkskunde". */
export type NameOf = (key: string) => string;

/** What a task is about, as a key. */
function subjectOf(todo: Todo): string {
  if ('condition' in todo) return `condition:${todo.condition}`;
  if ('station' in todo) return `station:${todo.station}`;
  return 'segment' in todo ? `segment:${todo.segment}` : todo.record;
}

/** A task in one phrase: "Zorg voor: aardrijkskunde". Where others decide and there is a way to get it, one takes the way. */
export function taskTitle({ todo, ways }: Task, nameOf: NameOf): string {
  const kind = todo.kind === 'ask' && ways.length > 0 ? 'mend' : todo.kind;
  return c(`task.${kind}`, { what: nameOf(subjectOf(todo)) });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** When to do a task, in one or two phrases. A day that the data does not have is not there: "datum volgt". */
export function dueSentence({ month, asOf }: Speech, { due, todo, beginBy }: Task, now: Month): string {
  switch (due.kind) {
    case 'now':
      return todo.kind === 'choose' ? c('due.choose') : c('due.now');
    case 'before': {
      if (todo.kind === 'open-day') return c('due.openDay');
      const before = due.month > now ? c('due.before', { month: month(due.month) }) : c('due.beforeStart');
      if (beginBy === null) return before;
      return `${before}; ${beginBy > now ? c('due.beginBy', { month: month(beginBy) }) : c('due.beginNow')}`;
    }
    case 'in':
      return c('due.in', { month: month(due.month) });
    case 'from':
      return c(todo.kind === 'begin' ? 'due.from' : 'due.during', { month: month(due.month) });
    case 'by':
      return c('due.by', { day: asOf(due.day) });
    case 'end':
      return due.month === null ? c('due.endUnknown') : c('due.end', { month: month(due.month) });
    default:
      return due satisfies never;
  }
}

interface Asked {
  readonly question: string;
  readonly to: string;
}

/** A question to take along, and to whom it goes. `isPupil`: somebody who has a decaan. */
export function questionSentence({ text }: Speech, question: Question, nameOf: NameOf, isPupil: boolean): Asked {
  const decaan = c(isPupil ? 'question.toDecaan' : 'question.toSchool');
  switch (question.kind) {
    case 'decides':
      return {
        question: c('question.decides', { what: capital(nameOf(`condition:${question.condition}`)) }),
        to: question.decidedBy ? text(question.decidedBy) : c('question.toSchool'),
      };
    case 'exemption':
      return {
        question: c('question.exemption', { what: nameOf(`exemption:${question.exemption}`) }),
        to: c('question.toProgramme'),
      };
    case 'unsure':
      return { question: c('question.unsure', { what: nameOf(question.record) }), to: decaan };
    case 'exists':
      return { question: c('question.exists', { what: nameOf(`segment:${question.segment}`) }), to: decaan };
    case 'pay':
      return { question: c('question.pay', { what: nameOf(`segment:${question.segment}`) }), to: c('question.toWork') };
    case 'months':
    case 'days':
      return {
        question: c(`question.${question.kind}`, { what: nameOf(`segment:${question.segment}`) }),
        to: c('question.toProgramme'),
      };
    default:
      return question satisfies never;
  }
}

/** Whom to talk to, and which of the two it is. */
export function talkSentence({ text }: Speech, whom: WhomToTalkTo): string {
  const who = text(whom.contact.label);
  return whom.kind === 'region' ? c('next.region', { who }) : c(`next.${whom.because}`, { who });
}
