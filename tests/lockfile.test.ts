import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PERMISSIVE = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1']);

type LockedPackage = {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type LockedPackages = Readonly<Record<string, LockedPackage>>;

const lockText = readFileSync(`${ROOT}package-lock.json`, 'utf8');
// npm writes this file; only the fields above are read.
const locked = (JSON.parse(lockText) as { packages: LockedPackages }).packages;

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

function licenceOf(path: string): unknown {
  const manifest: { license?: unknown } = JSON.parse(readFileSync(`${ROOT}${path}/package.json`, 'utf8'));
  return manifest.license ?? licenceInText(`${ROOT}${path}/LICENSE`);
}

/** For a package whose manifest names none: the heading of its licence text, which is what counts by law. */
function licenceInText(file: string): string | undefined {
  return existsSync(file) && readFileSync(file, 'utf8').startsWith('MIT License') ? 'MIT' : undefined;
}

test('the lock holds the binaries of every platform', () => expect(missingPlatformPackages(locked)).toEqual([]));

test('a missing binary is seen', () => {
  const packages = { 'node_modules/tool': { optionalDependencies: { 'tool-darwin-arm64': '1.0.0' } } };
  expect(missingPlatformPackages(packages)).toEqual(['node_modules/tool lacks tool-darwin-arm64']);
});

test('the lock names no registry', () => {
  expect(withAddress(locked)).toEqual([]);
  expect(lockText).not.toMatch(/\.tgz"/);
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
});
