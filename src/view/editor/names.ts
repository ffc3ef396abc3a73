import { LIST_TEXTS } from '#i18n/editor-fields-nl.ts';
import type { DataRecord } from '#model/data-records.ts';

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The fields that say what a record is about, best first. */
const NAMES = ['label', 'name', 'title', 'term', 'wrong', 'text', 'meaning'] as const;

const textIn = (value: unknown): string => {
  const text = typeof value === 'string' ? value : field(value, 'nl');
  return typeof text === 'string' ? text.replaceAll('\u00ad', '') : '';
};

/** A longer name is cut in a list. */
const LONGEST = 90;

/** The words by which a person knows a value, or nothing. */
export function nameIn(value: unknown): string {
  const name = NAMES.map((each) => textIn(field(value, each))).find((text) => text !== '') ?? '';
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

/** The words by which a person knows a record; its id when it has no other. */
export const nameOf = ({ value, id, schema }: DataRecord): string =>
  schema === 'site' ? (LIST_TEXTS.site ?? id) : nameIn(value) || id;

/** Letters without accents and capitals, for searching. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
