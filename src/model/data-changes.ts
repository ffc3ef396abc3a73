import { type DataRecord, recordsOfFiles } from './data-records.ts';

/** One field that differs. `undefined` is: not there. A list of records is compared record by record. */
export interface FieldChange {
  /** The names of the fields on the way, `provenance.asOf`; a place in a list is its id or its number. */
  readonly path: string;
  readonly was: unknown;
  readonly becomes: unknown;
}

/** What became of one record. */
export interface RecordChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly record: DataRecord;
  /** The record as it was, when it is there before and after. */
  readonly before?: DataRecord;
  readonly fields: readonly FieldChange[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const join = (path: string, part: string) => (path === '' ? part : `${path}.${part}`);

/** What the members of a list are called: their ids when each has one of its own, else their numbers. */
function membersOf(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const ids = list.map((member) => (isObject(member) && typeof member.id === 'string' ? member.id : null));
  const hasIds = ids.every((id) => id !== null) && new Set(ids).size === ids.length;
  return new Map(list.map((member, at) => [hasIds ? String(ids[at]) : String(at + 1), member]));
}

function fieldChanges(was: unknown, becomes: unknown, path: string): FieldChange[] {
  if (same(was, becomes)) return [];
  if (isObject(was) && isObject(becomes)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(becomes)])];
    return names.flatMap((name) => fieldChanges(was[name], becomes[name], join(path, name)));
  }
  if (Array.isArray(was) && Array.isArray(becomes) && [...was, ...becomes].some(isObject)) {
    const [before, after] = [membersOf(was), membersOf(becomes)];
    const names = [...new Set([...before.keys(), ...after.keys()])];
    const inside = names.flatMap((name) => fieldChanges(before.get(name), after.get(name), join(path, name)));
    // The same members in another order.
    return inside.length > 0 ? inside : [{ path, was: [...before.keys()], becomes: [...after.keys()] }];
  }
  return [{ path, was, becomes }];
}

/**
 * What differs between two sets of files, record by record, in the order of the files after. A record that moved to
 * another file and stayed the same is no difference: what it says did not change.
 */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly RecordChange[] {
  const was = new Map(recordsOfFiles(before).map((record) => [record.key, record]));
  const is = recordsOfFiles(after);
  const there = new Set(is.map(({ key }) => key));
  const changes = is.flatMap((record): RecordChange[] => {
    const old = was.get(record.key);
    if (!old) return [{ kind: 'added', record, fields: [] }];
    const fields = fieldChanges(old.value, record.value, '');
    return fields.length > 0 ? [{ kind: 'changed', record, before: old, fields }] : [];
  });
  const removed = [...was.values()].filter(({ key }) => !there.has(key));
  return [...changes, ...removed.map((record): RecordChange => ({ kind: 'removed', record, fields: [] }))];
}
