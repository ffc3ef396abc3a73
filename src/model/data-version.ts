/**
 * Which of two versions of the data (`2026.1`) is the later: below 0 when the first comes first. Numbers, not texts:
 * `2026.10` comes after `2026.9`. What is no version counts as older than everything.
 */
export function compareVersions(one: string, other: string): number {
  const [year, number] = partsOf(one);
  const [otherYear, otherNumber] = partsOf(other);
  return year - otherYear || number - otherNumber;
}

function partsOf(version: string): readonly [year: number, number: number] {
  const [, year = '0', number = '0'] = /^(\d{1,6})\.(\d{1,6})$/.exec(version) ?? [];
  return [Number(year), Number(number)];
}
