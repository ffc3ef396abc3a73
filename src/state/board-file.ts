import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import type { Sifted } from '#questionnaire/sift.ts';
import { MAX_PUPILS, type NewPupil } from './board.ts';
import { freeLabel, initialsOf, isTooLong, toLabel } from './board-label.ts';
import { isRecord, type JsonRecord, readJson, salvage } from './board-salvage.ts';

/** What a file of a board says of itself. */
const KIND = 'onderwijsroutes-bord';
/** The version of the form of the file. Raise it when the form changes. */
const VERSION = 1;

/** A larger file was not made here: a board of sixty pupils takes about 60 kB. In bytes. */
export const LARGEST_FILE = 1_000_000;

/** The most answers of one pupil that are looked at; there are far fewer questions. */
const MAX_ANSWERS = 200;

/** The longest piece of a file that is repeated on the screen, in characters. */
const LONGEST_QUOTE = 40;

/** What could not be taken over from a file. `at` counts the pupils of the file from 1. */
export type BoardFault =
  | { readonly code: 'cut-off' }
  | { readonly code: 'damaged-head' }
  | { readonly code: 'too-many'; readonly count: number; readonly most: number }
  | { readonly code: 'unreadable'; readonly at: number }
  | { readonly code: 'incomplete'; readonly at: number; readonly label: string }
  | { readonly code: 'label-missing'; readonly at: number; readonly label: string }
  | { readonly code: 'label-shortened'; readonly at: number; readonly label: string }
  | { readonly code: 'label-taken'; readonly at: number; readonly label: string }
  | { readonly code: 'no-answers'; readonly at: number; readonly label: string }
  | { readonly code: 'unknown-question'; readonly at: number; readonly label: string; readonly id: string }
  | { readonly code: 'unknown-answer'; readonly at: number; readonly label: string; readonly question: QuestionId }
  | { readonly code: 'answer-not-asked'; readonly at: number; readonly label: string; readonly question: QuestionId };

/** What a file says. `refused`: nothing of it can be used, and why. */
export type ReadBoard =
  | {
      readonly kind: 'read';
      readonly pupils: readonly NewPupil[];
      readonly faults: readonly BoardFault[];
      /** `YYYY-MM-DD`, where the file says so. */
      readonly savedOn: string | null;
      /** The version of the data with which it was saved. */
      readonly dataVersion: string | null;
    }
  | { readonly kind: 'refused'; readonly why: 'too-large' | 'no-board' | 'newer' | 'nobody' };

/** When and with which data a board is saved. */
export interface BoardStamp {
  readonly savedOn: string;
  readonly dataVersion: string;
}

/** The text of the file: labels and answers, the day, the version of the data. */
export function encodeBoard(pupils: readonly NewPupil[], { savedOn, dataVersion }: BoardStamp): string {
  const kept = pupils.map(({ label, answers }) => ({ label, answers }));
  return `${JSON.stringify({ kind: KIND, version: VERSION, savedOn, dataVersion, pupils: kept }, null, 2)}\n`;
}

/** Keeps the answers that are possible and belong together: `sift` of the questionnaire. */
export type Sift = (given: Readonly<Record<string, readonly string[] | undefined>>) => Sifted;

const quoted = (text: string) => text.slice(0, LONGEST_QUOTE);

/** The values of an answer; nothing when it is no answer at all. */
function valuesOf(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.map((each) => (typeof each === 'number' ? String(each) : each));
  const isText = (each: unknown): each is string => typeof each === 'string' && each.length <= LONGEST_QUOTE;
  return list.length <= MAX_ANSWERS && texts.every(isText) ? texts : undefined;
}

/** Reads one pupil and notes what of it could not be used. */
class PupilReader {
  readonly faults: BoardFault[] = [];
  readonly #at: number;
  readonly #sift: Sift;

  constructor(at: number, sift: Sift) {
    this.#at = at;
    this.#sift = sift;
  }

  read(record: JsonRecord, taken: readonly string[]): NewPupil {
    const label = this.#label(record.label, taken);
    return { label, answers: this.#answers(record.answers, label) };
  }

  #label(given: unknown, taken: readonly string[]): string {
    const at = this.#at;
    const text = typeof given === 'number' ? String(given) : given;
    const isMissing = typeof text !== 'string' || toLabel(text) === '';
    const isLong = !isMissing && isTooLong(text);
    const wanted = isMissing ? '' : isLong ? initialsOf(text) : toLabel(text);
    const label = freeLabel(wanted, taken);
    if (isMissing) this.faults.push({ code: 'label-missing', at, label });
    else if (isLong) this.faults.push({ code: 'label-shortened', at, label });
    else if (label !== wanted) this.faults.push({ code: 'label-taken', at, label });
    return label;
  }

  #answers(given: unknown, label: string): Answers {
    const at = this.#at;
    if (!isRecord(given)) {
      this.faults.push({ code: 'no-answers', at, label });
      return {};
    }
    // What is no list of texts becomes an empty answer, which no question takes.
    const entries = Object.entries(given).slice(0, MAX_ANSWERS);
    const { kept, ignored } = this.#sift(Object.fromEntries(entries.map(([id, value]) => [id, valuesOf(value) ?? []])));
    for (const each of ignored) {
      if (each.code === 'unknown-question') this.faults.push({ code: each.code, at, label, id: quoted(each.id) });
      else this.faults.push({ code: each.code, at, label, question: each.question });
    }
    return kept;
  }
}

function readPupils(list: readonly unknown[], incomplete: ReadonlySet<number>, sift: Sift) {
  const pupils: NewPupil[] = [];
  const faults: BoardFault[] = [];
  for (const [index, each] of list.slice(0, MAX_PUPILS).entries()) {
    if (!isRecord(each)) {
      faults.push({ code: 'unreadable', at: index + 1 });
      continue;
    }
    const reader = new PupilReader(index + 1, sift);
    const taken = pupils.map(({ label }) => label);
    const pupil = reader.read(each, taken);
    pupils.push(pupil);
    faults.push(...reader.faults);
    if (incomplete.has(index + 1)) faults.push({ code: 'incomplete', at: index + 1, label: pupil.label });
  }
  if (list.length > MAX_PUPILS) faults.push({ code: 'too-many', count: list.length, most: MAX_PUPILS });
  return { pupils, faults };
}

const matching = (value: unknown, form: RegExp) => (typeof value === 'string' && form.test(value) ? value : null);

/** Is this record a board, be it a damaged one? Another file may have a list of pupils, but not with answers. */
const isBoard = ({ kind, pupils }: JsonRecord) =>
  kind === KIND ||
  (kind === undefined && Array.isArray(pupils) && pupils.some((each) => isRecord(each) && isRecord(each.answers)));

/**
 * Reads the text of a file. Total: any text gives an answer, none throws. What can be read is kept, also of a file that
 * was cut off or damaged; what cannot is named.
 */
export function decodeBoard(text: string, sift: Sift): ReadBoard {
  if (text.length > LARGEST_FILE) return { kind: 'refused', why: 'too-large' };
  const whole = readJson(text);
  const found =
    whole === undefined ? salvage(text, KIND) : { record: whole, isCutOff: false, incomplete: new Set<number>() };
  if (!found || !isRecord(found.record) || !isBoard(found.record)) return { kind: 'refused', why: 'no-board' };
  const { kind, version, savedOn, dataVersion, pupils } = found.record;
  if (typeof version === 'number' && version > VERSION) return { kind: 'refused', why: 'newer' };
  const read = readPupils(Array.isArray(pupils) ? pupils : [], found.incomplete, sift);
  if (read.pupils.length === 0) return { kind: 'refused', why: 'nobody' };
  const isHeadWhole = kind === KIND && version === VERSION;
  return {
    kind: 'read',
    pupils: read.pupils,
    faults: [
      ...(found.isCutOff ? [{ code: 'cut-off' } as const] : []),
      ...(isHeadWhole ? [] : [{ code: 'damaged-head' } as const]),
      ...read.faults,
    ],
    savedOn: matching(savedOn, /^\d{4}-\d{2}-\d{2}$/),
    dataVersion: matching(dataVersion, /^[\w.-]{1,40}$/),
  };
}
