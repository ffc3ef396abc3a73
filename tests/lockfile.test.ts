import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PERMISSIVE = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1']);

type LockedPackage = {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly version?: string;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};
type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The lock of the app, and that of the comparison with others, which reaches no visitor. */
const LOCKS = ['package-lock.json', 'tests/bench/package-lock.json'] as const;
const textOf = (lock: string) => readFileSync(`${ROOT}${lock}`, 'utf8');
// npm writes these files; only the fields above are read.
const lockedIn = (lock: string) => (JSON.parse(textOf(lock)) as { packages: LockedPackages }).packages;
const locked = lockedIn('package-lock.json');

/** Binaries for some platform that a package names and the lock lacks: `npm ci` fails on them, everywhere. */
function missingPlatformPackages(packages: LockedPackages): string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map((name) => `${path} lacks ${name}`),
  );
}

function withAddress(packages: LockedPackages): string[] {
  return Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined);
}

function isPermissive(licence: unknown): boolean {
  return typeof licence === 'string' && PERMISSIVE.has(licence);
}

/** Licences under which what only builds or compares may stand: they ask nothing of who reads the result. */
const OPEN = new Set([...PERMISSIVE, 'BlueOak-1.0.0', 'CC-BY-4.0', 'EPL-2.0', 'MIT-0', 'MPL-2.0', 'Unlicense']);

/** Of licences to choose from, one is enough. */
const isOpen = (licence: unknown) =>
  typeof licence === 'string' &&
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => OPEN.has(one));

function licenceOf(path: string): unknown {
  const manifest: { license?: unknown } = JSON.parse(readFileSync(`${ROOT}${path}/package.json`, 'utf8'));
  return manifest.license ?? licenceInText(`${ROOT}${path}/LICENSE`);
}

/** For a package whose manifest names none: the heading of its licence text, which is what counts by law. */
function licenceInText(file: string): string | undefined {
  return existsSync(file) && readFileSync(file, 'utf8').startsWith('MIT License') ? 'MIT' : undefined;
}

/** Packages that a manifest names and its lock lacks, or locks in another version. */
function notLocked(manifest: Manifest, packages: LockedPackages): string[] {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  return Object.entries(wanted)
    .filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)
    .map(([name, version]) => `${name} ${version}`);
}

test.each(LOCKS)('%s holds the binaries of every platform', (lock) =>
  expect(missingPlatformPackages(lockedIn(lock))).toEqual([]),
);

test.each(LOCKS)('%s holds every package of its manifest, in that version', (lock) => {
  const manifest: Manifest = JSON.parse(textOf(lock.replace('package-lock', 'package')));
  expect(notLocked(manifest, lockedIn(lock))).toEqual([]);
});

test('a package that is not locked, or in another version, is seen', () => {
  const packages = { 'node_modules/one': { version: '1.0.0' } };
  expect(notLocked({ dependencies: { one: '1.0.0' } }, packages)).toEqual([]);
  expect(notLocked({ dependencies: { one: '1.0.1' }, devDependencies: { two: '2.0.0' } }, packages)).toEqual([
    'one 1.0.1',
    'two 2.0.0',
  ]);
});

test.each(LOCKS)('every package of %s says under which licence it stands, and it is an open one', (lock) => {
  const others = Object.entries(lockedIn(lock)).filter(
    ([path, { license }]) => path !== '' && !isOpen(license ?? licenceOf(path)),
  );
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('a missing binary is seen', () => {
  const packages = { 'node_modules/tool': { optionalDependencies: { 'tool-darwin-arm64': '1.0.0' } } };
  expect(missingPlatformPackages(packages)).toEqual(['node_modules/tool lacks tool-darwin-arm64']);
});

test.each(LOCKS)('%s names no registry', (lock) => {
  expect(withAddress(lockedIn(lock))).toEqual([]);
  expect(textOf(lock)).not.toMatch(/\.tgz"/);
});

test('a download address is seen', () => {
  expect(withAddress({ 'node_modules/tool': { resolved: 'https://example.org/tool.tgz' } })).toEqual([
    'node_modules/tool',
  ]);
});

test('every package that reaches the visitor has a permissive licence', () => {
  const shipped = Object.keys(locked).filter(
    (path) => path !== '' && !locked[path]?.dev && existsSync(`${ROOT}${path}`),
  );
  expect(shipped.length).toBeGreaterThan(10);
  const others = shipped.filter((path) => !isPermissive(licenceOf(path)));
  expect(others.map((path) => `${path}: ${String(licenceOf(path))}`)).toEqual([]);
});

test.each(['GPL-3.0-or-later', 'UNLICENSED', undefined])('the licence %s is refused', (licence) => {
  expect(isPermissive(licence)).toBe(false);
  expect(isOpen(licence)).toBe(false);
});

test('of licences to choose from one is enough for what only builds', () => {
  expect(isOpen('EPL-2.0 OR GPL-3.0-or-later')).toBe(true);
  expect(isPermissive('EPL-2.0 OR GPL-3.0-or-later')).toBe(false);
});
