import { type FileLimits, LIMITS } from './limits.ts';

/** A value of a JSON text with the place where it stands: from `start` up to `end`. */
export type JsonNode =
  | { readonly kind: 'object'; readonly start: number; readonly end: number; readonly entries: readonly JsonEntry[] }
  | { readonly kind: 'list'; readonly start: number; readonly end: number; readonly items: readonly JsonNode[] }
  | {
      readonly kind: 'value';
      readonly start: number;
      readonly end: number;
      readonly value: string | number | boolean | null;
    };

/** A field of an object; `start` is where its name begins. */
export interface JsonEntry {
  readonly key: string;
  readonly start: number;
  readonly node: JsonNode;
}

/** Why a text is no JSON. */
export const JSON_PROBLEMS = [
  'empty',
  'value',
  'comma',
  'comma-too-many',
  'colon',
  'key',
  'text-open',
  'text-escape',
  'text-line',
  'number',
  'after-end',
  'end',
] as const;
export type JsonProblem = (typeof JSON_PROBLEMS)[number];

/** What stops the reading. `at` counts signs from the start of the text. */
export type JsonStop =
  | { readonly kind: 'problem'; readonly problem: JsonProblem; readonly at: number }
  | { readonly kind: 'too-deep'; readonly at: number }
  | { readonly kind: 'too-many'; readonly at: number };

/** What a text says, or why it cannot be read. */
export type ReadJson = { readonly ok: true; readonly node: JsonNode } | { readonly ok: false; readonly stop: JsonStop };

class Stop {
  readonly stop: JsonStop;
  constructor(stop: JsonStop) {
    this.stop = stop;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** A text without its quotes: whatever is no quote, backslash or control sign, and escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in a text
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Reads a text sign by sign, and keeps where everything stands. */
class Reader {
  readonly #text: string;
  readonly #limits: FileLimits;
  #at = 0;
  #values = 0;

  constructor(text: string, limits: FileLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  whole(): JsonNode {
    this.#space();
    if (this.#at === this.#text.length) this.#fail('empty');
    const node = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('after-end');
    return node;
  }

  #fail(problem: JsonProblem): never {
    throw new Stop({ kind: 'problem', problem, at: this.#at });
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #value(depth: number): JsonNode {
    this.#values += 1;
    if (depth > this.#limits.depth) throw new Stop({ kind: 'too-deep', at: this.#at });
    if (this.#values > this.#limits.values) throw new Stop({ kind: 'too-many', at: this.#at });
    const start = this.#at;
    if (this.#take('{')) return { kind: 'object', start, entries: this.#entries(depth), end: this.#at };
    if (this.#take('[')) return { kind: 'list', start, items: this.#items(depth), end: this.#at };
    return { kind: 'value', start, value: this.#scalar(), end: this.#at };
  }

  #scalar(): string | number | boolean | null {
    if (this.#text[this.#at] === '"') return this.#string();
    const word = this.#match(WORD);
    if (word !== undefined) return WORDS[word] ?? null;
    const number = this.#match(NUMBER);
    if (number !== undefined && number !== '') {
      if (!Number.isFinite(Number(number)) || /[\w.]/.test(this.#text[this.#at] ?? '')) this.#fail('number');
      return Number(number);
    }
    return this.#fail(
      this.#at >= this.#text.length ? 'end' : /[\d-]/.test(this.#text[this.#at] ?? '') ? 'number' : 'value',
    );
  }

  #string(): string {
    const start = this.#at;
    this.#at += 1;
    const plain = this.#match(PLAIN) ?? '';
    // Most texts have no escape, and are what they look like.
    if (this.#take('"')) return plain;
    for (;;) {
      this.#match(PLAIN);
      if (this.#take('"')) return String(JSON.parse(this.#text.slice(start, this.#at)));
      if (this.#match(ESCAPE) !== undefined) continue;
      const sign = this.#text[this.#at];
      this.#fail(sign === undefined ? 'text-open' : sign === '\\' ? 'text-escape' : 'text-line');
    }
  }

  #entries(depth: number): readonly JsonEntry[] {
    return this.#list('}', () => {
      const start = this.#at;
      if (this.#text[this.#at] !== '"') this.#fail(this.#at >= this.#text.length ? 'end' : 'key');
      const key = this.#string();
      this.#space();
      if (!this.#take(':')) this.#fail('colon');
      this.#space();
      return { key, start, node: this.#value(depth + 1) };
    });
  }

  #items(depth: number): readonly JsonNode[] {
    return this.#list(']', () => this.#value(depth + 1));
  }

  #list<T>(close: string, read: () => T): readonly T[] {
    const found: T[] = [];
    this.#space();
    if (this.#take(close)) return found;
    for (;;) {
      if (this.#text[this.#at] === close) this.#fail('comma-too-many');
      found.push(read());
      this.#space();
      if (this.#take(close)) return found;
      if (!this.#take(',')) this.#fail(this.#at >= this.#text.length ? 'end' : 'comma');
      this.#space();
    }
  }
}

/** Reads a JSON text with the place of everything in it. Total: any text gives an answer, none throws. */
export function readJson(text: string, limits: FileLimits = LIMITS): ReadJson {
  try {
    return { ok: true, node: new Reader(text, limits).whole() };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, stop: error.stop };
    throw error;
  }
}

/** The value itself. A key that comes twice has its last value, as everywhere. */
export function plainOf(node: JsonNode): unknown {
  if (node.kind === 'list') return node.items.map(plainOf);
  if (node.kind === 'object') return Object.fromEntries(node.entries.map(({ key, node: own }) => [key, plainOf(own)]));
  return node.value;
}

/** Line and column of a place in a text, counted from 1. */
export function lineOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The part of a path: a name of a field, or a place in a list. */
export type PathPart = string | number;

/** The value at a path, or undefined. */
export function nodeAt(node: JsonNode, path: readonly PathPart[]): JsonNode | undefined {
  let now: JsonNode | undefined = node;
  for (const part of path) {
    if (now?.kind === 'list' && typeof part === 'number') now = now.items[part];
    else if (now?.kind === 'object') now = now.entries.findLast(({ key }) => key === part)?.node;
    else return undefined;
  }
  return now;
}
