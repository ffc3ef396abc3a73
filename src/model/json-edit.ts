import { type JsonNode, nodeAt, type PathPart, plainOf, readJson } from './json-text.ts';

/**
 * Changes one value in the text of a JSON file. Everything that is not changed keeps every sign: indentation, order,
 * line ends, the mark at the begin of the file.
 */
export interface JsonEdit {
  /** From where up to where the text is replaced. */
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** How a text is laid out, as far as new lines must follow it. */
interface Style {
  readonly newline: string;
  readonly unit: string;
}

/** As long as a line of `data/` may be. */
const LINE_LENGTH = 120;

function styleOf(text: string): Style {
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return { newline: text.includes('\r\n') ? '\r\n' : '\n', unit: unit.startsWith('\t') ? '\t' : unit };
}

/** The white space in front of the line on which `at` stands. */
const indentAt = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;

/** The value as `data/` writes it: lists of plain values on one line while they fit. `column` is what stands before it. */
function written(value: unknown, style: Style, indent: string, column: number): string {
  if (isScalar(value)) return JSON.stringify(value ?? null);
  const inner = indent + style.unit;
  const wrap = (open: string, close: string, parts: readonly string[]) =>
    `${open}${style.newline}${parts.map((part) => inner + part).join(`,${style.newline}`)}${style.newline}${indent}${close}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const line = `[${value.map((entry: unknown) => JSON.stringify(entry)).join(', ')}]`;
    if (value.every(isScalar) && column + line.length < LINE_LENGTH) return line;
    return wrap(
      '[',
      ']',
      value.map((entry: unknown) => written(entry, style, inner, inner.length)),
    );
  }
  const entries = Object.entries(Object(value)).filter(([, entry]) => entry !== undefined);
  if (entries.length === 0) return '{}';
  return wrap(
    '{',
    '}',
    entries.map(([key, entry]) => {
      const name = `${JSON.stringify(key)}: `;
      return name + written(entry, style, inner, inner.length + name.length);
    }),
  );
}

const columnOf = (text: string, at: number) => at - (text.lastIndexOf('\n', at - 1) + 1);

/** Does the object or list have a line for each of its parts? */
const isSpread = (text: string, node: JsonNode) => text.slice(node.start, node.end).includes('\n');

interface Slot {
  /** Where the part begins and ends; a field begins at its name. */
  readonly start: number;
  readonly end: number;
}

function slotsOf(node: JsonNode): readonly Slot[] {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'object') return node.entries.map(({ start, node: { end } }) => ({ start, end }));
  return [];
}

/** Puts a part in front of the part at `index`, or behind the last one. */
function inserted(text: string, parent: JsonNode, index: number, write: (indent: string) => string): JsonEdit {
  const style = styleOf(text);
  const slots = slotsOf(parent);
  const [first] = slots;
  if (!first) {
    const indent = indentAt(text, parent.start);
    const inner = indent + style.unit;
    const by = style.newline + inner + write(inner) + style.newline + indent;
    return { start: parent.start + 1, end: parent.end - 1, by };
  }
  const spread = isSpread(text, parent);
  const indent = indentAt(text, first.start);
  const gap = spread ? style.newline + indent : ' ';
  const next = slots[index];
  if (next) return { start: next.start, end: next.start, by: `${write(indent)},${gap}` };
  const end = slots.at(-1)?.end ?? first.end;
  return { start: end, end, by: `,${gap}${write(indent)}` };
}

/** Takes the part at `index` out, with the comma and the line that it stood on. */
function removed(parent: JsonNode, index: number): JsonEdit | null {
  const slots = slotsOf(parent);
  const slot = slots[index];
  if (!slot) return null;
  const [before, after] = [slots[index - 1], slots[index + 1]];
  if (after) return { start: slot.start, end: after.start, by: '' };
  if (before) return { start: before.end, end: slot.end, by: '' };
  return { start: parent.start + 1, end: parent.end - 1, by: '' };
}

/** Sets the value at a path; a field that is not there yet comes where `order` puts it. Nothing when the path leads nowhere. */
function setEdit(text: string, root: JsonNode, change: Extract<JsonChange, { kind: 'set' }>): JsonEdit | null {
  const { path, value, order = [] } = change;
  const there = nodeAt(root, path);
  if (there) {
    if (JSON.stringify(plainOf(there)) === JSON.stringify(value))
      return { start: there.start, end: there.start, by: '' };
    const by = written(value, styleOf(text), indentAt(text, there.start), columnOf(text, there.start));
    return { start: there.start, end: there.end, by };
  }
  const parent = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (parent?.kind !== 'object' || typeof key !== 'string') return null;
  const rank = order.indexOf(key);
  const later = parent.entries.findIndex((entry) => rank >= 0 && order.indexOf(entry.key) > rank);
  const name = `${JSON.stringify(key)}: `;
  return inserted(
    text,
    parent,
    later < 0 ? parent.entries.length : later,
    (indent) => name + written(value, styleOf(text), indent, indent.length + name.length),
  );
}

/** What can be done to a file. `order` is the order of the fields of the object. */
export type JsonChange =
  | {
      readonly kind: 'set';
      readonly path: readonly PathPart[];
      readonly value: unknown;
      readonly order?: readonly string[];
    }
  | { readonly kind: 'remove'; readonly path: readonly PathPart[] }
  | { readonly kind: 'add'; readonly path: readonly PathPart[]; readonly value: unknown }
  /** Two neighbours in a list change places: the one at the path, and the one before it. */
  | { readonly kind: 'up'; readonly path: readonly PathPart[] };

function editsOf(text: string, root: JsonNode, change: JsonChange): readonly JsonEdit[] | null {
  if (change.kind === 'set') {
    const edit = setEdit(text, root, change);
    return edit && [edit];
  }
  if (change.kind === 'add') {
    const list = nodeAt(root, change.path);
    if (list?.kind !== 'list') return null;
    const style = styleOf(text);
    return [inserted(text, list, list.items.length, (indent) => written(change.value, style, indent, indent.length))];
  }
  const parent = nodeAt(root, change.path.slice(0, -1));
  const part = change.path.at(-1);
  if (!parent || part === undefined) return null;
  const index = parent.kind === 'object' ? parent.entries.findLastIndex(({ key }) => key === part) : Number(part);
  if (change.kind === 'remove') {
    const edit = removed(parent, index);
    return edit && [edit];
  }
  const [one, other] = [slotsOf(parent)[index - 1], slotsOf(parent)[index]];
  if (!one || !other) return null;
  const raw = ({ start, end }: Slot) => text.slice(start, end);
  return [
    { ...one, by: raw(other) },
    { ...other, by: raw(one) },
  ];
}

/**
 * The text with one change made. The same text when there is nothing to change.
 * @returns `null` when the text is no JSON or the path leads nowhere.
 */
export function changed(text: string, change: JsonChange): string | null {
  const body = text.startsWith(BOM) ? text.slice(BOM.length) : text;
  const read = readJson(body);
  const edits = read.ok ? editsOf(body, read.node, change) : null;
  if (!edits) return null;
  const done = edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((now, { start, end, by }) => now.slice(0, start) + by + now.slice(end), body);
  return text.slice(0, text.length - body.length) + done;
}

/** The mark of UTF-8 with which some programs begin a file. It is kept, and says nothing. */
export const BOM = '\uFEFF';
