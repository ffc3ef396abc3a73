import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import type { ViteUserConfig } from 'vitest/config';
import playwrightConfig from '../playwright.config.ts';
import vitestConfig from '../vitest.config.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_LINES = 300;

type Layer = {
  /** Layers whose code it may import. */
  readonly code: readonly string[];
  /** Layers of which it may import types only. */
  readonly types: readonly string[];
  /** Packages of node_modules it may import. */
  readonly packages: RegExp;
};

/** The direction of imports. Files directly in src/ are the layer "main". */
const MAY_IMPORT: Readonly<Record<string, Layer>> = {
  model: { code: [], types: [], packages: /^zod(\/.+)?$/ },
  domain: { code: ['model'], types: [], packages: /^$/ },
  layout: { code: ['model', 'domain'], types: [], packages: /^d3-(array|path|scale|shape)$/ },
  questionnaire: { code: ['model', 'domain'], types: [], packages: /^xstate$/ },
  state: { code: [], types: ['model', 'questionnaire'], packages: /^zustand(\/.+)?$/ },
  i18n: { code: [], types: ['model', 'domain'], packages: /^$/ },
  view: {
    code: ['model', 'domain', 'layout', 'questionnaire', 'state', 'i18n'],
    types: [],
    packages: /^(react|react-dom|xstate|@xstate\/react|downshift|minisearch|papaparse|pdfkit(\/output)?|uqr)$/,
  },
  main: {
    code: ['model', 'domain', 'layout', 'questionnaire', 'state', 'i18n', 'view'],
    types: [],
    packages: /^(react|react-dom\/(client|static)|xstate|@xstate\/react|@fontsource-variable\/.+)$/,
  },
};

/** Tables are read and written in one file, which loads when somebody asks for a table. */
const TABLE_PACKAGE = /^papaparse$/;
const TABLES = 'src/view/shared/csv.ts';

/** D3 handles gestures only, so one file of the view may import it, which is loaded after the first paint. */
const GESTURE_PACKAGES = /^d3-(zoom|selection)$/;
const GESTURES = 'src/view/map/gestures.ts';

type Import = {
  readonly file: string;
  readonly specifier: string;
  readonly kind: 'code' | 'types' | 'lazy';
};

function filesOf(folder: string, wanted: RegExp): string[] {
  if (!existsSync(posix.join(ROOT, folder))) return [];
  return (
    readdirSync(posix.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      // The benches install the packages of others in tests/bench, with tests of their own.
      .filter((file) => wanted.test(file) && !file.includes('/node_modules/'))
      .sort()
  );
}

function read(file: string): string {
  return readFileSync(posix.join(ROOT, file), 'utf8');
}

function importsIn(file: string, code: string): Import[] {
  const found: Import[] = [];
  const add = (source: ESTree.Node | null, kind: Import['kind']) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') {
      found.push({ file, specifier: source.value, kind });
    }
  };
  const visitor = new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type' ? 'types' : 'code'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'types' : 'code'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type' ? 'types' : 'code'),
    ImportExpression: (node) => add(node.source, 'lazy'),
    TSImportType: (node) => add(node.source, 'types'),
  });
  visitor.visit(parseSync(file, code).program);
  return found;
}

function layerOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  return rest.length === 0 ? 'main' : folder;
}

/** The file of src/ that an import inside the project names, or undefined for a package, data or a virtual module. */
function targetOf({ file, specifier }: Import): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  const inside = /^#([a-z0-9]+)\/(.+)$/.exec(specifier);
  return inside && inside[1] !== 'data' ? `src/${inside[1]}/${inside[2]}` : undefined;
}

function isAllowedPackage(layer: Layer, { file, specifier }: Import): boolean {
  if (TABLE_PACKAGE.test(specifier)) return file === TABLES;
  return GESTURE_PACKAGES.test(specifier) ? file === GESTURES : layer.packages.test(specifier);
}

function isAllowed(entry: Import): boolean {
  const from = layerOf(entry.file);
  const layer = MAY_IMPORT[from];
  if (!layer) return false;
  // Virtual modules hold the built data: main has them at once, the view only when it asks.
  if (entry.specifier.startsWith('virtual:'))
    return (
      entry.kind === 'types' ||
      ['src/main.tsx', 'src/prerender.tsx'].includes(entry.file) ||
      (from === 'view' && entry.kind === 'lazy')
    );
  if (entry.specifier.startsWith('#data/')) return false;
  const target = targetOf(entry);
  if (!target) return isAllowedPackage(layer, entry);
  const to = layerOf(target);
  if (to === from) return entry.specifier.startsWith('.');
  if (!entry.specifier.startsWith('#')) return false;
  return layer.code.includes(to) || (layer.types.includes(to) && entry.kind === 'types');
}

const allImports = filesOf('src', /\.tsx?$/).flatMap((file) => importsIn(file, read(file)));

/** Files of src/ that load zod as soon as they are loaded. */
function filesThatLoadZod(imports: readonly Import[]): ReadonlySet<string> {
  const loaded = imports.filter((entry) => entry.kind === 'code');
  const reached = new Set(loaded.filter((entry) => /^zod(\/|$)/.test(entry.specifier)).map((entry) => entry.file));
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const entry of loaded) if (reached.has(targetOf(entry) ?? '')) reached.add(entry.file);
  }
  return reached;
}

/** One line per import that breaks the table above. */
function forbidden(imports: readonly Import[]): string[] {
  return imports.filter((entry) => !isAllowed(entry)).map((entry) => `${entry.file} imports ${entry.specifier}`);
}

function problemsOfName(file: string): string[] {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  const problems: string[] = [];
  if (parts.some((part) => /^(utils?|helpers?|common|shared-utils)$/.test(part)))
    problems.push('a folder without a subject');
  if (/^(index|types|utils?|helpers?|common)\.tsx?$/.test(name)) problems.push('a name without a subject');
  if (parts.length > 4 || (parts.length > 3 && parts[1] !== 'view')) problems.push('nested too deep');
  if (/\.tsx$/.test(name) && parts.length > 2 && !/^[A-Z][A-Za-z0-9]*\.tsx$/.test(name))
    problems.push('not PascalCase.tsx');
  if (/\.ts$/.test(name) && !/^([a-z0-9]+(-[a-z0-9]+)*(\.d)?|use[A-Z][A-Za-z0-9]*)\.ts$/.test(name))
    problems.push('neither kebab-case.ts nor useX.ts');
  return problems.map((problem) => `${file}: ${problem}`);
}

function isTooLong(file: string, code: string): boolean {
  return !file.startsWith('src/i18n/') && code.trimEnd().split('\n').length > MAX_LINES;
}

function globToRegExp(glob: string): RegExp {
  const source = glob
    .replace(/[.+^${}()|[\]]/g, '\\$&')
    .replaceAll('**/', '\0')
    .replaceAll('**', '\x01')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '(?:.*/)?')
    .replaceAll('\x01', '.*');
  return new RegExp(`^${source}$`);
}

type TestProject = { readonly name: string; readonly has: (file: string) => boolean };

function testProjects(): TestProject[] {
  const config: ViteUserConfig = vitestConfig;
  const projects = (config.test?.projects ?? []).flatMap((project) => {
    if (typeof project !== 'object' || !('test' in project) || !project.test) return [];
    const { name, include = [], exclude = [] } = project.test;
    const matches = (globs: readonly string[], file: string) => globs.some((glob) => globToRegExp(glob).test(file));
    return [{ name: String(name), has: (file: string) => matches(include, file) && !matches(exclude, file) }];
  });
  const browser = globToRegExp(`${playwrightConfig.testDir}/${String(playwrightConfig.testMatch)}`);
  return [...projects, { name: 'browser', has: (file) => browser.test(file) }];
}

function projectsOf(file: string): string[] {
  return testProjects()
    .filter((project) => project.has(file))
    .map((project) => project.name);
}

describe('imports', () => {
  test('every import goes in the direction of the layers', () => expect(forbidden(allImports)).toEqual([]));

  test('zod is loaded by model only, and from there on request', () => {
    const outside = [...filesThatLoadZod(allImports)].filter((file) => layerOf(file) !== 'model');
    expect(outside).toEqual([]);
  });

  test.each([
    ['src/domain/x.ts', "import { Map } from '#view/Map.tsx';"],
    ['src/domain/x.ts', "import * as z from 'zod/mini';"],
    ['src/model/x.ts', "import type { Verdict } from '#domain/verdict.ts';"],
    ['src/layout/x.ts', "export { y } from '#questionnaire/y.ts';"],
    ['src/questionnaire/x.ts', "import { layoutMap } from '#layout/map.ts';"],
    ['src/state/x.ts', "import { LEVELS } from '#model/vocabulary.ts';"],
    ['src/state/x.ts', "import type { Verdict } from '#domain/verdict.ts';"],
    ['src/i18n/x.ts', "import { judge } from '#domain/judge.ts';"],
    ['src/view/map/Map.tsx', "import { select } from 'd3-selection';"],
    ['src/view/map/Map.tsx', "import { create } from 'zustand';"],
    ['src/view/map/useMap.ts', "import * as d3 from 'd3';"],
    ['src/view/map/Map.tsx', "import Papa from 'papaparse';"],
    ['src/view/map/Map.tsx', "import { layoutMap } from '../../layout/map.ts';"],
    ['src/view/map/Map.tsx', "import { Line } from '#view/map/Line.tsx';"],
    ['src/view/map/Map.tsx', "import facts from 'virtual:facts';"],
    ['src/domain/x.ts', "const facts = import('virtual:facts');"],
    ['src/view/map/Map.tsx', "import network from '#data/network.json';"],
    ['src/other/x.ts', "import { y } from './y.ts';"],
    ['src/view/map/Map.tsx', "import { readFileSync } from 'node:fs';"],
  ])('a forbidden import is refused: %s, %s', (file, code) => {
    expect(forbidden(importsIn(file, code))).toHaveLength(1);
  });

  test.each([
    ['src/state/x.ts', "import type { Level } from '#model/level.ts';"],
    ['src/i18n/x.ts', "type Code = import('#domain/verdict.ts').Code;"],
    ['src/view/map/gestures.ts', "import { zoom } from 'd3-zoom';"],
    ['src/view/map/Map.tsx', "const facts = import('virtual:facts');"],
    ['src/main.tsx', "import network from 'virtual:network';"],
    ['src/view/map/Map.tsx', "import styles from './Map.module.css';"],
  ])('a permitted import is accepted: %s, %s', (file, code) => {
    expect(importsIn(file, code)).toHaveLength(1);
    expect(forbidden(importsIn(file, code))).toEqual([]);
  });

  test('zod that is reached through another file is seen', () => {
    const imports = [
      ...importsIn('src/model/station.ts', "import * as z from 'zod/mini';"),
      ...importsIn('src/domain/judge.ts', "import { Station } from '#model/station.ts';"),
      ...importsIn('src/view/map/Map.tsx', "import { judge } from '#domain/judge.ts';"),
    ];
    expect(filesThatLoadZod(imports)).toContain('src/view/map/Map.tsx');
  });
});

describe('files', () => {
  test('every name in src/ says its subject, at most one folder deep in the view', () => {
    expect(filesOf('src', /\.tsx?$/).flatMap(problemsOfName)).toEqual([]);
  });

  test.each([
    'src/view/index.ts',
    'src/domain/utils/x.ts',
    'src/domain/findRoute.ts',
    'src/view/map/a/b.ts',
    'src/view/map.tsx',
  ])('a bad name is refused: %s', (file) => expect(problemsOfName(file)).not.toEqual([]));

  test(`no file in src/ but the word lists is longer than ${MAX_LINES} lines`, () => {
    expect(filesOf('src', /\.tsx?$/).filter((file) => isTooLong(file, read(file)))).toEqual([]);
  });

  test('a file that is too long is refused', () => {
    expect(isTooLong('src/domain/x.ts', 'x;\n'.repeat(MAX_LINES))).toBe(false);
    expect(isTooLong('src/domain/x.ts', 'x;\n'.repeat(MAX_LINES + 1))).toBe(true);
  });
});

describe('paper', () => {
  /** A rule about paper without a name: it changes the paper of whatever is printed after its style sheet has loaded. */
  const namesNoPaper = (css: string) => /@page\s*[{:]/.test(css);

  test('every style sheet names the paper that it is about', () => {
    expect(filesOf('src', /\.css$/).filter((file) => namesNoPaper(read(file)))).toEqual([]);
  });

  test('paper without a name is noticed', () => {
    expect(namesNoPaper('@page {\n  size: A4;\n}')).toBe(true);
    expect(namesNoPaper('@page vakken {\n  size: A4;\n}')).toBe(false);
  });
});

describe('tests', () => {
  const testFiles = ['src', 'tests', 'scripts', 'data'].flatMap((folder) =>
    filesOf(folder, /\.(test|spec)\.[cm]?[jt]sx?$/),
  );

  test('every test file belongs to exactly one project', () => {
    expect(testFiles).toContain('tests/architecture.test.ts');
    expect(testFiles.filter((file) => projectsOf(file).length !== 1)).toEqual([]);
  });

  test.each([
    ['tests/domain/x.test.ts', ['unit']],
    ['tests/view/x.test.tsx', ['dom']],
    ['tests/browser/x.spec.ts', ['browser']],
    ['tests/browser/x.test.ts', []],
    ['tests/domain/x.spec.ts', []],
    ['src/domain/x.test.ts', []],
  ])('%s is in %j', (file, projects) => expect(projectsOf(file)).toEqual(projects));
});
