import { compareVersions } from '#model/data-version.ts';
import type { ChangelogEntry } from '#model/notes.ts';

/** One changed fact, with the version of the data in which it changed. */
export type LoggedChange = ChangelogEntry['changes'][number] & Pick<ChangelogEntry, 'version' | 'day'>;

/** What changed since a version of the data; the newest first. */
export type ChangesSince =
  | { readonly kind: 'known'; readonly yours: readonly LoggedChange[]; readonly others: readonly LoggedChange[] }
  /** The log does not go back that far; `first` is where it begins, if it has begun. */
  | { readonly kind: 'unknown'; readonly first: ChangelogEntry | undefined }
  /** The version is newer than the log. */
  | { readonly kind: 'newer' };

/**
 * What changed between `version` and the newest version of the log. `concerned` are the ids of the records of a journey:
 * what changed about those comes apart. A change that names `*` is about everybody. The log goes up by version.
 */
export function changesSince(
  log: readonly ChangelogEntry[],
  version: string,
  concerned: ReadonlySet<string>,
): ChangesSince {
  const newest = log.at(-1);
  if (newest && compareVersions(version, newest.version) > 0) return { kind: 'newer' };
  if (!log.some((entry) => entry.version === version)) return { kind: 'unknown', first: log[0] };
  const changes = log
    .filter((entry) => compareVersions(entry.version, version) > 0)
    .toReversed()
    .flatMap(({ version: since, day, changes: own }) => own.map((change) => ({ ...change, version: since, day })));
  const isYours = ({ record }: LoggedChange) => record === '*' || concerned.has(record);
  return { kind: 'known', yours: changes.filter(isYours), others: changes.filter((change) => !isYours(change)) };
}
