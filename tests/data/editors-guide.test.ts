import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyRegion } from '#domain/region.ts';
import { buildData } from '../../scripts/build-data.ts';
import { main } from '../../scripts/check-data.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const GUIDE = readFileSync(join(PROJECT, 'docs/redactie.md'), 'utf8');
const CHAPTER = GUIDE.slice(GUIDE.indexOf('## Een nieuwe regio'));

/** One thing that the guide tells to do, in its order. */
type GuideStep =
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'append'; readonly file: string; readonly value: unknown }
  | { readonly kind: 'put'; readonly file: string; readonly field: string; readonly value: unknown };

/** The steps of the chapter about a new region, read from its code blocks and the sentences above them. */
function stepsOf(chapter: string): GuideStep[] {
  return [...chapter.matchAll(/([^\n]*)\n\n```(sh|json)\n([\s\S]*?)```/g)].flatMap(
    ([, above = '', language, block = '']): GuideStep[] => {
      if (language === 'sh')
        return block
          .trim()
          .split('\n')
          .map((command) => ({ kind: 'command', command }));
      const value: unknown = JSON.parse(block);
      const [, end] = /^Zet onderaan in `([^`]+)`:$/.exec(above) ?? [];
      if (end) return [{ kind: 'append', file: end, value }];
      const [, file, field] = /^Zet in `([^`]+)` bij `([^`]+)`:$/.exec(above) ?? [];
      if (file && field) return [{ kind: 'put', file, field, value }];
      throw new Error(`the guide does not say where this goes: ${above}`);
    },
  );
}

let root: string;
let printed: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'redactie-'));
  mkdirSync(join(root, 'docs'));
  cpSync(join(PROJECT, 'data'), join(root, 'data'), { recursive: true });
  cpSync(join(PROJECT, 'docs/region-template.json'), join(root, 'docs/region-template.json'));
  printed = [];
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line: unknown) => void printed.push(String(line)));
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const write = (file: string, value: unknown) => writeFileSync(join(root, file), JSON.stringify(value, null, 2));

/** Does what a command of the guide does, in the copy. @returns the exit code. */
function run(command: string): number {
  const [program, ...rest] = command.split(' ');
  if (program === 'cp') {
    const [from = '', to = ''] = rest;
    cpSync(join(root, from), join(root, to));
    return 0;
  }
  if (command.startsWith('npm run check:data')) {
    const files = rest.slice(rest.indexOf('check:data') + 1).filter((one) => one !== '--');
    return main(
      files.map((file) => join(root, file)),
      join(root, 'data'),
    );
  }
  throw new Error(`the guide has a command that this test does not know: ${command}`);
}

function follow(step: GuideStep): number {
  if (step.kind === 'command') return run(step.command);
  const content = Object(read(step.file));
  if (step.kind === 'append') content.push(step.value);
  else {
    expect(Object.keys(content), `${step.file} has ${step.field}`).toContain(step.field);
    content[step.field] = step.value;
  }
  write(step.file, content);
  return 0;
}

describe('the chapter about a new region', () => {
  test('followed to the letter, gives a region without a fault that is in the built network', () => {
    const steps = stepsOf(CHAPTER);
    expect(steps.filter(({ kind }) => kind === 'command').length).toBeGreaterThanOrEqual(3);
    for (const step of steps) expect(follow(step), JSON.stringify(step)).toBe(0);
    expect(printed.at(-1)).toBe('data: geen fouten');

    const { network, refused } = buildData(root);
    expect(refused).toEqual([]);
    const region = network.regions.find(({ id }) => id === 'voorbeeldland');
    expect(region?.label.nl).toBe('Onderwijsregio Voorbeeldland');
    const there = applyRegion(network, 'voorbeeldland');
    expect(there.support.map(({ id }) => id)).toContain('voorbeeldland-loket');
    expect(there.segments.find(({ id }) => id === 'e-trainees')?.status).toBe('vervallen');
    expect(network.segments.find(({ id }) => id === 'e-trainees')?.status).toBe('bestaand');
  });

  test('names every place of the template that is not filled in', () => {
    const [copy] = stepsOf(CHAPTER);
    if (copy) follow(copy);
    expect(main([join(root, 'data/regions/voorbeeldland.json')], join(root, 'data'))).toBe(1);
    const faults = printed.filter((line) => line.includes('"TODO"'));
    expect(faults.length).toBe(
      readFileSync(join(PROJECT, 'docs/region-template.json'), 'utf8').split('TODO').length - 1,
    );
    // Nothing else is wrong with the template itself.
    expect(printed.filter((line) => line.startsWith('data/regions/')).length).toBe(faults.length);
  });

  test.each([
    { why: 'a field that nobody knows', plant: { field: 'hidden', value: [] }, says: '"hidden"' },
    {
      why: 'a status that the country has not',
      plant: {
        field: 'overrides',
        value: [
          {
            record: 'segment',
            id: 'e-trainees',
            expects: { status: 'pilot' },
            set: {},
            text: { nl: 'a' },
            provenance: { sources: ['geen-document'], asOf: '2026', readOn: '2026-11-23', confidence: 'bevestigd' },
            refs: [],
          },
        ],
      },
      says: 'rekent bij stap "e-trainees" op "pilot"',
    },
  ])('a mistake in the region is reported: $why', ({ plant, says }) => {
    for (const step of stepsOf(CHAPTER)) if (step.kind !== 'command' || step.command.startsWith('cp')) follow(step);
    write('data/regions/voorbeeldland.json', {
      ...Object(read('data/regions/voorbeeldland.json')),
      [plant.field]: plant.value,
    });
    expect(main([], join(root, 'data'))).toBe(1);
    expect(printed.join('\n')).toContain(says);
    expect(buildData(root).network.regions.map(({ id }) => id)).toEqual(['progressus']);
  });
});

test('every picture and file that the guide names is there, and every screen that it opens', () => {
  const files = [...GUIDE.matchAll(/\]\(([^)#]+)\)/g)].map(([, file = '']) => join(PROJECT, 'docs', file));
  const named = [...GUIDE.matchAll(/`((?:docs|data|\.github)\/[\w./-]+)`/g)].map(([, file = '']) =>
    join(PROJECT, file),
  );
  const absent = [...files, ...named].filter((file) => !existsSync(file) && !file.includes('voorbeeldland'));
  expect(absent).toEqual([]);
});
