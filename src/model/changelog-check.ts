import type { RuleError } from './data-error.ts';
import { compareVersions } from './data-version.ts';
import { inside, type Located } from './located.ts';
import type { ChangelogEntry, Site } from './notes.ts';

/** The log goes up, each version once, and ends with the version of the data: else a link cannot be compared with it. */
export function checkChangelog(log: readonly Located<ChangelogEntry>[], site: Located<Site> | null): RuleError[] {
  const unordered = log.flatMap(({ value: { version }, place }, index): RuleError[] => {
    const before = log[index - 1]?.value.version;
    if (before === undefined || compareVersions(before, version) < 0) return [];
    return [{ ...inside(place, 'version'), code: 'changelog-order', version, before }];
  });
  const newest = log.at(-1)?.value.version ?? '';
  if (!site || unordered.length > 0 || newest === site.value.dataVersion) return unordered;
  return [{ ...inside(site.place, 'dataVersion'), code: 'version-not-logged', version: site.value.dataVersion }];
}
