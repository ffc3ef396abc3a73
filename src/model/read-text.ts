import type { DataError, InvisibleSign, Place } from './data-error.ts';
import { BOM } from './json-edit.ts';
import { type JsonNode, type JsonStop, lineOf, plainOf, type ReadJson, readJson } from './json-text.ts';
import { type FileLimits, LIMITS } from './limits.ts';
import { inside } from './located.ts';
import { inOneGo, type Steps } from './steps.ts';

/** A file of data as it came from a disk: text, or bytes that may not be text. */
export interface RawFile {
  /** Path below `data/`. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The texts of files, and the values in those that can be read. */
export interface ReadFiles {
  readonly texts: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, unknown>>;
  readonly errors: readonly DataError[];
}

/** Names with which a file could reach into the machinery of the page. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Signs that nobody sees and that change what others read: directions, zero width, halves of a sign, control signs. */
const INVISIBLE: readonly (readonly [InvisibleSign, RegExp])[] = [
  ['direction', /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u],
  ['zero-width', /[\u200b-\u200d\u2060-\u2064\ufeff]/u],
  ['half', /[\ud800-\udfff]/u],
  ['lost', /\ufffd/u],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  ['control', /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u],
];

/** The begin of something that a browser would read as HTML. */
const MARKUP = /<\/?[a-z!][^\s>]{0,20}/i;

/** Any of them, or what may begin HTML: of most texts this is all that is asked. */
const SUSPECT = new RegExp(`<|${INVISIBLE.map(([, pattern]) => pattern.source).join('|')}`, 'u');

/** A place that is written out only when something is wrong there. */
type PlaceOf = () => Place;

function faultsOfText(value: string, placeOf: PlaceOf): DataError[] {
  if (value.length <= LIMITS.textLength && !SUSPECT.test(value)) return [];
  const place = placeOf();
  if (value.length > LIMITS.textLength) {
    return [{ ...place, code: 'too-long', length: value.length, most: LIMITS.textLength }];
  }
  const signs = INVISIBLE.flatMap(([sign, pattern]): DataError[] => {
    const found = pattern.exec(value)?.[0];
    if (found === undefined) return [];
    const character = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ ...place, code: 'strange-sign', sign, character }];
  });
  const markup = MARKUP.exec(value)?.[0];
  return markup === undefined ? signs : [...signs, { ...place, code: 'markup', found: markup }];
}

/** What is wrong in a text that is JSON, with the record around it. */
function faultsIn(node: JsonNode, placeOf: PlaceOf, isInRecord = false): DataError[] {
  if (node.kind === 'value') return typeof node.value === 'string' ? faultsOfText(node.value, placeOf) : [];
  if (node.kind === 'list')
    return node.items.flatMap((item, at) => faultsIn(item, () => inside(placeOf(), `[${at}]`), isInRecord));
  const id = node.entries.find(({ key }) => key === 'id')?.node;
  const record = !isInRecord && id?.kind === 'value' && typeof id.value === 'string' ? id.value : null;
  const own = record === null ? placeOf : () => ({ ...placeOf(), record });
  const seen = new Set<string>();
  return node.entries.flatMap(({ key, node: value }): DataError[] => {
    if (UNSAFE_KEYS.has(key)) return [{ ...own(), code: 'unsafe-field', field: key }];
    const isTwice = seen.has(key);
    seen.add(key);
    const within = () => inside(own(), key);
    const twice: DataError[] = isTwice ? [{ ...within(), code: 'duplicate-field', field: key }] : [];
    return [...faultsOfText(key, own), ...twice, ...faultsIn(value, within, isInRecord || record !== null)];
  });
}

function errorOfStop(stop: JsonStop, text: string, place: Place, limits: FileLimits): DataError {
  const at = lineOf(text, stop.at);
  switch (stop.kind) {
    case 'too-deep':
      return { ...place, code: 'too-deep', most: limits.depth, ...at };
    case 'too-many':
      return { ...place, code: 'too-many', most: limits.values };
    case 'problem':
      return { ...place, code: 'bad-json', problem: stop.problem, ...at };
  }
}

const sizeOf = (content: string | Uint8Array) => content.length;

/** The text of bytes; nothing when they are no UTF-8. */
function textOf(content: string | Uint8Array): string | null {
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null;
  }
}

/** What stands in one file, or what is wrong with it. A file with a fault of safety has no value: nothing of it is used. */
function readOne(
  { name, content }: RawFile,
  limits: FileLimits,
): { text?: string; value?: unknown; errors: DataError[] } {
  const place = { file: name, path: '' };
  if (sizeOf(content) > limits.fileBytes) {
    return { errors: [{ ...place, code: 'too-large', bytes: sizeOf(content), most: limits.fileBytes }] };
  }
  const text = textOf(content);
  // A text in UTF-16 has a zero beside every letter.
  if (text === null || text.includes('\0')) return { errors: [{ ...place, code: 'not-utf8' }] };
  const body = text.startsWith(BOM) ? text.slice(BOM.length) : text;
  const read: ReadJson = readJson(body, limits);
  if (!read.ok) return { text, errors: [errorOfStop(read.stop, body, place, limits)] };
  const errors = faultsIn(read.node, () => place);
  const isUnsafe = errors.some(({ code }) => code === 'unsafe-field');
  return { text, errors, ...(isUnsafe ? {} : { value: plainOf(read.node) }) };
}

/**
 * Reads files of data, whoever wrote them. What is too large or too deep is refused before it can do harm; every other
 * fault is listed. Never throws. Rests after each file.
 */
export function* readingTexts(raw: readonly RawFile[], limits: FileLimits = LIMITS): Steps<ReadFiles> {
  const texts: [string, string][] = [];
  const files: [string, unknown][] = [];
  const errors: DataError[] = [];
  for (const file of raw) {
    const read = readOne(file, limits);
    if (read.text !== undefined) texts.push([file.name, read.text]);
    if ('value' in read) files.push([file.name, read.value]);
    errors.push(...read.errors);
    yield;
  }
  return { texts: Object.fromEntries(texts), files: Object.fromEntries(files), errors };
}

/** The same in one go. */
export const readTexts = (raw: readonly RawFile[], limits: FileLimits = LIMITS): ReadFiles =>
  inOneGo(readingTexts(raw, limits));
